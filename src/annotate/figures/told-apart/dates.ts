import { numberWord } from '../cardinals.ts';
import { countedNoun } from '../counted.ts';
import { measureAt } from '../measures.ts';
import { BEFORE_A_YEAR, BEFORE_ANY_YEAR, TIME_TAILS } from '../tables/calendar.ts';
import { isMark, isOf, isWord } from '../token.ts';
import { isBareInteger, isCapital, isMonth, isNumeral, type ToldApartRule } from './rule.ts';

/** "September 1", "1 September", "Sept. 30", "8 Dec. 2021". */
export const isDayOfMonth: ToldApartRule = (tokens, phrase) => {
  if (!isBareInteger(tokens, phrase) || phrase.value > 31) return false;
  const { from, next } = phrase;
  const before = isMark(tokens[from - 1], '.') ? tokens[from - 2] : tokens[from - 1];
  const { around } = tokens[from]?.lexicon ?? {};
  // "3 de mayo", "3. Mai"
  if (
    around &&
    (isOf(tokens[next], () => around.of) || isMark(tokens[next], '.')) &&
    isMonth(tokens[next + 1])
  )
    return true;
  return isMonth(before) || (isMonth(tokens[next]) && !tokens[next]?.glued);
};

/** "10:41", "5 p.m.", "5pm", "3 o'clock", "half past six", "3:1". */
export const isTimeOfDay: ToldApartRule = (tokens, { from, next, value }) => {
  if (
    isMark(tokens[next], ':') &&
    tokens[next]?.glued &&
    isNumeral(tokens[next + 1]) &&
    tokens[next + 1]?.glued
  )
    return true;
  if (isMark(tokens[from - 1], ':') && tokens[from - 1]?.glued && isNumeral(tokens[from - 2])) return true;
  if (
    isWord(tokens[from - 1], 'past') &&
    isWord(tokens[from - 2], 'half', 'quarter', 'five', 'ten', 'twenty')
  )
    return true;
  const tail = tokens[next];
  // "2.1 pm" are picometres
  if (/\.(?:\d|\d{3,})$/.test(tokens[from]?.text ?? '') && isWord(tail, 'am', 'pm')) return false;
  if (tokens[from]?.lexicon.around) return isClock(tokens, { from, next, value });
  if (isWord(tail, 'a', 'p') && isMark(tokens[next + 1], '.') && isWord(tokens[next + 2], 'm')) return true;
  return (
    tail?.kind === 'word' &&
    TIME_TAILS.has(tail.lower) &&
    (tail.lower.length > 3 || tail.glued || tail.lower.endsWith('m') || isCapital(tail))
  );
};

/** "18 Uhr", "14 h 30", "a las tres y media", "às 20 horas". */
const isClock: ToldApartRule = (tokens, { from, next, value }) => {
  const [before, behind] = [tokens[from - 1], tokens[next]];
  // "19 h 30"
  if (isWord(before, 'h') && isNumeral(tokens[from - 2]) && value < 60) return true;
  if (value > 24) return false;
  if (isWord(behind, 'uhr')) return true;
  const at = isWord(before, 'las', 'la', 'às', 'as', 'alle', 'ore', 'om', 'à', 'dès', 'dalle', 'vers');
  if (at && /^\d{1,2}\.[0-5]\d$/.test(tokens[from]?.text ?? '')) return true;
  const hours = isOf(behind, ({ around }) => around?.hours ?? new Set());
  const ends = behind === undefined || isMark(behind, '.,;)');
  return (
    at &&
    (hours || (ends && !isWord(before, 'à', 'la', 'vers')) || isWord(behind, 'y', 'e', 'heures', 'heure'))
  );
};

/** "los años noventa", "gli anni 80": ten years by their name. */
export const isDecade: ToldApartRule = (tokens, { from, next, value }) =>
  tokens[from]?.lexicon.around !== undefined &&
  isWord(tokens[from - 1], 'años', 'anos', 'anni', 'années', 'jaren') &&
  value % 10 === 0 &&
  value >= 20 &&
  value <= 90 &&
  next - from <= 5 &&
  countedNoun(tokens, next, false) === undefined;

/** "’08", "the ’90s": a year without its century. */
export const isShortYear: ToldApartRule = (tokens, phrase) => {
  const { from, next } = phrase;
  const mark = tokens[from - 1];
  return (
    isBareInteger(tokens, phrase) &&
    tokens[from]?.text.length === 2 &&
    isMark(mark, "'’‘") &&
    tokens[from]?.glued === true &&
    !mark?.glued &&
    countedNoun(tokens, next, false) === undefined
  );
};

/** Four digits that stand as a year does. */
export const isYear: ToldApartRule = (tokens, phrase) => {
  const { from, next, value } = phrase;
  if (!isBareInteger(tokens, phrase) || tokens[from]?.text.length !== 4 || value < 1000 || value > 2199)
    return false;
  const [before, behind] = [tokens[from - 1], tokens[next]];
  if (isMark(before, '.') && isWord(tokens[from - 2], 'c', 'ca')) return true;
  if (isMonth(before) || (isMark(before, ',.') && tokens.slice(Math.max(0, from - 4), from).some(isMonth)))
    return true;
  const word = before?.kind === 'word' ? before.lower : '';
  const { around } = tokens[from]?.lexicon ?? {};
  if (around?.years.has(word) && value >= 1500 && countedNoun(tokens, next, false) === undefined) return true;
  if (BEFORE_ANY_YEAR.has(word)) return true;
  if (value < 1500) return false;
  // "built about 1890"
  if (APPROXIMATES.has(word) && MADE.test(tokens[from - 2]?.lower ?? '') && !countedNoun(tokens, next, false))
    return true;
  const range = isMark(behind, '-–') && measureAt(tokens, next + 2) !== undefined;
  if (isMark(before, "(©’'") || (isMark(behind, '-–/') && !range)) return true;
  if (value < 1900) return BEFORE_A_YEAR.has(word) && countedNoun(tokens, next, false) === undefined;
  if (BEFORE_A_YEAR.has(word)) return true;
  const alone = tokens.length < 4 && tokens.every(({ kind }) => kind !== 'word');
  return (
    !alone &&
    !(behind?.kind === 'word' && countedNoun(tokens, next, false)?.next === next + 1) &&
    !isWord(behind, 'over')
  );
};

const APPROXIMATES: ReadonlySet<string> = new Set(['about', 'around', 'circa']);
/** Of what comes into being or ends at a time. */
const MADE =
  /^(?:built|born|made|dates|dated|dating|founded|written|painted|died|taken|photographed|published|erected|begun|completed|settled|printed|carved)$/;

/** "300 BC", "AD 60". */
export const isEra: ToldApartRule = (tokens, phrase) =>
  isBareInteger(tokens, phrase) &&
  (isEraWord(tokens[phrase.next]?.text) || isEraWord(tokens[phrase.from - 1]?.text));

const isEraWord = (text = ''): boolean => /^(?:BC|BCE|AD|CE)$/.test(text);

/** "nineteen eighty-four", "twenty sixteen": a year as it is spoken. */
export const isSpokenYear: ToldApartRule = (tokens, { from, next, value }) => {
  const [before, first, behind] = [tokens[from - 1], tokens[from], tokens[next]].map(numberWord);
  const century = next === from + 1 && value >= 16 && value <= 20 && first?.kind !== undefined;
  if (century && (behind?.kind === 'ten' || (value === 20 && behind?.kind === 'teen'))) return true;
  const late =
    (before?.kind === 'teen' && before.value >= 16) || (before?.kind === 'ten' && before.value === 20);
  return late && (first?.kind === 'ten' || first?.kind === 'teen') && value < 100;
};
