/** A typed word as a shelf may have it: the shelf's words that fit, with how well each does. */
export interface TypedWord {
  /** 1 for the word itself, less for one of the same stem or with a typo; by the number of the word. */
  readonly fits: ReadonlyMap<number, number>;
  /** How much it tells: the rarer, the more. Above 0. */
  readonly weight: number;
}

/** How typed words stand in a text, in their order. */
export interface Alignment {
  /** The weights of the words that were found, times how well they fit, less what gaps cost. */
  readonly score: number;
  /** How many typed words were found. */
  readonly found: number;
  /** Whether all were found, each as it was typed, without a gap. */
  readonly isRun: boolean;
}

/** What each word of the text costs that stands between two found ones, and each typed word that was not found. */
const GAP = 0.35;
const MISSED = 0.5;

interface Cell {
  readonly score: number;
  readonly found: number;
  readonly exact: number;
}

const NOTHING: Cell = { score: 0, found: 0, exact: 0 };

/** The best place of the typed words in a text: a local alignment (Smith & Waterman 1981). */
export function align(typed: readonly TypedWord[], text: ArrayLike<number>): Alignment {
  let best = NOTHING;
  let row: Cell[] = new Array(text.length + 1).fill(NOTHING);
  for (const { fits, weight } of typed) {
    const next: Cell[] = [NOTHING];
    for (let at = 0; at < text.length; at++) {
      const fit = fits.get(text[at] ?? -1);
      const cell = highest(
        fit === undefined ? NOTHING : extended(row[at] ?? NOTHING, fit, weight),
        lowered(row[at + 1] ?? NOTHING, MISSED * weight),
        lowered(next[at] ?? NOTHING, GAP),
      );
      next.push(cell);
      if (cell.score > best.score) best = cell;
    }
    row = next;
  }
  return {
    score: best.score,
    found: best.found,
    isRun: best.exact === typed.length && best.score >= fullScore(typed),
  };
}

const extended = ({ score, found, exact }: Cell, fit: number, weight: number): Cell => ({
  score: score + fit * weight,
  found: found + 1,
  exact: exact + (fit === 1 ? 1 : 0),
});

const lowered = (cell: Cell, cost: number): Cell =>
  cell.score > cost ? { ...cell, score: cell.score - cost } : NOTHING;

const highest = (...cells: readonly Cell[]): Cell =>
  cells.reduce((best, cell) => (cell.score > best.score ? cell : best), NOTHING);

/** What the words score as a run. */
export const fullScore = (typed: readonly TypedWord[]): number =>
  typed.reduce((sum, { weight }) => sum + weight, 0) - 1e-6;
