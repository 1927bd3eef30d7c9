/** A typed word as a shelf may have it. */
export interface TypedWord {
  /** The shelf's words that fit, by their numbers: 1 for the word itself, less for one of its stem or with a typo. */
  readonly fits: ReadonlyMap<number, number>;
  /** How much it tells, in nats: the rarer, the more. */
  readonly weight: number;
}

/** How typed words stand in a text, in their order. */
export interface Alignment {
  /** What the found words tell, less what gaps and missing words cost, in nats. */
  readonly score: number;
  /** How many typed words were found. */
  readonly found: number;
  /** Whether all stand there as they were typed, without a gap. */
  readonly isRun: boolean;
}

/** What a word of the text costs that stands between two found ones, and a typed word that is missing, in nats. */
const COST = { between: 1, missing: 5 };

interface Cell {
  readonly score: number;
  readonly found: number;
  /** How many words were found one after the other, each the very word. */
  readonly run: number;
}

const NOTHING: Cell = { score: 0, found: 0, run: 0 };

/** The best place of the typed words in a text: a local alignment (Smith & Waterman 1981). */
export function align(typed: readonly TypedWord[], text: ArrayLike<number>): Alignment {
  let best = NOTHING;
  let isRun = false;
  let row: Cell[] = new Array(text.length + 1).fill(NOTHING);
  for (const { fits, weight } of typed) {
    const next: Cell[] = [NOTHING];
    for (let at = 0; at < text.length; at++) {
      const fit = fits.get(text[at] ?? -1);
      let cell = lowered(row[at + 1] ?? NOTHING, COST.missing);
      const later = lowered(next[at] ?? NOTHING, COST.between);
      if (later.score > cell.score) cell = later;
      const longer = fit === undefined ? NOTHING : extended(row[at] ?? NOTHING, fit, weight);
      if (longer.score >= cell.score) cell = longer;
      next.push(cell);
      if (cell.score > best.score) best = cell;
      isRun ||= cell.run === typed.length;
    }
    row = next;
  }
  return { score: best.score, found: best.found, isRun };
}

const extended = ({ score, found, run }: Cell, fit: number, weight: number): Cell => ({
  score: score + fit * weight,
  found: found + 1,
  run: fit === 1 && run === found ? run + 1 : 0,
});

const lowered = ({ score, found }: Cell, cost: number): Cell =>
  score > cost ? { score: score - cost, found, run: -1 } : NOTHING;
