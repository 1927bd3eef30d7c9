import type { Span } from '../../text/span.ts';
import { cardinal, numberWord } from './cardinals.ts';
import { behindOf } from './counted-around.ts';
import type { NumberPhrase } from './grammar.ts';
import {
  AMOUNT_PREFIXES,
  CODE_FACTORS,
  CURRENCY_ADJECTIVES,
  CURRENCY_CODES,
  CURRENCY_NOUNS,
  CURRENCY_SIGNS,
  NATIONALITY,
  SIGN_PREFIXES,
  SMALL_CHANGE,
  SMALL_LETTER_CODES,
} from './tables/currencies.ts';
import { isMark, isOf, isWord, type Token } from './token.ts';

/** An amount of money: the number phrase, wider and worth more where change follows, and its currency. */
export interface Amount extends NumberPhrase {
  readonly unit: Span;
}

/** `phrase` as an amount, when a currency stands before or behind it: "$5m", "USD 20", "5 Swiss francs". */
export function amount(tokens: readonly Token[], phrase: NumberPhrase): Amount | undefined {
  const sign = currencyBefore(tokens, phrase.from);
  if (sign) return withChange(tokens, { ...million(tokens, negated(tokens, phrase)), unit: sign });
  const behind = currencyBehind(tokens, phrase.next);
  if (!behind) return undefined;
  const scale = numberWord(tokens[behind.next]);
  const scaled = scale?.kind === 'scale' && !scale.plural;
  const value = phrase.value * behind.factor * (scaled ? scale.value : 1);
  const unit = spanOf(tokens, behind.from, behind.next);
  if (scaled) return { from: phrase.from, next: behind.next + 1, value, unit };
  return withChange(tokens, { ...phrase, value, unit }, behind.next);
}

const spanOf = (tokens: readonly Token[], from: number, next: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[next - 1]?.end ?? 0,
});

/** "-$5": the minus stands before the sign. */
function negated(tokens: readonly Token[], phrase: NumberPhrase): NumberPhrase {
  const [minus, sign] = [tokens[phrase.from - 2], tokens[phrase.from - 1]];
  return isMark(minus, '-−') && !minus?.glued && sign?.glued
    ? { ...phrase, from: phrase.from - 2, value: -phrase.value }
    : phrase;
}

/** Behind a currency sign, a small m is million. */
function million(tokens: readonly Token[], phrase: NumberPhrase): NumberPhrase {
  const token = tokens[phrase.next];
  return isWord(token, 'm', 'mm') && (token?.glued || token?.text === 'm')
    ? { ...phrase, value: phrase.value * 1e6, next: phrase.next + 1 }
    : phrase;
}

/** The span of "$", "US$", "hk $", "USD", "Rs." that ends where token `index` starts. */
export function currencyBefore(tokens: readonly Token[], index: number): Span | undefined {
  const token = tokens[index - 1];
  if (token === undefined) return undefined;
  if (CURRENCY_SIGNS.has(token.text) && token.text !== '¢')
    return spanOf(tokens, signStart(tokens, index - 1), index);
  if (isCode(token)) return spanOf(tokens, index - 1, index);
  if (isMark(token, '.') && isWord(tokens[index - 2], 'rs', 're')) return spanOf(tokens, index - 2, index);
  // "BS2" is a name and "Bs 2" money.
  if (/^(?:BS|KC|LEI|RE|UGSH)$/.test(token.text)) return undefined;
  const isPrefix =
    AMOUNT_PREFIXES.has(token.lower) && (token.text !== token.lower || token.lower.endsWith('kr'));
  return token.kind === 'word' && isPrefix ? spanOf(tokens, index - 1, index) : undefined;
}

/** Where a sign starts together with the letters before it: "US$", "u.s $", "C $". */
function signStart(tokens: readonly Token[], sign: number): number {
  const token = tokens[sign - 1];
  if (token?.kind !== 'word' || !SIGN_PREFIXES.has(token.lower)) return sign;
  if (isMark(tokens[sign - 2], '.') && isWord(tokens[sign - 3], 'u') && token.lower === 's') return sign - 3;
  return token.lower === 'a' && !tokens[sign]?.glued ? sign : sign - 1;
}

const isCode = (token: Token): boolean =>
  token.kind === 'word' && (CURRENCY_CODES.has(token.text) || SMALL_LETTER_CODES.has(token.text));

/** How far a currency reaches that starts at token `index`, and the factor in its code ("MUSD"). */
function currencyBehind(
  tokens: readonly Token[],
  index: number,
): { from: number; next: number; factor: number } | undefined {
  let at = isMark(tokens[index], '-') && tokens[index]?.glued ? index + 1 : index;
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (CURRENCY_SIGNS.has(token.text))
    return signIsBehind(tokens, at) ? { from: index, next: at + 1, factor: 1 } : undefined;
  if (token.kind !== 'word') return undefined;
  if (isCode(token)) return signIsBehind(tokens, at) ? { from: index, next: at + 1, factor: 1 } : undefined;
  const factor = CODE_FACTORS.get(token.text[0] ?? '');
  if (factor && CURRENCY_CODES.has(token.text.slice(1))) return { from: index, next: at + 1, factor };
  const { around } = token.lexicon;
  if (around) at = behindOf(tokens, at, around);
  const from = around ? at : index;
  for (const last = at + 4; at < last; at++) {
    const word = tokens[at];
    if (word?.kind !== 'word' && !isMark(word, '.')) return undefined;
    const isCurrency = around
      ? around.currencies.has(word?.lower ?? '')
      : CURRENCY_NOUNS.has(word?.lower ?? '');
    if (isCurrency || isChange(word)) return { from, next: at + 1, factor: 1 };
    // "Schweizer Franken", "kanadische Dollar"
    if (around && !(around.capitalNouns && at === from && /(?:er|e|en)$/.test(word?.lower ?? '')))
      return undefined;
    if (around) continue;
    if (!isMark(word, '.') && !isCurrencyAdjective(word?.lower ?? '')) return undefined;
  }
  return undefined;
}

const isCurrencyAdjective = (word: string): boolean =>
  CURRENCY_ADJECTIVES.has(word) || NATIONALITY.test(word) || word === 'u' || word === 's';

const isChange = (token: Token | undefined): boolean =>
  token !== undefined && SMALL_CHANGE.has(token.lower) && (token.lower !== 'p' || token.glued);

/** A sign between two numbers belongs to the one behind it, unless it touches the first or change follows. */
function signIsBehind(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next?.kind !== 'numeral') return true;
  if (tokens[index]?.glued !== next.glued) return tokens[index]?.glued === true;
  const change = tokens[index + 2];
  return isChange(change);
}

/** "3 dollars 50 cents", "15 dollars and 50": what is below one hundred and counts nothing else is change. */
function withChange(tokens: readonly Token[], whole: Amount, from = whole.next): Amount {
  const and = isOf(tokens[from], ({ joins }) => joins.parts);
  const at = and ? from + 1 : from;
  const change = cardinal(tokens, at, { end: Math.min(tokens.length, at + 4), and: false });
  if (!change || change.value >= 100 || !Number.isInteger(change.value) || change.value < 1) return whole;
  const behind = tokens[change.next];
  const named = isChange(behind);
  const ends = behind === undefined || isMark(behind, '.,;!?') || isOf(behind, ({ joins }) => joins.parts);
  // "3 Euro 50"
  const isPrice =
    tokens[at]?.lexicon.around !== undefined &&
    /^\d\d$/.test(tokens[at]?.text ?? '') &&
    change.next === at + 1;
  if (!named && ((!and && !isPrice) || !ends || isOf(tokens[whole.from - 1], ({ between }) => between)))
    return whole;
  if (isChange(tokens[from - 1])) return whole;
  const value = whole.value + change.value / 100;
  return { ...whole, next: named ? change.next + 1 : change.next, value };
}
