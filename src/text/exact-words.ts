import { foldText } from './fold.ts';
import type { Span } from './span.ts';
import type { WordSpan } from './words.ts';

/**
 * A word, or a mark that is said as one (%, $, &). Invisible characters belong to the word they stand in; scripts
 * without spaces are taken a character at a time.
 */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:['’‘ʼ´.,][\p{L}\p{N}\p{M}\p{Cf}]+)*|[%&$€£¥]/gu;
const INVISIBLE = /\p{Cf}/gu;
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/g;
const INITIALS = /^(?:\p{L}\.)+\p{L}$/u;

/**
 * The words of `text` within `span`, in order, in the form in which two wordings are the same: case, accents and
 * the way of writing apostrophes do not count. Unlike the words of a search, possessives keep their `'s`.
 */
export function exactWords(text: string, span: Span = { start: 0, end: text.length }): WordSpan[] {
  const part = text.slice(span.start, span.end);
  return [...part.matchAll(WORD)].map(({ index, 0: word }) => {
    const start = span.start + index;
    return { start, end: start + word.length, form: exactForm(word) };
  });
}

function exactForm(word: string): string {
  const folded = foldText(word).replace(INVISIBLE, '');
  return INITIALS.test(folded) ? folded.replaceAll('.', '') : folded.replace(THOUSANDS, '');
}
