import { readStamp } from '../../raw/stamps.ts';
import { IS_SOMEBODY, whole } from '../../rules/page-words.ts';
import { isRunning, lengthOfText } from './alike.ts';
import type { PageBlock } from './blocks.ts';

/**
 * Without the box at the end that tells of an author: it begins with the name, and holds no other text.
 * @param authors those whom the metadata names
 */
export function withoutAuthor(
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
  return lengthOfText(inside) < lengthOfText(text) * MOST_LIFE ? box : undefined;
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
/** In characters. */
const LONGEST_NAME = 500;
