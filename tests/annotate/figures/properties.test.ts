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

const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  digits: (length) => '1'.repeat(length),
  'grouped digits': (length) => '123 '.repeat(length / 4),
  'the word "and"': (length) => 'and '.repeat(length / 4),
  'a number joined by "and" without end': (length) => 'one and '.repeat(length / 8),
  scales: (length) => 'hundred million '.repeat(length / 16),
  hyphens: (length) => `5 ${'a-'.repeat(length / 2)}`,
  'amounts of money': (length) => '$ 5 '.repeat(length / 4),
  'chained numerals': (length) => '1-'.repeat(length / 2),
  tags: (length) => '<a'.repeat(length / 2),
};

describe('reading takes time in proportion to the text', () => {
  const time = (text: string): number => {
    const span = { start: 0, end: text.length };
    const started = performance.now();
    figures({ text, language: 'en', paragraphs: [{ span, sentences: [span] }] });
    return performance.now() - started;
  };

  it.each(Object.keys(HOSTILE))('for %s', (name) => {
    const text = HOSTILE[name] ?? (() => '');
    time(text(25_000));
    const [small, large] = [time(text(50_000)), time(text(400_000))];
    // Eight times the text; a quadratic reader would take sixty-four times as long.
    expect(large).toBeLessThan(Math.max(small, 25) * 32);
  });
});
