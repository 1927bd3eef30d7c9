import { type Lexicon, Word } from '../../../languages/index.ts';
import type { Span } from '../../../text/span.ts';

/** What a name between a given name and a surname stands in, and what closes each. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['«', '»'],
  ['„', '“'],
  ['(', ')'],
]);
const LONGEST = 24;
const BEFORE = /(\p{L}[\p{L}'’.-]*) $/u;
const INSIDE = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u;
const BEHIND = /^ \p{Lu}\p{L}/u;

/**
 * A nickname inside a name: Thomas “Crab” Hale, Joan (Joanie) Farrow. It is a part of the name and nobody's words.
 * @param at where its opening mark or bracket stands
 * @returns the words between the marks
 */
export function nicknameAt(text: string, at: number, lexicon: Lexicon): Span | undefined {
  const closer = CLOSERS.get(text[at] as string);
  if (closer === undefined) return undefined;
  const end = at + 1 + text.slice(at + 1, at + 1 + LONGEST).indexOf(closer);
  if (end <= at + 1 || !INSIDE.test(text.slice(at + 1, end))) return undefined;
  if (!BEHIND.test(text.slice(end + 1, end + 4))) return undefined;
  const given = BEFORE.exec(text.slice(Math.max(0, at - LONGEST), at))?.[1];
  return given && isGiven(given, lexicon) ? { start: at + 1, end } : undefined;
}

/** A word that tables know as a given name, or a capitalised word that they do not know at all. */
function isGiven(word: string, lexicon: Lexicon): boolean {
  const bits = lexicon.get(word.toLowerCase()) ?? 0;
  return /^\p{Lu}/u.test(word) && (bits === 0 || (bits & (Word.male | Word.female)) !== 0);
}
