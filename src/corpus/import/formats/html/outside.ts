import { squeeze } from '../../draft.ts';
import { elementKind, elementsAround, isRunning, lengthOfText } from './alike.ts';
import type { PageBlock } from './blocks.ts';

/** What holds more of the text that is sure than this, in so many paragraphs, is the body of the article. */
const MOST_OF_TEXT = 0.6;
const FEWEST_PARAGRAPHS = 3;
const SHORTEST_BODY = 500;
const FARTHEST = 40;

/**
 * The blocks behind the element that holds most of the article, in elements of another look: what comes there, comments,
 * offers and other stories, is an article's only where both extractors say so.
 * @param sure paragraphs that both take
 */
export function behindBody(blocks: readonly PageBlock[], sure: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const body = bodyOf(sure);
  if (!body) return new Set();
  const last = blocks.findLastIndex(({ holder }) => body.contains(holder));
  const around = new Set(elementsAround(body, FARTHEST));
  const kinds = new Set([...around].map(elementKind));
  const holders = new Set(sure.map(({ holder }) => holderKind(holder)));
  const parents = new Set(sure.map(({ holder }) => holder.parentElement));
  // A section behind a table or a list that holds most of the text: it stands beside paragraphs that are sure.
  const isBeside = (one: Element): boolean =>
    parents.has(one.parentElement) && !one.hasAttribute('class') && !one.hasAttribute('id');
  const isOfBody = (holder: Element): boolean => {
    const path = elementsAround(holder, FARTHEST);
    if (path.some(isBeside)) return true;
    const beside = path[path.findIndex((one) => around.has(one)) - 1];
    if (beside === undefined || !kinds.has(elementKind(beside))) return false;
    return beside.hasAttribute('class') || holders.has(holderKind(holder));
  };
  return new Set(blocks.slice(last + 1).filter(({ holder }) => !isOfBody(holder)));
}

/** Notes: what begins with a link to the place in a paragraph above that points to it. */
export function endnotes(
  blocks: readonly PageBlock[],
  isTaken: (block: PageBlock) => boolean,
): ReadonlySet<PageBlock> {
  const places = new Set<string | null>();
  const seen = new Set<Element>();
  const notes = new Set<PageBlock>();
  for (const block of blocks) {
    const { holder, text } = block;
    // Text that stands in no paragraph has the whole page for one; a note has one of its own.
    if (holder.localName === 'body' || seen.has(holder)) continue;
    seen.add(holder);
    const link = holder.querySelector('a[href^="#"]');
    const words = squeeze(link?.textContent ?? '');
    if (words !== '' && text.startsWith(words) && places.has(link?.getAttribute('href')?.slice(1) ?? null))
      notes.add(block);
    else if (isRunning(block) && isTaken(block))
      for (const one of holder.querySelectorAll('[id], a[name]'))
        places.add(one.getAttribute('id') ?? one.getAttribute('name'));
  }
  return notes;
}

const holderKind = (holder: Element): string =>
  `${elementKind(holder)}<${holder.parentElement ? elementKind(holder.parentElement) : ''}`;

/** The innermost element that holds most of the text. */
function bodyOf(sure: readonly PageBlock[]): Element | undefined {
  const enough = lengthOfText(sure) * MOST_OF_TEXT;
  const held = new Map<Element, PageBlock[]>();
  for (const block of sure)
    for (const one of elementsAround(block.holder, FARTHEST)) {
      const list = held.get(one);
      if (list) list.push(block);
      else held.set(one, [block]);
    }
  const [smallest] = [...held]
    .map(([body, inside]) => ({ body, inside, length: lengthOfText(inside) }))
    .filter(({ length }) => length >= enough)
    .sort((a, b) => a.length - b.length);
  if (!smallest || smallest.inside.length < FEWEST_PARAGRAPHS || smallest.length < SHORTEST_BODY)
    return undefined;
  return innermost(smallest.inside, smallest.body);
}

/** Elements that hold the same text stand in one another: the innermost of them. */
function innermost(inside: readonly PageBlock[], outer: Element): Element {
  const holds = (one: Element): boolean => inside.every(({ holder }) => one.contains(holder));
  for (let body = outer; ; ) {
    const next = [...body.children].find(holds);
    if (!next) return body;
    body = next;
  }
}

/**
 * Whether a block stands behind the last paragraph that is sure and behind something that nobody takes: what comes there,
 * comments and offers, is an article's where Readability says so. Where it is most of the text it is the article.
 */
export function behindTheEnd(
  blocks: readonly PageBlock[],
  sure: readonly PageBlock[],
  vote: (block: PageBlock) => number,
): (at: number) => boolean {
  const last = sure.length > 0 ? blocks.indexOf(sure.at(-1) as PageBlock) : blocks.length;
  const gap = blocks.findIndex((block, at) => at > last && block.certain === undefined && vote(block) === 0);
  if (gap < 0) return () => false;
  const behind = blocks.slice(gap).filter((block) => vote(block) > 0 && isRunning(block));
  return lengthOfText(behind) > lengthOfText(sure) * MOST_BEHIND ? () => false : (at) => at > gap;
}

/** Times the length of what is sure. */
const MOST_BEHIND = 2;

/** Without what stands above the headline (notices, offers, the author's life), where the greater part stands below. */
export function withoutAbove(
  blocks: readonly PageBlock[],
  kept: ReadonlySet<PageBlock>,
  title: string | undefined,
): ReadonlySet<PageBlock> {
  const top = blocks.findIndex(({ role, text }) => role === 'heading' && text === title);
  const above = new Set(blocks.slice(0, Math.max(0, top)).filter((block) => kept.has(block)));
  const below = blocks.slice(top).filter((block) => kept.has(block) && isRunning(block));
  if (lengthOfText([...above]) > lengthOfText(below)) return kept;
  return new Set([...kept].filter((block) => !above.has(block)));
}
