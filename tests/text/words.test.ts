import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../../src/text/span.ts';
import { words } from '../../src/text/words.ts';

const forms = (text: string): string[] => words(text).map(({ form }) => form);

describe('words', () => {
  it.each([
    ['Mexico’s wall', ['mexico', 'wall']],
    ["the children's don't", ['the', 'children', "don't"]],
    ['1,000 of 12,345.67', ['1000', 'of', '12345.67']],
    ['yes,no,maybe', ['yes', 'no', 'maybe']],
    ['in 2019,2020', ['in', '2019,2020']],
    ['The U.S. and the U.N.', ['the', 'us', 'and', 'the', 'un']],
    ['Remain-in-Mexico', ['remain', 'in', 'mexico']],
    ['Cafe\u0301 São', ['cafe', 'sao']],
    ['im\u00admi\u00adgra\u00adtion', ['immigration']],
    ['“Why?” (twice)', ['why', 'twice']],
    ['… — 😀', []],
    ['3.5% of €20', ['3.5', 'of', '20']],
  ])('of %j are %j', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it('stand where their spans say, within the span asked for', () => {
    const text = 'One. Two’s three.';
    expect(words(text, { start: 5, end: 10 }).map((word) => [slice(text, word), word.form])).toEqual([
      ['Two’s', 'two'],
    ]);
  });

  it('are in order, do not overlap and leave no letter or digit between them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let at = 0;
        for (const word of words(text)) {
          expect(word.start).toBeGreaterThanOrEqual(at);
          expect(word.end).toBeGreaterThan(word.start);
          expect(text.slice(at, word.start)).not.toMatch(/[\p{L}\p{N}]/u);
          at = word.end;
        }
        expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
