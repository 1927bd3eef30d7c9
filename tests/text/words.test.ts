import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../../src/text/span.ts';
import { eachWord, WORD, words } from '../../src/text/words.ts';

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

  it('are those of the pattern, in any part of any text', () => {
    const piece = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(..."aZ09é'’.,- \u00ad\u200d\u0301漢٣½😀𝐀𝟗\ud835") },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }) },
    );
    fc.assert(
      fc.property(fc.array(piece), fc.nat(3), fc.nat(3), (pieces, skipped, left) => {
        const text = pieces.join('');
        const start = Math.min(skipped, text.length);
        const end = Math.max(start, text.length - left);
        const found: [string, number][] = [];
        eachWord(text, { start, end }, (word, at) => void found.push([word, at]));
        expect(found).toEqual(
          [...text.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) => [word, start + index]),
        );
      }),
      { numRuns: 3000 },
    );
  });
});
