import {
  ADJECTIVE_ENDING,
  CLOSES_A_PHRASE,
  DESCRIBING_WORDS,
  HYPHEN_TAILS,
  MEASURE_MODIFIERS,
  NOT_PLURAL,
  NOUNS_NOT_ADJECTIVES,
  PERCENT_WORDS,
  PLURAL_NOUNS,
} from '../../languages/en/counting.ts';
import { IRREGULAR_FORMS } from '../../languages/en/irregular-forms.ts';
import { nth } from '../../text/nth.ts';
import { cover, type Span } from '../../text/span.ts';
import { numberWord } from './cardinals.ts';
import { countedAround } from './counted-around.ts';
import { measureAt, rateBehind } from './measures.ts';
import { phraseAt } from './phrases.ts';
import { TIME_UNITS } from './tables/calendar.ts';
import { UNIT_NAMES } from './tables/units.ts';
import { isMark, isOf, isWord, type Token } from './token.ts';

/** Words are followed no further than this from their number. */
const REACH = 6;

/** One word, or several that hyphens tie: "asylum-seekers". */
interface Item {
  readonly span: Span;
  readonly last: string;
  /** The first letter is a capital. */
  readonly capital: boolean;
  readonly next: number;
}

/** What a number counts, and the token behind it. */
export interface Counted {
  readonly unit: Span;
  readonly next: number;
}

/**
 * The noun that the number before token `index` counts, with the nouns that qualify it and without its
 * adjectives: "asylum seekers" in "70,000 desperate asylum seekers". `one`: the noun is singular.
 */
export function countedNoun(tokens: readonly Token[], index: number, one: boolean): Counted | undefined {
  const token = tokens[index];
  const tail = isWord(tokens[index + 1], 'plus', 'odd', 'something');
  if (isMark(token, '-‑') && token?.glued && !tail) return hyphenated(tokens, index);
  if (isMark(token, '°')) return degrees(tokens, index);
  const { around } = tokens[index]?.lexicon ?? {};
  const measure = measureAt(tokens, index);
  if (measure) return measure;
  const rate = perUnit(tokens, index);
  if (rate) return rate;
  if (token?.kind === 'word' && token.glued) return { unit: token, next: index + 1 };
  const aged = yearOlds(tokens, index);
  if (aged) return aged;
  if (around) return countedAround(tokens, index, one, around);
  const start = isMark(token, '-‑') ? index + 2 : isMark(token, '+') ? index + 1 : index;
  const items = phrase(tokens, afterOf(tokens, start));
  const head = one && !isWord(tokens[index], 'of') ? singularHead(items) : pluralHead(items);
  if (head === undefined) return undefined;
  const first = firstNoun(items, head);
  const [from, to] = [items[first], items[head]];
  if (!from || !to) return undefined;
  const per = NAMES_A_UNIT(to.last) ? rateBehind(tokens, to.next) : undefined;
  return { unit: { start: from.span.start, end: per?.end ?? to.span.end }, next: per?.next ?? to.next };
}

const NAMES_A_UNIT = (form: string): boolean => UNIT_NAMES.has(form);

const LONGEST_SYMBOL = 3;

/** "km/h", "mg/l", "g/km". */
function perUnit(tokens: readonly Token[], index: number): Counted | undefined {
  const [unit, slash, other] = tokens.slice(index, index + 3);
  const isSymbol = (token: Token | undefined): boolean =>
    token?.kind === 'word' && token.text.length <= LONGEST_SYMBOL;
  return isSymbol(unit) && isSymbol(other) && isMark(slash, '/') && slash?.glued && other?.glued && unit
    ? { unit: { start: unit.start, end: other.end }, next: index + 3 }
    : undefined;
}

/** "%", "percent", "per cent", "percentage points", "basis points". */
export function percent(tokens: readonly Token[], index: number): Counted | undefined {
  const at = isMark(tokens[index], '-') && tokens[index]?.glued ? index + 1 : index;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return undefined;
  if (isMark(token, '%‰٪')) return { unit: token, next: at + 1 };
  const { around } = token.lexicon;
  const named = around && phraseAt(around.percent, tokens, at);
  if (named) return { unit: { start: token.start, end: tokens[named - 1]?.end ?? token.end }, next: named };
  if (around) return undefined;
  const two =
    (isWord(token, 'per') && isWord(next, 'cent', 'cents', 'centage')) ||
    (isWord(token, 'percentage', 'basis') && isWord(next, 'point', 'points'));
  if (two && next) return { unit: { start: token.start, end: next.end }, next: at + 2 };
  return token.kind === 'word' && PERCENT_WORDS.has(token.lower) ? { unit: token, next: at + 1 } : undefined;
}

/** The noun that a share is of: "voters" in "12 percent of all voters", in "one third of the voters". */
export function wholeOfShare(tokens: readonly Token[], index: number): Span | undefined {
  const { around } = tokens[index]?.lexicon ?? {};
  if (around)
    return isOf(tokens[index], () => around.of)
      ? countedAround(tokens, index, true, around)?.unit
      : undefined;
  if (!isWord(tokens[index], 'of', 'the', 'its', 'their', 'his', 'her', 'our', 'all')) return undefined;
  const behind = afterOf(tokens, index);
  const items = phrase(tokens, behind === index ? index + 1 : behind);
  const vague = isWord(tokens[behind - 1], 'those');
  const head = pluralHead(items) ?? (vague ? undefined : singularHead(items));
  // "5.8% of GDP", "half of Texas"
  if (head === undefined) return items.length === 1 && items[0]?.capital ? items[0].span : undefined;
  const [from, to] = [items[firstNoun(items, head)], items[head]];
  return from && to && { start: from.span.start, end: to.span.end };
}

const DETERMINERS = [
  'the',
  'these',
  'those',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'your',
  'all',
  'such',
  'a',
  'an',
];

/** Behind "of", "of the", "of all the"; `index` itself where no "of" stands. */
function afterOf(tokens: readonly Token[], index: number): number {
  if (!isWord(tokens[index], 'of')) return index;
  let at = index + 1;
  while (at < index + 4 && isWord(tokens[at], ...DETERMINERS)) at++;
  if (numberWord(tokens[at]) || (tokens[at]?.kind === 'numeral' && !isMark(tokens[at + 1], '-'))) at++;
  return at;
}

function phrase(tokens: readonly Token[], index: number): Item[] {
  const items: Item[] = [];
  for (let at = index; items.length < REACH; ) {
    const token = tokens[at];
    if (token?.kind === 'numeral' ? !isMark(tokens[at + 1], '-') : token?.kind !== 'word') break;
    // "9.81 seconds", "two quarters": a part of a minute or a year, and not of one.
    const isNumber = numberWord(token) !== undefined && !TIME_UNITS.has(token?.lower ?? '');
    if (token === undefined || isNumber || (CLOSES_A_PHRASE.has(token.lower) && token.text !== 'US')) break;
    const item = itemAt(tokens, at);
    items.push(item);
    at = item.next;
    const possessive = /['’]s?$/.test(item.last);
    const plural = isMark(tokens[at], "'’") && tokens[at]?.glued === true && owns(tokens[at + 1]);
    // "one of the villagers' goats" counts goats, "five months' leave" months.
    if ((possessive || plural) && !TIME_UNITS.has(item.last)) items.length = 0;
    if (plural && items.length === 0) at++;
  }
  return items;
}

/** Whether this token can be owned by the plural before it; else the apostrophe closes a quotation. */
const owns = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.glued && token.text === token.lower && !CLOSES_A_PHRASE.has(token.lower);

function itemAt(tokens: readonly Token[], index: number): Item {
  let at = index;
  while (isInitial(tokens, at) && isInitial(tokens, at + 2)) at += 2;
  if (at > index)
    return {
      span: cover(nth(tokens, index), nth(tokens, at)),
      last: '',
      capital: true,
      next: at + 2,
    };
  while (
    isMark(tokens[at + 1], '-‑') &&
    tokens[at + 1]?.glued &&
    tokens[at + 2]?.glued &&
    tokens[at + 2]?.kind !== 'mark'
  )
    at += 2;
  const [first, last] = [nth(tokens, index), nth(tokens, at)];
  return {
    span: { start: first.start, end: last.end },
    last: last.lower,
    capital: first.text[0] !== first.lower[0],
    next: at + 1,
  };
}

/** A letter with its dot, as in "U.S. states". */
const isInitial = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.kind === 'word' &&
  tokens[index]?.text.length === 1 &&
  isMark(tokens[index + 1], '.') &&
  tokens[index + 1]?.glued === true;

const isPlural = (word: string): boolean =>
  PLURAL_NOUNS.has(word) ||
  (word.length > 2 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) && !NOT_PLURAL.has(word));

const isAdjective = ({ last }: Item): boolean =>
  DESCRIBING_WORDS.has(last) || (ADJECTIVE_ENDING.test(last) && !NOUNS_NOT_ADJECTIVES.has(last));

/** "sang" in "one crowd sang": a verb whose past no ending tells. */
const isPast = ({ last }: Item): boolean => IRREGULAR_FORMS.has(last) && !PLURAL_NOUNS.has(last);

/** The first plural noun, or the last of several in a row ("arms dealers"). */
function pluralHead(items: readonly Item[]): number | undefined {
  const first = items.findIndex(({ last }) => isPlural(last));
  if (first < 0) return undefined;
  let head = first;
  while (items[head + 1] && isPlural(nth(items, head + 1).last)) head++;
  return head;
}

/** The first noun that no other follows, when the phrase is short enough to be sure. */
function singularHead(items: readonly Item[]): number | undefined {
  const noun = items.findIndex((item) => !isAdjective(item));
  if (noun < 0) return undefined;
  let head = noun;
  while (items[head + 1] && !isAdjective(nth(items, head + 1)) && !isPast(nth(items, head + 1))) head++;
  if (head - noun > 1) return undefined;
  if (head > noun && /ing$/.test(nth(items, head).last)) head = noun;
  const { last, capital } = nth(items, head);
  return isPlural(last) || (capital && !TIME_UNITS.has(last)) ? undefined : head;
}

/** Back from the head over the nouns that qualify it; names and adjectives are left out, but for "square miles". */
function firstNoun(items: readonly Item[], head: number): number {
  let first = head;
  for (let at = head - 1; at >= 0; at--) {
    const item = nth(items, at);
    if (item.capital || (isAdjective(item) && !(at === head - 1 && MEASURE_MODIFIERS.has(item.last)))) break;
    first = at;
  }
  return first;
}

/** "30-year-old" → "year", "15-member" → "member", "5,000-strong crowd" → "crowd". */
function hyphenated(tokens: readonly Token[], index: number): Counted | undefined {
  const word = tokens[index + 1];
  if (isWord(word, 'strong'))
    return countedNoun(tokens, index + 2, true) ?? countedNoun(tokens, index + 2, false);
  if (word?.kind !== 'word' || !word.glued || HYPHEN_TAILS.has(word.lower)) return undefined;
  return { unit: word, next: index + 2 };
}

/** The "five-year-olds" of "two five-year-olds", whose age is a figure of its own. */
function yearOlds(tokens: readonly Token[], index: number): Counted | undefined {
  const [age, , time, , olds] = tokens.slice(index, index + 5);
  const isAge = age?.kind === 'numeral' || numberWord(age) !== undefined;
  return age && isAge && TIME_UNITS.has(time?.lower ?? '') && olds?.glued && isWord(olds, 'olds')
    ? { unit: cover(age, olds), next: index }
    : undefined;
}

/** "°", "°C", "° F". */
function degrees(tokens: readonly Token[], index: number): Counted | undefined {
  const [sign, scale] = [tokens[index], tokens[index + 1]];
  if (sign === undefined) return undefined;
  return isWord(scale, 'c', 'f', 'k') && scale
    ? { unit: { start: sign.start, end: scale.end }, next: index + 2 }
    : { unit: sign, next: index + 1 };
}
