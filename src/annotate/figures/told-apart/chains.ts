import { CLOSES_A_PHRASE } from '../../../languages/en/counting.ts';
import { numberPhrase } from '../grammar.ts';
import { SCORES } from '../tables/labels.ts';
import { isMark, isOf, isWord, type Token } from '../token.ts';
import { isNumeral, type ToldApartRule } from './rule.ts';

/** "3/5/2014", "2014-03-05", "555-0123-44", "12/5", "2014-15", "+1 202 555 0123": numerals chained by signs. */
export const isChained: ToldApartRule = (tokens, { from, next }) => {
  const before = chain(tokens, from, -1);
  const behind = chain(tokens, next - 1, 1);
  if (before + behind > 1) return true;
  const slashed = isMark(tokens[next], '/') || isMark(tokens[from - 1], '/');
  return before + behind === 1 && slashed;
};

/** "+44 20 7946 0018", "0800 123 456": numerals in a row that a plus or a zero opens, and a numeral that a zero opens. */
export const isTelephone: ToldApartRule = (tokens, { from, next }) => {
  let first = from;
  while (isNumeral(tokens[first - 1]) || (isMark(tokens[first - 1], '()-') && isNumeral(tokens[first - 2])))
    if (from - --first > LONGEST_NUMBER) return false;
  let end = next;
  while (isNumeral(tokens[end]) || (isMark(tokens[end], '()-') && isNumeral(tokens[end + 1])))
    if (++end - next > LONGEST_NUMBER) return false;
  const row = tokens.slice(first, end).filter(isNumeral);
  if (/^0\d+$/.test(row[0]?.text ?? ''))
    return !isMark(tokens[first], '.') && !isMark(tokens[first - 1], '.');
  const digits = row.reduce((sum, { text }) => sum + text.length, 0);
  return isMark(tokens[first - 1], '+') && row.length > 1 && digits >= LEAST_DIGITS;
};

const LEAST_DIGITS = 9;
/** Numerals and marks on either side of one in a telephone number; a longer row is a list. */
const LONGEST_NUMBER = 20;

/** How many more numerals hang on the one at `index`, to the left (-1) or right (1), at most two. */
function chain(tokens: readonly Token[], index: number, step: 1 | -1): number {
  let links = 0;
  for (let at = index; links < 2; at += 2 * step, links++) {
    const [joint, next] = [tokens[at + step], tokens[at + 2 * step]];
    const right = step === 1 ? next : tokens[at];
    if (!isMark(joint, '-–—/.‑:') || !joint?.glued || !right?.glued || !isNumeral(next)) break;
  }
  return links;
}

/** "(202) 555-0123", "555-0123" and "2-1", "5-4": joined numerals that do not rise are no range. */
export const isScore: ToldApartRule = (tokens, { from, next, value }) => {
  const behind = next === from + 1 ? joined(tokens, next, next + 1) : undefined;
  const before = joined(tokens, from - 1, from - 2);
  if (behind === undefined && before === undefined) return false;
  const [low, high] = behind === undefined ? [before ?? 0, value] : [value, behind];
  const end = behind === undefined ? next : next + 2;
  if (low >= high || SCORES.has(tokens[end]?.lower ?? '')) return true;
  const left = behind === undefined ? tokens[from - 2] : tokens[from];
  return /^\d{3}$/.test(left?.text ?? '') && /^\d{4}$/.test(tokens[end - 1]?.text ?? '');
};

/**
 * "venceu por 3 a 1", "siegten mit drei zu eins", "the vote was 52 to 48": two small numbers that do not rise, or that
 * someone wins or loses by, and nothing that they count.
 */
export const isSpokenScore: ToldApartRule = (tokens, { from, next, value }) => {
  const isSecond = versus(tokens[from - 1]);
  if (!isSecond && !versus(tokens[next])) return false;
  const first = isSecond ? endingAt(tokens, from - 2) : { from, value };
  const second = isSecond ? { next, value } : numberPhrase(tokens, next + 1);
  if (!first || !second || !isSmall(first.value)) return false;
  const before = tokens[first.from - 1];
  const opens = tokens.slice(Math.max(0, first.from - 2), first.from).some((token) => isWord(token, ...FROM));
  if (isOf(before, ({ between }) => between) || opens) return false;
  const behind = tokens[second.next];
  const countsNothing =
    behind === undefined ||
    isMark(behind, '.,;)!?') ||
    isOf(behind, ({ around }) => around?.closes ?? CLOSES_A_PHRASE) ||
    behind.lexicon.dates?.weekdays.has(behind.lower) === true;
  if (isWord(before, 'por', 'per') && isSmall(second.value) && first.value >= second.value) return true;
  // "eins zu zehntausend"
  if (first.value === 1 && second.value > LARGEST_SCORE) return countsNothing;
  if (!isSmall(second.value)) return false;
  return countsNothing && (first.value >= second.value || isContest(tokens, first.from, second.next));
};

const versus = (token: Token | undefined): boolean => isOf(token, (lexicon) => lexicon.versus);
const LARGEST_SCORE = 600;
const isSmall = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= LARGEST_SCORE;
/** What opens a range. */
const FROM = ['from', 'de', 'do', 'du', 'del', 'da', 'dal', 'dalle', 'das', 'von', 'desde'];

/** The number of one token that ends at `index`. */
function endingAt(tokens: readonly Token[], index: number): { from: number; value: number } | undefined {
  const phrase = index < 0 ? undefined : numberPhrase(tokens, index);
  return phrase?.next === index + 1 ? { from: index, value: phrase.value } : undefined;
}

/** Words on either side of a score are looked at no further than this. */
const CONTEST_REACH = 6;
const CONTEST =
  /^(?:w[io]n(?:s|ning)?|beat(?:s|en)?|defeat(?:s|ed)?|los[et](?:s|ing)?|drew|victory|siegt?en?|sieg(?:te|t)?|gewann(?:en)?|gewinn(?:t|en)|besiegt(?:e|en)?|verlor(?:en)?|unterlag(?:en)?|verliert|gagn\p{L}*|batt\p{L}*|perd\p{L}*|vict\p{L}*|victoire|inclin\p{L}*|impos\p{L}*|gan(?:ó|aron|an?|aban?|ado)|ganh\p{L}*|venc\p{L}*|derrot\p{L}*|emp[ae]t\p{L}*|vin(?:to|se|sero|ce|cono)|vitt\p{L}*|sconfi\p{L}*|pers[oe](?:ro)?|perdono|marcador|placar|risultato|resultado|ergebnis|endstand)$/u;

const isContest = (tokens: readonly Token[], from: number, next: number): boolean =>
  tokens
    .slice(Math.max(0, from - CONTEST_REACH), next + 2)
    .some((token) => token.kind === 'word' && CONTEST.test(token.lower));

/** The value of the numeral at `index` that a hyphen or dash at `joint` ties to the one beside it. */
function joined(tokens: readonly Token[], joint: number, index: number): number | undefined {
  const [sign, token] = [tokens[joint], tokens[index]];
  const right = index > joint ? token : tokens[joint + 1];
  if (!isMark(sign, '-–—‑') || !sign?.glued || !right?.glued || !isNumeral(token)) return undefined;
  return Number(token?.text.replaceAll(',', ''));
}

/** "5-to-4", "one-on-one", "two-by-four": numbers that hyphens weave into one word and that do not rise. */
export const isWoven: ToldApartRule = (tokens, { from, next, value }) => {
  if (weaves(tokens, next))
    return !isWord(tokens[next + 1], 'to') || value >= (numberPhrase(tokens, next + 3)?.value ?? 0);
  if (!weaves(tokens, from - 3)) return false;
  return !isWord(tokens[from - 2], 'to') || value <= (numberPhrase(tokens, from - 4)?.value ?? 0);
};

const weaves = (tokens: readonly Token[], index: number): boolean =>
  [index, index + 2].every((at) => isMark(tokens[at], '-') && tokens[at]?.glued && tokens[at + 1]?.glued) &&
  isWord(tokens[index + 1], 'to', 'on', 'by', 'for', 'of');

/** "9/11", "24/7", "50-50": fixed expressions. */
const FIXED = new Set(['2G', '3G', '4G', '5G', '6G', '9/11', '7/7', '24/7', '20/20', '50/50', '50-50']);
export const isFixed: ToldApartRule = (tokens, { from, next }) =>
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

/** "The odds were 3 to 1", "a ratio of two to one": no range. */
export const isOdds: ToldApartRule = (tokens, { from, next }) => {
  const [first, end] = isWord(tokens[from - 1], 'to') ? [from - 2, next] : [from, next + 2];
  if (!isWord(tokens[isWord(tokens[from - 1], 'to') ? from - 1 : next], 'to')) return false;
  const near = [...tokens.slice(Math.max(0, first - 4), first), ...tokens.slice(end, end + 2)];
  return near.some((token) =>
    isWord(token, 'odds', 'ratio', 'favourite', 'favorite', 'outsider', 'outnumbered'),
  );
};
