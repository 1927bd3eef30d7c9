import { nth } from './nth.ts';
/** Words of two sequences beside each other; `end`s are exclusive, and one of the two runs may be empty. */
export interface Step {
  readonly same: boolean;
  readonly typed: WordRun;
  readonly source: WordRun;
}

export interface WordRun {
  readonly start: number;
  readonly end: number;
}

/** The sequences that are compared, as numbers: equal words have equal numbers. */
export interface Pairing {
  readonly typed: ArrayLike<number>;
  readonly source: ArrayLike<number>;
  /** How much a typed word weighs when it is met, 0 to 1: common words less than rare ones. */
  readonly weights: ArrayLike<number>;
  /** Whether words may be left out of the source before this typed word at no great cost: an ellipsis stands there. */
  readonly free: (typed: number) => boolean;
  /** The diagonals (place in the source minus place in what was typed) that are looked at, both ends included. */
  readonly band: { readonly from: number; readonly to: number };
}

const COST = { other: -12, open: -20, leaveOut: -1, putIn: -6, openAtEllipsis: -4 };
const GAIN = { least: 6, most: 16 };
const NEVER = -1e9;

/** Where a cell's best score came from. */
const FROM = { start: 0, both: 1, leftOut: 2, putIn: 3 } as const;
const LEFT_OUT_GOES_ON = 4;
const PUT_IN_GOES_ON = 8;

/**
 * The best alignment of all that was typed with a part of the source: Needleman & Wunsch 1970 with free ends in
 * the source (Smith & Waterman 1981) and affine gaps (Gotoh 1982), within a band of diagonals, so that time and
 * room grow with the words typed and not with their square.
 * @returns steps in order, that cover every typed word; none when the band holds no alignment
 */
export function align(pairing: Pairing): Step[] {
  const { typed, source, band } = pairing;
  const width = band.to - band.from + 1;
  if (width <= 0 || typed.length === 0) return [];
  const trace = new Uint8Array((typed.length + 1) * width);
  const last = fill(pairing, trace, width);
  let column = -1;
  for (let at = 0; at < width; at++) {
    const place = typed.length + band.from + at;
    const score = last[at] ?? NEVER;
    if (place < 0 || place > source.length || score <= NEVER / 2) continue;
    if (column < 0 || score > (last[column] ?? NEVER)) column = at;
  }
  return column < 0 ? [] : walkBack(pairing, trace, width, column);
}

/** Fills the band row by row. Cell (row, at) stands for `row` typed words and `row + band.from + at` of the source. */
function fill({ typed, source, weights, free, band }: Pairing, trace: Uint8Array, width: number): Int32Array {
  // A cell more on the right: one typed word more against the same word of the source is one diagonal lower.
  let best = new Int32Array(width + 1).fill(NEVER);
  let putIn = new Int32Array(width + 1).fill(NEVER);
  let next = best.slice();
  let nextPutIn = best.slice();
  const first = (row: number): number => Math.max(0, -row - band.from);
  const end = (row: number): number => Math.min(width, source.length - row - band.from + 1);
  if (end(0) > first(0)) best.fill(0, first(0), end(0));
  for (let row = 1; row <= typed.length; row++) {
    const gain = GAIN.least + Math.round((GAIN.most - GAIN.least) * (weights[row - 1] ?? 1));
    const open = free(row) ? COST.openAtEllipsis : COST.open;
    const more = free(row) ? 0 : COST.leaveOut;
    const word = typed[row - 1];
    const to = end(row);
    let leftOut = NEVER;
    let before = NEVER;
    next.fill(NEVER);
    nextPutIn.fill(NEVER);
    for (let at = first(row); at < to; at++) {
      const place = row + band.from + at;
      let mark = 0;
      leftOut += more;
      if (leftOut >= before + open + more) mark = LEFT_OUT_GOES_ON;
      else leftOut = before + open + more;
      let put = nth(best, at + 1) + COST.open + COST.putIn;
      const putOn = nth(putIn, at + 1) + COST.putIn;
      if (putOn >= put) {
        mark |= PUT_IN_GOES_ON;
        put = putOn;
      }
      let score = place > 0 ? nth(best, at) + (word === source[place - 1] ? gain : COST.other) : NEVER;
      let from: number = FROM.both;
      if (leftOut > score) {
        score = leftOut;
        from = FROM.leftOut;
      }
      if (put > score) {
        score = put;
        from = FROM.putIn;
      }
      before = score;
      next[at] = score;
      nextPutIn[at] = put;
      trace[row * width + at] = mark | from;
    }
    [best, next] = [next, best];
    [putIn, nextPutIn] = [nextPutIn, putIn];
  }
  return best;
}

function walkBack({ typed, source, band }: Pairing, trace: Uint8Array, width: number, column: number) {
  const steps: Step[] = [];
  let row = typed.length;
  let at = column;
  let state: number = FROM.both;
  let within = false;
  while (row > 0) {
    const cell = trace[row * width + at] ?? 0;
    const place = row + band.from + at;
    if (!within) state = cell & 3;
    if (state === FROM.leftOut) {
      push(row, row, place - 1, place, false);
      within = (cell & LEFT_OUT_GOES_ON) !== 0;
      at--;
    } else if (state === FROM.putIn) {
      push(row - 1, row, place, place, false);
      within = (cell & PUT_IN_GOES_ON) !== 0;
      row--;
      at++;
    } else {
      push(row - 1, row, place - 1, place, typed[row - 1] === source[place - 1]);
      within = false;
      row--;
    }
  }
  return steps.reverse();

  /** Joins the step with the one behind it when both are of one kind. */
  function push(typedStart: number, typedEnd: number, start: number, end: number, same: boolean): void {
    const before = steps.at(-1);
    if (before && before.same === same) {
      steps[steps.length - 1] = {
        same,
        typed: { start: typedStart, end: before.typed.end },
        source: { start, end: before.source.end },
      };
    } else steps.push({ same, typed: { start: typedStart, end: typedEnd }, source: { start, end } });
  }
}
