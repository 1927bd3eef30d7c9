import { nth } from '../../text/nth.ts';
import type { Span } from '../../text/span.ts';
import { SMALL_WORDS } from './cues.ts';

const WORD = /[\p{L}\p{N}&]+(?:['’.][\p{L}\p{N}]+)*/gu;
const SHAPE = /^\p{Lu}[\p{L}\p{N}&.-]{1,9}s?$/u;
const LONGEST_FORM = 250;

/** Whether `text` looks like an acronym: two to ten characters, begun by a capital, at least half capitals. */
export function isAcronym(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const letters = text.replace(/[^\p{L}]/gu, '').replace(/s$/, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '');
  return capitals.length >= 2 && capitals.length * 2 >= letters.length;
}

/** The letters and digits that must be found in the long form, in small letters. */
const keys = (acronym: string): string[] => [
  ...acronym
    .replace(/(?<=\p{Lu})s$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase(),
];

/**
 * The long form of `acronym` that ends at `end`: the method of Schwartz & Hearst (2003, "A Simple Algorithm for
 * Identifying Abbreviation Definitions in Biomedical Text"). At most min(n + 5, 2n) words before the brackets, n
 * being the acronym's length, are searched from the right for its characters in order; the first must begin a
 * word. Beyond the paper: every other character must begin a word too, or stand within a word that it shares
 * with the one before, and every word of the form that is not a small one must give a character, so that
 * "the reform bill (FBI)" is no definition; an acronym of three or more may leave out one capitalised word
 * ("Centers for Disease Control and Prevention (CDC)").
 *
 * @returns a span of `text`, or undefined when the words before do not spell the acronym.
 */
export function longFormBefore(text: string, end: number, acronym: string): Span | undefined {
  const letters = keys(acronym);
  const from = Math.max(0, end - LONGEST_FORM);
  const words = [...text.slice(from, end).matchAll(WORD)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
  const reach = words.slice(-Math.min(letters.length + 5, letters.length * 2));
  return spell(text, reach, letters);
}

/** The long form that starts at `start`: "DHS (Department of Homeland Security)". It must end where `end` is. */
export function longFormWithin(text: string, { start, end }: Span, acronym: string): Span | undefined {
  const form = longFormBefore(text, end, acronym);
  if (!form) return undefined;
  const lead = text.slice(start, form.start);
  return /^\s*(?:the\s+)?$/i.test(lead) ? form : undefined;
}

function spell(text: string, words: readonly Span[], letters: readonly string[]): Span | undefined {
  const last = words.at(-1);
  let letter = letters.length - 1;
  let spare = letters.length > 2 ? 1 : 0;
  for (let index = words.length - 1; index >= 0; index--) {
    const word = nth(words, index);
    const form = text.slice(word.start, word.end).toLowerCase();
    const taken = takes(form, letters, letter);
    const small = SMALL_WORDS.has(form);
    if (taken === 0 && !small && (spare-- === 0 || text[word.start] === form[0])) return undefined;
    letter -= taken;
    if (letter < 0 && last) return { start: word.start, end: last.end };
  }
  return undefined;
}

/**
 * How many of the letters up to `last` the word gives: one, its initial, or several in their order from its
 * initial on ("TeleVision"); 0 when its initial is not among the next three.
 */
function takes(word: string, letters: readonly string[], last: number): number {
  for (let count = 1; count <= Math.min(3, last + 1); count++) {
    const wanted = letters.slice(last - count + 1, last + 1);
    if (wanted[0] === word[0] && isSubsequence(wanted, word)) return count;
  }
  return 0;
}

function isSubsequence(wanted: readonly string[], word: string): boolean {
  let at = -1;
  return wanted.every((letter) => {
    at = word.indexOf(letter, at + 1);
    return at >= 0;
  });
}
