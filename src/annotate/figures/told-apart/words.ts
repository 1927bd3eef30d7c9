import { NOT_PLURAL } from '../../../languages/en/counting.ts';
import { numberWord } from '../cardinals.ts';
import { countedNoun } from '../counted.ts';
import {
  BEFORE_A_NUMBER,
  BEFORE_A_PRONOUN,
  BEHIND_A_PRONOUN,
  HALVED,
  HYPHENED_AWAY,
} from '../tables/labels.ts';
import { isMark, isOf, isWord, type Token } from '../token.ts';
import type { ToldApartRule } from './rule.ts';

/** "several hundred", "a few dozen", "tens of thousand": a scale that nothing definite multiplies. */
export const isVague: ToldApartRule = (tokens, { from }) => {
  const kind = numberWord(tokens[from])?.kind;
  if (kind !== 'hundred' && kind !== 'scale' && kind !== 'dozen') return false;
  if (isOf(tokens[from - 1], ({ around }) => around?.vague ?? NONE)) return true;
  return (
    isWord(tokens[from - 1], 'several', 'few', 'many', 'multi', 'umpteen') ||
    isWord(tokens[from - 2], 'several', 'few', 'many')
  );
};

const NONE: ReadonlySet<string> = new Set();

/** "un", "eine": the article, or "one" where nothing tells. */
export const isArticle: ToldApartRule = (tokens, { from, next }) => {
  const word = numberWord(tokens[from]);
  return next === from + 1 && word?.kind === 'unit' && word.article === true;
};

/** The "cent" of "pour cent". */
export const isInPercent: ToldApartRule = (tokens, { from }) =>
  isWord(tokens[from - 1], 'pour', 'por', 'per') && isWord(tokens[from], 'cent', 'cento', 'cien', 'ciento');

/** "der 2. Weltkrieg", "3.º", "im 19. Jahrhundert": a place in a row is a numeral with a full stop. */
export const isDottedOrdinal: ToldApartRule = (tokens, { from, next }) => {
  const [before, dot, behind] = [tokens[from - 1], tokens[next], tokens[next + 1]];
  if (!dot?.lexicon.around || next !== from + 1 || !/^\d{1,3}$/.test(tokens[from]?.text ?? '')) return false;
  if (!isMark(dot, '.') || !dot.glued || behind?.kind !== 'word') return false;
  if (isWord(behind, 'º', 'ª', 'o', 'a') && behind.glued) return true;
  if (!dot.lexicon.around.capitalNouns || behind.glued) return false;
  // "1. FC"
  if (/^\p{Lu}{2,4}$/u.test(behind.text)) return true;
  // "90. Minute: …"
  const opens = before === undefined || isMark(before, '.!?');
  return opens || behind.text === behind.lower || BEFORE_AN_ORDINAL.has(before.lower);
};

/** "al 4° piano": a degree sign that makes a place in a row, before its noun. */
export const isDegreeOrdinal: ToldApartRule = (tokens, { from, next, value }) => {
  const [sign, behind, further] = tokens.slice(next, next + 3);
  if (!sign?.lexicon.around || !isMark(sign, '°') || !sign.glued || behind?.kind !== 'word') return false;
  const isSmall = next === from + 1 && Number.isInteger(value) && value > 0 && value < 100;
  const isPlain =
    behind.text === behind.lower && !behind.glued && !/^(?:celsius|fahrenheit|[cfk])$/.test(behind.lower);
  const { belowZero, around } = sign.lexicon;
  return (
    isSmall &&
    isPlain &&
    !around?.closes.has(behind.lower) &&
    !belowZero.has(behind.lower) &&
    !isWord(further, 'zero', 'zéro')
  );
};

const BEFORE_AN_ORDINAL: ReadonlySet<string> = new Set(
  'am im vom zum beim der die das dem den des ein eine einen einem einer seit bis ab ihr ihre ihrem ihren sein seine seinem seinen'.split(
    ' ',
  ),
);

/** "one" for a person or thing just named: "the one", "one must", "one-sided", "one by one", "one of them". */
export const isPronoun: ToldApartRule = (tokens, { from, next }) => {
  if (next !== from + 1 || !tokens[from]?.lexicon.isEnglish || !isWord(tokens[from], 'one')) return false;
  const [before, behind] = [tokens[from - 1], tokens[next]];
  const joins = (token: Token | undefined): boolean => isWord(token, 'by', 'after', 'on', 'to');
  if (joins(before) && isWord(tokens[from - 2], 'one')) return true;
  if (joins(behind) && isWord(tokens[next + 1], 'one')) return true;
  if (isWord(behind, 'of') && isWord(tokens[next + 1], ...PERSONS)) return true;
  if (before?.kind === 'word' && BEFORE_A_PRONOUN.has(before.lower)) return true;
  if (behind?.kind === 'word') return BEHIND_A_PRONOUN.has(behind.lower);
  if (isMark(behind, '-') && behind?.glued) return countedNoun(tokens, next, true) === undefined;
  return before?.kind === 'word' && !BEFORE_A_NUMBER.has(before.lower);
};

const PERSONS = ['them', 'us', 'you', 'whom', 'which', 'ours', 'theirs', 'mine', 'yours'];

/** "two-dimensional", "a six-figure sum", "half-brother", "half-time", "7-Eleven". */
export const isHyphenedAway: ToldApartRule = (tokens, { from, next }) => {
  const [hyphen, tail] = [tokens[next], tokens[next + 1]];
  if (!isMark(hyphen, '-‑') || !hyphen?.glued || tail?.kind !== 'word' || !tail.glued) return false;
  if (!tail.lexicon.isEnglish) return false;
  if (isWord(tokens[next - 1], 'half'))
    return (
      (next === from + 1 || isWord(tokens[from], 'a')) && !HALVED.has(tail.lower) && tail.number === undefined
    );
  return HYPHENED_AWAY.has(tail.lower) || /^eleven(?:['’]s)?$/.test(tail.lower);
};

/** "one day he will know", "one or more", "if one accounts for it": no count. */
export const isVagueOne: ToldApartRule = (tokens, { from, next }) => {
  if (next !== from + 1 || !isWord(tokens[from], 'one')) return false;
  const [before, behind, further] = [tokens[from - 1], tokens[next], tokens[next + 1]];
  if (isWord(behind, 'or') && isWord(further, 'more')) return true;
  if (isWord(before, 'for') && isWord(behind, 'thing')) return true;
  if (isWord(behind, 'day', 'night', 'morning', 'evening', 'afternoon', 'time'))
    return (
      isSomeDay(before) && (isMark(further, ',') || SUBJECTS.has(further?.lower ?? '') || isName(further))
    );
  return (
    isWord(before, 'if', 'when', 'as', 'that', 'how', 'where') &&
    behind?.kind === 'word' &&
    /[^s]s$/.test(behind.lower) &&
    !NOT_PLURAL.has(behind.lower)
  );
};

const isSomeDay = (before: Token | undefined): boolean =>
  before === undefined ||
  (before.kind === 'mark' && !isMark(before, '-$£€')) ||
  isWord(before, 'that', 'and', 'but', 'then', 'until');
const isName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text[0] !== token.lower[0];
const SUBJECTS: ReadonlySet<string> = new Set(
  'he she they we i you it this that there the a an my his her their our in when while after before as'.split(
    ' ',
  ),
);

/** "twenty-first", "one hundred fifth", "ten-thousandth": a place in a row that starts as a number does. */
export const isOrdinal: ToldApartRule = (tokens, { next }) => {
  const at = isMark(tokens[next], '-') && tokens[next]?.glued ? next + 1 : next;
  const word = numberWord(tokens[at]);
  const last = numberWord(tokens[next - 1]);
  if (last?.kind === 'ten' && tokens[at]?.lexicon.around && tokens[at]?.lexicon.nth.has(tokens[at].lower))
    return true;
  if (word?.kind !== 'part' || !word.ordinal || word.plural) return false;
  return word.value >= 100 || last?.kind === 'ten' || last?.kind === 'hundred' || last?.kind === 'scale';
};

/** "Five degrees below zero": the mark on a scale from which is counted. */
export const isZeroMark: ToldApartRule = (tokens, { from }) =>
  isWord(tokens[from], 'zero') && isWord(tokens[from - 1], 'below', 'above', 'sub');
