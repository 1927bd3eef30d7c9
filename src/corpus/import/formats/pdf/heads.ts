import { nth } from '../../../../text/nth.ts';
import { type Dropped, squeeze } from '../../draft.ts';
import { endsSentence } from '../../raw/shape.ts';
import type { PageLine } from './layout.ts';
import { commonSize } from './paragraphs.ts';

/** Lines at the edges of a page that are looked at for running heads. */
const EDGE_LINES = 3;
/** The same line on this many pages is a running head, and an outermost one on so many. */
const FEWEST_REPEATS = 3;
const FEWEST_OUTERMOST = 2;
/** A line that is set so much larger than others of its words is the title that these repeat. */
const TITLE_SIZE = 1.2;
/** In times of the text's size: what is set larger is no head. */
const LARGEST_HEAD = 1.5;
const LONGEST_HEAD = 200;
const LONGEST_NUMBERED = 120;

export interface Pages {
  readonly lines: readonly PageLine[];
  readonly dropped: readonly Dropped[];
}

/**
 * Leaves out page numbers, the heads and feet that repeat from page to page, and those that change but bear the page's
 * number.
 */
export function withoutRunningHeads(pages: readonly (readonly PageLine[])[]): Pages {
  const edges = pages.map(edgesOf);
  const counts = new Map<string, number>();
  for (const page of edges)
    for (const head of new Set([...page].map(headKey))) counts.set(head, (counts.get(head) ?? 0) + 1);
  const sizes = new Map<string, number>();
  for (const line of edges.flatMap((page) => [...page]))
    sizes.set(headKey(line), Math.min(line.size, sizes.get(headKey(line)) ?? line.size));
  const text = commonSize(pages.flat());
  const isTitle = (line: PageLine): boolean =>
    line.size >= TITLE_SIZE * (sizes.get(headKey(line)) ?? line.size) || line.size >= LARGEST_HEAD * text;
  const numbered = numberedHeads(pages);
  const outermost = new Set(pages.flatMap(outermostOf));
  const heights = heightsOf(edges.slice(1));
  const first = new Set(edges[0]);
  const isAtEdge = edgeOf(pages);
  /** A title on a first page stands elsewhere than the heads that repeat it. */
  const isElsewhere = (line: PageLine): boolean =>
    first.has(line) &&
    (!isAtEdge(line) ||
      !(heights.get(headKey(line)) ?? []).some((y) => Math.abs(y - line.y) <= line.size * 2));
  const why = (line: PageLine): string | undefined => {
    if (isPageNumber(line.text)) return 'page number';
    if (isTitle(line)) return undefined;
    // The last words of a sentence, which another page may end with too.
    if (/^\s*\p{Ll}/u.test(line.text) && endsSentence(line.text.trim())) return undefined;
    const needed = outermost.has(line)
      ? FEWEST_OUTERMOST
      : Math.min(FEWEST_REPEATS, Math.max(2, pages.length));
    const isRepeated = (counts.get(headKey(line)) ?? 0) >= needed && !isElsewhere(line);
    return numbered.has(line) || isRepeated ? 'running head' : undefined;
  };
  const reasons = new Map<PageLine, string>();
  for (const line of edges.flatMap((page) => [...page])) {
    const reason = why(line);
    if (reason) reasons.set(line, reason);
  }
  for (const line of inSlots(pages, reasons)) reasons.set(line, 'running head');
  const dropped = [...reasons].map(([line, reason]) => ({
    line: line.page,
    text: squeeze(line.text),
    why: reason,
  }));
  return { lines: pages.flat().filter((line) => !reasons.has(line)), dropped };
}

/** The part of a page's height, from above and from below, in which heads and feet stand. */
const EDGE = 0.1;

function edgeOf(pages: readonly (readonly PageLine[])[]): (line: PageLine) => boolean {
  const ends = pages.flatMap(outermostOf).map(({ y }) => y);
  const [low, high] = ends.reduce(
    ([low, high], y) => [Math.min(low, y), Math.max(high, y)],
    [Infinity, -Infinity],
  );
  const margin = (high - low) * EDGE;
  return ({ y }) => y >= high - margin || y <= low + margin;
}

/** How high each head stands on its pages. */
function heightsOf(edges: readonly ReadonlySet<PageLine>[]): ReadonlyMap<string, readonly number[]> {
  const heights = new Map<string, number[]>();
  for (const line of edges.flatMap((page) => [...page]))
    heights.set(headKey(line), [...(heights.get(headKey(line)) ?? []), line.y]);
  return heights;
}

const byHeight = (lines: readonly PageLine[]): PageLine[] => [...lines].sort((a, b) => b.y - a.y);

function edgesOf(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const sorted = byHeight(lines);
  return new Set([...sorted.slice(0, EDGE_LINES), ...sorted.slice(-EDGE_LINES)]);
}

/** The highest and the lowest line of a page that has others between; the only one of a page that is else empty. */
function outermostOf(page: readonly PageLine[]): readonly PageLine[] {
  if (page.length === 1) return page;
  const sorted = byHeight(page);
  return sorted.length < FEWEST_REPEATS ? [] : [nth(sorted, 0), sorted.at(-1) as PageLine];
}

/** A head without the page's number, which stands on the left of one page and on the right of the next. */
const headKey = ({ text }: PageLine): string =>
  squeeze(text.slice(0, LONGEST_HEAD))
    .toLowerCase()
    .replace(/^\d+\s+(?=\D)|(?<=\D)\s+\d+$/g, '')
    .replace(/\d+/g, '#');

const isPageNumber = (text: string): boolean =>
  /^[\s–—|-]*(?:(?:page|p\.|seite|página)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|\/|von|de)\s*\d{1,4})?[\s–—|-]*$/i.test(
    text.slice(0, 60),
  );

/**
 * The first and last lines of pages that begin or end with a number which counts the pages, whatever else they say:
 * a book's chapters are named in its heads. The numbers must keep their distance from the pages' own count. What the
 * numbers that stand alone prove holds for lines that are set apart, and the page's own number for small ones of these.
 */
function numberedHeads(pages: readonly (readonly PageLine[])[]): ReadonlySet<PageLine> {
  const byDistance = new Map<number, Set<PageLine>>();
  const apart = new Set<PageLine>();
  const small = new Set<PageLine>();
  pages.forEach((page, at) => {
    for (const line of outermostOf(page)) {
      const size = commonSize(page);
      if (isSetApart(line, page, size)) apart.add(line);
      if (line.size < size * SMALL) small.add(line);
      for (const number of numbersAtEdges(line))
        byDistance.set(number - at, (byDistance.get(number - at) ?? new Set()).add(line));
    }
  });
  const needed = Math.max(FEWEST_REPEATS, pages.length / 3);
  return new Set(
    [...byDistance].flatMap(([distance, lines]) => {
      const heads = [...lines].filter(({ text }) => !isPageNumber(text));
      if (heads.length >= needed) return heads;
      const isProven = lines.size >= needed;
      const isOwn = distance === 1 && pages.length > 1;
      return heads.filter((line) => apart.has(line) && (isProven || (isOwn && small.has(line))));
    }),
  );
}

/** The part of the pages that must have a head at a height before whatever stands there is one. */
const SLOT_SHARE = 1 / 3;
const SAME_HEIGHT = 1.5;

/** What stands apart where the heads of other pages stand, in their type: a chapter's head that no other page has. */
function inSlots(
  pages: readonly (readonly PageLine[])[],
  reasons: ReadonlyMap<PageLine, string>,
): PageLine[] {
  const outermost = pages.map(outermostOf);
  const known = outermost.flat().filter((line) => reasons.has(line));
  return outermost.flatMap((lines, at) => {
    const page = pages[at] ?? [];
    return lines.filter((line) => {
      if (reasons.has(line) || !isSetApart(line, page, commonSize(page))) return false;
      const like = known.filter(
        ({ y, size }) => Math.abs(y - line.y) <= SAME_HEIGHT && Math.abs(size - line.size) <= size * 0.05,
      );
      return like.length >= Math.max(FEWEST_REPEATS, pages.length * SLOT_SHARE);
    });
  });
}

/** In times of the text's size, from the next line; and the size of small type. */
const FAR_FROM_TEXT = 1.7;
const SMALL = 0.95;

function isSetApart(line: PageLine, page: readonly PageLine[], size: number): boolean {
  const next = Math.min(...page.filter((other) => other !== line).map(({ y }) => Math.abs(y - line.y)));
  return next > size * FAR_FROM_TEXT && !endsSentence(squeeze(line.text));
}

function numbersAtEdges({ text }: PageLine): number[] {
  const line = squeeze(text);
  if (line.length > LONGEST_NUMBERED) return [];
  return [/^(\d{1,4})(?:\s|$)/, /\s(\d{1,4})$/].flatMap((pattern) => {
    const number = pattern.exec(line)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
}
