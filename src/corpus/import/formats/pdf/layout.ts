import { squeeze } from '../../draft.ts';
import { findGutter } from './gutters.ts';
import { type Unnumbered, withoutLineNumbers } from './line-numbers.ts';
import { type PdfRow, type RowPiece, rowsOf, spaceBetween } from './rows.ts';
import type { PdfRun } from './runs.ts';
import type { TaggedPart } from './structure.ts';

/** Runs on one baseline within one column. */
export interface PageLine {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Its text as wide gaps part it. */
  readonly parts: readonly string[];
  /** Whether it begins with a raised sign, as a note does. */
  readonly mark: boolean;
  /** Whether the page's tags say that a paragraph begins here. */
  readonly opens?: true;
}

export interface OrderedPage {
  readonly lines: readonly PageLine[];
  /** The numbers that count the page's lines in its margin. */
  readonly lineNumbers: readonly string[];
}

/**
 * The lines of a page in reading order: down the first column, then the next; what spans columns divides them.
 * @param tagged the page's paragraphs in the order of its tags, where these can be believed
 */
export function readingOrder(
  runs: readonly PdfRun[],
  page: number,
  tagged?: readonly TaggedPart[],
): OrderedPage {
  const parts = (tagged ?? [{ runs, opens: false }]).map((part) => ({
    ...inColumns(rowsOf(part.runs), 0),
    opens: part.opens,
  }));
  const lines = parts.flatMap(({ rows, opens }) =>
    rows.map(({ y, pieces }, at): PageLine => {
      const line = toLine(y, pieces, page);
      return opens && at === 0 ? { ...line, opens: true } : line;
    }),
  );
  return { lines, lineNumbers: parts.flatMap(({ numbers }) => numbers) };
}

const MOST_DEPTH = 6;

/** Leaves out a region's line numbers, cuts it at its clearest gutter, and does the same to each part. */
function inColumns(region: readonly PdfRow[], depth: number): Unnumbered {
  const { rows, numbers } = withoutLineNumbers(region);
  const gutter = depth < MOST_DEPTH ? findGutter(rows) : undefined;
  if (gutter === undefined) return { rows, numbers };
  const { from, to, at, across } = gutter;
  const parts: (readonly PdfRow[])[] = [rows.slice(0, from)];
  let band: PdfRow[] = [];
  const close = (): void => {
    parts.push(
      side(band, ({ left }) => left < at),
      side(band, ({ left }) => left >= at),
    );
    band = [];
  };
  for (const row of rows.slice(from, to)) {
    if (!across.has(row)) band.push(row);
    else {
      close();
      parts.push([row]);
    }
  }
  close();
  parts.push(rows.slice(to));
  // A row that is read across the gap is a region of its own: one row has no gutter.
  const ordered = parts.map((part) => inColumns(part, depth + 1));
  return {
    rows: ordered.flatMap((part) => part.rows),
    numbers: [...numbers, ...ordered.flatMap((part) => part.numbers)],
  };
}

const side = (rows: readonly PdfRow[], isHere: (piece: RowPiece) => boolean): PdfRow[] =>
  rows
    .map(({ y, pieces }) => ({ y, pieces: pieces.filter(isHere) }))
    .filter(({ pieces }) => pieces.length > 0);

function toLine(y: number, pieces: readonly RowPiece[], page: number): PageLine {
  return {
    page,
    y,
    text: pieces.reduce((text, piece) => text + spaceBetween(text, piece.text) + piece.text, '').trimStart(),
    parts: partsOf(pieces),
    left: pieces[0]?.left ?? 0,
    right: Math.max(...pieces.map(({ right }) => right)),
    size: pieces.reduce((best, piece) => (piece.text.length > best.text.length ? piece : best)).size,
    mark: pieces[0]?.mark ?? false,
  };
}

/** Names beside each other are at least so far apart, in parts of the letters' size. */
const PART_GAP = 1.5;

function partsOf(pieces: readonly RowPiece[]): string[] {
  const parts: string[] = [];
  pieces.forEach((piece, at) => {
    const before = pieces[at - 1];
    if (before && piece.left - before.right < piece.size * PART_GAP)
      parts.push(`${parts.pop() ?? ''} ${piece.text}`);
    else parts.push(piece.text);
  });
  return parts.flatMap((part) => part.split(/\s{3,}/)).map(squeeze);
}
