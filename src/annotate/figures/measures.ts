import { CLOSES_A_PHRASE } from '../../languages/en/counting.ts';
import type { Span } from '../../text/span.ts';
import { TIME_UNITS } from './tables/calendar.ts';
import { CAREFUL_SYMBOLS, SUPERSCRIPTS, UNIT_SYMBOLS } from './tables/symbols.ts';
import { UNIT_NAMES } from './tables/units.ts';
import { isMark, isOf, isWord, type Token } from './token.ts';

/** A unit of measure and the token behind it. */
export interface Measure {
  readonly isMeasure: true;
  readonly unit: Span;
  readonly next: number;
}

/** No unit has more factors: "J kg−1 K−1 s−1". */
const MOST_FACTORS = 5;

/**
 * The unit in symbols at token `index`: a symbol with its prefix and power, and products and quotients of them
 * ("m s−1", "mA/cm2", "g mol−1", "kg·m²", "wt%", "5 ft"). The grammar is that of UCUM, in the spellings of print.
 */
export function measureAt(tokens: readonly Token[], index: number): Measure | undefined {
  const first = tokens[index];
  const open = inchOrFoot(tokens, index);
  if (open) return open;
  let factor = factorAt(tokens, index, false);
  if (!first || factor === undefined) return undefined;
  let isPlain = factor === index + 1;
  for (let factors = 1; factors < MOST_FACTORS; factors++) {
    const more = nextFactor(tokens, factor);
    if (more === undefined) break;
    isPlain = false;
    factor = more;
  }
  if (isPlain && isDoubtful(tokens, index)) return undefined;
  // "90,000 K-1 visas"
  if (factor === index + 3 && CAREFUL_SYMBOLS.has(first.text) && isMark(tokens[index + 1], '-'))
    return undefined;
  const rate = rateBehind(tokens, factor);
  if (rate) return { isMeasure: true, unit: { start: first.start, end: rate.end }, next: rate.next };
  return {
    isMeasure: true,
    unit: { start: first.start, end: tokens[factor - 1]?.end ?? first.end },
    next: factor,
  };
}

/** The "per day" of "5 mg per day". */
export function rateBehind(
  tokens: readonly Token[],
  index: number,
): { readonly end: number; readonly next: number } | undefined {
  const unit = tokens[index + 1];
  if (!isWord(tokens[index], 'per') || unit?.kind !== 'word') return undefined;
  const isUnit = TIME_UNITS.has(unit.lower) || UNIT_NAMES.has(unit.lower) || UNIT_SYMBOLS.has(unit.text);
  return isUnit && !isWord(unit, 'cent') ? { end: unit.end, next: index + 2 } : undefined;
}

/** The token behind the factor that starts at `index`: "cm", "s−1", "m²", "wt%". `bare`: any word is one. */
function factorAt(tokens: readonly Token[], index: number, bare: boolean): number | undefined {
  const token = tokens[index];
  if (isMark(token, '%‰°') && bare) return index + 1;
  if (token?.kind !== 'word') return undefined;
  if (isWord(token, 'wt', 'vol', 'mol', 'at') && isMark(tokens[index + 1], '%')) return index + 2;
  if (!UNIT_SYMBOLS.has(token.text) && !(bare && isNameOfUnit(token))) return undefined;
  return behindPower(tokens, index + 1);
}

const isNameOfUnit = (token: Token): boolean =>
  TIME_UNITS.has(token.lower) ||
  UNIT_NAMES.has(token.lower) ||
  isOf(token, ({ around }) => around?.times ?? NONE);

const NONE: ReadonlySet<string> = new Set();

/** Behind "2", "²", "^2", "−1", "− 1" where a power stands at `index`, else `index`. */
function behindPower(tokens: readonly Token[], index: number): number {
  let at = index;
  while (tokens[at]?.kind === 'mark' && tokens[at]?.glued && SUPERSCRIPTS.includes(tokens[at]?.text ?? ' '))
    at++;
  if (at > index) return at;
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (isDigit(token) && token?.glued) return index + 1;
  const sign = isMark(token, '^') ? index + 1 : index;
  if (sign > index && isDigit(next)) return index + 2;
  const digit = tokens[sign + 1];
  const minus = isMark(tokens[sign], '-−–‐') && (tokens[sign]?.glued || isMark(tokens[sign], '−'));
  const near = digit !== undefined && digit.start - (tokens[sign]?.end ?? 0) <= 1;
  const joins = isMark(tokens[sign], '−') || digit?.glued;
  return minus && near && joins && isDigit(digit) && !tokens[sign + 2]?.glued
    ? sign + 2
    : minusBeforeMark(tokens, sign, index);
}

/** "s−1.", "s−1)": a mark may touch the power. */
function minusBeforeMark(tokens: readonly Token[], sign: number, index: number): number {
  const [minus, digit, behind] = tokens.slice(sign, sign + 3);
  return isMark(minus, '-−–‐') &&
    minus?.glued &&
    digit?.glued &&
    isDigit(digit) &&
    behind?.kind === 'mark' &&
    !isMark(behind, '-–−%°')
    ? sign + 2
    : index;
}

const isDigit = (token: Token | undefined): boolean =>
  token?.kind === 'numeral' && /^[1-6]$/.test(token.text);

/** Behind one more factor: "/cm2", "·h", " m−2"; a factor behind a blank must have a power. */
function nextFactor(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index];
  if (isMark(token, '/') || (isMark(token, '·⋅∙*×') && token?.glued && tokens[index + 1]?.glued)) {
    if (!token?.glued && isMark(token, '/')) return undefined;
    return factorAt(tokens, index + 1, true);
  }
  if (token?.kind !== 'word' || token.glued) return undefined;
  const next = factorAt(tokens, index, false);
  return next !== undefined && next > index + 1 ? next : undefined;
}

/** Whether a symbol that is a word or an initial too stands where it may be one: "30 A day", "2 J. Smith". */
function isDoubtful(tokens: readonly Token[], index: number): boolean {
  const [before, token, behind] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token || before?.kind === 'word')
    return (token?.text.length ?? 0) < 2 || CAREFUL_SYMBOLS.has(token?.text ?? '');
  if (!CAREFUL_SYMBOLS.has(token.text)) return false;
  if (token.text === 'in') return !isInch(tokens, index);
  // "nel 1998 ha 30 clausole"
  if (token.lexicon.around?.closes.has(token.lower))
    return (
      behind?.kind === 'numeral' ||
      (behind?.kind === 'word' && !isOf(behind, ({ around }) => around?.of ?? NONE))
    );
  if (isMark(behind, '.') && behind?.glued)
    return tokens[index + 2] !== undefined && token.text !== 'K' && !token.glued;
  const isName = behind?.kind === 'word' && behind.text !== behind.lower && !token.glued;
  return (
    isName ||
    (behind?.kind === 'word' && !CLOSES_A_PHRASE.has(behind.lower) && token.text === 'A' && !token.glued)
  );
}

/** "6 ft 5 in", "2 1/2 in thick", "2 in." */
function isInch(tokens: readonly Token[], index: number): boolean {
  const behind = tokens[index + 1];
  if (isWord(tokens[index - 2], 'ft', 'foot', 'feet') || isMark(tokens[index - 2], "'′")) return true;
  return (
    behind === undefined ||
    isWord(
      behind,
      'long',
      'tall',
      'wide',
      'deep',
      'thick',
      'high',
      'x',
      'by',
      'of',
      'across',
      'diameter',
      'square',
    ) ||
    (isMark(behind, '.,;)') && tokens[index - 1]?.kind === 'numeral')
  );
}

/** `9"`, `5′`, `5'6"`: the marks of inches and feet, where they cannot close a quotation. */
function inchOrFoot(tokens: readonly Token[], index: number): Measure | undefined {
  const token = tokens[index];
  if (!token?.glued || !isMark(token, '"″′\'') || tokens[index - 1]?.kind !== 'numeral') return undefined;
  if (isMark(token, '″′')) return { isMeasure: true, unit: token, next: index + 1 };
  if (isMark(token, "'")) {
    const inches =
      tokens[index + 1]?.kind === 'numeral' && tokens[index + 1]?.glued && isMark(tokens[index + 2], '"');
    return inches ? { isMeasure: true, unit: token, next: index + 1 } : undefined;
  }
  return opensBefore(tokens, index) ? undefined : { isMeasure: true, unit: token, next: index + 1 };
}

/** Straight marks are looked for no further back than this. */
const MARKS_BACK = 200;

/** Whether a straight mark before token `index` is still open, so that the one there closes it. */
function opensBefore(tokens: readonly Token[], index: number): boolean {
  let open = false;
  for (let at = Math.max(0, index - MARKS_BACK); at < index; at++)
    if (isMark(tokens[at], '"') && !(tokens[at]?.glued && tokens[at - 1]?.kind === 'numeral' && !open))
      open = !open;
  return open;
}
