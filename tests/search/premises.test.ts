import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { buildLibrary } from '../../src/library/index.ts';
import { slice } from '../../src/text/span.ts';
import { libraryOf, sourceOf } from '../library/shelf.ts';

const library = await libraryOf(
  'Ada Moss, the mayor of Arle, opened the new bridge over the Tarn in May 2019. Moss said that the bridge would bring visitors to the town. Under the Safe Crossing Act 4,200 residents were moved to Kessel while the bridge was built.',
  'Two residents were given a medal in Kessel. Jonas Pell, a carpenter from Arle, talks with Hannah Brook, the keeper of the ferry, in a picture of the feast.',
  'The council of Arle closed the old mill in 2015. The mill had ground flour for two hundred years, and the council sold its wheel to a museum in Norwell.',
  'The ferry carries cars and lorries across the Tarn every hour. It does not run at night, because the lights on the quay are out of order.',
);

async function marked(question: string): Promise<string> {
  const answer = await ask(library, { question });
  if (answer.kind !== 'found') return answer.kind;
  const [{ shelved, highlights }] = answer.finds;
  return highlights.map((span) => slice(shelved.source.text, span)).join(' … ');
}

describe('a question that takes for granted what no source says is not answered', () => {
  it.each([
    'Why did Moss resign?',
    'When was Hannah Brook born?',
    'Who demolished the bridge?',
    'Why did Pell apologise to the council?',
    'What is the salary of the keeper?',
    'Which prize did the mill win?',
    'How many soldiers crossed the bridge?',
    'How old is Jonas Pell?',
    'What did Hannah Brook say about the bridge?',
    'Who won the election in Norwell?',
    'When was Mayor Moss born?',
    'How many people were moved to Norwell under the Safe Crossing Act?',
    'Why did Hannah Brook praise the carpenter from Arle in the picture of the feast?',
    'Why did the council of Arle repaint the old mill in 2015?',
    'How did Jonas Pell insult Hannah Brook at the feast?',
    'When did the bridge over the Tarn collapse?',
    'Who paid for the medal?',
    'How long did the feast last?',
    'What did Moss say about the ferry?',
    'What is the dog called?',
    'How many residents drowned?',
    'How many people died while the bridge was built?',
    'Who was arrested at the feast?',
    'What did Jonas Pell say about the feast?',
  ])('%s', async (question) => {
    expect(['near', 'nothing']).toContain(await marked(question));
  });

  it.each([
    ['Who opened the bridge?', 'Ada Moss'],
    ['When was the mill closed?', '2015'],
    ['Why does the ferry not run at night?', 'out of order'],
    ['What did Moss say about the bridge?', 'visitors'],
    ['Who sold the wheel of the mill?', 'council'],
    ['Why is the ferry exactly not running at night?', 'out of order'],
    ['How long did the mill grind flour?', 'two hundred years'],
    ['Which vehicles does the ferry carry?', 'cars and lorries'],
    ['How many people were moved to Kessel?', '4,200 residents'],
    ['What was sold to a museum?', 'wheel'],
    ['Did Moss really say that the bridge would bring visitors?', 'visitors'],
  ])('and one that looks like it is: %s', async (question, words) => {
    expect(await marked(question)).toContain(words);
  });
});

describe('what somebody said', () => {
  it('is not told by the words of others about them', async () => {
    const council = await libraryOf(
      'The council met in May. “Hale wants a tunnel under the Tarn,” said Ada Moss. “The Tarn is too deep,” said Moss.\n\n“I sleep well,” said Peter Hale.',
    );
    const said = async (question: string) => {
      const answer = await ask(council, { question });
      return answer.kind === 'found' ? answer.finds.map(({ excerpt }) => excerpt.text).join() : answer.kind;
    };
    expect(await said('What did Hale say about the tunnel?')).toBe('near');
    expect(await said('What did Moss say about the tunnel?')).toContain('wants a tunnel');
  });
});

describe('what a source is about, it may tell in other words', async () => {
  const titled = (title: string, body: string, at: number) =>
    sourceOf(`about-${at}`, body, `title: ${title}`);
  const about = await buildLibrary({
    sources: [
      titled(
        'Old Norwell',
        'Norwell grew out of a camp of herring fishers in 1140. A wall was put round it.',
        0,
      ),
      titled(
        'History of Kessel',
        'Kessel goes back to a ford of the year 1207. Its market is held in May.',
        1,
      ),
      titled(
        'Ida Marsh, a painter',
        'Ida Marsh (1870–1931) painted boats. Marsh lived by the quay of Arle.',
        2,
      ),
      titled(
        'Walks by the sea',
        'From Norwell a path leads to Kessel. In 1988 Arle marked it with stones.',
        3,
      ),
      titled('A year of ferries', 'The ferry to Sund was late in 2011. Sund waited for its mail.', 4),
    ],
    problems: [],
  });
  const kindOf = async (question: string): Promise<string> => (await ask(about, { question })).kind;

  it.each(['When was Ida Marsh born?', 'When did Ida Marsh die?', 'What year was Ida Marsh born?'])(
    'where the name that is asked for is most of its title: %s',
    async (question) => {
      expect(await kindOf(question)).toBe('found');
    },
  );

  it.each([
    'When was Arle founded?',
    'When was Sund founded?',
    'When did Sund resign?',
    'How old is Ida Pell?',
    'When was Ruritania founded?',
  ])('and where none is, it is near at most: %s', async (question) => {
    expect(await kindOf(question)).not.toBe('found');
  });
});

describe('what the shelf has in other words alone', () => {
  it.each([
    ['weapons', 'rifles'],
    ['what about automobiles?', 'cars'],
    ['Any prisons?', 'jail'],
  ])('is looked for by these: %s', async (question, words) => {
    const other = await libraryOf(
      'The customs office of Kessel keeps old rifles in a case.',
      'The ferry carries cars and lorries.',
      'The jail of Arle stands empty.',
    );
    const answer = await ask(other, { question });
    expect(answer.kind === 'found' || answer.kind === 'near' ? answer.finds[0].excerpt.text : '').toContain(
      words,
    );
  });
});

describe('how many people are counted', () => {
  it.each([
    ['How many people were moved under the Safe Crossing Act?', '4,200 residents'],
    ['How many people were moved to Kessel?', '4,200 residents'],
    ['How many individuals had to move to Kessel?', '4,200 residents'],
    ['How many people were given a medal?', 'Two residents'],
  ])('where the figure stands with what was done with them: %s', async (question, words) => {
    expect(await marked(question)).toContain(words);
  });
});
