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
  const part = span.start === 0 && span.end === text.length ? text : text.slice(span.start, span.end);
  for (const match of part.matchAll(WORD)) {
    const start = span.start + match.index;
    found.push({ start, end: start + match[0].length, form: wordForm(match[0]) });
  }
  return found;
}

function wordForm(word: string): string {
  const folded = foldText(word).replace(POSSESSIVE, '');
  if (INITIALS.test(folded)) return folded.replace(DOTS, '');
  return folded.replace(THOUSANDS, '');
}
