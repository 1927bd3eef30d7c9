import type { NumberPhrase } from '../grammar.ts';
import type { Token } from '../token.ts';

/** Whether a number phrase is something else than an amount; each rule knows one such thing. */
export type ToldApartRule = (tokens: readonly Token[], phrase: NumberPhrase) => boolean;

export const isNumeral = (token: Token | undefined): boolean => token?.kind === 'numeral';
/** One numeral of digits alone. */
export const isBareInteger = (tokens: readonly Token[], { from, next }: NumberPhrase): boolean =>
  next === from + 1 && /^\d+$/.test(tokens[from]?.text ?? '');
export const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text[0] !== token.lower[0];

/** A month's name. Short and ambiguous ones count only with a capital. */
export const isMonth = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.lexicon.months.has(token.lower) &&
  (isCapital(token) || token.lower.length > 4 || token.lexicon.around !== undefined);
