import { isProse } from '../../raw/shape.ts';
import { COMMENTS, REPLIES, whole } from '../../rules/page-words.ts';
import { besideEachOther, elementKind, elementLook, elementsAround, isRunning } from './alike.ts';
import type { PageBlock } from './blocks.ts';

/** So many contributions that look alike, each with a link to answer it, are a discussion. */
const FEWEST_COMMENTS = 3;
/** What stands above a discussion that is an article: so many paragraphs, in characters so long. */
const FEWEST_PARAGRAPHS = 2;
const SHORTEST_ABOVE = 200;
const MOST_LINKS = 2000;
/** Elements around a link or a paragraph that are looked at. */
const FARTHEST = 10;
const LONGEST_LINK = 60;
const REPLY = new RegExp(whole(REPLIES), 'iu');

/**
 * The paragraphs of a page, those marked that readers wrote below its article: below a headline and running text stand
 * elements of one look beside each other, each with a link to answer it; or several below a heading that says what they
 * are. A thread that begins with one is no article.
 */
export function withComments(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const answered = discussionIn(blocks);
  const comments = answered.size > 0 ? answered : headedComments(blocks);
  const isInside = ({ holder }: PageBlock): boolean =>
    elementsAround(holder, FARTHEST).some((one) => comments.has(one));
  const first = comments.size === 0 ? -1 : blocks.findIndex(isInside);
  const above = blocks.slice(0, Math.max(0, first));
  const prose = above.filter((block) => isRunning(block) && isProse(block.text));
  const isBelowArticle =
    above.some(({ role }) => role === 'heading') &&
    prose.length >= FEWEST_PARAGRAPHS &&
    prose.reduce((sum, { text }) => sum + text.length, 0) >= SHORTEST_ABOVE;
  if (!isBelowArticle) return blocks;
  return blocks.map((block) =>
    block.certain === undefined && isInside(block) ? { ...block, certain: 'reader comments' } : block,
  );
}

/** The most elements of one look beside each other that hold running text and a link to answer it. */
function discussionIn(blocks: readonly PageBlock[]): ReadonlySet<Element> {
  const links = blocks.filter(isReply).slice(0, MOST_LINKS);
  if (links.length < FEWEST_COMMENTS) return new Set();
  const telling = new Set(blocks.filter(isRunning).flatMap(({ holder }) => elementsAround(holder, FARTHEST)));
  const answered = links
    .flatMap(({ holder }) => elementsAround(holder, FARTHEST))
    .filter((element) => telling.has(element));
  const [most = []] = besideEachOther(answered, elementLook).sort((a, b) => b.length - a.length);
  return new Set(most.length < FEWEST_COMMENTS ? [] : most);
}

const HEAD = new RegExp(
  String.raw`^(?:\d{1,6}\s?)?[件條条]?${whole(COMMENTS)}(?:\s?[(:：–-]?\s?\d{0,6}\)?|.{0,30})$`,
  'iu',
);
const LONGEST_HEAD = 80;
const FEWEST_HEADED = 2;

/** The elements of one look below a heading such as "3 comments", each with a line of who or when and with words. */
function headedComments(blocks: readonly PageBlock[]): ReadonlySet<Element> {
  const head = blocks.find(
    ({ text, role, certain }) =>
      role === 'heading' && certain === undefined && text.length <= LONGEST_HEAD && HEAD.test(text),
  );
  if (!head) return new Set();
  const below = blocks.slice(blocks.indexOf(head) + 1);
  for (const box of elementsAround(head.holder, FARTHEST).slice(1)) {
    const comments = contributionsIn(box, head.holder, below);
    if (comments) return comments;
  }
  return new Set();
}

/** The outermost elements of one kind beside each other in a box, each with words and a line of who or when. */
function contributionsIn(
  box: Element,
  head: Element,
  below: readonly PageBlock[],
): ReadonlySet<Element> | undefined {
  const contributions = new Map<Element, Contribution>();
  for (const block of below) {
    if (!box.contains(block.holder)) continue;
    const isText = isRunning(block);
    for (const one of elementsAround(block.holder, FARTHEST)) {
      if (one === box || !one.parentElement || one.contains(head)) break;
      const { words, line } = contributions.get(one) ?? { words: false, line: false };
      contributions.set(one, { words: words || isText, line: line || !isText });
    }
  }
  const isWhole = (one: Element): boolean => {
    const { words, line } = contributions.get(one) ?? { words: false, line: false };
    return words && line;
  };
  const [most] = besideEachOther(contributions.keys(), elementKind)
    .filter((alike) => alike.length >= FEWEST_HEADED && alike.every(isWhole))
    .sort((a, b) => b.length - a.length);
  return most && new Set(most);
}

/** Whether somebody's contribution has words, and a line of who or when. */
interface Contribution {
  readonly words: boolean;
  readonly line: boolean;
}

const isReply = ({ text, linked, furniture }: PageBlock): boolean =>
  text.length <= LONGEST_LINK && (linked >= 0.5 || furniture === 'button') && REPLY.test(text);
