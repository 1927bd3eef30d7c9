import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { buildLibrary } from '../../src/library/index.ts';
import { slice } from '../../src/text/span.ts';
import { sourceOf } from '../library/shelf.ts';

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The council of Arle owns four ferries and a crane. The seventh ferry will be built in Sund.',
    'Kessel has 12 bakers and one mill. Its 3rd fair was opened by Ada Moss.',
  ],
  es: ['El puerto de Arle tiene cuatro faros y una grúa. El museo de Kessel guarda 15 barcos.'],
  fr: ['La ville d’Arle possède trois ponts de pierre. Le musée de Kessel garde 15 bateaux.'],
  de: ['Der Hafen von Arle hat drei Leuchttürme und einen Kran. Das Museum in Kessel zeigt 15 Boote.'],
  pt: ['O porto de Arle tem quatro faróis e um guindaste. O museu de Kessel guarda 15 barcos.'],
};

async function marked(language: string, question: string): Promise<string> {
  const sources = (TEXTS[language] ?? []).map((text, at) =>
    sourceOf(`${language}-${at}`, text, `language: ${language}`),
  );
  const answer = await ask(await buildLibrary({ sources, problems: [] }), { question });
  if (answer.kind !== 'found') return answer.kind;
  const [{ shelved, highlights }] = answer.finds;
  return highlights.map((span) => slice(shelved.source.text, span)).join(' … ');
}

describe('a small number is found in digits and in words', () => {
  it.each([
    ['en', 'Who owns 4 ferries?', 'four ferries'],
    ['en', 'Where will the 7th ferry be built?', 'seventh ferry'],
    ['en', 'Who opened the third fair?', '3rd fair'],
    ['en', 'Which town has twelve bakers?', '12 bakers'],
    ['es', '¿Qué puerto tiene 4 faros?', 'cuatro faros'],
    ['es', '¿Qué museo guarda quince barcos?', '15 barcos'],
    ['fr', 'Quelle ville possède 3 ponts ?', 'trois ponts'],
    ['fr', 'Quel musée garde quinze bateaux ?', '15 bateaux'],
    ['de', 'Welcher Hafen hat 3 Leuchttürme?', 'drei Leuchttürme'],
    ['de', 'Welches Museum zeigt fünfzehn Boote?', '15 Boote'],
    ['pt', 'Que porto tem 4 faróis?', 'quatro faróis'],
  ])('%s: %s', async (language, question, words) => {
    expect(await marked(language, question)).toContain(words);
  });

  it.each([
    ['en', 'Who owns 5 ferries?'],
    ['en', 'Where will the 4th ferry be built?'],
    ['en', 'Who opened the 12th fair?'],
    ['es', '¿Qué museo guarda 14 barcos?'],
    ['de', 'Welches Museum zeigt 50 Boote?'],
  ])('and no other number stands for it, in %s: %s', async (language, question) => {
    expect(['near', 'nothing']).toContain(await marked(language, question));
  });
});

describe('a day is found as a number and as a place in a row', async () => {
  const library = await buildLibrary({
    sources: [
      sourceOf(
        'log',
        'The lock of Arle was opened on May 5, 1931. The quay of Sund burned on the 23rd of June.',
      ),
      sourceOf(
        'list',
        'Lund held a fair on 30 August. Orrin has 12 bakers, and its fair was held in spring.',
      ),
    ],
    problems: [],
  });
  const first = async (question: string): Promise<string> => {
    const answer = await ask(library, { question });
    if (answer.kind !== 'found') return answer.kind;
    const [{ shelved, highlights }] = answer.finds;
    return highlights.map((span) => slice(shelved.source.text, span)).join(' … ');
  };

  it.each([
    ['What was opened on May 5th?', 'The lock'],
    ['What was opened on the 5th of May?', 'The lock'],
    ['What was opened on May the 5th?', 'The lock'],
    ['Which quay burned on June 23?', 'quay of Sund'],
    ['Which quay burned on 23 June?', 'quay of Sund'],
    ['Who held a fair on August 30th?', 'Lund'],
  ])('%s', async (question, words) => {
    expect(await first(question)).toContain(words);
  });

  it.each([
    'What was opened on May 6th?',
    'Which quay burned on June 3?',
    'Who held the 12th fair?',
    'Who held a fair on August 3rd?',
    'Which town has the 12th baker?',
  ])('and not as another: %s', async (question) => {
    expect(['near', 'nothing']).toContain(await first(question));
  });
});
