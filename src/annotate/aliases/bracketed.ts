import type { Span } from '../../text/span.ts';
import { isAcronym, longFormBefore, longFormWithin } from './acronym.ts';
import { NOT_ACRONYMS } from './cues.ts';

const BRACKETS = /\(([^()\n]{2,120})\)/g;
const ACRONYM_BEFORE = /(?<![\p{L}\p{N}.-])(\p{Lu}[\p{L}\p{N}&.-]{1,9})[”"’']?\s$/u;
const FIRST_PART = /^["“'‘]?([^\s,;:"”’]{2,11})["”'’]?(?=$|[,;:]|\s(?:or|and|for)\s)/u;
const QUOTED_NAME = /["”’'»]\s*$/;

/** Names tied by brackets: "Customs and Border Protection (CBP)", "DHS (Department of Homeland Security)". */
export function bracketed(text: string, sentence: Span): (readonly [Span, Span])[] {
  const part = text.slice(sentence.start, sentence.end);
  const pairs: (readonly [Span, Span])[] = [];
  for (const match of part.matchAll(BRACKETS)) {
    const open = sentence.start + match.index;
    const inside = { start: open + 1, end: open + match[0].length - 1 };
    const pair = acronymInside(text, open, inside) ?? acronymBefore(text, sentence, open, inside);
    if (pair) pairs.push(pair);
  }
  return pairs;
}

function acronymInside(text: string, open: number, inside: Span): readonly [Span, Span] | undefined {
  const words = text.slice(inside.start, inside.end);
  const acronym = FIRST_PART.exec(words)?.[1];
  if (acronym === undefined || !isAcronym(acronym) || NOT_ACRONYMS.has(acronym)) return undefined;
  const start = inside.start + words.indexOf(acronym);
  const end = open - (QUOTED_NAME.exec(text.slice(Math.max(0, open - 4), open))?.[0].length ?? 0);
  const form = longFormBefore(text, end, acronym);
  return form && [form, { start, end: start + acronym.length }];
}

function acronymBefore(
  text: string,
  sentence: Span,
  open: number,
  inside: Span,
): readonly [Span, Span] | undefined {
  const head = text.slice(Math.max(sentence.start, open - 16), open);
  const acronym = ACRONYM_BEFORE.exec(head)?.[1];
  if (acronym === undefined || !isAcronym(acronym) || NOT_ACRONYMS.has(acronym)) return undefined;
  const form = longFormWithin(text, inside, acronym);
  const start = open - head.length + head.lastIndexOf(acronym);
  return form && [{ start, end: start + acronym.length }, form];
}
