import { literal } from './literals.ts';
import { NUMBER_WORDS, type NumberWord } from './tables/number-words.ts';
import { isMark, isWord, type Token } from './tokens.ts';

/** A number that was read from `tokens`, up to the token `next`. */
export interface Reading {
  readonly value: number;
  readonly next: number;
  /** The factor of the last scale word, 1 where there is none: the "million" of "3 million". */
  readonly scale: number;
}

/** `and`: whether "and" may join ("one hundred and two"); it may not behind "between". */
export interface Bounds {
  readonly end: number;
  readonly and: boolean;
}

export const numberWord = (token: Token | undefined): NumberWord | undefined =>
  token?.kind === 'word' ? NUMBER_WORDS.get(token.lower) : undefined;

/** Behind a hyphen that joins two tokens, or at `index` itself. */
export const skipHyphen = (tokens: readonly Token[], index: number): number =>
  isMark(tokens[index], '-‐‑') && tokens[index]?.glued && tokens[index + 1]?.glued ? index + 1 : index;

/** "two million five hundred thousand and twelve", "3 hundred and 21", "1,234", "2.5 million". */
export function cardinal(tokens: readonly Token[], index: number, bounds: Bounds): Reading | undefined {
  const first = scaled(tokens, index, bounds);
  if (!first) return undefined;
  let { value, next, scale } = first;
  let room = scale;
  while (room > 1 && next < bounds.end) {
    const joined = bounds.and && isWord(tokens[next], 'and');
    const at = joined ? next + 1 : skipHyphen(tokens, next);
    const more = explicit(tokens[at]) ? scaled(tokens, at, bounds) : undefined;
    if (
      !more ||
      more.value >= room ||
      (tokens[at]?.kind === 'numeral' && !joined && more.scale === 1 && !hasHundred(tokens, at, more.next))
    )
      break;
    value += more.value;
    next = more.next;
    room = more.scale;
    scale = more.scale;
  }
  return { value, next, scale };
}

/** Whether a number starts here that says how many: a bare "hundred" or "thousand" does not. */
const explicit = (token: Token | undefined): boolean => {
  const word = numberWord(token);
  return token?.kind === 'numeral' || word?.kind === 'unit' || word?.kind === 'teen' || word?.kind === 'ten';
};

const hasHundred = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => numberWord(token)?.kind === 'hundred');

/** "two hundred thousand", "three lakh crore", "3 dozens". */
function scaled(tokens: readonly Token[], index: number, bounds: Bounds): Reading | undefined {
  const bare = isBareScale(tokens[index]);
  const base = bare ? { value: 1, next: index } : hundreds(tokens, index, bounds);
  if (!base) return undefined;
  let { value, next } = base;
  let scale = 1;
  for (;;) {
    const at = value > 0 ? skipHyphen(tokens, next) : next;
    const word = at < bounds.end ? numberWord(tokens[at]) : undefined;
    if (word?.kind !== 'scale' && word?.kind !== 'dozen') break;
    value *= word.value;
    scale *= word.value;
    next = at + 1;
  }
  return next > index ? { value, next, scale } : undefined;
}

function isBareScale(token: Token | undefined): boolean {
  const word = numberWord(token);
  return (word?.kind === 'scale' || word?.kind === 'dozen') && !word.plural && (token?.lower.length ?? 0) > 3;
}

/** Up to "nine hundred and ninety-nine", "a hundred and three dozen", with a numeral wherever a word may stand. */
function hundreds(
  tokens: readonly Token[],
  index: number,
  bounds: Bounds,
): { value: number; next: number } | undefined {
  const first = numberWord(tokens[index]);
  const bare = first?.kind === 'hundred' && !first.plural;
  const base = bare ? { value: 1, next: index } : small(tokens, index, bounds.end);
  if (!base) return undefined;
  let { value, next } = base;
  const at = skipHyphen(tokens, next);
  if (at >= bounds.end || numberWord(tokens[at])?.kind !== 'hundred') return base;
  value *= 100;
  next = at + 1;
  const joined = bounds.and && isWord(tokens[next], 'and');
  const rest = joined ? next + 1 : skipHyphen(tokens, next);
  if (!joined && tokens[rest]?.kind === 'numeral') return { value, next };
  const more = rest < bounds.end ? small(tokens, rest, bounds.end) : undefined;
  if (!more || more.value >= 100 || numberWord(tokens[more.next])?.kind === 'hundred') return { value, next };
  const dozen = numberWord(tokens[more.next]);
  if (joined && dozen?.kind === 'dozen' && more.next < bounds.end)
    return { value: value + more.value * dozen.value, next: more.next + 1 };
  return { value: value + more.value, next: more.next };
}

/** A numeral, or a number word below one hundred: "seven", "twenty-one", "fifty two". */
function small(
  tokens: readonly Token[],
  index: number,
  end: number,
): { value: number; next: number } | undefined {
  const word = numberWord(tokens[index]);
  if (word?.kind === 'unit' || word?.kind === 'teen') return { value: word.value, next: index + 1 };
  if (word?.kind !== 'ten') return literal(tokens, index, end);
  const at = isMark(tokens[index + 1], '-‐‑') ? index + 2 : index + 1;
  const digit = at < end ? numberWord(tokens[at]) : undefined;
  return digit?.kind === 'unit' && digit.value > 0
    ? { value: word.value + digit.value, next: at + 1 }
    : { value: word.value, next: index + 1 };
}
