import type { Span } from '../../text/span.ts';
import { compoundNumber } from './compounds.ts';
import { ENGLISH_NUMBERS, type NumberLexicon, type NumberWord } from './lexicon.ts';
import type { Token } from './token.ts';

const tokenPattern = (apostrophe: string): RegExp =>
  new RegExp(
    String.raw`((?:https?:\/\/|www\.)\S+|[@#]\w+|<\/?[A-Za-z][^<>\n]{0,400}>)|(\d+(?:[.,]\d+)*(?:['’]\d{3}(?!\d))*)|(\p{L}[\p{L}\p{M}]*(?:\p{Cf}{1,2}[\p{L}\p{M}]+)*${apostrophe})|\S`,
    'gu',
  );
const TOKEN = tokenPattern(String.raw`(?:['’]\p{L}+)*`);
const ELIDING_TOKEN = tokenPattern('');

/** What a word may hold and does not show: a soft hyphen, a zero-width space. */
const UNSEEN = /\p{Cf}/gu;

function lowerOf(word: string, hides: boolean): string {
  const lower = word.toLowerCase().replace('’', "'");
  return hides ? lower.replace(UNSEEN, '') : lower;
}

const numberOf = (lower: string, lexicon: NumberLexicon): NumberWord | undefined =>
  lexicon.words.get(lower) ?? (lexicon.compound ? compoundNumber(lower, lexicon) : undefined);

/** The tokens of `text` within `span`, in order; linear in its length. */
export function tokens(text: string, span: Span, lexicon: NumberLexicon = ENGLISH_NUMBERS): Token[] {
  const found: Token[] = [];
  const part = text.slice(span.start, span.end);
  const hides = part.search(UNSEEN) >= 0;
  let last = -1;
  for (const match of part.matchAll(lexicon.elides ? ELIDING_TOKEN : TOKEN)) {
    const kind = match[1] ? 'address' : match[2] ? 'numeral' : match[3] ? 'word' : 'mark';
    const start = span.start + match.index;
    const end = start + match[0].length;
    const glued = start === last;
    last = end;
    const lower = kind === 'word' ? lowerOf(match[0], hides) : match[0];
    const number = kind === 'word' ? numberOf(lower, lexicon) : undefined;
    found.push({ kind, start, end, text: match[0], lower, glued, number, lexicon });
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
  const { lexicon } = token;
  let start = token.start;
  for (const text of token.text.split(',')) {
    const end = start + text.length;
    const glued = start === token.start && token.glued;
    parts.push({ kind: 'numeral', start, end, text, lower: text, glued, number: undefined, lexicon });
    if (end < token.end)
      parts.push({
        kind: 'mark',
        start: end,
        end: end + 1,
        text: ',',
        lower: ',',
        glued: true,
        number: undefined,
        lexicon,
      });
    start = end + 1;
  }
  return parts;
}
