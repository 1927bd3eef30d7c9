import type { Span } from '../../text/span.ts';
import type { NumberLexicon, NumberWord } from './lexicon.ts';

/** A word, a numeral as it is typed ("1,234.5"), a sign, or an address that holds no figures. */
export interface Token extends Span {
  readonly kind: 'word' | 'numeral' | 'mark' | 'address';
  /** As it stands. */
  readonly text: string;
  readonly lower: string;
  /** Nothing stands between this token and the one before. */
  readonly glued: boolean;
  /** What the word says as a number. */
  readonly number?: NumberWord | undefined;
  /** The tables of its language. */
  readonly lexicon: NumberLexicon;
}

export const isMark = (token: Token | undefined, marks: string): boolean =>
  token?.kind === 'mark' && marks.includes(token.text);

export const isWord = (token: Token | undefined, ...forms: readonly string[]): boolean =>
  token?.kind === 'word' && forms.includes(token.lower);

/** Whether a word is one of those that its language has for something. */
export const isOf = (
  token: Token | undefined,
  choose: (lexicon: NumberLexicon) => ReadonlySet<string>,
): boolean => token?.kind === 'word' && choose(token.lexicon).has(token.lower);
