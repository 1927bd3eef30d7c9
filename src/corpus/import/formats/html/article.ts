import { nth } from '../../../../text/nth.ts';
import type { Fields } from '../../draft.ts';
import { bylineNames } from '../../raw/byline.ts';
import { isProse, isWithin } from '../../raw/shape.ts';
import { isStampLine } from '../../raw/split.ts';
import { isRunning, lengthOfText } from './alike.ts';
import { withoutAuthor } from './author-box.ts';
import type { PageBlock } from './blocks.ts';
import { teasersIn } from './cards.ts';
import { defuddle, type Extract, readability } from './extractors.ts';
import { withoutHollow } from './hollow.ts';
import { behindBody, behindTheEnd, endnotes, withoutAbove } from './outside.ts';
import type { HtmlPage } from './page.ts';
import { lookAround, withoutRepeated } from './repeats.ts';

/** The extractors' time grows with the square of the depth; no page that people read is as deep. */
const DEEPEST_READABLE = 150;
/** More paragraphs and elements than a page for reading has; what is larger is read by its tags alone. */
const MOST_BLOCKS = 5000;
const MOST_ELEMENTS = 20_000;
/** Defuddle compares places among siblings: its time grows with the square of how many there are. */
const MOST_SIBLINGS = 2500;

/** The blocks of a page that are its article, and how many extractors took each for that. */
export interface ChosenBlocks {
  readonly kept: ReadonlySet<PageBlock>;
  readonly votes: ReadonlyMap<PageBlock, number>;
}

/**
 * Finds the article by the agreement of two extractors: what both take is kept, and whole sentences that one takes.
 * Within that part of the page come back what both have lost there: sentences beside kept ones, captions, headings.
 * Where neither finds anything the page's own tags decide.
 *
 * On 45 labelled pages Readability alone has F1 .908, Defuddle .948, this agreement .952.
 */
export function chooseArticle(
  page: HtmlPage,
  blocks: readonly PageBlock[],
  { title, authors = [] }: Pick<Fields, 'title' | 'authors'>,
): ChosenBlocks {
  const extracts = extractsOf(page, blocks);
  const votes = new Map(blocks.map((block) => [block, extracts.filter((one) => one.has(block)).length]));
  const vote = (block: PageBlock): number => votes.get(block) ?? 0;
  const isUnanimous = (block: PageBlock): boolean =>
    isSeen(block) && vote(block) > 0 && vote(block) === extracts.length;
  // A mark on elements that hold agreed paragraphs too (a body of class "sidebar-left", a page in one form) says nothing.
  const sure = blocks.filter((one) => isUnanimous(one) && isRunning(one));
  const hollow = new Set([...sure.flatMap(({ furniture, named }) => [furniture, named]), ...onMost(blocks)]);
  const isFree = ({ certain, furniture, named }: PageBlock): boolean =>
    certain === undefined && [furniture, named].every((mark) => mark === undefined || hollow.has(mark));
  const isText = (block: PageBlock): boolean =>
    isRunning(block) && (block.furniture === undefined || hollow.has(block.furniture));
  const isBehind = behindTheEnd(blocks, sure, vote);
  const outside = extracts.length > 1 ? behindBody(blocks, sure) : new Set<PageBlock>();
  const notes = endnotes(blocks, (block) => vote(block) > 0);
  const isTaken = (block: PageBlock, at: number): boolean =>
    isText(block) &&
    !outside.has(block) &&
    (isBehind(at) ? (extracts[0]?.has(block) ?? false) : vote(block) > 0);
  const taken = new Set(blocks.filter((block, at) => isUnanimous(block) || isTaken(block, at)));
  const others = extracts.length > 0 ? teasersIn(blocks, outside) : new Set<PageBlock>();
  const agreed = withoutAbove(blocks, new Set([...taken].filter((block) => !others.has(block))), title);
  if (![...agreed].some(isRunning)) return { kept: byTagsAlone(blocks), votes };
  const found = completed(blocks, agreed, { vote, isFree, isText, outside, notes, title });
  const distinct = withoutRepeated(blocks, found);
  // What stands above is left out already, where nothing came to it.
  const below = isSame(distinct, agreed) ? agreed : withoutAbove(blocks, distinct, title);
  return { kept: withoutHollow(blocks, withoutAuthor(blocks, below, authors)), votes };
}

const isSame = (one: ReadonlySet<PageBlock>, other: ReadonlySet<PageBlock>): boolean =>
  one.size === other.size && [...one].every((block) => other.has(block));

/** Marks on nearly all of the running text of a page say nothing either. */
function onMost(blocks: readonly PageBlock[]): string[] {
  const running = blocks.filter(isRunning);
  const length = lengthOfText(running) * NEARLY_ALL;
  return [...new Set(running.flatMap(({ furniture }) => furniture ?? []))].filter(
    (mark) => lengthOfText(running.filter(({ furniture }) => furniture === mark)) > length,
  );
}

const NEARLY_ALL = 0.8;

/** Where no extractor finds anything: what stands in no menu or the like, or else in a form that holds the whole page. */
function byTagsAlone(blocks: readonly PageBlock[]): Set<PageBlock> {
  const unmarked = blocks.filter(isUnmarked);
  if (unmarked.some(isRunning)) return new Set(unmarked);
  return new Set(blocks.filter((block) => isSeen(block) && [undefined, 'form'].includes(block.furniture)));
}

function extractsOf(page: HtmlPage, blocks: readonly PageBlock[]): Extract[] {
  const { depth, elements, widest } = page;
  if (depth > DEEPEST_READABLE || blocks.length > MOST_BLOCKS || elements > MOST_ELEMENTS) return [];
  const extractors = widest > MOST_SIBLINGS ? [readability] : [readability, defuddle];
  return extractors.flatMap((extract) => extract(page) ?? []);
}

interface Evidence {
  readonly vote: (block: PageBlock) => number;
  readonly isFree: (block: PageBlock) => boolean;
  readonly isText: (block: PageBlock) => boolean;
  readonly outside: ReadonlySet<PageBlock>;
  readonly notes: ReadonlySet<PageBlock>;
  readonly title: string | undefined;
}

function completed(
  blocks: readonly PageBlock[],
  agreed: ReadonlySet<PageBlock>,
  { vote, isFree, isText, outside, notes, title }: Evidence,
): Set<PageBlock> {
  const isAnchor = (block: PageBlock): boolean => agreed.has(block) && isRunning(block);
  let first = blocks.findIndex(isAnchor);
  let last = blocks.findLastIndex(isAnchor);
  const top = titleAt(blocks, first, title);
  // Bylines, dates and standfirsts are between the title and the first paragraph.
  const header = new Set(top < 0 ? [] : blocks.slice(top, first));
  while (first > top + 1 && vote(nth(blocks, first - 1)) > 0) first--;
  while (last + 1 < blocks.length && vote(nth(blocks, last + 1)) > 0) last++;
  const second = blocks.findIndex((block, at) => at > first && isAnchor(block));
  const byline = bylineBelow(blocks, last);
  const hanging = underLastHeading(blocks, last, agreed);
  const holders = new Set<Element | null>(blocks.filter(isAnchor).map(({ holder }) => holder.parentElement));
  const repeated = repeatedLooks(blocks.filter(isAnchor));
  const belongs = (block: PageBlock, at: number): boolean => {
    if (agreed.has(block)) return true;
    // A line of when and by whom right below the title says more than a class around it.
    if (header.has(block) && isSaid(block) && isStampLine(block.text)) return true;
    if (!isFree(block) || (outside.has(block) && !notes.has(block))) return false;
    if (block === byline || block === hanging || notes.has(block)) return true;
    if (header.has(block) && (isText(block) || isStampLine(block.text))) return true;
    // A standfirst may stand above the byline.
    if (at > first && at < second && isStampLine(block.text)) return true;
    if (at < first || at > last || block.linked >= 0.5) return false;
    if (block.role !== undefined) return true;
    const { holder } = block;
    const isBeside =
      holders.has(holder) ||
      holders.has(holder.parentElement) ||
      LISTS.has(holder.localName) ||
      ITEMS.has(holder.parentElement?.localName ?? '') ||
      repeated.has(lookAround(block));
    return isBeside && (vote(block) > 0 || isText(block) || holder.localName === 'dt');
  };
  return new Set(blocks.filter(belongs));
}

/** A paragraph below a heading that is taken, behind the last paragraph and beside it: no heading ends an article. */
function underLastHeading(
  blocks: readonly PageBlock[],
  last: number,
  agreed: ReadonlySet<PageBlock>,
): PageBlock | undefined {
  const end = blocks[last];
  const heading = blocks.findIndex(
    (block, at) => at > last - 2 && block.role === 'heading' && agreed.has(block),
  );
  const next = heading < 0 ? undefined : blocks.slice(heading + 1).find(isRunning);
  const isBeside = next && end && next.holder.parentElement === end.holder.parentElement;
  return isBeside && next.linked < 0.5 ? next : undefined;
}

/** The line below the last paragraph, and beside it, that names its author. */
function bylineBelow(blocks: readonly PageBlock[], last: number): PageBlock | undefined {
  const [end, next] = [blocks[last], blocks.slice(last + 1).find(isSeen)];
  const isBeside = end && next && next.holder.parentElement === end.holder.parentElement;
  return isBeside && bylineNames(next.text) ? next : undefined;
}

/** The looks of paragraphs in more than one place of the page. */
function repeatedLooks(anchors: readonly PageBlock[]): ReadonlySet<string> {
  const places = new Map<string, Set<Element | null>>();
  for (const block of anchors) {
    const look = lookAround(block);
    places.set(look, (places.get(look) ?? new Set()).add(block.holder.parentElement));
  }
  return new Set([...places].filter(([, parents]) => parents.size > 1).map(([look]) => look));
}

/** Elements whose short lines belong to what is around them. */
const LISTS: ReadonlySet<string> = new Set(['li', 'dd', 'dt', 'tr', 'pre', 'code', 'blockquote']);
/** Those that hold paragraphs. */
const ITEMS: ReadonlySet<string> = new Set(['li', 'dd', 'blockquote']);

const isSeen = ({ certain }: PageBlock): boolean => certain === undefined;
const isSaid = ({ certain, furniture }: PageBlock): boolean =>
  certain === undefined && furniture === undefined;
const isUnmarked = ({ certain, furniture, named }: PageBlock): boolean =>
  certain === undefined && furniture === undefined && named === undefined;

/** Where the page's title stands above the first paragraph; -1 where it stands nowhere. */
function titleAt(blocks: readonly PageBlock[], first: number, title: string | undefined): number {
  const isTitle = ({ text, role, level }: PageBlock): boolean =>
    (role === 'heading' && (level === 1 || (title !== undefined && text.endsWith(title)))) ||
    (title !== undefined && text.length <= 300 && text.split(' ').length >= 3 && isWithin(text, title));
  return blocks.slice(0, Math.max(0, first)).findLastIndex(isTitle);
}

/** Running text that the choice leaves out though an extractor took it, or though it stands between kept paragraphs. */
export function lostProse(blocks: readonly PageBlock[], { kept, votes }: ChosenBlocks): PageBlock[] {
  const isKept = (block: PageBlock): boolean => kept.has(block) && isProse(block.text);
  const texts = new Set([...kept].map(({ text }) => text));
  const first = blocks.findIndex(isKept);
  const last = blocks.findLastIndex(isKept);
  return blocks.filter(
    (block, at) =>
      !texts.has(block.text) &&
      isSeen(block) &&
      block.linked < 0.5 &&
      isProse(block.text) &&
      ((votes.get(block) ?? 0) > 0 || (at > first && at < last)),
  );
}
