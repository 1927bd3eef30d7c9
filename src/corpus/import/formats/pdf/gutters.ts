import { nth } from '../../../../text/nth.ts';
import type { PdfRow, RowPiece } from './rows.ts';

/** An upright gap between two columns, in a band of rows. */
export interface Gutter {
  /** The rows of the band: from, to (exclusive). */
  readonly from: number;
  readonly to: number;
  /** Where the gap has its middle. */
  readonly at: number;
  /** Rows of the band that are read across the gap, as a table's are. */
  readonly across: ReadonlySet<PdfRow>;
}

/** Rows with text on both sides that a gutter needs, and how wide it is in parts of the letters' size. */
const FEWEST_ROWS = 3;
const NARROWEST = 0.5;
/** What a page draws one after the other may have a blank and a change of font between. */
const NEAR_ORDER = 3;
const MOST_CANDIDATES = 16;
const BIN = 2;
const MOST_BINS = 500;

/** What a gutter keeps to either side at least: a gap is only as wide as the place that all rows of a band leave. */
const margin = ({ size }: RowPiece): number => (size * NARROWEST) / 2;

/** What a row is at a place: text on both sides of a gap, on one side alone, or over it. */
type State =
  | { readonly kind: 'gap'; readonly before: RowPiece; readonly after: RowPiece; readonly together: boolean }
  | { readonly kind: 'left' | 'right' | 'over' };

interface Band extends Gutter {
  readonly weight: number;
}

/**
 * The gutter of a region that most rows confirm: a gap that runs through them, where the order in which the page
 * draws its text does not say that the rows are read across it.
 *
 * After the whitespace covers of Breuel, Two Geometric Algorithms for Layout Analysis (2002), with the order of the
 * content stream as further evidence.
 */
export function findGutter(rows: readonly PdfRow[]): Gutter | undefined {
  if (rows.length < FEWEST_ROWS) return undefined;
  let best: Band | undefined;
  for (const at of candidates(rows))
    for (const band of bandsAt(rows, at)) if (best === undefined || band.weight > best.weight) best = band;
  return best;
}

/** The places that most rows have a gap at. */
function candidates(rows: readonly PdfRow[]): number[] {
  const counts = new Map<number, number>();
  for (const { pieces } of rows)
    pieces.slice(1).forEach((piece, at) => {
      const before = nth(pieces, at);
      const from = Math.ceil((before.right + margin(before)) / BIN);
      const to = Math.min((piece.left - margin(before)) / BIN, from + MOST_BINS);
      for (let bin = from; bin <= to; bin++) counts.set(bin, (counts.get(bin) ?? 0) + 1);
    });
  return plateaus(counts)
    .sort((a, b) => b.count - a.count || b.to - b.from - (a.to - a.from))
    .slice(0, MOST_CANDIDATES)
    .map(({ from, to }) => ((from + to) / 2) * BIN);
}

/** The stretches of bins of one count that lower ones bound. */
function plateaus(counts: ReadonlyMap<number, number>): { from: number; to: number; count: number }[] {
  const found: { from: number; to: number; count: number }[] = [];
  const count = (bin: number): number => counts.get(bin) ?? 0;
  for (const from of [...counts.keys()].sort((a, b) => a - b)) {
    if (count(from) < FEWEST_ROWS || count(from - 1) >= count(from)) continue;
    let to = from;
    while (count(to + 1) === count(from)) to++;
    if (count(to + 1) < count(from)) found.push({ from, to, count: count(from) });
  }
  return found;
}

function bandsAt(rows: readonly PdfRow[], at: number): Band[] {
  const bands: Band[] = [];
  const states = withHeads(
    rows,
    rows.map((row) => stateAt(row, at)),
  );
  let from = 0;
  for (let to = 0; to <= rows.length; to++) {
    if (to < rows.length && states[to]?.kind !== 'over') continue;
    const band = toBand(rows, states, { from, to });
    if (band) bands.push(band);
    from = to + 1;
  }
  return bands;
}

/** A headline is set so much larger than the text below, and leaves the other column empty for so many lines. */
const HEAD_SIZE = 1.25;
const EMPTY_LINES = 3;

/** A short headline over both columns stands in the first alone: both begin anew below it, and the second is empty beside it. */
function withHeads(rows: readonly PdfRow[], states: readonly State[]): State[] {
  const found = [...states];
  let lastRight: PdfRow | undefined;
  let heads: number[] = [];
  rows.forEach((row, at) => {
    if (found[at]?.kind === 'left') {
      heads.push(at);
      return;
    }
    const size = nth(row.pieces, 0).size;
    const own = heads.filter((head) => isHeadline(nth(rows, head), size));
    const isEmpty = lastRight !== undefined && lastRight.y - row.y >= size * EMPTY_LINES;
    const isHead = own.length > 0 && own.at(-1) === at - 1 && isEmpty && found[at]?.kind === 'gap';
    if (isHead) for (const head of own) found[head] = { kind: 'over' };
    heads = [];
    lastRight = row;
  });
  return found;
}

/** A letter that heads a part of an index is none. */
const isHeadline = ({ pieces }: PdfRow, size: number): boolean =>
  nth(pieces, 0).size >= size * HEAD_SIZE && pieces.some(({ text }) => /\p{L}.*\s\p{L}/u.test(text));

function stateAt({ pieces }: PdfRow, at: number): State {
  const after = pieces.findIndex(({ left }) => left >= at);
  const before = pieces[after < 0 ? pieces.length - 1 : after - 1];
  if (before && before.right > at) return { kind: 'over' };
  const next = after < 0 ? undefined : pieces[after];
  if (before && next) {
    if (before.right + margin(before) > at || next.left - margin(before) < at) return { kind: 'over' };
    const jump = next.first - before.last;
    return { kind: 'gap', before, after: next, together: jump > 0 && jump <= NEAR_ORDER };
  }
  return { kind: before ? 'left' : 'right' };
}

function toBand(
  rows: readonly PdfRow[],
  states: readonly State[],
  { from, to }: Pick<Band, 'from' | 'to'>,
): Band | undefined {
  const gaps = states.slice(from, to).filter((state) => state.kind === 'gap');
  if (gaps.length < FEWEST_ROWS) return undefined;
  const left = Math.max(...gaps.map(({ before }) => before.right));
  const right = Math.min(...gaps.map(({ after }) => after.left));
  const together = gaps.filter((gap) => gap.together).length;
  const isAcross = together > gaps.length / 2;
  if (isAcross && !areColumns(gaps)) return undefined;
  const across = new Set(
    rows.slice(from, to).filter((_, index) => {
      const state = states[from + index];
      return !isAcross && state?.kind === 'gap' && state.together;
    }),
  );
  return {
    from,
    to,
    at: (left + right) / 2,
    across,
    weight: gaps.length + Math.min(0.9, (right - left) / 100),
  };
}

/** Where a page draws both columns line by line, this many lines that fill their columns show that they are columns. */
const FEWEST_FULL = 6;
const FULL_SHARE = 0.6;
const WORDS_A_SIDE = 3;

function areColumns(gaps: readonly Extract<State, { kind: 'gap' }>[]): boolean {
  const sides = [gaps.map(({ before }) => before), gaps.map(({ after }) => after)];
  return sides.every((pieces) => {
    const edge = Math.max(...pieces.map(({ right }) => right));
    const full = pieces.filter(
      ({ right, size, text }) => edge - right < size * 3 && text.split(' ').length >= WORDS_A_SIDE,
    );
    return full.length >= FEWEST_FULL && full.length >= pieces.length * FULL_SHARE;
  });
}
