import { foldText } from './fold.ts';
import type { Span } from './span.ts';

/** A word where it stands, with the form that it is compared in. */
export interface Word extends Span {
  /** Folded, without a possessive `'s`, numbers without their separators: "Mexico's" → "mexico", "1,000" → "1000". */
  readonly form: string;
}

/** Letters, digits, marks and invisible joiners; an apostrophe or a point inside, a comma between digits. */
const WORD =
  /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}\p{Cf}]*(?:(?:['’.]|(?<=\p{N}),(?=\p{N}))[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}\p{Cf}]*)*/gu;
const POSSESSIVE = /'s$/;
const THOUSANDS = /(?<=\d)[,](?=\d{3}(?!\d))/g;
const DOTS = /\./g;
const INITIALS = /^(?:\p{L}\.)+\p{L}$/u;

/** The words of `text` within `span`, in order. */
export function words(text: string, span: Span = { start: 0, end: text.length }): Word[] {
  const found: Word[] = [];
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

/** The form that a word is compared in. */
export function wordForm(word: string): string {
  const folded = foldText(word).replace(POSSESSIVE, '');
  if (INITIALS.test(folded)) return folded.replace(DOTS, '');
  return folded.replace(THOUSANDS, '');
}
