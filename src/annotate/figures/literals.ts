import {
  BEFORE_A_RACE,
  CLOSES_A_PHRASE,
  COUNTED_IN_MILLIONS,
  NOT_PLURAL,
  RACES,
  RUNNING,
  THERMAL,
} from '../../languages/en/counting.ts';
import { measureAt } from './measures.ts';
import { numeralValue } from './numerals.ts';
import { FRACTION_SIGNS, SUFFIXES } from './tables/number-words.ts';
import { SUPERSCRIPTS } from './tables/symbols.ts';
import { isMark, isWord, type Token } from './token.ts';

/** A numeral with all that belongs to it: ".5", "1 234 567", "12.3e+14", "1.1^23", "1.3x10^6", "1 4/5", "1-4/5", "10k". */
export function literal(
  tokens: readonly Token[],
  index: number,
  end: number,
): { value: number; next: number } | undefined {
  const base = digits(tokens, index, end);
  if (!base) return undefined;
  const hyphen =
    isMark(tokens[base.next], '-') && tokens[base.next]?.glued && tokens[base.next + 1]?.glued ? 1 : 0;
  const part =
    tokens[base.next]?.glued && !hyphen ? undefined : slashFraction(tokens, base.next + hyphen, end);
  const fraction = part ?? fractionSign(tokens, base.next);
  if (fraction && Number.isInteger(base.value))
    return { value: base.value + fraction.value, next: fraction.next };
  return slashFraction(tokens, index, end) ?? power(tokens, base, end) ?? suffixed(tokens, index, base);
}

function digits(
  tokens: readonly Token[],
  index: number,
  end: number,
): { value: number; next: number } | undefined {
  const token = tokens[index];
  const sign = fractionSign(tokens, index);
  if (sign) return sign;
  const opens = !token?.glued || isMark(tokens[index - 1], '-−+(~$£€');
  if (isMark(token, '.') && opens && tokens[index + 1]?.glued && index + 1 < end) {
    const decimals = tokens[index + 1]?.text ?? '';
    return /^\d{1,40}$/.test(decimals) ? { value: Number(`0.${decimals}`), next: index + 2 } : undefined;
  }
  if (token?.kind !== 'numeral') return undefined;
  if (!/^\d{1,3}$/.test(token.text)) return numeral(token, token.text, index + 1);
  let typed = token.text;
  let next = index + 1;
  for (let at = next; at < end && typed.length < 40; at++) {
    const group = tokens[at];
    if (
      group?.kind !== 'numeral' ||
      !/^\d{3}(?:[.,]\d+)?$/.test(group.text) ||
      group.start - (tokens[at - 1]?.end ?? 0) !== 1
    )
      break;
    typed += group.text;
    next = at + 1;
    if (group.text.length > 3) break;
  }
  return numeral(token, typed, next);
}

const numeral = (
  { lexicon }: Token,
  typed: string,
  next: number,
): { value: number; next: number } | undefined => {
  const value = numeralValue(typed, lexicon.decimal);
  return value === undefined ? undefined : { value, next };
};

function fractionSign(tokens: readonly Token[], index: number): { value: number; next: number } | undefined {
  const value = FRACTION_SIGNS.get(tokens[index]?.text ?? '');
  return value === undefined ? undefined : { value, next: index + 1 };
}

/** "4/5", "1 / 4": a part of one. What is not below one is a date, a score or an account number. */
function slashFraction(
  tokens: readonly Token[],
  index: number,
  end: number,
): { value: number; next: number } | undefined {
  const [above, slash, below] = tokens.slice(index, index + 3);
  if (index + 3 > end || above?.kind !== 'numeral' || !isMark(slash, '/⁄') || below?.kind !== 'numeral')
    return undefined;
  if (slash?.glued !== below.glued || !/^\d{1,4}$/.test(above.text) || !/^\d{1,4}$/.test(below.text))
    return undefined;
  const value = Number(above.text) / Number(below.text);
  return value > 0 && value < 1 ? { value, next: index + 3 } : undefined;
}

/** "1.1^23", "12.3e+14", "1.3x10^6" behind the numeral that `base` read. */
function power(
  tokens: readonly Token[],
  base: { value: number; next: number },
  end: number,
): { value: number; next: number } | undefined {
  const at = base.next;
  if (isMark(tokens[at], '^')) {
    const exponent = signed(tokens, at + 1, end);
    return exponent && finite(base.value ** exponent.value, exponent.next);
  }
  if (isWord(tokens[at], 'e') && tokens[at]?.glued && tokens[at + 1]?.glued) {
    const exponent = signed(tokens, at + 1, end);
    return exponent && finite(base.value * 10 ** exponent.value, exponent.next);
  }
  // "10−6 W": a typographic minus between two numerals, and a unit.
  if (base.value === 10 && isMark(tokens[at], '−') && tokens[at]?.glued) {
    const small = signed(tokens, at, end);
    if (small && measureAt(tokens, small.next)) return finite(10 ** small.value, small.next);
  }
  const times = isWord(tokens[at], 'x') || isMark(tokens[at], '×*·');
  const ten = tokens[at + 1]?.text ?? '';
  if (!times) return undefined;
  // "6 × 106" and "1×10−5", where the print had the power above the line
  if (/^10[1-9]\d?$/.test(ten) && base.value < 10)
    return finite(base.value * 10 ** Number(ten.slice(2)), at + 2);
  const raised =
    tokens[at + 2]?.glued && tokens[at + 2]?.kind === 'mark' ? superscript(tokens, at + 2) : undefined;
  if (ten === '10' && raised) return finite(base.value * 10 ** raised.value, raised.next);
  if (ten === '10' && isMark(tokens[at + 2], '-−–') && tokens[at + 2]?.glued && tokens[at + 3]?.glued) {
    const small = signed(tokens, at + 2, end);
    return small && finite(base.value * 10 ** small.value, small.next);
  }
  if (ten !== '10' || !isMark(tokens[at + 2], '^')) return undefined;
  const exponent = signed(tokens, at + 3, end);
  return exponent && finite(base.value * 10 ** exponent.value, exponent.next);
}

/** "23", "+14", "-4", "--23" (twice negative), all without a space. */
function signed(
  tokens: readonly Token[],
  index: number,
  end: number,
): { value: number; next: number } | undefined {
  let sign = 1;
  let at = index;
  for (; at < end && at < index + 2 && isMark(tokens[at], '+-−–'); at++)
    if (tokens[at]?.text !== '+') sign = -sign;
  const token = tokens[at];
  return token?.kind === 'numeral' && token.glued && /^\d{1,4}$/.test(token.text)
    ? { value: sign * Number(token.text), next: at + 1 }
    : undefined;
}

/** "⁻⁵", a mark a digit. */
function superscript(tokens: readonly Token[], index: number): { value: number; next: number } | undefined {
  let digits = '';
  let at = index;
  for (; at < index + 4 && tokens[at]?.kind === 'mark' && tokens[at]?.glued; at++) {
    const digit = SUPERSCRIPTS.indexOf(tokens[at]?.text ?? ' ');
    if (digit < 0) break;
    digits += '0123456789-+'[digit];
  }
  return /^[-+]?\d+$/.test(digits) ? { value: Number(digits), next: at } : undefined;
}

const finite = (value: number, next: number): { value: number; next: number } | undefined =>
  Number.isFinite(value) ? { value, next } : undefined;

function suffixed(
  tokens: readonly Token[],
  index: number,
  base: { value: number; next: number },
): { value: number; next: number } {
  const token = tokens[base.next];
  const suffix = token?.kind === 'word' ? SUFFIXES.get(token.text) : undefined;
  if (!token || !suffix || (!token.glued && !suffix.spaced) || isUnit(tokens, index, base)) return base;
  return { value: base.value * suffix.factor, next: base.next + 1 };
}

/** "300 K" is kelvin and "0.2 M NaOH" molar, "$300 K" and "5 M people" are money and people. */
function isUnit(
  tokens: readonly Token[],
  index: number,
  { value, next }: { value: number; next: number },
): boolean {
  const [token, behind] = [tokens[next], tokens[next + 1]];
  const before = tokens[index - 1];
  if (isMark(before, '$£€¥') || (before?.kind === 'word' && /^[A-Z]{3}$/.test(before.text))) return false;
  const counts =
    behind?.kind === 'word' &&
    (COUNTED_IN_MILLIONS.has(behind.lower) || (/[^s]s$/.test(behind.lower) && !NOT_PLURAL.has(behind.lower)));
  if (token?.text === 'K' && !token.glued) return !counts;
  if (token?.lower === 'k' && token.glued && isRace(tokens, index, value)) return true;
  if (token?.text === 'K') return nearDegrees(tokens, index);
  if (token?.text === 'M' && !token.glued)
    return (
      tokens.slice(next + 1, next + 4).some(({ text }) => /^[A-Z][a-z]?[A-Z]/.test(text)) ||
      isWord(behind, 'solution')
    );
  return token?.text === 'b' && Number.isInteger(value) && value >= 1000;
}

/** How far around a number "°C" is looked for. */
const NEAR = 8;

const nearDegrees = (tokens: readonly Token[], index: number): boolean =>
  tokens
    .slice(Math.max(0, index - NEAR), index + NEAR)
    .some(
      (token, at, around) =>
        isMark(token, '°') ||
        THERMAL.has(token.lower) ||
        (token.text === 'K' && !token.glued && around[at - 1]?.kind === 'numeral'),
    );

/** In kilometres. */
const DISTANCES: ReadonlySet<number> = new Set([1, 3, 5, 8, 10, 12, 15, 20, 21, 25, 30, 42, 50, 100]);

/** "She ran a 5K on Sunday", "the 10K race", but "the 10K followers", "a 10K loan". */
function isRace(tokens: readonly Token[], index: number, value: number): boolean {
  const [before, behind] = [tokens[index - 1], tokens[index + 2]];
  if (!DISTANCES.has(value)) return false;
  if (behind?.kind === 'word' && RACES.has(behind.lower)) return true;
  const ends = behind?.kind !== 'word' || CLOSES_A_PHRASE.has(behind.lower);
  if (!ends) return false;
  if (RUNNING.has(before?.lower ?? '')) return true;
  return (
    BEFORE_A_RACE.has(before?.lower ?? '') &&
    tokens.slice(Math.max(0, index - NEAR), index + NEAR).some(isOfRaces)
  );
}

const isOfRaces = ({ lower }: Token): boolean => RACES.has(lower) || RUNNING.has(lower);
