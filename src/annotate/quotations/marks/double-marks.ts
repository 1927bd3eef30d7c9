import type { Span } from '../../../text/span.ts';
import type { Mark } from './types.ts';

export const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const GRAVE = 0x60;

export const isSpace = (unit: number): boolean =>
  unit <= 32 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200b) || unit === 0x202f;
export const isWordUnit = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 97 && unit <= 122) ||
  (unit >= 0xc0 && unit < 0x2000);
/** What may stand before an opening mark: space, a bracket, a dash, the start. */
const allowsOpening = (unit: number): boolean =>
  Number.isNaN(unit) ||
  isSpace(unit) ||
  unit === 0x28 ||
  unit === 0x5b ||
  unit === 0x2d ||
  unit === 0x2013 ||
  unit === 0x2014 ||
  unit === 0x2f ||
  unit === 0xbf ||
  unit === 0xa1;

/** The double marks of a paragraph, in order: " “ ” „ ‟ « » '' ``. */
export function doubleMarks(text: string, { start, end }: Span, pointed: Pointed): Mark[] {
  const marks: Mark[] = [];
  const bullet = isBullet(text, { start, end });
  for (let at = bullet ? start + 1 : start; at < end; at++) {
    const unit = text.charCodeAt(at);
    let width = 0;
    let fixed: 'opens' | 'closes' | undefined;
    if (unit === QUOTE) width = 1;
    else if (unit === 0x201c || unit === 0x201d || unit === 0x201f) width = 1;
    else if (unit === 0x201e || unit === pointed.opens) {
      width = 1;
      fixed = 'opens';
    } else if (unit === pointed.closes) {
      width = 1;
      fixed = 'closes';
    } else if ((unit === APOSTROPHE || unit === GRAVE) && text.charCodeAt(at + 1) === unit) {
      // Three: a single mark nested inside the double one.
      if (text.charCodeAt(at + 2) === unit && at > start && !allowsOpening(text.charCodeAt(at - 1))) at++;
      width = 2;
    }
    if (width === 0) continue;
    const before = at === start ? Number.NaN : text.charCodeAt(at - 1);
    const after = at + width >= end ? Number.NaN : text.charCodeAt(at + width);
    const freeBefore = allowsOpening(before);
    const freeAfter = Number.isNaN(after) || isSpace(after);
    let opens = fixed ? fixed === 'opens' : freeBefore && !freeAfter;
    let closes = fixed ? fixed === 'closes' : !freeBefore || !opens;
    if (!fixed && !freeBefore && !freeAfter) {
      // Tight on both sides: a closer before punctuation or a word glued on, an opener behind a closer.
      opens = unit === 0x201c || (unit === QUOTE && !isWordUnit(before) && isWordUnit(after));
      closes = unit !== 0x201c || !isWordUnit(after);
    }
    marks.push({ at, end: at + width, opens, closes });
    at += width - 1;
  }
  return withoutInches(text, marks);
}

/** Which of « and » opens. */
interface Pointed {
  readonly opens: number;
  readonly closes: number;
}

/** «…» as in French and Spanish, or »…« as in many German books: what the text itself does more often. */
export function pointedMarks(text: string): Pointed {
  const inward = text.match(/(?<![^\s([—–-])»(?=[\p{L}\p{N}¿¡…])/gu)?.length ?? 0;
  const outward = text.match(/(?<![^\s([—–'’-])«/g)?.length ?? 0;
  return inward > outward ? { opens: 0xbb, closes: 0xab } : { opens: 0xab, closes: 0xbb };
}

/** "» Fares rise in May": a mark in front of a line that holds no other one. */
const isBullet = (text: string, { start, end }: Span): boolean =>
  text[start] === '»' && /\s/.test(text[start + 1] ?? '') && !/[«»]/.test(text.slice(start + 1, end));

/** Digits of a length, not of a year, in front of a mark: 12", 5'6". */
const LENGTH = /(?:^|[^\d.,])\d{1,3}(?:½|¼|¾)?$/;

/** Feet and inches: 6'2". */
const FEET = /\d['’]\s?\d{1,2}(?:½|¼|¾)?$/;

/** 12" behind which words go on */
const isInch = (text: string, { at, end, opens }: Mark): boolean =>
  !opens && LENGTH.test(text.slice(Math.max(0, at - 4), at)) && /^ [a-z]/.test(text.slice(end, end + 2));

/** Where the straight marks of a paragraph do not pair up, one behind a short number stands for inches; with feet in front, in any case where words go on. */
function withoutInches(text: string, marks: readonly Mark[]): Mark[] {
  const isLength = ({ at, end }: Mark): boolean =>
    FEET.test(text.slice(Math.max(0, at - 8), at)) && /^(?: [a-z]|,)/.test(text.slice(end, end + 2));
  const plain = marks.filter((mark) => text.charCodeAt(mark.at) !== QUOTE || !isLength(mark));
  if (plain.length < marks.length && plain.length % 2 === 0) return plain;
  const straight = marks.filter(({ at }) => text.charCodeAt(at) === QUOTE);
  // “It was a 9" pipe”: between curly marks straight ones are no marks of speech.
  if (straight.length > 0 && straight.length < marks.length && straight.every((mark) => isInch(text, mark)))
    return marks.filter(({ at }) => text.charCodeAt(at) !== QUOTE);
  if (straight.length % 2 === 0) return [...marks];
  const inches = new Set(straight.filter((mark) => isInch(text, mark)));
  return inches.size % 2 === 0 ? [...marks] : marks.filter((mark) => !inches.has(mark));
}
