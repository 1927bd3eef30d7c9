import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/annotate/document.ts';
import { quotations } from '../../../src/annotate/quotations/index.ts';
import { speakers } from './speakers.ts';

/** Whose everything said in a text is, with reports in the writer's words; `-`: nobody's. */
function voices(text: string, language = 'en'): string[] {
  return quotations(toDocument(text, language)).map(({ speaker }) =>
    speaker ? text.slice(speaker.name.start, speaker.name.end) : '-',
  );
}

const each = (cases: Readonly<Record<string, readonly string[]>>): void =>
  it.each(Object.entries(cases))('%s', (text, names) => {
    expect(speakers(...text.split(' ¶ '))).toEqual(names);
  });

describe('whom a letter or a call goes to has no part in its sentences', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'en',
      'Dear Ann, my sister says that I am mean. She told everybody that I count the spoons.',
      ['my sister', 'my sister'],
    ],
    ['en', 'Hi Tom, the vet says the dog is fine. “He ate a sock,” she said.', ['the vet', 'the vet']],
    ['en', 'Hello Ruth, the landlord wrote, “No pets.”', ['the landlord']],
    ['en', 'Dear Sir, The mayor claims that the pond is clean.', ['The mayor']],
    ['en', 'Hey Nora, Karl Ott said, “Wait.”', ['Karl Ott']],
    ['de', 'Liebe Anna, der Vermieter sagt: „Keine Katzen.“', ['der Vermieter']],
    ['fr', 'Cher Paul, la voisine dit : « Pas de chien. »', ['la voisine']],
    ['es', 'Hola Ana, el vecino dijo: «No hay luz».', ['el vecino']],
    ['pt', 'Querida Ana, o vizinho disse: “Não há luz.”', ['o vizinho']],
  ])('%s: %s', (language, text, names) => {
    expect(voices(text, language)).toEqual(names);
  });

  each({
    'Dear prices hurt. “We pay,” said Ruth Lowe.': ['Ruth Lowe'],
    'Ann, he said, was late. “She walks,” said Tom Reed.': ['Tom Reed'],
    'Hello, said Ruth Lowe. “I am late.”': ['Ruth Lowe'],
  });
});

describe('a sentence that only describes an answer gives the words behind it to its owner', () => {
  each({
    'Reed’s answer was short. “No.”': ['Reed'],
    'Ann Early was asked about the dam. Her reply was brief. “It holds,” and nothing more.': ['Ann Early'],
    'Karl Ott waited. His advice is simple. “Buy early.”': ['Karl Ott'],
    'The mayor’s response came quickly. “We never had it.”': ['The mayor'],
    'Ruth Lowe wrote again. Lowe’s verdict was damning. “A waste of wood.”': ['Ruth Lowe'],
    'The union’s message was clear. “Not one job.”': ['The union'],
    'Reed’s house was dark. “Nobody lives there.”': ['-'],
    'The answer was short. “No.”': ['-'],
    'Reed’s plea was rejected. “No.”': ['-'],
    'Reed’s answer was that he had no time. “The clock is broken,” said Ann Lowe.': ['Ann Lowe'],
  });
});

describe('who is told to be called so is who it is', () => {
  each({
    'The boatman, whose name was Ole, sat down. “You pay later,” said the boatman.': ['Ole'],
    'A porter, whose name was Jim Peck, took the bags. “Mind the step,” he said.': ['Jim Peck'],
    'A woman whose name was Ilse opened. “We are shut,” she said.': ['Ilse'],
    'The town, whose name was Sarn, slept. “It is late,” said the guide.': ['the guide'],
    'Lena Brandt lost. “I slept badly,” the Austrian admitted.': ['Lena Brandt'],
    'Lena Brandt thanked the Norwegian coach. “She knows me,” she said.': ['Lena Brandt'],
    'The American economy grew. “It is luck,” said Ann Lowe.': ['Ann Lowe'],
    'Lomax let it ring. “Lomax,” he said.': ['Lomax'],
    'I asked my neighbour about the noise. “We sing,” he said.': ['my neighbour'],
    'Peter Cole thanked his mother. “I never doubted him,” she said.': ['his mother'],
    'Vole was described by her contemporary Tom Ashby as “a walking hedge”.': ['Tom Ashby'],
    'The bill was called by its author Ann Lowe “a start”.': ['Ann Lowe'],
  });
});

describe('where two speak in one paragraph, who was asked answers', () => {
  each({
    'Ann Lowe would not tell. “Ask my brother,” she said. “Where is he?” I asked. “In Spain.”': [
      'Ann Lowe',
      'I',
      'Ann Lowe',
    ],
    '“It is cold,” said Tom. “Is the window shut?” asked Mary. “It was, an hour ago.”': [
      'Tom',
      'Mary',
      'Tom',
    ],
    '“Is it far?” asked Tom. “I am tired.”': ['Tom', 'Tom'],
    '“It is late,” said Tom. “Is it?” said Mary. “I forgot my watch.”': ['Tom', 'Mary', 'Mary'],
  });
});

describe('speech behind dashes is speech in English where a narrator tells so', () => {
  each({
    '– You are late, said Dolan. ¶ – The tram was late, said Fitz. ¶ – Ah, the tram.': [
      'Dolan',
      'Fitz',
      'Dolan',
    ],
    '—Come in, he said. ¶ —I will not.': ['he', '-'],
    '– Tess Orr answered for him. ¶ – Milk and eggs': [],
    'The list: ¶ – Milk and eggs ¶ – Bread, said to be stale ¶ – Tea': [],
    '“It was a good year.” ¶ —Ann Lowe, baker': ['Ann Lowe'],
  });
});

describe('what words stand on has them', () => {
  each({
    'Seats were gone by noon. “We are sorry,” read a notice on the door.': ['a notice'],
    '“Beware of the dog,” read the sign at the gate.': ['the sign at the gate'],
  });
});

it('“as Early put it” and “Hale and Reed (2015) hold that” report', () => {
  expect(voices('As Wirth put it, flour is a negotiation.')).toEqual(['Wirth']);
  expect(voices('As Ann Lowe puts it in her book, the sea is a road.')).toEqual(['Ann Lowe']);
  expect(voices('Hale and Reed (2015) hold that the dam is safe.')).toEqual(['Hale and Reed']);
  expect(voices('The court held that the bridge was public.')).toEqual(['The court']);
  expect(voices('As Wirth put it on the table, the lamp went out.')).toEqual([]);
});

describe('who opens a sentence has its verb, whatever stands between the commas', () => {
  it.each<[string, readonly string[]]>([
    [
      'Ann Reed, who took over as head of sales after the last director quit because of her distaste for Trump, said the plan is dead.',
      ['Ann Reed'],
    ],
    [
      'The Reed campaign, which has been dogged for months by the row over the server she used while at the office, said the mails were lost.',
      ['The Reed campaign'],
    ],
    [
      'Hale and Ada Khan, the parents whose speech at the hall caused a storm for Lowe, say they had to speak.',
      ['Hale and Ada Khan'],
    ],
    ['Lowe, who was once a pitchman for the bar, has vowed to boycott the whole row.', ['Lowe']],
    [
      'Karl Fenton, a strategist whose agency, Fenton, made the ads, said its goal was simple.',
      ['Karl Fenton'],
    ],
    [
      'Ben Hart, speaking after the vote in which his party lost two seats, said the school was full.',
      ['Ben Hart'],
    ],
    ['The firm, which the regulator fined in May, said that it would appeal.', ['The firm']],
    ['As a part of his plea, Marcel Lazar, 44, said that he had robbed the bank.', ['Marcel Lazar']],
    ['Proponents of more controls on hate speech here say the link is plain.', ['Proponents']],
    ['Anna Cole and Ben Hart have both urged the mayor to leave the town.', ['Anna Cole and Ben Hart']],
    ['Cole, Hart and Reed have all said that the dam is safe.', ['Cole, Hart and Reed']],
    ['All said that the dam is safe.', ['-']],
    ['Ann Reed, who had left, laughed, and Ben Hart said the school was full.', ['Ben Hart']],
    ['The plan, which Reed wrote, failed, Lowe said.', ['Lowe']],
  ])('%s', (text, names) => {
    expect(voices(text)).toEqual(names);
  });
});

describe('somebody without a name stays in view while “he” or “she” goes on', () => {
  each({
    'The guide says we are lost. He does not say it in so many words. He says, “The path is shy.”': [
      'The guide',
    ],
    'I spoke to the plumber. “It is old,” he said.': ['the plumber'],
    'My mother-in-law came. “It is cold,” she said.': ['My mother-in-law'],
    'Cameras, a photographer once told me, are the only people who lie. “They learned it from us,” she added.':
      ['a photographer'],
    'The nurse came in. She drew the curtain. Karl Ott woke. “It is late,” he said.': ['Karl Ott'],
    'Ann Early, a baker, said that it was late. “We open at six,” she said.': ['Ann Early'],
    'The dam, an engineer told us on Monday, is old. “It leaks,” said Ann Lowe.': ['Ann Lowe'],
    'Sarn says the hall is booked. “It is ours,” she said.': ['she'],
  });
});
