import type { PartRef } from './passage-index.ts';

/** Parts in whatever form an engine has them, with what tells how well each does and which it is. */
export interface Scoring<Part> {
  readonly scoreOf: (part: Part) => number;
  /** How many different stems it has. */
  readonly sizeOf: (part: Part) => number;
  readonly refOf: (part: Part) => PartRef;
}

/** The best, without sorting them all; of equals the smaller, and then in the order of their sources' names. */
export function best<Part>(
  all: readonly Part[],
  { scoreOf, sizeOf, refOf }: Scoring<Part>,
  limit: number,
): PartRef[] {
  const kept: Scored[] = [];
  let least = 0;
  const cut = (): void => {
    kept.sort(
      (a, b) => b.score - a.score || a.size - b.size || compare(a.id.ref, b.id.ref) || a.id.at - b.id.at,
    );
    if (kept.length > limit) kept.length = limit;
    least = kept.length === limit ? (kept[limit - 1]?.score ?? 0) : 0;
  };
  for (const part of all) {
    // Sums of the same numbers in another order are equal but for their last digits.
    const score = Math.fround(scoreOf(part));
    if (score < least) continue;
    kept.push({ id: refOf(part), score, size: sizeOf(part) });
    if (kept.length >= 2 * limit) cut();
  }
  cut();
  return kept.map(({ id }) => id);
}

interface Scored {
  readonly id: PartRef;
  readonly score: number;
  readonly size: number;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
