import type { Figure } from '../types.ts';

/** A figure with the tokens it was read from. */
export interface FigureDraft {
  readonly figure: Figure;
  /** The first and last token of number and unit, the last exclusive. */
  readonly from: number;
  readonly next: number;
  /** The token from which to read on: behind a unit that holds numerals, such as "m s−1". */
  readonly past?: number;
  /** Whether the unit is a noun that is counted; absent without a unit. */
  readonly counts?: boolean;
}
