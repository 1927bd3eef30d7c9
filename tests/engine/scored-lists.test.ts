import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addUp, type ScoredList } from '../../src/engine/scored-lists.ts';
import { gains } from '../../src/engine/times.ts';

const DOCUMENTS = 3000;

/** Every so manyth document, more or less, with how often a stem stands in it. */
const list = fc
  .record({
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    share: fc.constantFrom(0.003, 0.05, 0.4, 0.9),
    weight: fc.constantFrom(0.1, 0.5, 2, 6),
    counted: fc.boolean(),
  })
  .map(({ seed, share, weight, counted }): ScoredList => {
    const chance = (document: number): number => (((document + seed) * 2_654_435_761) >>> 0) / 2 ** 32;
    const documents = Uint32Array.from(
      Array.from({ length: DOCUMENTS }, (_, document) => document).filter((one) => chance(one) < share),
    );
    if (!counted) return { documents, scoreOfTimes: [0, Math.fround(weight)] };
    let sum = 0;
    return {
      documents,
      times: Uint16Array.from(documents, (document) => 1 + (document % 7)),
      scoreOfTimes: [0, ...gains(weight).map((gain) => (sum += gain))],
    };
  });

const scoreIn = ({ documents, times, scoreOfTimes }: ScoredList, document: number): number => {
  const at = documents.indexOf(document);
  if (at < 0) return 0;
  return scoreOfTimes[times ? Math.min(times[at] ?? 0, scoreOfTimes.length - 1) : 1] ?? 0;
};

it('the best documents are among those that are added up, with all that they score', () => {
  fc.assert(
    fc.property(
      fc.array(list, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 60 }),
      (lists, limit) => {
        const scores = new Float64Array(DOCUMENTS);
        const found = addUp(lists, scores, limit);
        const whole = Array.from({ length: DOCUMENTS }, (_, document) =>
          Math.fround(lists.reduce((sum, one) => sum + scoreIn(one, document), 0)),
        );
        for (const document of found) expect(scores[document]).toBeCloseTo(whole[document] ?? 0, 5);
        const least = whole.toSorted((a, b) => b - a)[limit - 1] ?? 0;
        const there = new Set(found);
        expect(there.size).toBe(found.length);
        expect(
          whole.flatMap((score, document) =>
            score > 0 && score >= least && !there.has(document) ? [document] : [],
          ),
        ).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
