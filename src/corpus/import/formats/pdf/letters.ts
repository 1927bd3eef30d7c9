import { withWindowsSigns } from '../../encodings.ts';
import type { TextItem } from './runs.ts';

/**
 * Letters that the bitmap fonts of TeX hold where other fonts have control characters, by the code of each: first the
 * Cork encoding (T1, TUGboat 11, 1990), then that of Computer Modern (OT1, Knuth 1986). PDF.js takes 11 to 13 of the
 * latter for blanks.
 */
const CORK: ReadonlyMap<number, string> = new Map([
  [0x10, '“'],
  [0x11, '”'],
  [0x12, '„'],
  [0x13, '«'],
  [0x14, '»'],
  [0x15, '–'],
  [0x16, '—'],
  [0x17, ''],
  [0x19, 'ı'],
  [0x1b, 'ff'],
  [0x1c, 'fi'],
  [0x1d, 'fl'],
  [0x1e, 'ffi'],
  [0x1f, 'ffl'],
]);
const COMPUTER_MODERN: ReadonlyMap<number, string> = new Map([
  [0x0e, 'ffi'],
  [0x0f, 'ffl'],
  [0x10, 'ı'],
  [0x12, '`'],
  [0x13, '´'],
  [0x14, 'ˇ'],
  [0x15, '˘'],
  [0x17, '˚'],
  [0x18, '¸'],
  [0x7f, '¨'],
  [0x19, 'ß'],
  [0x1a, 'æ'],
  [0x1b, 'œ'],
  [0x1c, 'ø'],
  [0x1d, 'Æ'],
  [0x1e, 'Œ'],
  [0x1f, 'Ø'],
  [0x22, '”'],
  [0x5c, '“'],
  [0x7b, '–'],
  [0x7c, '—'],
]);

const CONTROL = /(?![\t\n\r])\p{Cc}/u;
/** Signs that may stand for another letter than their own. */
const ENCODED = /(?![\t\n\r])\p{Cc}|["\\{|]/gu;
/** Running text: a font of formulas holds no three words beside each other. */
const IS_TEXT = /\p{L}{2,} +\p{L}{2,} +\p{L}{2,}/u;
const BESIDE_LETTERS = /(?<=\p{Ll})(?![\t\n\r])\p{Cc}|(?![\t\n\r])\p{Cc}(?=\p{Ll})/gu;

export interface ReadLetters<Item> {
  readonly items: readonly Item[];
  /** How many signs stay unknown; each is U+FFFD now. */
  readonly unknown: number;
  /** Whether some letters were lost before: ligatures that came as blanks. */
  readonly lacksLigatures: boolean;
}

/** Puts letters where a page's fonts have codes of their own, as far as the font's other text tells what they are. */
export function readLetters<Item extends object>(
  items: readonly (Item | TextItem)[],
): ReadLetters<Item | TextItem> {
  const texts = items.filter((item): item is TextItem => 'str' in item);
  if (texts.some(({ str }) => CUT.test(str)) && !texts.some(({ str }) => HANGUL.test(str)))
    return readLetters(
      items.map((item) => ('str' in item ? { ...item, str: item.str.replace(CUT_ALL, mended) } : item)),
    );
  if (!texts.some(({ str }) => CONTROL.test(str))) return { items, unknown: 0, lacksLigatures: false };
  const fonts = new Map<string | undefined, string>();
  for (const { fontName, str } of texts) fonts.set(fontName, `${fonts.get(fontName) ?? ''}\n${str}`);
  const tables = new Map([...fonts].map(([name, text]) => [name, tableOf(text)]));
  let unknown = 0;
  const letters = items.map((item) => {
    const table = 'str' in item ? tables.get(item.fontName) : undefined;
    if (!('str' in item) || !(table || CONTROL.test(item.str))) return item;
    const str = item.str.replace(ENCODED, (sign, at: number) => {
      const letter = isInWord(item.str, at) || !isLigature(sign) ? table?.get(sign.charCodeAt(0)) : undefined;
      const known = letter ?? withWindowsSigns(sign);
      if (!CONTROL.test(known)) return known;
      unknown++;
      return '\ufffd';
    });
    return { ...item, str };
  });
  return { items: letters, unknown, lacksLigatures: [...tables.values()].includes(COMPUTER_MODERN) };
}

/**
 * Letters of formulas (U+1D400 to U+1D7FF) that PDF.js has cut to 16 bits, where it knows them by the names of their
 * signs: they come as Korean syllables, of a part of the alphabet that no Korean text is written in alone.
 */
const CUT = /[\ud400-\ud7ff]/;
const CUT_ALL = /[\ud400-\ud7ff]/g;
const HANGUL = /[\uac00-\ud3ff]/;
const mended = (sign: string): string => String.fromCodePoint(0x10000 + sign.charCodeAt(0));

/** A formula's letter may stand in one piece with words: by itself it is none of a ligature's codes. */
const isInWord = (text: string, at: number): boolean =>
  /\p{L}/u.test(text.slice(Math.max(0, at - 1), at)) || /^\p{L}/u.test(text.slice(at + 1, at + 3));
const isLigature = (sign: string): boolean =>
  (sign >= '\u001b' && sign <= '\u001f') || sign === '\u000e' || sign === '\u000f';

function tableOf(text: string): ReadonlyMap<number, string> | undefined {
  if (!IS_TEXT.test(text)) return undefined;
  const codes = (text.match(BESIDE_LETTERS) ?? []).map((sign) => sign.charCodeAt(0));
  if (codes.some((code) => code === 0x0e || code === 0x0f)) return COMPUTER_MODERN;
  return codes.some((code) => code >= 0x1b && code <= 0x1f) ? CORK : undefined;
}
