import { numberWord } from './cardinals.ts';
import { counted } from './counted.ts';
import { type NumberPhrase, numberPhrase } from './grammar.ts';
import { BEFORE_A_YEAR, BEFORE_ANY_YEAR, MONTHS, TIME_TAILS } from './tables/calendar.ts';
import {
  BEFORE_A_NUMBER,
  BEFORE_A_PRONOUN,
  BEHIND_A_PRONOUN,
  CAPITAL_LABELS,
  LABELS,
  SCORES,
  STREETS,
} from './tables/labels.ts';
import { CLOSES_A_PHRASE } from './tables/words-around.ts';
import { isMark, isWord, type Token } from './tokens.ts';

/** Whether `phrase` is not an amount: it names, dates, numbers or addresses something. */
export const isNoFigure = (tokens: readonly Token[], phrase: NumberPhrase): boolean =>
  RULES.some((rule) => rule(tokens, phrase));

type Rule = (tokens: readonly Token[], phrase: NumberPhrase) => boolean;

const isNumeral = (token: Token | undefined): boolean => token?.kind === 'numeral';
const isBareInteger = (tokens: readonly Token[], { from, next }: NumberPhrase): boolean =>
  next === from + 1 && /^\d+$/.test(tokens[from]?.text ?? '');
const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text[0] !== token.lower[0];

/** A month's name. Short and ambiguous ones count only with a capital. */
const isMonth = (token: Token | undefined): boolean =>
  token?.kind === 'word' && MONTHS.has(token.lower) && (isCapital(token) || token.lower.length > 4);

/** "COVID-19", "B52", "F-16", "a/1": letters touch the number from the left. */
const touchesLetters: Rule = (tokens, { from }) => {
  const [before, joint, token] = [tokens[from - 2], tokens[from - 1], tokens[from]];
  if (!token?.glued || !isNumeral(token)) return false;
  if (joint?.kind === 'word' || joint?.kind === 'address') return true;
  if (!isMark(joint, '-‑/_:.#&') || !joint?.glued) return false;
  // "2 million-3 million", "2m-3m": a number ends before the hyphen.
  if (numberWord(before) || (before?.glued && isNumeral(tokens[from - 3]))) return false;
  return before?.kind === 'word' || isMark(before, ')');
};

/** "3D", "2nd", "1990s", "747s", "5G": letters that are no unit touch the number from the right. */
const isNamedByLetters: Rule = (tokens, { from, next }) => {
  const tail = tokens[next];
  if (!isNumeral(tokens[from]) || tail?.kind !== 'word' || !tail.glued) return false;
  return /^(?:d|s|st|nd|rd|th|g|x\d*)$/.test(tail.lower) && !(tail.lower === 'g' && tail.text === 'g');
};

/** "September 1", "1 September", "Sept. 30", "8 Dec. 2021". */
const isDayOfMonth: Rule = (tokens, phrase) => {
  if (!isBareInteger(tokens, phrase) || phrase.value > 31) return false;
  const { from, next } = phrase;
  const before = isMark(tokens[from - 1], '.') ? tokens[from - 2] : tokens[from - 1];
  return isMonth(before) || (isMonth(tokens[next]) && !tokens[next]?.glued);
};

/** "3/5/2014", "2014-03-05", "555-0123-44", "12/5", "2014-15", "+1 202 555 0123": numerals chained by signs. */
const isChained: Rule = (tokens, { from, next }) => {
  const before = chain(tokens, from, -1);
  const behind = chain(tokens, next - 1, 1);
  if (before + behind > 1) return true;
  const slashed = isMark(tokens[next], '/') || isMark(tokens[from - 1], '/');
  return before + behind === 1 && slashed;
};

/** How many more numerals hang on the one at `index`, to the left (-1) or right (1), at most two. */
function chain(tokens: readonly Token[], index: number, step: 1 | -1): number {
  let links = 0;
  for (let at = index; links < 2; at += 2 * step, links++) {
    const [joint, next] = [tokens[at + step], tokens[at + 2 * step]];
    const right = step === 1 ? next : tokens[at];
    if (!isMark(joint, '-–—/.‑') || !joint?.glued || !right?.glued || !isNumeral(next)) break;
  }
  return links;
}

/** "(202) 555-0123", "555-0123" and "2-1", "5-4": joined numerals that do not rise are no range. */
const isScore: Rule = (tokens, { from, next, value }) => {
  const behind = next === from + 1 ? joined(tokens, next, next + 1) : undefined;
  const before = joined(tokens, from - 1, from - 2);
  if (behind === undefined && before === undefined) return false;
  const [low, high] = behind === undefined ? [before ?? 0, value] : [value, behind];
  const end = behind === undefined ? next : next + 2;
  if (low >= high || SCORES.has(tokens[end]?.lower ?? '')) return true;
  const left = behind === undefined ? tokens[from - 2] : tokens[from];
  return /^\d{3}$/.test(left?.text ?? '') && /^\d{4}$/.test(tokens[end - 1]?.text ?? '');
};

/** The value of the numeral at `index` that a hyphen or dash at `joint` ties to the one beside it. */
function joined(tokens: readonly Token[], joint: number, index: number): number | undefined {
  const [sign, token] = [tokens[joint], tokens[index]];
  const right = index > joint ? token : tokens[joint + 1];
  if (!isMark(sign, '-–—‑') || !sign?.glued || !right?.glued || !isNumeral(token)) return undefined;
  return Number(token?.text.replaceAll(',', ''));
}

/** "5-to-4", "one-on-one", "two-by-four": numbers that hyphens weave into one word and that do not rise. */
const isWoven: Rule = (tokens, { from, next, value }) => {
  if (weaves(tokens, next))
    return !isWord(tokens[next + 1], 'to') || value >= (numberPhrase(tokens, next + 3)?.value ?? 0);
  if (!weaves(tokens, from - 3)) return false;
  return !isWord(tokens[from - 2], 'to') || value <= (numberPhrase(tokens, from - 4)?.value ?? 0);
};

const weaves = (tokens: readonly Token[], index: number): boolean =>
  [index, index + 2].every((at) => isMark(tokens[at], '-') && tokens[at]?.glued && tokens[at + 1]?.glued) &&
  isWord(tokens[index + 1], 'to', 'on', 'by', 'for', 'of');

/** "several hundred", "a few dozen", "tens of thousand": a scale that nothing definite multiplies. */
const isVague: Rule = (tokens, { from }) => {
  const kind = numberWord(tokens[from])?.kind;
  if (kind !== 'hundred' && kind !== 'scale' && kind !== 'dozen') return false;
  return (
    isWord(tokens[from - 1], 'several', 'few', 'many', 'multi', 'umpteen') ||
    isWord(tokens[from - 2], 'several', 'few', 'many')
  );
};

/** "Group of 20", "Gang of Eight". */
const isGroupName: Rule = (tokens, { from }) =>
  isWord(tokens[from - 1], 'of') &&
  isCapital(tokens[from - 2]) &&
  isWord(tokens[from - 2], 'group', 'gang', 'league', 'council');

/** "10:41", "5 p.m.", "5pm", "3 o'clock", "3:1". */
const isTimeOfDay: Rule = (tokens, { from, next }) => {
  if (
    isMark(tokens[next], ':') &&
    tokens[next]?.glued &&
    isNumeral(tokens[next + 1]) &&
    tokens[next + 1]?.glued
  )
    return true;
  if (isMark(tokens[from - 1], ':') && tokens[from - 1]?.glued && isNumeral(tokens[from - 2])) return true;
  const tail = tokens[next];
  if (isWord(tail, 'a', 'p') && isMark(tokens[next + 1], '.') && isWord(tokens[next + 2], 'm')) return true;
  return (
    tail?.kind === 'word' &&
    TIME_TAILS.has(tail.lower) &&
    (tail.lower.length > 3 || tail.glued || tail.lower.endsWith('m') || isCapital(tail))
  );
};

/** "’08", "the ’90s": a year without its century. */
const isShortYear: Rule = (tokens, phrase) => {
  const { from, next } = phrase;
  const mark = tokens[from - 1];
  return (
    isBareInteger(tokens, phrase) &&
    tokens[from]?.text.length === 2 &&
    isMark(mark, "'’‘") &&
    tokens[from]?.glued === true &&
    !mark?.glued &&
    counted(tokens, next, false) === undefined
  );
};

/** Four digits that stand as a year does. */
const isYear: Rule = (tokens, phrase) => {
  const { from, next, value } = phrase;
  if (!isBareInteger(tokens, phrase) || tokens[from]?.text.length !== 4 || value < 1000 || value > 2199)
    return false;
  const [before, behind] = [tokens[from - 1], tokens[next]];
  if (isMonth(before) || (isMark(before, ',.') && tokens.slice(Math.max(0, from - 4), from).some(isMonth)))
    return true;
  const word = before?.kind === 'word' ? before.lower : '';
  if (BEFORE_ANY_YEAR.has(word)) return true;
  if (value < 1500) return false;
  if (isMark(before, "(©’'") || isMark(behind, '-–/')) return true;
  if (value < 1900) return BEFORE_A_YEAR.has(word) && counted(tokens, next, false) === undefined;
  if (BEFORE_A_YEAR.has(word)) return true;
  const alone = tokens.length < 4 && tokens.every(({ kind }) => kind !== 'word');
  return (
    !alone &&
    !(behind?.kind === 'word' && counted(tokens, next, false)?.next === next + 1) &&
    !isWord(behind, 'over')
  );
};

/** "Title 42", "page 12", "Article Five", "INA 235(b)", "Senda de Vida 2". */
const isLabelled: Rule = (tokens, phrase) => {
  const { from, next } = phrase;
  const dotted = isMark(tokens[from - 1], '.') && tokens[from - 1]?.glued;
  const label = tokens[dotted ? from - 2 : from - 1];
  const token = tokens[from];
  if (isMark(tokens[from - 1], '§#¶')) return true;
  if (label?.kind !== 'word') return false;
  if (!isBareInteger(tokens, phrase) && !isDecimalName(tokens, phrase))
    return isCapital(label) && isCapital(token) && LABELS.has(label.lower);
  if (dotted && label.text.length === 1 && isCapital(label)) return true;
  if (!LABELS.has(label.lower)) return !dotted && isNameNumber(tokens, phrase);
  if (CAPITAL_LABELS.has(label.lower) && !isCapital(label))
    return dotted === true && isWord(label, 'no', 'nos');
  return next > from && (counted(tokens, next, false)?.next !== next + 1 || !isFirst(tokens, from - 1));
};

/** "Version 2.1", "section 3.4". */
const isDecimalName = (tokens: readonly Token[], { from, next }: NumberPhrase): boolean =>
  next === from + 1 && /^\d+\.\d+$/.test(tokens[from]?.text ?? '');

const isFirst = (tokens: readonly Token[], index: number): boolean =>
  index === 0 || (isMark(tokens[index - 1], '.!?“"‘:;') && !tokens[index - 1]?.glued);

/** A numeral that ends a name: a capital before it, nothing that it could count behind it. */
function isNameNumber(tokens: readonly Token[], { from, next }: NumberPhrase): boolean {
  const [before, behind] = [tokens[from - 1], tokens[next]];
  if (!isCapital(before) || CLOSES_A_PHRASE.has(before?.lower ?? '') || numberWord(before)) return false;
  if (isFirst(tokens, from - 1) || before?.kind !== 'word' || MONTHS.has(before.lower)) return false;
  return (
    behind === undefined ||
    isMark(behind, '.,;:)’\'”"') ||
    (behind.kind === 'word' && (CLOSES_A_PHRASE.has(behind.lower) || isCapital(behind)))
  );
}

/** "235(b)(2)(C)", "(2)", "[3]": sections, list marks and notes. */
const isBracketed: Rule = (tokens, phrase) => {
  const { from, next, value } = phrase;
  if (!isBareInteger(tokens, phrase)) return false;
  if (
    isMark(tokens[next], '(') &&
    tokens[next]?.glued &&
    /^\w$/.test(tokens[next + 1]?.text ?? '') &&
    isMark(tokens[next + 2], ')')
  )
    return true;
  const close = isMark(tokens[next], '.') ? tokens[next + 1] : tokens[next];
  const round = isMark(tokens[from - 1], '(') && isMark(close, ')');
  const square = isMark(tokens[from - 1], '[') && isMark(tokens[next], ']');
  if (round && isNumeral(tokens[next + 1])) return true;
  if (round) return tokens[from - 1]?.glued === true || from === 1 || value < 10;
  return square && value < 1000 && tokens[from - 1]?.glued === true;
};

/** "12. Second, …", "3) …" at the head of a paragraph. */
const isListMark: Rule = (tokens, phrase) =>
  phrase.from === 0 &&
  isBareInteger(tokens, phrase) &&
  phrase.value < 100 &&
  isMark(tokens[phrase.next], '.)') &&
  tokens[phrase.next]?.glued === true &&
  tokens.length > phrase.next + 1;

/** "1600 Pennsylvania Avenue". */
const isAddress: Rule = (tokens, phrase) => {
  if (!isBareInteger(tokens, phrase)) return false;
  for (let at = phrase.next; at < phrase.next + 4 && isCapital(tokens[at]); at++)
    if (at > phrase.next && STREETS.has(tokens[at]?.lower ?? '')) return true;
  return false;
};

/** "one" for a person or thing just named: "the one", "one must", "one-sided". */
const isPronoun: Rule = (tokens, { from, next }) => {
  if (next !== from + 1 || !isWord(tokens[from], 'one')) return false;
  const [before, behind] = [tokens[from - 1], tokens[next]];
  if (before?.kind === 'word' && BEFORE_A_PRONOUN.has(before.lower)) return true;
  if (behind?.kind === 'word') return BEHIND_A_PRONOUN.has(behind.lower);
  if (isMark(behind, '-') && behind?.glued) return counted(tokens, next, true) === undefined;
  return before?.kind === 'word' && !BEFORE_A_NUMBER.has(before.lower);
};

/** "twenty-first", "one hundred fifth": a place in a row that starts as a number does. */
const isOrdinal: Rule = (tokens, { next }) => {
  const at = isMark(tokens[next], '-') && tokens[next]?.glued ? next + 1 : next;
  const word = numberWord(tokens[at]);
  const last = numberWord(tokens[next - 1]);
  if (word?.kind !== 'part' || !word.ordinal || word.plural) return false;
  return last?.kind === 'ten' || last?.kind === 'hundred' || last?.kind === 'scale';
};

/** "nineteen eighty-four", "twenty sixteen": a year as it is spoken. */
const isSpokenYear: Rule = (tokens, { from, next, value }) => {
  const [before, first, behind] = [tokens[from - 1], tokens[from], tokens[next]].map(numberWord);
  const century = next === from + 1 && value >= 16 && value <= 20 && first?.kind !== undefined;
  if (century) return behind?.kind === 'ten' || (value === 20 && behind?.kind === 'teen');
  const late =
    (before?.kind === 'teen' && before.value >= 16) || (before?.kind === 'ten' && before.value === 20);
  return late && (first?.kind === 'ten' || first?.kind === 'teen') && value < 100;
};

/** "9/11", "24/7", "50-50": fixed expressions. */
const FIXED = new Set(['2G', '3G', '4G', '5G', '6G', '9/11', '7/7', '24/7', '20/20', '50/50', '50-50']);
const isFixed: Rule = (tokens, { from, next }) =>
  FIXED.has(
    tokens
      .slice(from, next === from + 1 ? from + 3 : next)
      .map(({ text }) => text)
      .join(''),
  ) ||
  FIXED.has(
    tokens
      .slice(Math.max(0, from - 2), next)
      .map(({ text }) => text)
      .join(''),
  );

const RULES: readonly Rule[] = [
  touchesLetters,
  isNamedByLetters,
  isDayOfMonth,
  isChained,
  isScore,
  isWoven,
  isVague,
  isGroupName,
  isTimeOfDay,
  isYear,
  isShortYear,
  isLabelled,
  isBracketed,
  isListMark,
  isAddress,
  isPronoun,
  isOrdinal,
  isSpokenYear,
  isFixed,
];
