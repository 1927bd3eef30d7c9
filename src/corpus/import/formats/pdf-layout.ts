/** A stretch of text as a PDF page draws it; lengths in points, the origin at the page's lower left. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Runs on one baseline with no column's gap between them. */
export interface PageLine {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Space between words, and between columns, in parts of the letters' size. */
const WORD_GAP = 0.15;
const COLUMN_GAP = 1.6;

/** The lines of a page in reading order: down the first column, then the next; what spans columns divides them. */
export function readingOrder(runs: readonly Run[], page: number): PageLine[] {
  return orderColumns(baselines(runs, page), 0);
}

function baselines(runs: readonly Run[], page: number): PageLine[] {
  const sorted = runs.filter(({ text }) => text !== '').sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: Run[][] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    const base = row?.[0];
    if (row && base && Math.abs(base.y - run.y) <= Math.max(base.size, run.size) * 0.4) row.push(run);
    else rows.push([run]);
  }
  return rows.flatMap((row) =>
    pieces(
      row.sort((a, b) => a.x - b.x),
      page,
    ),
  );
}

function pieces(row: readonly Run[], page: number): PageLine[] {
  const lines: PageLine[] = [];
  for (const run of row) {
    const last = lines.at(-1);
    const gap = last ? run.x - last.right : 0;
    if (last && gap < Math.max(last.size, run.size) * COLUMN_GAP) {
      const space = gap > run.size * WORD_GAP && !/\s$/.test(last.text) && !/^\s/.test(run.text) ? ' ' : '';
      const isBlank = run.text.trim() === '';
      lines[lines.length - 1] = {
        ...last,
        text: last.text + space + run.text,
        right: isBlank ? last.right : Math.max(last.right, run.x + run.width),
        size: Math.max(last.size, isBlank ? 0 : run.size),
      };
    } else if (run.text.trim() !== '')
      lines.push({ page, text: run.text, left: run.x, right: run.x + run.width, y: run.y, size: run.size });
  }
  return lines;
}

const MOST_COLUMNS_DEPTH = 3;

function orderColumns(lines: readonly PageLine[], depth: number): PageLine[] {
  const gutter = depth < MOST_COLUMNS_DEPTH ? findGutter(lines) : undefined;
  if (gutter === undefined) return [...lines];
  const ordered: PageLine[] = [];
  let left: PageLine[] = [];
  let right: PageLine[] = [];
  const closeBand = (): void => {
    ordered.push(...orderColumns(left, depth + 1), ...orderColumns(right, depth + 1));
    left = [];
    right = [];
  };
  for (const line of lines) {
    if (line.right <= gutter) left.push(line);
    else if (line.left >= gutter) right.push(line);
    else {
      closeBand();
      ordered.push(line);
    }
  }
  closeBand();
  return ordered;
}

const BIN = 2;
const NARROWEST_GUTTER = 8;
const FEWEST_LINES = 4;
const SMALLEST_SHARE = 0.2;
/** A gutter is crossed by this part of the lines at most: titles and pictures' captions cross it. */
const MOST_CROSSING = 0.3;

/** The middle of the widest upright band between two columns of lines that few lines cross. */
function findGutter(lines: readonly PageLine[]): number | undefined {
  if (lines.length < FEWEST_LINES * 2) return undefined;
  const start = Math.min(...lines.map(({ left }) => left));
  const end = Math.max(...lines.map(({ right }) => right));
  const bins = Math.min(2000, Math.ceil((end - start) / BIN));
  const coverage = new Array<number>(bins).fill(0);
  for (const { left, right } of lines) {
    const last = Math.min(bins - 1, Math.floor((right - start) / BIN));
    for (let bin = Math.max(0, Math.floor((left - start) / BIN)); bin <= last; bin++)
      coverage[bin] = (coverage[bin] ?? 0) + 1;
  }
  const least = Math.min(...coverage.slice(Math.floor(bins * 0.15), Math.ceil(bins * 0.85)));
  if (!(least <= lines.length * MOST_CROSSING)) return undefined;
  return widestBand(coverage, least, bins)
    .map(([from, to]) => ({ width: (to - from) * BIN, at: start + ((from + to) / 2) * BIN }))
    .filter(({ width, at }) => width >= NARROWEST_GUTTER && sharesHold(lines, at))
    .sort((a, b) => b.width - a.width)[0]?.at;
}

/** The stretches of bins that no more than `least` lines cover, as [from, to). */
function widestBand(coverage: readonly number[], least: number, bins: number): [number, number][] {
  const bands: [number, number][] = [];
  for (let bin = Math.floor(bins * 0.1); bin < bins * 0.9; bin++) {
    if ((coverage[bin] ?? 0) > least) continue;
    const last = bands.at(-1);
    if (last && last[1] === bin) last[1] = bin + 1;
    else bands.push([bin, bin + 1]);
  }
  return bands;
}

function sharesHold(lines: readonly PageLine[], gutter: number): boolean {
  const left = lines.filter((line) => line.right <= gutter).length;
  const right = lines.filter((line) => line.left >= gutter).length;
  const fewest = Math.max(FEWEST_LINES, lines.length * SMALLEST_SHARE);
  return left >= fewest && right >= fewest;
}
