import { exactWords } from '../../text/exact-words.ts';
import type { WordSpan } from '../../text/words.ts';

/** A typed quotation, ready to be compared. */
export interface Typed {
  readonly text: string;
  readonly words: readonly WordSpan[];
  /** The words before which an ellipsis stands, by number; the number of words stands for its end. */
  readonly ellipses: ReadonlySet<number>;
}

/** More words than any typed text of 6,000 characters has, in scripts without spaces too. */
const MOST_WORDS = 6_000;

const LINK = /\[([^\][\n]{1,300})\]\(<?[^\s()<>]{1,600}>?\)/g;
const MENTION =
  /<(?:[@#][!&]?\d{1,25}|@&\d{1,25}|a?:\w{1,40}:\d{1,25}|t:-?\d{1,16}(?::\w)?|\/[^<>\n]{1,70}:\d{1,25}|id:\w{1,20})>/g;
const CODE_BLOCK = /```[a-z]{0,10}\n/g;
const ELLIPSIS = /…|\.{3,}|\.\s\.\s\./;

/** What a quotation looks like without what Discord makes of it: links are their words, mentions are gone. */
export const withoutMarkup = (text: string): string =>
  text.replace(LINK, '$1').replace(MENTION, ' ').replace(CODE_BLOCK, ' ');

export function toTyped(text: string): Typed {
  const words = exactWords(text).slice(0, MOST_WORDS);
  const ellipses = new Set<number>();
  for (let at = 0; at <= words.length; at++) if (ELLIPSIS.test(gapBefore(text, words, at))) ellipses.add(at);
  return { text, words, ellipses };
}

/** What stands between a word and the one before it. */
export const gapBefore = (text: string, words: readonly WordSpan[], at: number): string =>
  text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length);

/** The typed text of some words. */
export const typedText = ({ text, words }: Typed, start: number, end: number): string =>
  text.slice(words[start]?.start ?? 0, words[end - 1]?.end ?? 0);

const QUOTED = /["“”„«»]([^"“”„«»]{1,6000})["“”«»]/g;
/** Shorter words in quotation marks are terms, not quotations. */
const LEAST_WORDS = 3;

/** The quotations in a text that is not one as a whole: `“…,” Moss said`. */
export const quotationsIn = (text: string): string[] =>
  [...text.matchAll(QUOTED)].flatMap(([, words = '']) =>
    exactWords(words).length >= LEAST_WORDS ? [words.trim()] : [],
  );
