import { BOUNDS } from './bounds.ts';
import { foldText } from './fold.ts';
import type { Span } from './span.ts';

/** A word where it stands, with the form that it is compared in. */
export interface WordSpan extends Span {
  /** Folded, without a possessive `'s`, numbers without their separators: "Mexico's" → "mexico", "1,000" → "1000". */
  readonly form: string;
}

/** A letter or digit, then marks and invisible joiners too; an apostrophe or a point inside, a comma between digits. */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:(?:['’.]|(?<=\p{N}),(?=\p{N}))[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}\p{Cf}]*)*/gu;
const POSSESSIVE = /'s$/;
const THOUSANDS = /(?<=\d)[,](?=\d{3}(?!\d))/g;
const DOTS = /\./g;
const INITIALS = /^(?:\p{L}\.)+\p{L}$/u;

/** The words of `text` within `span`, in order. */
export function words(text: string, span: Span = { start: 0, end: text.length }): WordSpan[] {
  const found: WordSpan[] = [];
  eachWord(text, span, (word, start) => {
    found.push({ start, end: start + word.length, form: wordForm(word) });
  });
  return found;
}

/** Calls `visit` with each word within `span` as it stands there, and where it begins: for what reads many texts. */
export function eachWord(text: string, span: Span, visit: (word: string, start: number) => void): void {
  const part = span.start === 0 && span.end === text.length ? text : text.slice(span.start, span.end);
  for (const match of part.matchAll(WORD)) visit(match[0], span.start + match.index);
}

/** The form that a word is compared in; of a word that is longer than any, its beginning. */
export function wordForm(word: string): string {
  const folded = foldText(word.slice(0, BOUNDS.wordLetters))
    .slice(0, BOUNDS.wordLetters)
    .replace(POSSESSIVE, '');
  if (INITIALS.test(folded)) return folded.replace(DOTS, '');
  return folded.replace(THOUSANDS, '');
}
