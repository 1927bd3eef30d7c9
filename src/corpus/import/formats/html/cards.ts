import { isProse, isSentence } from '../../raw/shape.ts';
import { readStamp } from '../../raw/stamps.ts';
import { ALL_LINKED, elementKind, elementLook, elementsAround } from './alike.ts';
import type { PageBlock } from './blocks.ts';

/** So many elements of one look beside each other, each a linked headline with a line or two, lead to other pages. */
const FEWEST_CARDS = 3;
/** In characters: what tells more below its headline is no teaser. */
const LONGEST_CARD = 420;
/** Elements around a headline that are looked at. */
const FARTHEST = 6;

/**
 * The paragraphs of a page, those marked that stand in teasers of other pages: elements of one look beside each other,
 * each of which holds a headline that is a link within the site, and little text. Their heading goes with them.
 */
export function withCards(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const cards = cardsIn(blocks);
  if (cards.size === 0) return blocks;
  const isInside = ({ holder }: PageBlock): boolean =>
    elementsAround(holder, FARTHEST).some((one) => cards.has(one));
  return blocks.map((block) =>
    block.certain === undefined && isInside(block) ? { ...block, certain: 'list of other stories' } : block,
  );
}

function cardsIn(blocks: readonly PageBlock[]): ReadonlySet<Element> {
  const host = hostOf(blocks[0]?.holder.ownerDocument);
  const headlines = blocks.filter((block) => isLinkedHeadline(block, host));
  if (headlines.length < FEWEST_CARDS) return new Set();
  const texts = new Map<Element, { length: number; paragraphs: number; headlines: number }>();
  for (const block of blocks)
    for (const element of elementsAround(block.holder, FARTHEST)) {
      const sum = texts.get(element) ?? { length: 0, paragraphs: 0, headlines: 0 };
      sum.length += block.text.length;
      if (isProse(block.text) && block.linked < ALL_LINKED) sum.paragraphs++;
      if (block.role === 'heading') sum.headlines++;
      texts.set(element, sum);
    }
  const groups = new Map<Element, Map<string, Set<Element>>>();
  for (const { holder } of headlines) {
    const card = elementsAround(holder, FARTHEST).findLast((element) => {
      const sum = texts.get(element);
      return sum !== undefined && sum.headlines === 1 && sum.paragraphs < 2 && sum.length <= LONGEST_CARD;
    });
    const parent = card?.parentElement;
    if (!card || !parent) continue;
    const looks = groups.get(parent) ?? new Map<string, Set<Element>>();
    const look = elementLook(card);
    groups.set(parent, looks.set(look, (looks.get(look) ?? new Set()).add(card)));
  }
  const found = [...groups.values()]
    .flatMap((looks) => [...looks.values()])
    .filter((cards) => cards.size >= FEWEST_CARDS);
  return new Set(found.flatMap((cards) => [...cards]));
}

/** So many beside each other are no part of the article, though no heading says what they are. */
const FEWEST_TEASERS = 4;
const FEWEST_WORDS = 3;

interface Teaser {
  readonly inside: PageBlock[];
  length: number;
  isLinked: boolean;
  /** It stands behind the article, or tells the day of another story. */
  isOther: boolean;
}

/**
 * The paragraphs of teasers: elements of one kind beside each other, each with a line that is a link and a line or two,
 * behind the article or each with a day of its own.
 */
export function teasersIn(
  blocks: readonly PageBlock[],
  isOutside: (block: PageBlock, at: number) => boolean,
): ReadonlySet<PageBlock> {
  const teasers = new Map<Element, Teaser>();
  blocks.forEach((block, at) => {
    if (block.certain !== undefined) return;
    const isOther = isOutside(block, at) || readStamp(block.text)?.date !== undefined;
    for (const one of elementsAround(block.holder, FARTHEST)) {
      const teaser = teasers.get(one) ?? { inside: [], length: 0, isLinked: false, isOther: false };
      teaser.inside.push(block);
      teaser.length += block.text.length;
      teaser.isLinked ||= block.linked >= ALL_LINKED && block.text.split(' ').length >= FEWEST_WORDS;
      teaser.isOther ||= isOther;
      teasers.set(one, teaser);
    }
  });
  const groups = new Map<Element, Map<string, PageBlock[][]>>();
  for (const [one, { inside, length, isLinked, isOther }] of teasers) {
    if (!isLinked || !isOther || length > LONGEST_CARD || !one.parentElement) continue;
    const kinds = groups.get(one.parentElement) ?? new Map<string, PageBlock[][]>();
    groups.set(one.parentElement, kinds);
    const list = kinds.get(elementKind(one));
    if (list) list.push(inside);
    else kinds.set(elementKind(one), [inside]);
  }
  const found = [...groups.values()].flatMap((kinds) =>
    [...kinds.values()].filter((list) => list.length >= FEWEST_TEASERS),
  );
  return new Set(found.flat(2));
}

/** A headline all of which is a link to another page of the site. */
function isLinkedHeadline(
  { role, linked, holder, text, certain }: PageBlock,
  host: string | undefined,
): boolean {
  if (certain !== undefined || role !== 'heading' || linked < ALL_LINKED || isSentence(text)) return false;
  const link = holder.closest('a[href]') ?? holder.querySelector('a[href]');
  const target = link?.getAttribute('href') ?? '';
  return target !== '' && !target.startsWith('#') && !isElsewhere(target, host);
}

/** The site that a page says it is of. */
function hostOf(document: Document | undefined): string | undefined {
  const own = document?.querySelector('link[rel~="canonical"], meta[property="og:url"]');
  const address = own?.getAttribute('href') ?? own?.getAttribute('content') ?? '';
  return URL.canParse(address) ? new URL(address).host : undefined;
}

/** Whether an address is of another site; a page that does not say whose it is may be of any. */
function isElsewhere(target: string, host: string | undefined): boolean {
  if (!/^(?:https?:)?\/\//i.test(target)) return false;
  const address = target.replace(/^\/\//, 'https://');
  return !URL.canParse(address) || new URL(address).host !== host;
}
