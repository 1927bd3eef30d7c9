/** Rows of numbers, each column brought to a mean of 0 and a deviation of 1; a column that never changes stays. */
export interface Rows {
  dot(weights: ArrayLike<number>, row: number): number;
  /** Adds a row, times `by`, to `sum`. */
  addTo(sum: Float64Array, row: number, by: number): void;
  /** The same weights for the columns as they were; `shift` is what is added to each sum beside them. */
  unscaled(weights: ArrayLike<number>): { weights: number[]; shift: number };
}

export function standardised(rows: readonly (readonly number[])[]): Rows {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => {
    const mean = rows.reduce((sum, row) => sum + (row[column] ?? 0), 0) / rows.length;
    const squares = rows.reduce((sum, row) => sum + ((row[column] ?? 0) - mean) ** 2, 0);
    const deviation = Math.sqrt(squares / rows.length);
    return deviation < 1e-9 ? { mean: 0, deviation: 1 } : { mean, deviation };
  });
  const flat = new Float64Array(rows.length * width);
  for (const [row, values] of rows.entries())
    for (const [column, { mean, deviation }] of columns.entries())
      flat[row * width + column] = ((values[column] ?? 0) - mean) / deviation;
  return {
    dot(weights, row) {
      let sum = 0;
      for (let column = 0; column < width; column++)
        sum += (weights[column] ?? 0) * (flat[row * width + column] ?? 0);
      return sum;
    },
    addTo(sum, row, by) {
      for (let column = 0; column < width; column++)
        sum[column] = (sum[column] ?? 0) + by * (flat[row * width + column] ?? 0);
    },
    unscaled(weights) {
      const own = columns.map(({ deviation }, column) => (weights[column] ?? 0) / deviation);
      return {
        weights: own,
        shift: -columns.reduce((sum, { mean }, column) => sum + mean * (own[column] ?? 0), 0),
      };
    },
  };
}

const STEPS = 600;
const RATE = 0.05;
const DECAY = { slope: 0.9, square: 0.999 };

/**
 * Weights from which a penalised sum of losses falls no further (Adam; Kingma & Ba 2015).
 * @param walk gives `add` the slope of the loss along the sum of each row
 */
export function descend(
  width: number,
  penalty: number,
  walk: (weights: Float64Array, add: (row: number, slope: number) => void) => void,
  rows: Rows,
): Float64Array {
  const weights = new Float64Array(width);
  const slopes = new Float64Array(width);
  const squares = new Float64Array(width);
  for (let step = 1; step <= STEPS; step++) {
    const slope = weights.map((weight) => 2 * penalty * weight);
    walk(weights, (row, by) => rows.addTo(slope, row, by));
    const rate = RATE * Math.min(1, (2 * (STEPS - step + 1)) / STEPS);
    for (const [at, own] of slope.entries()) {
      slopes[at] = DECAY.slope * (slopes[at] ?? 0) + (1 - DECAY.slope) * own;
      squares[at] = DECAY.square * (squares[at] ?? 0) + (1 - DECAY.square) * own * own;
      const even = (slopes[at] ?? 0) / (1 - DECAY.slope ** step);
      const size = Math.sqrt((squares[at] ?? 0) / (1 - DECAY.square ** step));
      weights[at] = (weights[at] ?? 0) - (rate * even) / (size + 1e-9);
    }
  }
  return weights;
}
