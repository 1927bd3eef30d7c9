import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/text/align.ts';

const run = (typed: readonly number[], source: readonly number[], free = (_: number) => false) =>
  align({
    typed,
    source,
    weights: typed.map(() => 1),
    free,
    band: { from: -typed.length, to: source.length },
  });

describe('an alignment', () => {
  it('of a part of the source is that part', () => {
    expect(run([3, 4, 5], [1, 2, 3, 4, 5, 6])).toEqual([
      { same: true, typed: { start: 0, end: 3 }, source: { start: 2, end: 5 } },
    ]);
  });

  it('tells words that differ, were left out and were put in', () => {
    const steps = run([1, 2, 9, 4, 5, 6, 7, 8], [1, 2, 3, 4, 5, 20, 21, 6, 7, 8]);
    expect(steps.filter(({ same }) => !same)).toEqual([
      { same: false, typed: { start: 2, end: 3 }, source: { start: 2, end: 3 } },
      { same: false, typed: { start: 5, end: 5 }, source: { start: 5, end: 7 } },
    ]);
  });

  it('holds each typed word once, in order, and says "same" of equal words alone', () => {
    const word = fc.nat(5);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.array(word, { minLength: 1 }), (typed, source) => {
        const steps = run(typed, source);
        expect(steps.flatMap((step) => typed.slice(step.typed.start, step.typed.end))).toEqual(typed);
        for (const [at, { same, typed: own, source: other }] of steps.entries()) {
          const next = steps[at + 1];
          if (next) expect(next.source.start).toBe(other.end);
          if (same) expect(typed.slice(own.start, own.end)).toEqual(source.slice(other.start, other.end));
        }
      }),
    );
  });

  it('is none when the band holds none', () => {
    expect(
      align({ typed: [1], source: [1], weights: [1], free: () => false, band: { from: 9, to: 12 } }),
    ).toEqual([]);
  });
});
