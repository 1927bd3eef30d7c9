import type { PdfRow, RowPiece } from './rows.ts';

/** Line numbers are so many at least, and count this part of the page's rows, most of which have so many words. */
const FEWEST = 4;
const SHARE = 0.4;
const WORDS = 5;
/** Bills and manuscripts count every line, or every fifth. */
const STEPS: ReadonlySet<number> = new Set([1, 5]);
/** This part of a page's other pieces may reach into the margin, as its heads do. */
const OUTSIDE = 0.1;

export interface Unnumbered {
  readonly rows: readonly PdfRow[];
  /** The numbers that count the page's lines. */
  readonly numbers: readonly string[];
}

/** Leaves out the numbers that count a page's lines in its left or right margin, whether they stand on the lines or between. */
export function withoutLineNumbers(rows: readonly PdfRow[]): Unnumbered {
  const counting = [...numbersAt(rows, 'left'), ...numbersAt(rows, 'right')];
  if (counting.length === 0) return { rows, numbers: [] };
  const marked = new Set(counting);
  return {
    rows: rows
      .map((row) => ({ ...row, pieces: row.pieces.filter((piece) => !marked.has(piece)) }))
      .filter(({ pieces }) => pieces.length > 0),
    numbers: counting.map(({ text }) => text.trim()),
  };
}

function numbersAt(rows: readonly PdfRow[], side: 'left' | 'right'): RowPiece[] {
  const outermost = rows.flatMap(({ pieces }) => (side === 'left' ? pieces.slice(0, 1) : pieces.slice(-1)));
  const numbers = outermost.filter(({ text }) => /^\s*\d{1,4}\s*$/.test(text));
  const aligned = (['right', 'left'] as const).flatMap((edge) => columnsOf(numbers, edge));
  return aligned
    .filter((column) => isCount(column, rows) && isOutside(column, rows, side))
    .reduce((most, column) => (column.length > most.length ? column : most), []);
}

/** Pieces whose edges stand one below the other, from the top down. */
function columnsOf(pieces: readonly RowPiece[], edge: 'left' | 'right'): RowPiece[][] {
  const order = new Map(pieces.map((piece, at) => [piece, at]));
  const columns: RowPiece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a[edge] - b[edge])) {
    const last = columns.at(-1)?.at(-1);
    if (last && piece[edge] - last[edge] < piece.size * 0.3) columns.at(-1)?.push(piece);
    else columns.push([piece]);
  }
  return columns.map((column) => column.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
}

function isCount(column: readonly RowPiece[], rows: readonly PdfRow[]): boolean {
  const values = column.map(({ text }) => Number(text));
  const [step = 0, ...others] = values.slice(1).map((value, at) => value - (values[at] ?? 0));
  const counted = new Set(column);
  const texts = rows.filter(({ pieces }) => pieces.some((piece) => !counted.has(piece)));
  const wordy = texts.filter(({ pieces }) => pieces.some(({ text }) => text.split(' ').length >= WORDS));
  return (
    column.length >= FEWEST &&
    STEPS.has(step) &&
    others.every((other) => other === step) &&
    column.length * step >= texts.length * SHARE &&
    wordy.length * 2 >= texts.length
  );
}

function isOutside(column: readonly RowPiece[], rows: readonly PdfRow[], side: 'left' | 'right'): boolean {
  const counted = new Set(column);
  const others = rows.flatMap(({ pieces }) => pieces.filter((piece) => !counted.has(piece)));
  const inner =
    side === 'left'
      ? Math.max(...column.map(({ right }) => right))
      : Math.min(...column.map(({ left }) => left));
  const within = others.filter(({ left, right }) => (side === 'left' ? left <= inner : right >= inner));
  return within.length <= others.length * OUTSIDE;
}
