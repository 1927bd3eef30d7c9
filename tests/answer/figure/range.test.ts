import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf, rangesMeet } from '../../../src/answer/figure/range.ts';

type Written = readonly [value: number, digits: string, qualifier?: string];
const agrees = (a: Written, b: Written): boolean => rangesMeet(rangeOf(...a), rangeOf(...b));

describe('two written numbers', () => {
  it.each<[Written, Written]>([
    [
      [42_000, '42,000', 'more than'],
      [42_000, '42,000'],
    ],
    [
      [40_000, '40,000', 'about'],
      [42_000, '42,000'],
    ],
    [
      [40_000, '40,000', 'more than'],
      [42_000, '42,000'],
    ],
    [
      [2_500_000, '2.5 million'],
      [2_500_000, '2,500,000'],
    ],
    [
      [42_137, '42,137'],
      [42_000, '42,000'],
    ],
    [
      [1_480_000, '1.48 million'],
      [1_500_000, '1.5 million'],
    ],
    [
      [1_500_000, 'one and a half million'],
      [1_500_000, '1.5 million'],
    ],
    [
      [49, '49'],
      [50, '50', 'nearly'],
    ],
    [
      [12, '12'],
      [12.4, '12.4'],
    ],
    [
      [30, '30', 'up to'],
      [25, '25', 'at least'],
    ],
  ])('agree: %j, %j', (a, b) => expect([agrees(a, b), agrees(b, a)]).toEqual([true, true]));

  it.each<[Written, Written]>([
    [
      [42_000, '42,000', 'more than'],
      [74_000, '74,000', 'around'],
    ],
    [
      [40_000, '40,000'],
      [42_000, '42,000'],
    ],
    [
      [42, '42'],
      [45, '45', 'at least'],
    ],
    [
      [100, '100'],
      [102, '102'],
    ],
    [
      [1_000_000, '1 million'],
      [1_200_000, '1.2 million'],
    ],
    [
      [42, 'forty-two'],
      [43, 'forty-three'],
    ],
    [
      [50, '50', 'no more than'],
      [60, '60'],
    ],
    [
      [5, '5'],
      [5.6, '5.6'],
    ],
  ])('differ: %j, %j', (a, b) => expect([agrees(a, b), agrees(b, a)]).toEqual([false, false]));
});

const qualifier = fc.constantFrom(
  '',
  'about',
  'more than',
  'nearly',
  'up to',
  'at least',
  'exactly',
  'a record',
);
const value = fc.oneof(
  fc.integer({ min: -1e12, max: 1e12 }),
  fc.double({ min: 0, max: 1e15, noNaN: true }).map((number) => Number(number.toPrecision(6))),
);

it('a range holds the number that was written, whatever stands before it', () => {
  fc.assert(
    fc.property(value, qualifier, fc.string(), (number, before, digits) => {
      const { low, high } = rangeOf(number, digits, before);
      expect(low).toBeLessThanOrEqual(number);
      expect(high).toBeGreaterThanOrEqual(number);
      expect(Number.isFinite(high - low)).toBe(true);
    }),
  );
});

it('a whole number below a thousand, without a qualifier, agrees with no other whole number', () => {
  const whole = fc.integer({ min: 0, max: 999 });
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      const [one, other] = [rangeOf(a, String(a)), rangeOf(b, String(b))];
      expect(one.low < other.high && other.low < one.high).toBe(a === b);
    }),
  );
});
