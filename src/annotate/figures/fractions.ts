import { type Bounds, cardinal, numberWord, type ReadNumber, skipHyphen } from './cardinals.ts';
import type { Around } from './lexicon.ts';
import { TIME_UNITS } from './tables/calendar.ts';
import { AFTER_A_SHARE, BEFORE_A_PERIOD } from './tables/function-words.ts';
import { FRACTION_SIGNS } from './tables/number-words.ts';
import { isMark, isOf, isWord, type Token } from './token.ts';
import { isUnitOfParts } from './unit-parts.ts';

/**
 * A number with a fraction in words: "two thirds", "one and a half million", "twenty and three fifths",
 * "half a dozen", "3 million and a half" (the half is of a million). Undefined where no word names a part,
 * or where it names a place in a row ("a third man", "the second half").
 */
export function fraction(tokens: readonly Token[], index: number, bounds: Bounds): ReadNumber | undefined {
  const run = partRun(tokens, index, bounds);
  if (!run) return undefined;
  const { and, part } = run;
  const start = and === undefined ? index : skipHyphen(tokens, and + 1);
  const share = proper(tokens, start, part);
  if (!share) return undefined;
  const isHalf = and !== undefined && start === part;
  const isMixed = and !== undefined && (start < part || isHalf) && share.above === 1;
  if (!isMixed && !standsAlone(tokens, index, part, share)) return undefined;
  const named = isOf(tokens[part + 1], ({ partNoun }) => partNoun) ? part + 2 : part + 1;
  const { factor, next } = scaleBehind(tokens, named);
  if (and === undefined) return { value: (share.above / share.below) * factor, next, scale: factor };
  const whole = wholePart(tokens, index, and);
  if (!whole) return undefined;
  const mixed = share.above < share.below;
  if (!mixed) return { value: ((whole.value + share.above) / share.below) * factor, next, scale: factor };
  const rest = share.above / share.below;
  if (whole.scale > 1)
    return { value: whole.value + rest * (factor > 1 ? factor : whole.scale), next, scale: 1 };
  return { value: (whole.value + rest) * factor, next, scale: factor };
}

interface PartRun {
  /** The first token that names a part. */
  readonly part: number;
  /** The last "and" before it. */
  readonly and: number | undefined;
}

/** The way from `index` over number words to the first word that names a part, if there is one. */
function partRun(tokens: readonly Token[], index: number, bounds: Bounds): PartRun | undefined {
  let and: number | undefined;
  for (let at = index; at < bounds.end; at++) {
    const token = tokens[at];
    const word = numberWord(token);
    if (word?.kind === 'part' || FRACTION_SIGNS.has(token?.text ?? '')) {
      if (word?.kind !== 'part') return undefined;
      return { part: at, and };
    }
    if (isOf(token, ({ joins }) => joins.parts)) {
      if (!bounds.and) return undefined;
      and = at;
    } else if (!word && token?.kind !== 'numeral' && !isMark(token, '-‐‑') && !isArticle(token))
      return undefined;
  }
  return undefined;
}

const isArticle = (token: Token | undefined): boolean =>
  token?.lexicon.isEnglish === true && isWord(token, 'a', 'an');

interface Share {
  readonly above: number;
  readonly below: number;
}

/**
 * Numerator and denominator in tokens `from` to `part`: the longest denominator that leaves a numerator,
 * so that "one hundred thirty fifths" is 100/35 and "twenty-one fifths" 21/5.
 */
function proper(tokens: readonly Token[], from: number, part: number): Share | undefined {
  const word = numberWord(tokens[part]);
  if (word?.kind !== 'part') return undefined;
  if (from === part) return word.ordinal || word.plural ? undefined : { above: 1, below: word.value };
  for (let at = from + 1; at <= part; at++) {
    if (splitsTens(tokens, at)) continue;
    const below = denominator(tokens, at, part);
    const above = below === undefined ? undefined : numerator(tokens, from, at);
    if (above === undefined || below === undefined) continue;
    // "twee derde van": some languages have no plural of a part.
    const ofThem = isOf(tokens[part + 1], ({ around }) => around?.of ?? NONE);
    return word.plural || above === 1 || ofThem ? { above, below } : undefined;
  }
  return undefined;
}

/** Whether `index` is the "four" of "fifty-four". */
function splitsTens(tokens: readonly Token[], index: number): boolean {
  const tens = isMark(tokens[index - 1], '-‐‑') ? index - 2 : index - 1;
  return numberWord(tokens[index])?.kind === 'unit' && numberWord(tokens[tens])?.kind === 'ten';
}

/** Tokens `from` to `to`, all of them, as a count; "a" counts one. */
function numerator(tokens: readonly Token[], from: number, to: number): number | undefined {
  const end = to > from + 1 && isMark(tokens[to - 1], '-‐‑') ? to - 1 : to;
  const article = isArticle(tokens[from]);
  if (article && skipHyphen(tokens, from + 1) >= end) return 1;
  const start = article ? from + 1 : from;
  const first = numberWord(tokens[start])?.kind;
  if (article && first !== 'hundred' && first !== 'scale') return undefined;
  const read = cardinal(tokens, start, { end, and: true });
  return read?.next === end ? read.value : undefined;
}

/** "fifths", "twenty-firsts", "one hundred fifth", "one thousand fifths". */
function denominator(tokens: readonly Token[], from: number, part: number): number | undefined {
  const word = numberWord(tokens[part]);
  if (word?.kind !== 'part') return undefined;
  if (from === part) return word.value > 2 || !word.ordinal ? word.value : undefined;
  const first = numberWord(tokens[from])?.kind;
  if (!word.ordinal || first === undefined || first === 'hundred' || first === 'scale') return undefined;
  const end = isMark(tokens[part - 1], '-‐‑') ? part - 1 : part;
  const prefix = cardinal(tokens, from, { end, and: false });
  if (prefix?.next !== end) return undefined;
  if (word.value >= 100) return prefix.value < word.value ? prefix.value * word.value : undefined;
  const room = roomBehind(tokens[end - 1]);
  return word.value < room ? prefix.value + word.value : undefined;
}

/** The number below which an ordinal can go on with the number that ends in `token`. */
function roomBehind(token: Token | undefined): number {
  const word = numberWord(token);
  if (word?.kind === 'ten') return 10;
  return word?.kind === 'hundred' || word?.kind === 'scale' ? word.value : 0;
}

/** What stands before the "and" of a mixed number; "twenty and three and three fifths" has two such parts. */
function wholePart(tokens: readonly Token[], from: number, to: number): ReadNumber | undefined {
  const article = isArticle(tokens[from]) ? 1 : 0;
  const first = cardinal(tokens, from + article, { end: to, and: true });
  if (!first || skipHyphen(tokens, first.next) === to) return first;
  if (!isOf(tokens[first.next], ({ joins }) => joins.parts)) return undefined;
  const rest = cardinal(tokens, first.next + 1, { end: to, and: true });
  return rest?.next === to && rest.value < first.value
    ? { value: first.value + rest.value, next: to, scale: rest.scale }
    : undefined;
}

/** "half a million", "quarter million", "two and a half dozen", "three quarters of a million". */
function scaleBehind(tokens: readonly Token[], index: number): { factor: number; next: number } {
  let at = index;
  if (isMark(tokens[at], '-') && tokens[at]?.glued) at++;
  if (isWord(tokens[at], 'of') && isWord(tokens[at + 1], 'a')) at++;
  if (isArticle(tokens[at]) || isOf(tokens[at], ({ around }) => around?.of ?? NONE)) at++;
  const word = numberWord(tokens[at]);
  if (word?.kind === 'hundred' && !word.plural && at > index) return { factor: 100, next: at + 1 };
  return (word?.kind === 'scale' || word?.kind === 'dozen') && !word.plural
    ? { factor: word.value, next: at + 1 }
    : { factor: 1, next: index };
}

/** Whether the words around say that a part is meant, and not a place in a row or a stretch of a game or year. */
function standsAlone(tokens: readonly Token[], index: number, part: number, share: Share): boolean {
  const word = numberWord(tokens[part]);
  const [before, behind] = [tokens[index - 1], tokens[part + 1]];
  if (word?.kind !== 'part') return false;
  const { around } = tokens[part]?.lexicon ?? {};
  if (around) return isShareAround(tokens, index, part, around);
  if (word.plural) return share.below !== 4 || share.above > 2 || isWord(behind, 'of');
  if (word.value === 2 && !word.ordinal) return isHalf(tokens, index, part);
  if (before?.kind === 'word' && BEFORE_A_PERIOD.has(before.lower)) return false;
  // "a quarter mile"
  if (word.value === 4 && index < part && behind && isUnitOfParts(behind) && !TIME_UNITS.has(behind.lower))
    return true;
  const scale = numberWord(behind)?.kind;
  return behind === undefined || scale === 'scale' || behind.kind === 'mark'
    ? !isMark(behind, '-') || index + 1 < part
    : AFTER_A_SHARE.has(behind.lower);
}

function isHalf(tokens: readonly Token[], index: number, part: number): boolean {
  const [before, behind] = [tokens[index - 1], tokens[part + 1]];
  if (before?.kind === 'word' && BEFORE_A_PERIOD.has(before.lower)) return false;
  if (index < part) return true;
  const kind = numberWord(behind)?.kind;
  return (
    kind === 'scale' ||
    kind === 'dozen' ||
    (behind?.kind === 'word' && AFTER_A_SHARE.has(behind.lower)) ||
    (isMark(behind, '-') && behind?.glued === true && tokens[part + 2]?.kind === 'word')
  );
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The same outside English: a half stands before what it halves ("media hora"), a noun of a part before "of"
 * ("la mitad de", "un cuarto de los votantes"), a plural alone ("tres cuartos").
 */
function isShareAround(tokens: readonly Token[], index: number, part: number, around: Around): boolean {
  const word = numberWord(tokens[part]);
  const hyphen = skipHyphen(tokens, part + 1);
  const behind = tokens[isMark(tokens[hyphen], "'’") ? hyphen + 1 : hyphen];
  if (word?.kind !== 'part') return false;
  if (word.plural) return index < part;
  const kind = numberWord(behind)?.kind;
  if (kind === 'scale' || kind === 'dozen') return true;
  const ends = behind === undefined || isMark(behind, '.');
  if (word.halves)
    return isOf(behind, () => around.times) || isOf(behind, () => around.measures) || (index < part && ends);
  if (index < part && (!word.ordinal || ends || isOf(behind, ({ partNoun }) => partNoun))) return true;
  const [far] = [tokens[hyphen + 1]];
  return (
    isOf(behind, () => around.of) &&
    (!word.ordinal ||
      (behind?.lower.length ?? 0) > 2 ||
      isOf(far, () => around.closes) ||
      numberWord(far)?.kind === 'scale')
  );
}
