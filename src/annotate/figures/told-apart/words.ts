import { numberWord } from '../cardinals.ts';
import { counted } from '../counted.ts';
import { BEFORE_A_NUMBER, BEFORE_A_PRONOUN, BEHIND_A_PRONOUN } from '../tables/labels.ts';
import { isMark, isWord, type Token } from '../tokens.ts';
import type { Rule } from './rule.ts';

/** "several hundred", "a few dozen", "tens of thousand": a scale that nothing definite multiplies. */
export const isVague: Rule = (tokens, { from }) => {
  const kind = numberWord(tokens[from])?.kind;
  if (kind !== 'hundred' && kind !== 'scale' && kind !== 'dozen') return false;
  return (
    isWord(tokens[from - 1], 'several', 'few', 'many', 'multi', 'umpteen') ||
    isWord(tokens[from - 2], 'several', 'few', 'many')
  );
};

/** "one" for a person or thing just named: "the one", "one must", "one-sided", "one by one", "one of them". */
export const isPronoun: Rule = (tokens, { from, next }) => {
  if (next !== from + 1 || !isWord(tokens[from], 'one')) return false;
  const [before, behind] = [tokens[from - 1], tokens[next]];
  const joins = (token: Token | undefined): boolean => isWord(token, 'by', 'after', 'on', 'to');
  if (joins(before) && isWord(tokens[from - 2], 'one')) return true;
  if (joins(behind) && isWord(tokens[next + 1], 'one')) return true;
  if (isWord(behind, 'of') && isWord(tokens[next + 1], ...PERSONS)) return true;
  if (before?.kind === 'word' && BEFORE_A_PRONOUN.has(before.lower)) return true;
  if (behind?.kind === 'word') return BEHIND_A_PRONOUN.has(behind.lower);
  if (isMark(behind, '-') && behind?.glued) return counted(tokens, next, true) === undefined;
  return before?.kind === 'word' && !BEFORE_A_NUMBER.has(before.lower);
};

const PERSONS = ['them', 'us', 'you', 'whom', 'which', 'ours', 'theirs', 'mine', 'yours'];

/** "twenty-first", "one hundred fifth", "ten-thousandth": a place in a row that starts as a number does. */
export const isOrdinal: Rule = (tokens, { next }) => {
  const at = isMark(tokens[next], '-') && tokens[next]?.glued ? next + 1 : next;
  const word = numberWord(tokens[at]);
  const last = numberWord(tokens[next - 1]);
  if (word?.kind !== 'part' || !word.ordinal || word.plural) return false;
  return word.value >= 100 || last?.kind === 'ten' || last?.kind === 'hundred' || last?.kind === 'scale';
};

/** "Five degrees below zero": the mark on a scale from which is counted. */
export const isZeroMark: Rule = (tokens, { from }) =>
  isWord(tokens[from], 'zero') && isWord(tokens[from - 1], 'below', 'above', 'sub');
