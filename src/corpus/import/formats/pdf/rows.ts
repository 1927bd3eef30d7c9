import { overlaid, withAccents } from './accents.ts';
import type { PdfRun } from './runs.ts';

/** Runs on one baseline with no gap between them that a column could begin behind. */
export interface RowPiece {
  readonly left: number;
  readonly right: number;
  /** Of most of its letters. */
  readonly size: number;
  readonly text: string;
  /** Whether it begins with a raised sign that points to a note or is one's. */
  readonly mark: boolean;
  /** The order in which the page draws its first and last run. */
  readonly first: number;
  readonly last: number;
}

/** What stands on one baseline, from left to right. */
export interface PdfRow {
  readonly y: number;
  readonly pieces: readonly RowPiece[];
}

/** The least space between words, and between columns, in parts of the letters' size. */
const WORD_GAP = 0.15;
const COLUMN_GAP = 0.6;
/** The least space between columns where the page draws what is behind it at another time. */
const JUMP_GAP = 0.3;
/** What a page draws one after the other may have a blank and a change of font between. */
const NEAR_ORDER = 3;

/** What stands on each baseline of a page, from the top down. */
export function rowsOf(runs: readonly PdfRun[]): PdfRow[] {
  const sorted = withAccents(runs).sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: PdfRun[][] = [];
  let base: PdfRun | undefined;
  for (const run of sorted) {
    const isOnRow = base !== undefined && Math.abs(base.y - run.y) <= Math.max(base.size, run.size) * 0.4;
    if (isOnRow) rows.at(-1)?.push(run);
    else rows.push([run]);
    // The longest run is on the baseline: others may be raised or lowered, as two letters of LaTeX’s name are.
    if (!isOnRow || run.text.length > (base?.text.length ?? 0)) base = run;
  }
  return withoutRaised(rows).map((row) => {
    const y = baseline(row);
    return {
      y,
      pieces: piecesOf(
        [...row].sort((a, b) => a.x - b.x),
        y,
      ),
    };
  });
}

/** Where most letters of a row stand. */
function baseline(row: readonly PdfRun[]): number {
  const letters = new Map<number, number>();
  for (const { y, text } of row) letters.set(y, (letters.get(y) ?? 0) + text.length);
  return [...letters].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

const isMark = ({ text, y, size }: PdfRun, base: number): boolean =>
  y - base > size * LEAST_RAISED && /^\s*(?:\d{1,3}|[∗*†‡§¶]{1,3})\s*$/.test(text);

/** Raised and lowered letters are smaller and nearer than a line can be: they belong to the line below or above them. */
const RAISED_SIZE = 0.85;
const RAISED_BY = 0.6;
const LEAST_RAISED = 0.15;
const LONGEST_RAISED = 8;

const touches = (a: PdfRun, b: PdfRun): boolean =>
  a.x <= b.x + b.width + b.size / 2 && a.x + a.width >= b.x - b.size / 2;

function withoutRaised(rows: readonly PdfRun[][]): PdfRun[][] {
  const sizes = rows.map((row) => Math.max(...row.map(({ size }) => size)));
  const isRaisedFrom = (row: number, base: number): boolean => {
    const size = sizes[base] ?? 0;
    const drop = Math.abs((rows[row]?.[0]?.y ?? 0) - (rows[base]?.[0]?.y ?? Number.POSITIVE_INFINITY));
    if ((sizes[row] ?? 0) > size * RAISED_SIZE || drop > size * RAISED_BY) return false;
    return (rows[row] ?? []).every(
      (run) => run.text.length <= LONGEST_RAISED && (rows[base] ?? []).some((other) => touches(run, other)),
    );
  };
  const owners = rows.map((_, at) => [at + 1, at - 1].find((base) => isRaisedFrom(at, base)) ?? at);
  return rows.flatMap((row, at) => {
    if (owners[at] !== at) return [];
    const raised = [at - 1, at + 1].filter((other) => owners[other] === at);
    return [[...row, ...raised.flatMap((other) => rows[other] ?? [])]];
  });
}

function piecesOf(row: readonly PdfRun[], base: number): RowPiece[] {
  const pieces: RowPiece[] = [];
  let letters = 0;
  for (const run of row) {
    const last = pieces.at(-1);
    const gap = last ? run.x - last.right : 0;
    const size = Math.max(last?.size ?? 0, run.size);
    const isJump = last !== undefined && Math.abs(run.order - last.last) > NEAR_ORDER;
    if (last && gap < size * (isJump ? JUMP_GAP : COLUMN_GAP)) {
      pieces[pieces.length - 1] = {
        ...last,
        text: gap < 0 ? drawnOver(last.text, run, gap) : last.text + spaceAt(gap, last, run) + run.text,
        right: Math.max(last.right, run.x + run.width),
        size: run.text.length > letters ? run.size : last.size,
        last: run.order,
      };
      letters = Math.max(letters, run.text.length);
    } else {
      letters = run.text.length;
      pieces.push({
        text: run.text,
        left: run.x,
        right: run.x + run.width,
        size: run.size,
        mark: isMark(run, base),
        first: run.order,
        last: run.order,
      });
    }
  }
  return pieces;
}

/** A letter is as wide at least, in parts of its size. */
const LETTER_WIDTH = 0.25;

/** A run that begins on the last letter of the one before, and with the same, draws it bold: it is one letter. */
const drawnOver = (before: string, run: PdfRun, gap: number): string =>
  gap <= -run.size * LETTER_WIDTH && before.slice(-1) === run.text.slice(0, 1) && /\p{L}$/u.test(before)
    ? before + run.text.slice(1)
    : overlaid(before, run.text);

const spaceAt = (gap: number, last: RowPiece, run: PdfRun): string =>
  gap > run.size * WORD_GAP ? spaceBetween(last.text, run.text) : '';

export const spaceBetween = (before: string, after: string): string =>
  /\s$/.test(before) || /^\s/.test(after) ? '' : ' ';
