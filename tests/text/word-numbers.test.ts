import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordNumbers } from '../../src/text/word-numbers.ts';

describe('a table of words', () => {
  it('numbers words as they come, each once, as a map does', () => {
    const word = fc.oneof(
      fc.constantFrom('', 'mill', 'Mühle', '磨坊', '\u{1f33e}', '\ud83c', '__proto__'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), fc.array(word), (words, others) => {
        const numbers = new Map<string, number>();
        for (const one of words) if (!numbers.has(one)) numbers.set(one, numbers.size);
        const table = wordNumbers();
        expect(words.map(table.add)).toEqual(words.map((one) => numbers.get(one)));
        expect([...table]).toEqual([...numbers.keys()]);
        expect(others.map(table.get)).toEqual(others.map((one) => numbers.get(one)));
        expect([table.size, table.at(-1), table.at(table.size)]).toEqual([
          numbers.size,
          undefined,
          undefined,
        ]);
      }),
    );
  });

  it('has words of any length, and thousands of them', () => {
    const words = Array.from({ length: 5000 }, (_, at) => `${'mill'.repeat(at % 50 === 0 ? 6000 : 1)}${at}`);
    const table = wordNumbers(words);
    expect([...table]).toEqual(words);
    expect(words.map(table.get)).toEqual([...words.keys()]);
  });
});
