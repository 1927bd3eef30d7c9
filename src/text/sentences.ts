import { type Abbreviations, behindMarks, enclosed, goesOn } from './sentence-joints.ts';
import { type Span, trim } from './span.ts';

export type { Abbreviations } from './sentence-joints.ts';

/** What cutting sentences needs to know of a language. */
export interface SentenceBreaks {
  /** Primary part of a BCP 47 tag: "en". */
  readonly tag: string;
  readonly abbreviations: Abbreviations;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

/** A full stop before a number, which UAX #29 takes for one inside a sentence when a small letter follows. */
const STOP_BEFORE_NUMBER = /\p{L}{4}\.["”’)]*\s+(?=["“(]?\p{Sc}?\p{N})/gu;

/** The same behind a year: "It sank in 1918. 40 men died." */
const STOP_BEHIND_YEAR = /(?<!\p{N})(?:1[5-9]|20)\d\d\.["”’)]*\s+(?=["“(]?\p{Sc}?\p{N})/gu;

/** Marks of notes, which belong to the sentence before them: "in 1918.[1][nb 2] Its yard". */
const NOTES = /[.!?…]["”’)]*(?:\[[\p{L}\p{N} .-]{1,20}\])+\s+/gu;

/** Where sentences may begin, in order; the first is 0. */
function beginnings(words: string, language: string): number[] {
  const cuts = segmented(words, language);
  const stops = [STOP_BEFORE_NUMBER, STOP_BEHIND_YEAR, NOTES].flatMap((pattern) =>
    Array.from(words.matchAll(pattern), ({ 0: { length }, index }) => index + length),
  );
  if (cuts.length + stops.length < 2) return cuts;
  const all = [...new Set([...cuts, ...stops].map((cut) => behindMarks(words, cut)))].sort((a, b) => a - b);
  const inside = enclosed(words);
  let next = 0;
  return all.filter((cut) => {
    while ((inside[next]?.[1] ?? cut) < cut) next++;
    const [start, end] = inside[next] ?? [cut, cut];
    return cut <= start || cut >= end;
  });
}

/** What follows a cut is looked at so far. */
const AFTER = 120;

/** Characters that are segmented at once, and how far behind a cut what follows may still decide on it. */
const WINDOW = 4096;
const LOOKAHEAD = 512;

/**
 * Where segments begin. Each step of V8's segmenter takes time in the length of its whole text, so a long text is given
 * to it in windows: the next one begins at the last sure cut, and is longer where there is none.
 */
function segmented(words: string, language: string): number[] {
  const cuts: number[] = [0];
  for (let from = 0, size = WINDOW; from < words.length; ) {
    const end = from + size;
    const part = words.slice(from, end);
    const sure = end < words.length ? part.length - LOOKAHEAD : part.length;
    let last = 0;
    for (const { index } of segmenter(language).segment(part)) {
      if (index > sure) break;
      if (index > 0) cuts.push(from + index);
      last = index;
    }
    if (end >= words.length) break;
    from += last;
    size = last > 0 ? WINDOW : 2 * size;
  }
  return cuts;
}

/**
 * The sentences of `text` within `span`, in order, without the white space between them.
 * `Intl.Segmenter` (UAX #29) cuts; abbreviations, initials, a quotation's own question mark
 * (`“Why?” she said.`) and what brackets and marks hold within a sentence are then joined again. A line break inside the span is a space.
 */
export function splitSentences(text: string, span: Span, { tag, abbreviations }: SentenceBreaks): Span[] {
  const words = text.slice(span.start, span.end).replace(/[\r\n\u2028\u2029\u0085]/g, ' ');
  const starts = beginnings(words, tag);
  const found: Span[] = [];
  let start = 0;
  for (const [place, at] of starts.entries()) {
    if (place === 0) continue;
    if (goesOn(words.slice(start, at).trim(), words.slice(at, at + AFTER), abbreviations)) continue;
    push(start, at);
    start = at;
  }
  push(start, words.length);
  return found;

  function push(from: number, to: number): void {
    const sentence = trim(text, { start: span.start + from, end: span.start + to });
    if (sentence.start < sentence.end) found.push(sentence);
  }
}
