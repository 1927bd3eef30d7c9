import { squeeze } from '../../draft.ts';

/** A stretch of text as a PDF page draws it; lengths in points, the origin at the lower left of the page as it is read. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Its place in the order in which the page draws its text; blanks count too. */
  readonly order: number;
}

/** What PDF.js says of a piece of text: `transform` is [a, b, c, d, x, y] from text space to the page's. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName?: string;
}

export interface PageText {
  readonly runs: readonly PdfRun[];
  /** Text that stands across the direction of the page's other text. */
  readonly turned: string;
  /** Text that the page marks as no part of it. */
  readonly furniture: string;
}

interface Turned extends PdfRun {
  /** In quarter turns against the page's upright. */
  readonly quarter: number;
}

/**
 * The text of a page with the page turned so that most of its text stands upright; text drawn twice at one place
 * (a way to make it bold) counts once. PDF.js has left out what is outside of the page.
 */
export function pageText(items: readonly TextItem[], furniture = ''): PageText {
  const seen = items.flatMap((item, order) => (item.str.trim() === '' ? [] : [toRun(item, order)]));
  const quarter = commonQuarter(seen);
  return {
    runs: onceEach(seen.filter((run) => run.quarter === quarter).map(upright)),
    turned: textOf(seen.filter((run) => run.quarter !== quarter)),
    furniture,
  };
}

const textOf = (runs: readonly { readonly text: string }[]): string =>
  squeeze(runs.map(({ text }) => text).join(' '));

function toRun({ str, transform, width, height }: TextItem, order: number): Turned {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform;
  const quarter = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
  return { text: str, x, y, width, size: Math.hypot(c, d) || height || 10, order, quarter };
}

function commonQuarter(runs: readonly Turned[]): number {
  const letters = [0, 0, 0, 0];
  for (const { quarter, text } of runs) letters[quarter] = (letters[quarter] ?? 0) + text.length;
  return letters.indexOf(Math.max(...letters));
}

function upright({ quarter, x, y, ...run }: Turned): PdfRun {
  const turned = [
    { x, y },
    { x: y, y: -x },
    { x: -x, y: -y },
    { x: -y, y: x },
  ][quarter] ?? { x, y };
  return { ...run, ...turned };
}

/** Two pieces of the same text nearer than this part of their size are one. */
const SAME_PLACE = 0.3;

function onceEach(runs: readonly PdfRun[]): PdfRun[] {
  const earlier = new Map<string, PdfRun[]>();
  return runs.filter((run) => {
    const same = earlier.get(run.text) ?? [];
    const near = run.size * SAME_PLACE;
    if (same.some(({ x, y }) => Math.abs(x - run.x) < near && Math.abs(y - run.y) < near)) return false;
    if (same.length < MOST_COMPARED) earlier.set(run.text, [...same, run]);
    return true;
  });
}

const MOST_COMPARED = 100;
