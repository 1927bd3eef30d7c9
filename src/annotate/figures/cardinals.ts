import { CLOSES_A_PHRASE } from '../../languages/en/counting.ts';
import type { NumberWord } from './lexicon.ts';
import { literal } from './literals.ts';
import { CURRENCY_SIGNS } from './tables/currencies.ts';
import { isMark, isOf, type Token } from './token.ts';

/** A number that was read from `tokens`, up to the token `next`. */
export interface ReadNumber {
  readonly value: number;
  readonly next: number;
  /** The factor of the last scale word, 1 where there is none: the "million" of "3 million". */
  readonly scale: number;
}

interface Cardinal extends ReadNumber {
  /** What is less than it may be added: 100 behind "two hundred". */
  readonly room: number;
}

/** `and`: whether "and" may join ("one hundred and two"); it may not behind "between". */
export interface Bounds {
  readonly end: number;
  readonly and: boolean;
}

export const numberWord = (token: Token | undefined): NumberWord | undefined => token?.number;

/** Behind a hyphen that joins two tokens, or at `index` itself. */
export const skipHyphen = (tokens: readonly Token[], index: number): number =>
  isMark(tokens[index], '-‐‑') && tokens[index]?.glued && tokens[index + 1]?.glued ? index + 1 : index;

/** Behind a joint ("and", "y", "und") with its hyphens, or undefined where none stands. */
function behindJoint(
  tokens: readonly Token[],
  index: number,
  behind: 'tens' | 'hundreds',
): number | undefined {
  const at = skipHyphen(tokens, index);
  const ampersand = isMark(tokens[at], '&') && tokens[at]?.lexicon.joins[behind].has('&');
  return ampersand || isOf(tokens[at], ({ joins }) => joins[behind]) ? skipHyphen(tokens, at + 1) : undefined;
}

/** "vingt et un" is one number and "vingt et deux" two: in some languages little may be joined. */
const mayJoin = (token: Token | undefined, value: number): boolean =>
  token?.lexicon.joined?.has(value) ?? true;

/** What a number consists of: "two million" and "five hundred thousand" in "two million five hundred thousand". */
type Part = Pick<Cardinal, 'value' | 'scale' | 'room'>;

const sum = (parts: readonly Part[]): number => parts.reduce((total, { value }) => total + value, 0);

/**
 * "two million five hundred thousand and twelve", "3 hundred and 21", "mil quinientos millones", "2.5 million". The
 * words of all languages here go down in size, and a scale multiplies all that is smaller before it.
 */
export function cardinal(tokens: readonly Token[], index: number, bounds: Bounds): Cardinal | undefined {
  const first = scaled(tokens, index, bounds);
  if (!first) return undefined;
  let parts: readonly Part[] = [first];
  let next = first.next;
  while ((parts.at(-1)?.room ?? 1) > 1 && next < bounds.end) {
    const joint = bounds.and ? behindJoint(tokens, next, 'hundreds') : undefined;
    const comma = joint === undefined ? behindComma(tokens, next) : undefined;
    const at = joint ?? comma ?? skipHyphen(tokens, next);
    const more = goesOn(tokens[at]) ? scaled(tokens, at, bounds) : undefined;
    const grown = more && grow(parts, more);
    if (
      !more ||
      !grown ||
      (joint !== undefined && !mayJoin(tokens[at], more.value)) ||
      (comma !== undefined && !isSpelt(tokens, at, more, bounds)) ||
      (tokens[at]?.kind === 'numeral' && joint === undefined && !isCountedInWords(tokens, at, more))
    )
      break;
    parts = grown;
    next = more.next;
  }
  const { scale, room } = parts.at(-1) ?? first;
  return { value: sum(parts), next, scale, room };
}

/** `parts` with what stands behind them: added, or multiplying them ("mil quinientos millones"). */
function grow(parts: readonly Part[], more: Scaled): Part[] | undefined {
  const room = parts.at(-1)?.room ?? 1;
  if (more.value < room) return [...parts, more];
  if (more.base >= room || more.scale <= 1) return undefined;
  const small = parts.findIndex(({ value }) => value < more.scale);
  if (small < 0) return undefined;
  const value = (sum(parts.slice(small)) + more.base) * more.scale;
  const before = parts.slice(0, small);
  return value < (before.at(-1)?.room ?? Number.POSITIVE_INFINITY)
    ? [...before, { value, scale: more.scale, room: more.scale }]
    : undefined;
}

/** "three million, two hundred & forty": a comma between words of one number. */
const behindComma = (tokens: readonly Token[], index: number): number | undefined =>
  isMark(tokens[index], ',') && tokens[index - 1]?.number?.kind === 'scale' ? index + 1 : undefined;

/** Whether what a comma parts can be no list: it goes on with hundreds or a scale. */
const isSpelt = (tokens: readonly Token[], at: number, more: Scaled, bounds: Bounds): boolean =>
  bounds.and &&
  tokens[at]?.kind === 'word' &&
  tokens.slice(at, more.next).some(({ number }) => number?.kind === 'hundred') &&
  tokens
    .slice(at, more.next)
    .some((token) => isMark(token, '&') || isOf(token, ({ joins }) => joins.hundreds));

/** Whether a number goes on here. In English a bare "hundred" or "thousand" does not. */
const goesOn = (token: Token | undefined): boolean => {
  const word = numberWord(token);
  if (token?.kind === 'numeral') return true;
  if (word?.kind === 'scale' || word?.kind === 'hundred') return token?.lexicon.bare === true && !word.plural;
  return word !== undefined && word.kind !== 'part' && word.kind !== 'dozen';
};

/** "4 thousand 3 hundred": numerals go on with a number only where words follow them. */
const isCountedInWords = (tokens: readonly Token[], from: number, { next, scale }: Scaled): boolean =>
  scale > 1 || tokens.slice(from, next).some((token) => numberWord(token)?.kind === 'hundred');

interface Scaled extends Cardinal {
  /** The value without the last scale words. */
  readonly base: number;
}

/** "two hundred thousand", "three lakh crore", "3 dozens", "mil millones". */
function scaled(tokens: readonly Token[], index: number, bounds: Bounds): Scaled | undefined {
  const bare = isBareScale(tokens[index]);
  const found = bare ? { value: 1, next: index, room: 1 } : belowThousand(tokens, index, bounds);
  if (!found) return undefined;
  let { value, next } = found;
  let scale = 1;
  for (;;) {
    const at = value > 0 ? skipHyphen(tokens, next) : next;
    const token = at < bounds.end ? tokens[at] : undefined;
    const word = numberWord(token);
    if (word?.kind !== 'scale' && word?.kind !== 'dozen') break;
    // "un millón mil": a smaller scale behind a larger one is added, where it may stand alone.
    if (token?.lexicon.bare && scale > 1 && scale >= word.value) break;
    if (LAST.has(token?.lower ?? '') && mayBeCounted(tokens[at + 1])) break;
    value *= word.value;
    scale *= word.value;
    next = isAbbreviated(tokens, at) ? at + 2 : at + 1;
  }
  const room = scale > 1 ? scale : found.room;
  return next > index ? { value, next, scale, room, base: found.value } : undefined;
}

/** "5 Mio. Euro", "5 Mio. €": the full stop belongs to the word where the text goes on. */
const isAbbreviated = (tokens: readonly Token[], index: number): boolean =>
  ABBREVIATED.has(tokens[index]?.lower ?? '') &&
  isMark(tokens[index + 1], '.') &&
  tokens[index + 1]?.glued === true &&
  (tokens[index + 2]?.kind === 'word' || CURRENCY_SIGNS.has(tokens[index + 2]?.text ?? ''));

const ABBREVIATED: ReadonlySet<string> = new Set('mio mrd tsd bio mln mld md mds'.split(' '));

const LEAST_LETTERS = 3;

function isBareScale(token: Token | undefined): boolean {
  const word = numberWord(token);
  if (word?.kind !== 'scale' && word?.kind !== 'dozen') return false;
  if (word.plural) return false;
  if (token?.lexicon.bare) return word.value === 1000 && token.lower.length >= LEAST_LETTERS;
  return (token?.lower.length ?? 0) > LEAST_LETTERS && !LAST.has(token?.lower ?? '');
}

/** Scale words that need a number before them and end it: "300 grand", but "two grand pianos". */
const LAST: ReadonlySet<string> = new Set(['grand']);

const mayBeCounted = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !CLOSES_A_PHRASE.has(token.lower);

type Below = Omit<Cardinal, 'scale'>;

/** Up to "nine hundred and ninety-nine", "a hundred and three dozen", with a numeral wherever a word may stand. */
export function belowThousand(tokens: readonly Token[], index: number, bounds: Bounds): Below | undefined {
  const first = numberWord(tokens[index]);
  if (first?.kind === 'compound') return { value: first.value, next: index + 1, room: first.room };
  if (first?.kind === 'hundreds') return withSmall(tokens, first.value, index + 1, bounds);
  const bare = first?.kind === 'hundred' && !first.plural;
  const base = bare ? { value: 1, next: index } : small(tokens, index, bounds);
  if (!base) return undefined;
  const at = skipHyphen(tokens, base.next);
  const factor = at < bounds.end ? numberWord(tokens[at]) : undefined;
  // "50 cents" is money in French.
  const isMoney = tokens[index]?.kind === 'numeral' && tokens[index]?.lexicon.bare === true;
  if (factor?.kind !== 'hundred' || (isMoney && factor.plural)) return { ...base, room: 1 };
  return withSmall(tokens, base.value * 100, at + 1, bounds);
}

/** Hundreds with what is less than one hundred behind them. */
function withSmall(tokens: readonly Token[], value: number, next: number, bounds: Bounds): Below {
  const whole = { value, next, room: 100 };
  const joint = bounds.and ? behindJoint(tokens, next, 'hundreds') : undefined;
  const at = joint ?? skipHyphen(tokens, next);
  if (joint === undefined && tokens[at]?.kind === 'numeral') return whole;
  const more = at < bounds.end ? small(tokens, at, bounds) : undefined;
  const behind = numberWord(tokens[more?.next ?? at]);
  if (!more || more.value >= 100 || behind?.kind === 'hundred') return whole;
  if (joint !== undefined && !mayJoin(tokens[at], more.value)) return whole;
  if (joint !== undefined && behind?.kind === 'dozen' && more.next < bounds.end)
    return { value: value + more.value * behind.value, next: more.next + 1, room: 1 };
  return { value: value + more.value, next: more.next, room: 1 };
}

/** A numeral, or a number word below one hundred: "seven", "twenty-one", "drei und zwanzig", "soixante et onze". */
function small(
  tokens: readonly Token[],
  index: number,
  bounds: Bounds,
): { value: number; next: number } | undefined {
  const { word, next } = wordAt(tokens, index);
  if (word?.kind === 'unit')
    return (bounds.and && inverted(tokens, word.value, next)) || { value: word.value, next };
  if (word?.kind === 'teen') return { value: word.value, next };
  if (word?.kind === 'compound') return { value: word.value, next };
  if (word?.kind !== 'ten') return literal(tokens, index, bounds.end);
  const joint = bounds.and ? behindJoint(tokens, next, 'tens') : undefined;
  const hyphen = isMark(tokens[next], '-‐‑') ? next + 1 : next;
  const at = joint ?? hyphen;
  const unit = at < bounds.end ? wordAt(tokens, at) : undefined;
  const added = unit?.word;
  const fits =
    (added?.kind === 'unit' && added.value > 0 && Number.isInteger(added.value)) ||
    (word.tall && added?.kind === 'teen' && added.value < 20);
  if (!fits || !added || (joint !== undefined && !mayJoin(tokens[at], added.value)))
    return { value: word.value, next };
  return { value: word.value + added.value, next: unit?.next ?? next };
}

/** The number word at `index`, of one word or two: "quatre-vingt". */
function wordAt(tokens: readonly Token[], index: number): { word: NumberWord | undefined; next: number } {
  const token = tokens[index];
  const seconds = token?.kind === 'word' ? token.lexicon.pairs.get(token.lower) : undefined;
  if (!seconds) return { word: numberWord(token), next: index + 1 };
  const at = skipHyphen(tokens, index + 1);
  const pair = tokens[at]?.kind === 'word' ? seconds.get(tokens[at]?.lower ?? '') : undefined;
  return pair ? { word: pair, next: at + 1 } : { word: numberWord(token), next: index + 1 };
}

/** "drei und zwanzig": the unit before its ten. */
function inverted(
  tokens: readonly Token[],
  unit: number,
  next: number,
): { value: number; next: number } | undefined {
  if (unit === 0 || !isOf(tokens[next], ({ inverts }) => inverts)) return undefined;
  const ten = numberWord(tokens[next + 1]);
  return ten?.kind === 'ten' ? { value: unit + ten.value, next: next + 2 } : undefined;
}
