import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { say, WORDS } from '../../../src/sandbox/page/words.ts';

const SOURCES = readdirSync('src/sandbox/page', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && file !== 'words.ts')
  .map((file) => readFileSync(join('src/sandbox/page', file), 'utf8'))
  .join('\n');

test('every word of the page is said somewhere', () => {
  const unsaid = Object.keys(WORDS).filter((word) => !SOURCES.includes(`'${word}'`) && !/^role_/.test(word));
  expect(unsaid).toEqual([]);
});

test('places are filled in, and one is told from many', () => {
  expect(say('optionsLeft', { n: 1 })).toBe('+ 1 option');
  expect(say('optionsLeft', { n: 2 })).toBe('+ 2 options');
  expect(say('used', { name: '{n}$&' })).toBe('{n}$& used');
});
