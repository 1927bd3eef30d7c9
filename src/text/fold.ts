import type { Span } from './span.ts';

/** Letters and marks that are written in several ways, and the one way they are compared in. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    '‘': "'",
    '’': "'",
    '‚': "'",
    '‛': "'",
    '`': "'",
    '´': "'",
    ʼ: "'",
    '′': "'",
    '‹': "'",
    '›': "'",
    '“': '"',
    '”': '"',
    '„': '"',
    '‟': '"',
    '«': '"',
    '»': '"',
    '″': '"',
    '‐': '-',
    '‑': '-',
    '‒': '-',
    '–': '-',
    '—': '-',
    '―': '-',
    '−': '-',
    '…': '...',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ı: 'i',
    '\u00a0': ' ',
    '\u2007': ' ',
    '\u202f': ' ',
    '\u2009': ' ',
    '\u200a': ' ',
    '\u2028': ' ',
    '\u2029': ' ',
    '\t': ' ',
    '\n': ' ',
    '\r': ' ',
  }),
);

/** Accents, and characters that do not show, such as a soft hyphen. */
const UNSEEN = /[\p{M}\p{Cf}]+/gu;
const COMBINING = /^\p{M}$/u;
const PLAIN = /^[\u0020-\u005f\u0061-\u007e]*$/;

/** A text made comparable, and the way back. */
export interface Folded {
  readonly text: string;
  /** The span of the original whose folding is `span`; characters that fold to several belong to each whole. */
  toOriginal(span: Span): Span;
}

/** `text` in one case, without accents, with one kind of quotation mark, dash and space: to match, never to show. */
export const foldText = (text: string): string => {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
};

/** `foldText`, with every offset kept. */
export function fold(text: string): Folded {
  if (PLAIN.test(text)) return { text: text.toLowerCase(), toOriginal: ({ start, end }) => ({ start, end }) };
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const plain = foldCharacter(character);
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(at);
      ends.push(at + character.length);
    }
    // A combining mark belongs to the letter before it.
    if (plain === '' && ends.length > 0 && COMBINING.test(character))
      ends[ends.length - 1] = at + character.length;
    folded += plain;
    at += character.length;
  }
  return {
    text: folded,
    toOriginal({ start, end }) {
      const from = starts[start] ?? text.length;
      return { start: from, end: end > start ? (ends[end - 1] ?? text.length) : from };
    },
  };
}

function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  return SAME.get(lower) ?? (character < '\u0080' ? lower : decompose(lower));
}

/** "é" → "e", "ﬁ" → "fi", "™" → "tm", "ǽ" → "ae". */
function decompose(character: string): string {
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase().replace(UNSEEN, ''))
    folded += SAME.get(part) ?? part;
  return folded;
}
