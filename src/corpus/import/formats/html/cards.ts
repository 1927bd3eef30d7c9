import { isProse, isSentence } from '../../raw/shape.ts';
import { readStamp } from '../../raw/stamps.ts';
import { ALL_LINKED, besideEachOther, elementKind, elementLook, elementsAround } from './alike.ts';
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
  const cards = headlines.flatMap(
    ({ holder }) =>
      elementsAround(holder, FARTHEST).findLast((element) => {
        const sum = texts.get(element);
        return sum !== undefined && sum.headlines === 1 && sum.paragraphs < 2 && sum.length <= LONGEST_CARD;
      }) ?? [],
  );
  const found = besideEachOther(cards, elementLook).filter((alike) => alike.length >= FEWEST_CARDS);
  return new Set(found.flat());
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
  outside: ReadonlySet<PageBlock>,
): ReadonlySet<PageBlock> {
  const teasers = new Map<Element, Teaser>();
  for (const block of blocks) {
    if (block.certain !== undefined) continue;
    const isOther = outside.has(block) || readStamp(block.text)?.date !== undefined;
    for (const one of elementsAround(block.holder, FARTHEST)) {
      const teaser = teasers.get(one) ?? { inside: [], length: 0, isLinked: false, isOther: false };
      teaser.inside.push(block);
      teaser.length += block.text.length;
      teaser.isLinked ||= block.linked >= ALL_LINKED && block.text.split(' ').length >= FEWEST_WORDS;
      teaser.isOther ||= isOther;
      teasers.set(one, teaser);
    }
  }
  const others = [...teasers].filter(
    ([, { length, isLinked, isOther }]) => isLinked && isOther && length <= LONGEST_CARD,
  );
  const found = besideEachOther(
    others.map(([one]) => one),
    elementKind,
  ).filter((alike) => alike.length >= FEWEST_TEASERS);
  return new Set(found.flat().flatMap((one) => teasers.get(one)?.inside ?? []));
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
