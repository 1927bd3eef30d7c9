import { describe, expect, it } from 'vitest';
import { speakers, speakersIn } from './speakers.ts';

const each = (cases: Readonly<Record<string, string>>): void =>
  it.each(Object.entries(cases))('%s', (text, names) => {
    expect(speakers(...text.split('¶')).join(' | ')).toBe(names);
  });

describe('what has a name, and what a word is, are nobody’s words', () => {
  each({
    'Ann Dole went home. She went on to write “The Principles of Milling” (1890).': '-',
    'Ann Dole wrote, and brought in concepts like “slow stone,” “wet grain,” and “the self.”': '- | - | -',
    'Ann Dole introduced ideas such as “slow stone” and “wet grain” in 1890.': '- | -',
    'Ann Dole sang songs including “The Mill” and “Grain.”': '- | -',
    '“Polis” is Greek for “city” and Ann Dole knew it.': '- | -',
    'Ann Dole spoke of the meaning of “fair.”': '-',
    'Research might reveal the root of “political” to Ann Dole.': '-',
    'We thought it charming, especially I who had often been told I was “a regular Sancho.”': '-',
    'Hugh Orr walked down Charles Street.¶“Sewers, you know,” he said.': 'Hugh Orr',
  });
});

describe('what looks like it is somebody’s', () => {
  each({
    'Ann Dole said things like “I am tired.”': 'Ann Dole',
    'Ann Dole shouted slogans such as “No more dams.”': 'Ann Dole',
    'Ann Dole used words like “disaster” on Monday.': 'Ann Dole',
    'Ann Dole asked for “more bread.”': 'Ann Dole',
    'Ann Dole said it was a town like “nothing on earth.”': 'Ann Dole',
    'Reed said he had been told it was “a mess.”': 'Reed',
    'Ann Dole was celebrated by Robert Plant as “a girl out there.”': 'Robert Plant',
  });
});

describe('who speaks is told by what they are', () => {
  each({
    'Chief operating officer Jamie Stephenson said: “We are glad.”': 'Jamie Stephenson',
    '“We are glad,” said investigating officer Ann Dole.': 'Ann Dole',
    '“Now, follow me,” the parson commanded; the dog came.': 'the parson',
    'The abbot rose. “Now, follow me,” he said.': 'The abbot',
    'Then mamma came in. “I saw it,” she said.': 'mamma',
    'Robert Scott came. The flag was there. “Great God!” he wrote.': 'Robert Scott',
    'Scott arrived in January. The flag was there. “Great God!” he wrote.': 'Scott',
  });
});

describe('what tells how, or opens a phrase of its own, is nobody', () => {
  each({
    'Cole wrote a history (and in fact called him one of the “major prophets of the age”).': 'Cole',
    'Cole wrote a history and in fact called it “a mess.”': 'Cole',
    'Cole wrote a history, and Reed called it “a mess.”': 'Reed',
  });

  it.each([
    ['Entnervt ruft die Frau im Laden an und sagt: „Schicken Sie jemanden!“', 'die Frau'],
    ['Halb gelähmt vor Angst stammelte Mike: „Möchten Sie noch eine?“', 'Mike'],
    ['Wütend rief Anna Vogel: „Das geht nicht.“', 'Anna Vogel'],
    ['Kurz danach klopft es, der Bauer kommt wieder rein und sagt: „Da ist eine Kuh.“', '-'],
    ['Merz sagte der Zeitung: „Das geht nicht.“', 'Merz'],
    ['Gebert sagte der Zeitung: „Das geht nicht.“', 'Gebert'],
  ])('%s', (text, name) => {
    expect(speakersIn('de', text).at(-1)).toBe(name);
  });
});
