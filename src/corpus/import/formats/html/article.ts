import { nth } from '../../../../text/nth.ts';
import type { Fields } from '../../draft.ts';
import { bylineNames } from '../../raw/byline.ts';
import { isProse, isWithin } from '../../raw/shape.ts';
import { isStampLine } from '../../raw/split.ts';
import { readStamp } from '../../raw/stamps.ts';
import { IS_SOMEBODY, whole } from '../../rules/page-words.ts';
import { isRunning } from './alike.ts';
import type { PageBlock } from './blocks.ts';
import { defuddle, type Extract, readability } from './extractors.ts';
import { withoutHollow } from './hollow.ts';
import type { HtmlPage } from './page.ts';

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
  const hollow = new Set(sure.flatMap(({ furniture, named }) => [furniture, named]));
  const isFree = ({ certain, furniture, named }: PageBlock): boolean =>
    certain === undefined && [furniture, named].every((mark) => mark === undefined || hollow.has(mark));
  const isText = (block: PageBlock): boolean =>
    isRunning(block) && (block.furniture === undefined || hollow.has(block.furniture));
  const isBehind = behindTheEnd(blocks, sure, vote);
  const isTaken = (block: PageBlock, at: number): boolean =>
    isText(block) && (isBehind(at) ? (extracts[0]?.has(block) ?? false) : vote(block) > 0);
  const agreed = new Set(blocks.filter((block, at) => isUnanimous(block) || isTaken(block, at)));
  if (![...agreed].some(isRunning)) return { kept: byTagsAlone(blocks), votes };
  const found = completed(blocks, agreed, { vote, isFree, isText, title });
  const below = withoutAbove(blocks, withoutRepeats(blocks, found), title);
  return { kept: withoutHollow(blocks, withoutAuthor(blocks, below, authors)), votes };
}

/** Without the box at the end that tells of an author: it begins with the name, and holds no other text. */
function withoutAuthor(
  blocks: readonly PageBlock[],
  kept: ReadonlySet<PageBlock>,
  authors: readonly string[],
): ReadonlySet<PageBlock> {
  const shown = blocks.filter((block) => kept.has(block));
  const text = shown.filter(isRunning);
  const bylines = shown
    .filter((block) => !isRunning(block))
    .flatMap((block) => readStamp(block.text)?.authors ?? []);
  const names = new Set([...authors, ...bylines]);
  const at = text.findLastIndex(({ text: words }) => nameAtStart(words, names) !== undefined);
  const [before, first] = [text[at - 1], text[at]];
  const box = first?.holder.parentElement;
  const isApart =
    box &&
    before &&
    !box.contains(before.holder) &&
    text.slice(at).every(({ holder }) => box.contains(holder));
  const boxes = [isApart ? box : undefined, lifeAbove(text, names)].filter((one) => one !== undefined);
  return new Set([...kept].filter(({ holder }) => boxes.every((one) => !one.contains(holder))));
}

/** A box of its own above the text that begins by saying who its author is. */
function lifeAbove(text: readonly PageBlock[], names: ReadonlySet<string>): Element | undefined {
  const [first] = text;
  const box = first?.holder.parentElement;
  const name = first && nameAtStart(first.text, names);
  if (!first || !box || name === undefined || !IS_LIFE.test(first.text.slice(name.length))) return undefined;
  const inside = text.filter(({ holder }) => box.contains(holder));
  return lengthOf(inside) < lengthOf(text) * MOST_LIFE ? box : undefined;
}

const IS_LIFE = new RegExp(`^,? ${whole(IS_SOMEBODY)}`, 'iu');
/** The part of the text that tells of its author at most. */
const MOST_LIFE = 0.33;

/** Looks the beginnings up, instead of each name: a page may have as many bylines as paragraphs. */
function nameAtStart(text: string, names: ReadonlySet<string>): string | undefined {
  for (let end = text.search(BEHIND_WORD); end >= 0 && end <= LONGEST_NAME; ) {
    if (names.has(text.slice(0, end))) return text.slice(0, end);
    const next = text.slice(end + 1).search(BEHIND_WORD);
    end = next < 0 ? -1 : end + 1 + next;
  }
  return undefined;
}

const BEHIND_WORD = /[ ,]/;

/** Without what stands above the headline (notices, offers, the author's life), where the greater part stands below. */
function withoutAbove(
  blocks: readonly PageBlock[],
  kept: ReadonlySet<PageBlock>,
  title: string | undefined,
): ReadonlySet<PageBlock> {
  const top = blocks.findIndex(({ role, text }) => role === 'heading' && text === title);
  const above = new Set(blocks.slice(0, Math.max(0, top)).filter((block) => kept.has(block)));
  const below = blocks.slice(top).filter((block) => kept.has(block) && isRunning(block));
  if (lengthOf([...above]) > lengthOf(below)) return kept;
  return new Set([...kept].filter((block) => !above.has(block)));
}

/** In characters. */
const LONGEST_NAME = 500;

/** In characters: a teaser that repeats a paragraph is no shorter, and a refrain is seldom so long. */
const LONG_REPEAT = 80;

/** Without paragraphs that stand a second time on the page, as the teaser of the page itself does. */
function withoutRepeats(blocks: readonly PageBlock[], kept: ReadonlySet<PageBlock>): Set<PageBlock> {
  const seen = new Set<string>();
  return new Set(
    blocks.filter((block) => {
      if (!kept.has(block)) return false;
      const isRepeat = block.text.length >= LONG_REPEAT && seen.has(block.text);
      seen.add(block.text);
      return !isRepeat;
    }),
  );
}

/**
 * Whether a block stands behind the last paragraph that is sure and behind something that nobody takes: what comes there,
 * comments and offers, is an article's where Readability says so. Where it is most of the text it is the article.
 */
function behindTheEnd(
  blocks: readonly PageBlock[],
  sure: readonly PageBlock[],
  vote: (block: PageBlock) => number,
): (at: number) => boolean {
  const last = sure.length > 0 ? blocks.indexOf(sure.at(-1) as PageBlock) : blocks.length;
  const gap = blocks.findIndex((block, at) => at > last && isSeen(block) && vote(block) === 0);
  if (gap < 0) return () => false;
  const behind = blocks.slice(gap).filter((block) => vote(block) > 0 && isRunning(block));
  return lengthOf(behind) > lengthOf(sure) * MOST_BEHIND ? () => false : (at) => at > gap;
}

/** Times the length of what is sure. */
const MOST_BEHIND = 2;
const lengthOf = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

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
  readonly title: string | undefined;
}

function completed(
  blocks: readonly PageBlock[],
  agreed: ReadonlySet<PageBlock>,
  { vote, isFree, isText, title }: Evidence,
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
  const holders = new Set<Element | null>(blocks.filter(isAnchor).map(({ holder }) => holder.parentElement));
  const repeated = repeatedLooks(blocks.filter(isAnchor));
  const belongs = (block: PageBlock, at: number): boolean => {
    if (agreed.has(block)) return true;
    if (!isFree(block)) return false;
    if (block === byline) return true;
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
      repeated.has(lookOf(block));
    return isBeside && (vote(block) > 0 || isText(block) || holder.localName === 'dt');
  };
  return new Set(blocks.filter(belongs));
}

/** The line below the last paragraph, and beside it, that names its author. */
function bylineBelow(blocks: readonly PageBlock[], last: number): PageBlock | undefined {
  const [end, next] = [blocks[last], blocks.slice(last + 1).find(isSeen)];
  const isBeside = end && next && next.holder.parentElement === end.holder.parentElement;
  return isBeside && bylineNames(next.text) ? next : undefined;
}

/** How an element and those around it are marked: posts of one thread, entries of one record look alike. */
const lookOf = ({ holder }: PageBlock): string =>
  [holder, holder.parentElement, holder.parentElement?.parentElement]
    .map((element) => `${element?.localName} ${element?.getAttribute('class') ?? ''}`)
    .join('>');

/** The looks of paragraphs in more than one place of the page. */
function repeatedLooks(anchors: readonly PageBlock[]): ReadonlySet<string> {
  const places = new Map<string, Set<Element | null>>();
  for (const block of anchors) {
    const look = lookOf(block);
    places.set(look, (places.get(look) ?? new Set()).add(block.holder.parentElement));
  }
  return new Set([...places].filter(([, parents]) => parents.size > 1).map(([look]) => look));
}

/** Elements whose short lines belong to what is around them. */
const LISTS: ReadonlySet<string> = new Set(['li', 'dd', 'dt', 'tr', 'pre', 'code', 'blockquote']);
/** Those that hold paragraphs. */
const ITEMS: ReadonlySet<string> = new Set(['li', 'dd', 'blockquote']);

const isSeen = ({ certain }: PageBlock): boolean => certain === undefined;
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
