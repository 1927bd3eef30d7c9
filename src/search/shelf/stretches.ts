/** A range of diagonals: place on the shelf minus place in the run. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The share of the run's neighbouring words, by their rarity, that are neighbours there. */
  readonly share: number;
}

/** Diagonals of one stretch: so many words may be left out or put in within it. */
const WIDTH = 100;

/** The diagonal and the place in the run as one number, to be sorted as one. */
const PLACES = 8192;
export const anchor = (diagonal: number, place: number): number =>
  (diagonal + PLACES) * PLACES + (place % PLACES);
const diagonalOf = (anchor: number): number => Math.floor(anchor / PLACES) - PLACES;

/** The window of diagonals, apart from those taken, that meets most of the run. */
export function densestOne(
  sorted: Float64Array,
  weight: Float64Array,
  taken: readonly Stretch[],
): Stretch | undefined {
  const met = new Uint16Array(weight.length);
  let score = 0;
  let left = 0;
  let best: Stretch | undefined;
  const turn = (index: number, by: 1 | -1): void => {
    const place = (sorted[index] ?? 0) % PLACES;
    const before = met[place] ?? 0;
    met[place] = before + by;
    if (by === 1 && before === 0) score += weight[place] ?? 0;
    if (by === -1 && before === 1) score -= weight[place] ?? 0;
  };
  for (let right = 0; right < sorted.length; right++) {
    const diagonal = diagonalOf(sorted[right] ?? 0);
    turn(right, 1);
    while (diagonal - diagonalOf(sorted[left] ?? 0) > WIDTH) turn(left++, -1);
    const from = diagonalOf(sorted[left] ?? 0);
    if (taken.some((one) => one.from <= diagonal && from <= one.to)) continue;
    if (!best || score > best.share + 1e-9) best = { from, to: diagonal, share: score };
  }
  return best;
}
