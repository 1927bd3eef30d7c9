import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameIndex } from '../../src/library/name-index.ts';

const names = ['Maria Oduya mayor of Kessel', 'Tomas Berg baker', 'Marit Bergström pilot', 'Adele Mornay'];
const find = (typed: string): string[] =>
  nameIndex(names)
    .fitting(typed)
    .map((at) => names[at] ?? '');

describe('a name index', () => {
  it.each([
    ['whole words before beginnings', 'berg', ['Tomas Berg baker', 'Marit Bergström pilot']],
    ['words in any order', 'oduya maria', ['Maria Oduya mayor of Kessel']],
    ['beginnings', 'mar', ['Marit Bergström pilot', 'Maria Oduya mayor of Kessel']],
    ['letters without their accents', 'bergstrom', ['Marit Bergström pilot']],
    ['a typo', 'Mornai', ['Adele Mornay']],
    ['a typo in the beginning of a longer word', 'bergstt', ['Marit Bergström pilot']],
    ['two letters that changed places', 'Odyua', ['Maria Oduya mayor of Kessel']],
    ['roles', 'pilot', ['Marit Bergström pilot']],
    ['no typo where the word itself is there', 'Berg baker', ['Tomas Berg baker']],
    ['a role without its small words', 'the mayor of Kessel', ['Maria Oduya mayor of Kessel']],
    ['nothing for a name that is not there', 'Schneider', []],
  ])('finds %s', (_, typed, expected) => {
    expect(find(typed)).toEqual(expected);
  });
  it('finds the same whether or not it follows from another one', () => {
    const word = fc.constantFrom('Mr.', 'Ada', 'Moss', 'Mossley', 'J.', 'R.', 'Sen.', 'miller');
    const some = fc.array(
      fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(some, some, some, word, (first, second, third, typed) => {
        const before = nameIndex(second, { before: nameIndex(first) });
        const anew = nameIndex(third);
        expect(nameIndex(third, { before }).fitting(typed)).toEqual(anew.fitting(typed));
      }),
    );
  });
});
