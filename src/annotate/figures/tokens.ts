import type { Span } from '../../text/span.ts';

/** A word, a numeral as it is typed ("1,234.5"), a sign, or an address that holds no figures. */
export interface Token extends Span {
  readonly kind: 'word' | 'numeral' | 'mark' | 'address';
  /** As it stands. */
  readonly text: string;
  readonly lower: string;
  /** Nothing stands between this token and the one before. */
  readonly glued: boolean;
}

const TOKEN =
  /((?:https?:\/\/|www\.)\S+|[@#]\w+|<\/?[A-Za-z][^<>\n]{0,400}>)|(\d+(?:[.,]\d+)*(?:['’]\d{3}(?!\d))*)|(\p{L}[\p{L}\p{M}]*(?:\p{Cf}{1,2}[\p{L}\p{M}]+)*(?:['’]\p{L}+)*)|\S/gu;

/** What a word may hold and does not show: a soft hyphen, a zero-width space. */
const UNSEEN = /\p{Cf}/gu;

function lowerOf(word: string, hides: boolean): string {
  const lower = word.toLowerCase().replace('’', "'");
  return hides ? lower.replace(UNSEEN, '') : lower;
}

/** The tokens of `text` within `span`, in order; linear in its length. */
export function tokens(text: string, span: Span): Token[] {
  const found: Token[] = [];
  const part = text.slice(span.start, span.end);
  const hides = part.search(UNSEEN) >= 0;
  let last = -1;
  for (const match of part.matchAll(TOKEN)) {
    const kind = match[1] ? 'address' : match[2] ? 'numeral' : match[3] ? 'word' : 'mark';
    const start = span.start + match.index;
    const end = start + match[0].length;
    const lower = kind === 'word' ? lowerOf(match[0], hides) : match[0];
    found.push({ kind, start, end, text: match[0], lower, glued: start === last });
    last = end;
  }
  return found.some(isList) ? found.flatMap(split) : found;
}

const LIST = /^\d+(?:,\d+){2,}$/;
const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}$/;

/** "22,24,26,31" is four numerals and "1,234,567" one. */
const isList = ({ kind, text }: Token): boolean =>
  kind === 'numeral' && LIST.test(text) && !GROUPED.test(text);

function split(token: Token): Token[] {
  if (!isList(token)) return [token];
  const parts: Token[] = [];
  let start = token.start;
  for (const text of token.text.split(',')) {
    const end = start + text.length;
    const glued = start === token.start && token.glued;
    parts.push({ kind: 'numeral', start, end, text, lower: text, glued });
    if (end < token.end)
      parts.push({ kind: 'mark', start: end, end: end + 1, text: ',', lower: ',', glued: true });
    start = end + 1;
  }
  return parts;
}

export const isMark = (token: Token | undefined, marks: string): boolean =>
  token?.kind === 'mark' && marks.includes(token.text);

export const isWord = (token: Token | undefined, ...forms: readonly string[]): boolean =>
  token?.kind === 'word' && forms.includes(token.lower);
