import type { WeightedWanted } from '../passage-index.ts';
import { token } from './documents.ts';

const BM25 = { k: 1.2, b: 0.3 };

/**
 * BM25 of a part from its tokens, as the other engine has it: Lucene keeps the length of a part in a byte, which is
 * good enough to propose by and not to choose by.
 * @param average how many different stems a part has
 */
export function scorer(
  wanted: readonly WeightedWanted[],
  average: number,
): (tokens: readonly string[]) => number {
  const alternatives = wanted.flatMap(({ alternatives, weight }) =>
    alternatives.map(({ stems, share }) => ({ tokens: stems.map(token), weight: share * weight })),
  );
  const asked = new Set(alternatives.flatMap(({ tokens }) => tokens));
  return (tokens) => {
    const counts = new Map<string, number>();
    for (const one of tokens) if (asked.has(one)) counts.set(one, (counts.get(one) ?? 0) + 1);
    const norm = BM25.k * (1 - BM25.b + (BM25.b * new Set(tokens).size) / average);
    let score = 0;
    for (const { tokens, weight } of alternatives) {
      const [only = '', ...others] = tokens;
      const count = counts.get(only) ?? 0;
      if (others.length === 0) score += (weight * count * (BM25.k + 1)) / (count + norm);
      else if (tokens.every((one) => counts.has(one))) score += weight;
    }
    return score;
  };
}
