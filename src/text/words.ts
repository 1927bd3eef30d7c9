import { BOUNDS } from './bounds.ts';
import { foldText } from './fold.ts';
import type { Span } from './span.ts';

/** A word where it stands, with the form that it is compared in. */
export interface WordSpan extends Span {
  /** Folded, without a possessive `'s`, numbers without their separators: "Mexico's" → "mexico", "1,000" → "1000". */
  readonly form: string;
}

/** A letter or digit, then marks and invisible joiners too; an apostrophe or a point inside, a comma between digits. */
export const WORD =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:(?:['’.]|(?<=\p{N}),(?=\p{N}))[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}\p{Cf}]*)*/gu;

/** What a character is in that pattern. All up to `mark` may follow a joint, all up to `invisible` go on with a word. */
const LETTER = 1;
const NUMBER = 2;
const MARK = 3;
const INVISIBLE = 4;
const JOINT = 5;
const COMMA = 6;
const OTHER = 7;
/** Half of a character: the pattern tells what it is. */
const HALF = 8;
const PATTERNS: readonly (readonly [pattern: RegExp, kind: number])[] = [
  [/\p{L}/u, LETTER],
  [/\p{N}/u, NUMBER],
  [/\p{M}/u, MARK],
  [/\p{Cf}/u, INVISIBLE],
  [/['’.]/, JOINT],
  [/,/, COMMA],
  [/[\ud800-\udfff]/, HALF],
];
/** By UTF-16 unit, as far as they were met. */
const KINDS = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = KINDS[unit] ?? 0;
  if (known > 0) return known;
  const character = String.fromCharCode(unit);
  const kind = PATTERNS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER;
  KINDS[unit] = kind;
  return kind;
}
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

/**
 * Calls `visit` with each word within `span` as it stands there, and where it begins: for what reads many texts. The
 * pattern is followed by hand, which takes about half the time.
 */
export function eachWord(text: string, span: Span, visit: (word: string, start: number) => void): void {
  const { end } = span;
  let at = span.start;
  while (at < end) {
    const kind = kindAt(text, at);
    const behind = kind > NUMBER ? at : wordEnd(text, at, end);
    if (kind === HALF || behind < 0) break;
    if (behind > at) visit(text.slice(at, behind), at);
    at = Math.max(at + 1, behind);
  }
  if (at < end) for (const match of text.slice(at, end).matchAll(WORD)) visit(match[0], at + match.index);
}

/** Where the word that begins at `at` ends; −1 where half of a character stands in it or behind it. */
function wordEnd(text: string, at: number, end: number): number {
  let kind = LETTER;
  while (at < end) {
    const before = kind;
    kind = kindAt(text, at);
    if (kind <= INVISIBLE) {
      at++;
      continue;
    }
    if (kind === HALF) return -1;
    const next = at + 1 < end ? kindAt(text, at + 1) : OTHER;
    if (next === HALF) return -1;
    const isInside = kind === JOINT ? next <= MARK : kind === COMMA && before === NUMBER && next === NUMBER;
    if (!isInside) break;
    at += 2;
    kind = next;
  }
  return at;
}

/** The form that a word is compared in; of a word that is longer than any, its beginning. */
export function wordForm(word: string): string {
  const folded = foldText(word.slice(0, BOUNDS.wordLetters))
    .slice(0, BOUNDS.wordLetters)
    .replace(POSSESSIVE, '');
  if (INITIALS.test(folded)) return folded.replace(DOTS, '');
  return folded.replace(THOUSANDS, '');
}
