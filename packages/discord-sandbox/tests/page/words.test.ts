import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { ENGLISH, type Word } from '../../src/page/words/en.ts';
import { LANGUAGES, nearestLocale, PAGE_LOCALES, wordsIn } from '../../src/page/words.ts';

const PAGE = fileURLToPath(new URL('../../src/page', import.meta.url));
const SOURCES = readdirSync(PAGE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('words'))
  .map((file) => readFileSync(join(PAGE, file), 'utf8'))
  .join('\n');
const WORDS = Object.keys(ENGLISH) as Word[];
const TRANSLATIONS = PAGE_LOCALES.filter((locale) => !locale.startsWith('en'));

const placesOf = (form: string): string[] =>
  [...form.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

test('every word of the page is said somewhere', () => {
  const unsaid = WORDS.filter((word) => !SOURCES.includes(`'${word}'`) && !/^role_/.test(word));
  expect(unsaid).toEqual([]);
});

describe.each(TRANSLATIONS)('the words in %s', (locale) => {
  const { table } = LANGUAGES[locale];

  it('are those that English has, none missing and none unknown', () => {
    expect(Object.keys(table).sort()).toEqual(WORDS.toSorted());
    expect(WORDS.filter((word) => table[word].trim() === '')).toEqual([]);
  });

  it('have the places that English has, in every form', () => {
    const differ = WORDS.filter((word) =>
      table[word]
        .split('|')
        .some((form) => String(placesOf(form)) !== String(placesOf(ENGLISH[word].split('|')[0] ?? ''))),
    );
    expect(differ).toEqual([]);
  });

  it('have a form for each plural of the language where English tells one from many', () => {
    const { length } = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const wrong = WORDS.filter(
      (word) => table[word].split('|').length !== (ENGLISH[word].includes('|') ? length : 1),
    );
    expect(wrong).toEqual([]);
  });

  it('are written in the signs of the language', () => {
    const straight = WORDS.filter((word) => /["']|\.\.\./.test(table[word]));
    expect(straight).toEqual([]);
    const loose =
      locale === 'fr' ? WORDS.filter((word) => /[^\u202f][:;?!»]|«[^\u202f]/.test(table[word])) : [];
    expect(loose).toEqual([]);
  });
});

test('a count takes the form and the digits of the language', () => {
  const left = (locale: Parameters<typeof wordsIn>[0], n: number) => wordsIn(locale).say('tooLong', { n });
  expect(left('en-US', 1)).toBe('… 1 more character');
  expect(left('en-GB', 12_345)).toBe('… 12,345 more characters');
  expect(left('de', 12_345)).toBe('… noch 12.345 Zeichen');
  expect(left('fr', 0)).toBe('… encore 0 caractère');
  expect(left('fr', 12_345)).toBe('… encore 12\u202f345 caractères');
  expect(left('fr', 2_000_000)).toBe('… encore 2\u202f000\u202f000 de caractères');
  expect(left('es-ES', 1)).toBe('… 1 carácter más');
  expect(left('es-419', 12_345)).toBe('… 12,345 caracteres más');
  expect(left('pt-BR', 2)).toBe('… mais 2 caracteres');
});

test('what fills a place stays as it is', () => {
  expect(wordsIn('en-US').say('used', { name: '{n}$&|' })).toBe('{n}$&| used');
});

test.each([
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['de-AT', 'de'],
  ['en', 'en-US'],
  ['en-gb', 'en-GB'],
  ['en-AU', 'en-US'],
  ['es', 'es-ES'],
  ['es-ES', 'es-ES'],
  ['es-MX', 'es-419'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['ja', 'en-US'],
  ['', 'en-US'],
])('a browser in %j gets the page in %s', (browser, page) => {
  expect(nearestLocale(browser)).toBe(page);
});
