import { describe, expect, it } from 'vitest';
import { speakers } from './speakers.ts';

const each = (cases: Readonly<Record<string, readonly string[]>>): void =>
  it.each(Object.entries(cases))('%s', (text, names) => {
    expect(speakers(...text.split(' ¶ '))).toEqual(names);
  });

describe('two who bear one title or one surname are two', () => {
  each({
    'Inspector Marsh put down his cup. ¶ “Who found her?” asked Inspector Tull. ¶ “The gardener,” said Inspector Marsh. ¶ “When?” ¶ “At six.”':
      ['Tull', 'Marsh', 'Tull', 'Marsh'],
    'Captain Rudd and Captain Moss stood at the rail. ¶ “Rain,” said Captain Moss. ¶ “Fog,” said Captain Rudd. ¶ “Rain and fog.” ¶ “Have it so.”':
      ['Moss', 'Rudd', 'Moss', 'Rudd'],
    'Captain Rudd swore. “Cut it!” cried Captain Rudd. ¶ “Cut what, sir?” asked Tim. ¶ “The rope!” roared the captain.':
      ['Rudd', 'Tim', 'Rudd'],
  });
});

describe('a noun in -ly is no adverb, and an adverb no part of a description', () => {
  each({
    'Dora Lenz died on Friday, her family said. “She was at home and in no pain.”': ['her family'],
    '“We voted,” said the assembly.': ['the assembly'],
    '“I am hungry,” said the butterfly.': ['the butterfly'],
    '“It is late,” said the captain merrily.': ['the captain'],
    '“Sit,” said the nurse sharply.': ['the nurse'],
  });
});

describe('who thinks or says words in marks has them', () => {
  each({
    'I thought, "This will never hold."': ['I'],
    'I said the plan was "a bit of a mess".': ['I'],
    'Marsh believes the plan is "dead on arrival".': ['Marsh'],
  });
});

describe('what anyone may say again and again is nobody’s', () => {
  each({
    'I feel tired when someone says "cheer up" to me.': ['-'],
    'Whenever somebody says "no offence", they mean it.': ['-'],
    'When a friend says "I’m fine", do not believe it.': ['-'],
    'Every time someone says "quick question", I hide.': ['-'],
    'When someone shouted "Fire!", Marsh ran.': ['someone'],
    'Marsh was asleep when Clara said, "It is six."': ['Clara'],
  });
});

describe('a set phrase says nothing', () => {
  each({
    'The bill, needless to say, was high: "forty pounds for a fish".': ['-'],
    'Strange to say, the dog took to the "new man" at once.': ['-'],
    'So to speak, he was the "cork" of the club.': ['-'],
    'Clara went on to say, "We close at six."': ['Clara'],
    'Needless to say, Marsh said, "I told you so."': ['Marsh'],
  });
});

describe('brackets and a line under the words tell whose they are', () => {
  each({
    '“It was cold, and nobody came.” (Hanna) ¶ “I waited the whole night for a bus.” (Mirko)': [
      'Hanna',
      'Mirko',
    ],
    'One theme was fear. “I did not sleep for a week after the call.” (Participant 4)': ['Participant 4'],
    'Sleep came up often: “I lie awake and count the trains.” (Ruth, teacher)': ['Ruth'],
    'He said, “Close the door.” (It was open.)': ['He'],
    'The paper ran under the title “A Cold Spring” (Harbour Press).': ['-'],
    '“It was very cold in the hall.” (Laughter)': ['-'],
    '“We had bread on Sunday and nothing on Monday.” ¶ Private Amos Bell, 4th Kent Foot, in a letter home, May 3, 1855':
      ['Amos Bell'],
    '“It rained on the just and the tourists.” ¶ Ida Marsh, writing in her journal, 1902': ['Ida Marsh'],
    '“A Cold Spring” ¶ Ida Marsh, Harbour Press, 1902': ['-'],
  });
});

describe('a number behind a label tells one of several', () => {
  each({
    'Reporter #1: "Who won?" ¶ Coach: "We did." ¶ Reporter #2: "By how much?"': [
      'Reporter #1',
      'Coach',
      'Reporter #2',
    ],
    'As Proverbs 15:1 says, "A soft answer turns away wrath."': ['-'],
  });
});

describe('what one of two is to the other calls the other one', () => {
  each({
    '“Shall I stay, miss?” asked Lucy. ¶ “I would rather you did,” said Olivia. ¶ “Then I will,” said Lucy. ¶ “Good girl,” answered her mistress.':
      ['Lucy', 'Olivia', 'Lucy', 'Olivia'],
    '“Take a chair,” said Clara. ¶ “Thank you,” said Mr. Vane. ¶ “You came by train?” asked Clara. ¶ “By coach,” said her visitor.':
      ['Clara', 'Vane', 'Clara', 'Vane'],
    '“It is late,” said Edith. ¶ “It is,” said Rupert. ¶ “Who left the door open?” called her mother.': [
      'Edith',
      'Rupert',
      'her mother',
    ],
    'Marsh had a visitor that night. “I saw it all,” said his visitor.': ['his visitor'],
  });
});

describe('a role that is written as a name is another one’s than whoever spoke before', () => {
  each({
    '“I object,” said Lund, a thin man. ¶ “So do I,” said the Engineer. ¶ “To what?” said the Poet.': [
      'Lund',
      'the Engineer',
      'the Poet',
    ],
    'President Lund spoke for an hour. “We go on,” the President said.': ['Lund'],
    'Tom Bly, a plumber, came at six. “It leaks,” the plumber said.': ['Tom Bly'],
  });
});

describe('in one paragraph “he” behind a tag is who has spoken', () => {
  each({
    '“We go at dawn,” said Corrin. He rolled up the map. “No fires.”': ['Corrin', 'Corrin'],
    '“Shut it,” said Brill. She wiped the knife on her sleeve. “Now sit.”': ['Brill', 'Brill'],
    '“Shut it,” said Edith. He wiped the knife. “Now sit.”': ['Edith', 'He'],
  });
});

describe('how somebody was when they said it is no other who spoke', () => {
  it.each([
    ['said a candid Boyle in defeat.', 'Boyle'],
    ['said a jubilant Marsh after the game.', 'Marsh'],
    ['said a visibly upset Ann Bly.', 'Ann Bly'],
    ['said a relieved Okafor, her voice hoarse.', 'Okafor'],
    ['said a shaken Tull; the hall was silent.', 'Tull'],
    ['admitted a rueful Kolb.', 'Kolb'],
    // Another who spoke.
    ['said a candid Boyle supporter.', 'a candid Boyle supporter'],
    ['said a Harrow resident.', 'a Harrow resident'],
    ['said a delighted Harrow fan.', 'a delighted Harrow fan'],
  ])('“We lost,” %s', (tag, name) => {
    expect(speakers(`“We lost,” ${tag}`)).toEqual([name]);
  });

  it('a clause behind a noun is about the noun', () => {
    expect(speakers('It was a point Marsh made twice: “We lost,” said Tull.')).toEqual(['Tull']);
  });
});
