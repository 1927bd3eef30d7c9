import type { Span } from '../../../text/span.ts';
import { ELISIONS } from '../../../words/elisions.ts';
import type { Mark } from './types.ts';

const isLetter = (unit: number): boolean =>
  (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || (unit >= 0xc0 && unit < 0x2000);
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2018 || unit === 0x2019;
const isSpace = (unit: number): boolean => Number.isNaN(unit) || unit <= 32 || unit === 0xa0;

/** “’99”, “’60s”, “’s-Hertogenbosch”, or a word that drops its beginning. */
function isElided(next: string): boolean {
  const [, word = '', behind = ''] = /^(\p{L}+|\d\ds?\b)(.?)/u.exec(next) ?? [];
  if (/^\d/.test(word)) return true;
  const one = word.toLowerCase();
  return ELISIONS.has(one) && (one !== 's' || behind === '-');
}

/**
 * The single quotation marks of a paragraph, in order, as British papers and novels set speech. An
 * apostrophe within a word is none, nor is the one of a plural ("the players' choice").
 */
export function singleMarks(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (!isApostrophe(unit)) continue;
    const before = at === start ? Number.NaN : text.charCodeAt(at - 1);
    const after = at + 1 >= end ? Number.NaN : text.charCodeAt(at + 1);
    // Two in a row are one double mark.
    if (isApostrophe(before) || isApostrophe(after)) continue;
    const free =
      isSpace(before) || before === 0x28 || before === 0x2014 || before === 0x2013 || before === 0x5b;
    if (free && !isSpace(after)) {
      if (unit !== 0x2019 && !isElided(text.slice(at + 1, at + 9)))
        marks.push({ at, end: at + 1, opens: true, closes: false });
    } else if (!isLetter(after) && !isDigit(after) && unit !== 0x2018 && !isPlural(text, at, before, after)) {
      marks.push({ at, end: at + 1, opens: false, closes: true });
    }
  }
  return marks;
}

/** "the players' choice": behind an s, with a lower-case word to follow. */
function isPlural(text: string, at: number, before: number, after: number): boolean {
  if (before !== 0x73 || after !== 32) return false;
  const next = text.charCodeAt(at + 2);
  return (
    next >= 97 &&
    next <= 122 &&
    !/^(?:said|says|he|she|they|and|but|was|is|according)\b/.test(text.slice(at + 2, at + 13))
  );
}
