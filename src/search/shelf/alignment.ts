/** A typed word as a shelf may have it. */
export interface TypedWord {
  /** The shelf's words that fit, by their numbers: 1 for the word itself, less for one of its stem or with a typo. */
  readonly fits: ReadonlyMap<number, number>;
  /** How much it tells, in nats: the rarer, the more. */
  readonly weight: number;
}

/** How typed words stand in a text, in their order. */
export interface LocalAlignment {
  /** What the found words tell, less what gaps and missing words cost, in nats. */
  readonly score: number;
  /** How many typed words were found. */
  readonly found: number;
  /** Whether all stand there as they were typed, without a gap. */
  readonly isRun: boolean;
}

/** What a word of the text costs that stands between two found ones, and a typed word that is missing, in nats. */
const COST = { between: 1, missing: 5 };

/** A row of cells, one more than the text has words: the first stands before it. */
interface Row {
  readonly scores: Float64Array;
  readonly found: Int32Array;
  /** How many words were found one after the other, each the very word; −1 behind a gap. */
  readonly runs: Int32Array;
}

const row = (length: number): Row => ({
  scores: new Float64Array(length),
  found: new Int32Array(length),
  runs: new Int32Array(length),
});

/** The best place of the typed words in a text: a local alignment (Smith & Waterman 1981). */
export function alignTyped(typed: readonly TypedWord[], text: ArrayLike<number>): LocalAlignment {
  let score = 0;
  let found = 0;
  let isRun = false;
  let last = row(text.length + 1);
  let next = row(text.length + 1);
  for (const { fits, weight } of typed) {
    for (let at = 1; at <= text.length; at++) {
      fillCell(last, next, at, fits.get(text[at - 1] ?? -1), weight);
      if ((next.scores[at] ?? 0) > score) {
        score = next.scores[at] ?? 0;
        found = next.found[at] ?? 0;
      }
      isRun ||= next.runs[at] === typed.length;
    }
    [last, next] = [next, last];
  }
  return { score, found, isRun };
}

/** The best of: the typed word is missing, a word of the text stands between, or the two are one. */
function fillCell(last: Row, next: Row, at: number, fit: number | undefined, weight: number): void {
  const missing = (last.scores[at] ?? 0) - COST.missing;
  const between = (next.scores[at - 1] ?? 0) - COST.between;
  const one = fit === undefined ? 0 : (last.scores[at - 1] ?? 0) + fit * weight;
  if (fit !== undefined && one >= missing && one >= between) {
    const run = last.runs[at - 1] ?? 0;
    next.scores[at] = one;
    next.runs[at] = fit === 1 && run === (last.found[at - 1] ?? 0) ? run + 1 : 0;
    next.found[at] = (last.found[at - 1] ?? 0) + 1;
  } else if (missing > 0 || between > 0) {
    const isBetween = between > missing;
    next.scores[at] = isBetween ? between : missing;
    next.found[at] = isBetween ? (next.found[at - 1] ?? 0) : (last.found[at] ?? 0);
    next.runs[at] = -1;
  } else {
    next.scores[at] = 0;
    next.found[at] = 0;
    next.runs[at] = 0;
  }
}
