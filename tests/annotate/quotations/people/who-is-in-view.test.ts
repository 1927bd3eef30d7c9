import { describe, expect, it } from 'vitest';
import { speakers } from '../speakers.ts';

const each = (cases: Readonly<Record<string, string>>): void =>
  it.each(Object.entries(cases))('%s', (text, name) => {
    expect(speakers(...text.split('¶')).at(-1)).toBe(name);
  });

describe('who acts in the main clause is in view before who acts in a side clause', () => {
  each({
    'Chopin was in Vienna when Warsaw fell. He wrote: “Are You there?”': 'Chopin',
    'Hale was asleep while Reed drove. “It was late,” he said.': 'Hale',
    'Ann Dole was asleep when Ruth Orr came. “It was late,” she said.': 'Ann Dole',
  });
});

describe('“they” are one where the text tells of nobody else', () => {
  each({
    'Catherine Scott agrees. “People love spiders,” they explained.': 'Catherine Scott',
    'Catherine Scott agrees. “People love spiders,” they said, noting that some farmers fear them.':
      'Catherine Scott',
    'Catherine Scott met Ida Marsh. “People love spiders,” they said.': 'they',
    'Catherine Scott wrote to the Trust. “People love spiders,” they said.': 'they',
  });
});

describe('nobody is there who is only a likeness, or of whom something is reported', () => {
  each({
    'She put out her hands, as a child might have done.¶“Utterly,” she said.': 'she',
    'Half fell into a gray area, saying the claims were “probably true.”': '-',
    '11 Then Ann Dole said to the commander, “Please speak.”': 'Ann Dole',
    '“What is he doing here?” Ole Berg, Greenland’s 38-year-old prime minister, told the local newspaper.':
      'Ole Berg',
  });
});

describe('whatever speaks in a text is somebody there', () => {
  each({
    '“I want one,” said the crocodile. My father waited. The crocodile swam up. “Delicious!” he said.':
      'the crocodile',
    '“It is late,” the report said. My father waited. The report fell. “Well,” he said.': 'My father',
  });
});

describe('for whom something is so, tells why', () => {
  each({
    'For Ann Dole the choir is the best rest: “After a week I forget all stress.”': 'Ann Dole',
    'For Ann Dole, it was clear: “We must go.”': 'Ann Dole',
    'For teacher Ann Dole, it is simple: “Nobody reads.”': 'Ann Dole',
    'For Ann Dole, Tom Reed had only scorn: “She never reads.”': 'Tom Reed',
    'For the people of Leeds the mill is a ruin: “Nobody goes there.”': '-',
  });
});
