import { findGutter } from './pdf-gutters.ts';
import { type Piece, type Row, rowsOf, spaceBetween } from './pdf-rows.ts';
import type { Run } from './pdf-runs.ts';

/** Runs on one baseline within one column. */
export interface PageLine {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

export interface OrderedPage {
  readonly lines: readonly PageLine[];
  /** The numbers that count the page's lines in its margin. */
  readonly lineNumbers: readonly string[];
}

/** The lines of a page in reading order: down the first column, then the next; what spans columns divides them. */
export function readingOrder(runs: readonly Run[], page: number): OrderedPage {
  const { rows, numbers } = withoutLineNumbers(rowsOf(runs));
  return { lines: inColumns(rows, 0).map(({ y, pieces }) => toLine(y, pieces, page)), lineNumbers: numbers };
}

/** Line numbers count at least this many lines, and this part of the page's, most of which have this many words. */
const FEWEST_NUMBERED = 4;
const NUMBERED_SHARE = 0.6;
const WORDS_NUMBERED = 5;

/** Leaves out the numbers in the left margin of a page whose lines are counted, one by one or in fives. */
function withoutLineNumbers(rows: readonly Row[]): { rows: readonly Row[]; numbers: readonly string[] } {
  const isNumber = (piece: Piece | undefined): piece is Piece =>
    piece !== undefined && /^\d{1,4}$/.test(piece.text.trim());
  const numbered = rows.filter(({ pieces }) => pieces.length > 1 && isNumber(pieces[0]));
  const values = numbered.map(({ pieces }) => Number(pieces[0]?.text));
  const steps = values.slice(1).map((value, at) => value - (values[at] ?? 0));
  const edges = numbered.map(({ pieces }) => pieces[0]?.right ?? 0);
  const isAligned = Math.max(...edges) - Math.min(...edges) < (numbered[0]?.pieces[0]?.size ?? 0);
  const isCounted =
    steps.length > 0 && steps.every((step) => step === steps[0]) && [1, 5].includes(steps[0] ?? 0);
  const wordy = numbered.filter(({ pieces }) =>
    pieces.slice(1).some(({ text }) => text.split(' ').length >= WORDS_NUMBERED),
  );
  const needed = Math.max(FEWEST_NUMBERED, (rows.length * NUMBERED_SHARE) / (steps[0] ?? 1));
  if (!isAligned || !isCounted || numbered.length < needed || wordy.length * 2 < numbered.length)
    return { rows, numbers: [] };
  const marked = new Set(numbered);
  return {
    rows: rows.map((row) => (marked.has(row) ? { ...row, pieces: row.pieces.slice(1) } : row)),
    numbers: values.map(String),
  };
}

const MOST_DEPTH = 6;

/** Cuts a region at its clearest gutter, and each part again. */
function inColumns(rows: readonly Row[], depth: number): Row[] {
  const gutter = depth < MOST_DEPTH ? findGutter(rows) : undefined;
  if (gutter === undefined) return [...rows];
  const { from, to, at, across } = gutter;
  const ordered = inColumns(rows.slice(0, from), depth + 1);
  let band: Row[] = [];
  const close = (): void => {
    ordered.push(
      ...inColumns(
        side(band, ({ left }) => left < at),
        depth + 1,
      ),
    );
    ordered.push(
      ...inColumns(
        side(band, ({ left }) => left >= at),
        depth + 1,
      ),
    );
    band = [];
  };
  for (const row of rows.slice(from, to)) {
    if (!across.has(row)) band.push(row);
    else {
      close();
      ordered.push(row);
    }
  }
  close();
  return [...ordered, ...inColumns(rows.slice(to), depth + 1)];
}

const side = (rows: readonly Row[], isHere: (piece: Piece) => boolean): Row[] =>
  rows
    .map(({ y, pieces }) => ({ y, pieces: pieces.filter(isHere) }))
    .filter(({ pieces }) => pieces.length > 0);

function toLine(y: number, pieces: readonly Piece[], page: number): PageLine {
  return {
    page,
    y,
    text: pieces.reduce((text, piece) => text + spaceBetween(text, piece.text) + piece.text, '').trimStart(),
    left: pieces[0]?.left ?? 0,
    right: Math.max(...pieces.map(({ right }) => right)),
    size: Math.max(...pieces.map(({ size }) => size)),
  };
}
