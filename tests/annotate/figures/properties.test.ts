import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/annotate/document.ts';
import { figures } from '../../../src/annotate/figures/index.ts';
import { contains, slice } from '../../../src/text/span.ts';
import { values } from './read.ts';

const PIECES =
  `one two twenty hundred thousand million dozen half quarter third thirds fifths and a an of the in over out
  point minus - – . , / ( ) [ ] $ € % ^ : ' 1 5 12 100 1,234 1.5 .5 2014 10k people percent dollars cents more than about
  September as of US men year old m bn x10 \n\n`.split(' ');
const messy = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', '', '  ')), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(''));

describe('every figure', () => {
  it('has its spans in the text, in order, number and qualifier inside the whole', () => {
    fc.assert(
      fc.property(fc.oneof(messy, fc.string({ unit: 'grapheme' })), (text) => {
        const found = figures(toDocument(text));
        const whole = { start: 0, end: text.length };
        for (const { span, number, unit, of, qualifier, value } of found) {
          for (const part of [span, number, unit, of, qualifier])
            if (part) {
              expect(contains(whole, part)).toBe(true);
              expect(slice(text, part).trim()).not.toBe('');
            }
          expect(contains(span, number)).toBe(true);
          if (qualifier) expect(contains(span, qualifier)).toBe(true);
          expect(Number.isFinite(value)).toBe(true);
        }
        const starts = found.map(({ number }) => number.start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });

  it('reads back from its own words', () => {
    const number = fc.oneof(
      fc.integer({ min: 0, max: 1e12 }).map((value) => [value.toLocaleString('en'), value] as const),
      fc
        .double({ min: 0.001, max: 1e6, noNaN: true })
        .map((value) => [value.toFixed(2), Number(value.toFixed(2))] as const),
      fc.integer({ min: 1, max: 999 }).map((value) => [`${value} million`, value * 1e6] as const),
    );
    fc.assert(
      fc.property(number, ([typed, value]) => {
        const text = `They counted ${typed} apples there.`;
        const [figure] = figures(toDocument(text));
        expect(figure && slice(text, figure.number)).toBe(typed);
        expect(figure?.value).toBeCloseTo(value, 6);
        expect(values(typed)).toEqual([figure?.value]);
      }),
    );
  });
});
