import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KINDS } from '../src/corpus/source.ts';
import { firstSteps, shelfDocuments } from '../src/shelf-documents/index.ts';
import { SHELF_WORDS, type ShelfWord } from '../src/shelf-documents/words.ts';
import { libraryOf, starterLibrary } from './support/library.ts';

const MILL = await libraryOf({
  'mill.md': `---
title: The mill *burned*
publisher: Harbour Gazette
published: 2024-03-08
kind: article
---
## The fire

The mill burned down in 1912.

"All 12 of us were safe," said Ada Moss, the miller.
`,
});
const page = shelfDocuments(MILL);

test('a source is a document with its headings, paragraphs and marks at their places', () => {
  const document = page.read('mill');
  expect(document?.paragraphs.map(({ number, heading }) => [number, heading])).toEqual([
    [1, 'The fire'],
    [2, undefined],
  ]);
  const [, second] = document?.paragraphs ?? [];
  const marked = second?.marks.map(({ kind, start, end }) => [kind, second.text.slice(start, end)]);
  expect(marked).toContainEqual(['quoted', '"All 12 of us were safe,"']);
  expect(second?.marks.find(({ kind }) => kind === 'speaker')).toMatchObject({
    call: { command: 'quotes', options: { speaker: 'Ada Moss' } },
  });
  expect(page.read('nothing')).toBeUndefined();
});

test('the list tells what is known of each source', () => {
  expect(page.list().documents).toMatchObject([{ id: 'mill', title: '“The mill *burned*”' }]);
  const facts = Object.fromEntries(
    (page.list().documents[0]?.facts ?? []).map(({ label, value }) => [label, value]),
  );
  expect(facts).toMatchObject({
    Publisher: 'Harbour Gazette',
    Date: '8 March 2024',
    Passages: '2',
    Quotations: '1',
  });
});

test('a citation in a message leads to its paragraph, whatever marks the title holds', () => {
  const content = '> words\n-# “The mill \\*burned\\*” · Harbour Gazette · 8 March 2024 · ¶ 2';
  const place = { document: 'mill', paragraph: 2, label: '¶ 2' };
  expect(page.locate({ content, components: [] })).toEqual([place]);
  const nested = [{ id: 1, components: [{ id: 2, content }] }];
  expect(page.locate({ content: '', components: nested })).toEqual([{ ...place, component: 2 }]);
  for (const other of ['“The mill” · ¶ 2', '“The mill \\*burned\\*” · ¶ 9', '“The mill \\*burned\\*”'])
    expect(page.locate({ content: other, components: [] })).toEqual([]);
});

test.each([
  '-# «\u202fThe mill \\*burned\\*\u202f» · Harbour Gazette · 8 mars 2024 · ¶ 2',
  '-# „The mill \\*burned\\*“ · Harbour Gazette · 8. März 2024 · ¶ 2',
  '-# «The mill \\*burned\\*» · Harbour Gazette · 8 de marzo de 2024 · ¶ 2',
])('a citation leads to its paragraph in any language: %s', (content) => {
  expect(page.locate({ content, components: [] })).toMatchObject([{ document: 'mill', paragraph: 2 }]);
});

test('what the host says of the shelf is in the reader’s language, the source’s words are not', () => {
  const [card] = page.list('fr').documents;
  expect(card).toMatchObject({ title: '«\u202fThe mill *burned*\u202f»' });
  expect(card?.facts).toEqual([
    { label: 'Type', value: 'article' },
    { label: 'Éditeur', value: 'Harbour Gazette' },
    { label: 'Date', value: '8 mars 2024' },
    { label: 'Paragraphes', value: '2' },
    { label: 'Citations', value: '1' },
    { label: 'Chiffres', value: '1' },
  ]);
  const [, second] = page.read('mill', 'fr')?.paragraphs ?? [];
  expect(second?.text).toBe('"All 12 of us were safe," said Ada Moss, the miller.');
  expect(second?.marks[0]?.label).toBe('Citation\u202f: Ada Moss, the miller');
  expect(page.list('ja').documents).toEqual(page.list('en-US').documents);
});

test('the words of the shelf have the same places in every language, and none is empty', () => {
  const places = (words: string) => words.match(/\{\w+\}/g)?.toSorted() ?? [];
  for (const [locale, table] of Object.entries(SHELF_WORDS))
    for (const [word, text] of Object.entries(table)) {
      expect(text.trim(), `${locale} ${word}`).not.toBe('');
      expect(places(text), `${locale} ${word}`).toEqual(places(SHELF_WORDS.en[word as ShelfWord]));
    }
});

test('every word of the shelf is used', () => {
  const source = readFileSync('src/shelf-documents/index.ts', 'utf8');
  const used = (word: string) =>
    KINDS.some((kind) => kind === word) || new RegExp(`\\b${word}\\b`).test(source);
  expect(Object.keys(SHELF_WORDS.en).filter((word) => !used(word))).toEqual([]);
});

test('first steps are the same commands in every language, with labels of its own', async () => {
  const { localizations, tries } = await firstSteps(MILL);
  expect(Object.keys(localizations)).toEqual(Object.keys(SHELF_WORDS));
  expect(localizations.de?.tries.at(-1)?.label).toBe('Frag, was keine Quelle weiß');
  for (const one of Object.values(localizations))
    expect(one.tries.map(({ command, options }) => [command, options])).toEqual(
      tries.map(({ command, options }) => [command, options]),
    );
});

test('there are five first steps, and each but the last finds something', async () => {
  const library = await starterLibrary();
  const { commands } = await import('../commands/index.ts');
  const { tries } = await firstSteps(library);
  const answers = await Promise.all(
    tries.map(({ command, options }) =>
      commands.find(({ name }) => name === command)?.answer(library, options),
    ),
  );
  const kinds = answers.map((answer) => answer?.kind);
  expect(kinds).toEqual(['found', 'found', 'figures', 'found', 'nothing']);
  expect((await firstSteps(MILL)).tries.map(({ command }) => command)).toEqual([
    'quotes',
    'whosaid',
    'sources',
    'ask',
  ]);
});
