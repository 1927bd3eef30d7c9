import { type Span, trim } from './span.ts';

/** Words that are written with a full stop, in small letters and without it, by what may stand behind them. */
export interface Abbreviations {
  /** With a capital, before a name: a sentence never ends with them. */
  readonly titles: ReadonlySet<string>;
  /** The same, with a capital or without. */
  readonly smallTitles: ReadonlySet<string>;
  /** Between two words: a sentence never ends with them. */
  readonly between: ReadonlySet<string>;
  /** They announce a number; before anything else most of them are common words. */
  readonly numbered: ReadonlySet<string>;
  /** They may end a sentence: it goes on unless a capital letter follows. */
  readonly closing: ReadonlySet<string>;
  /** The same, written with a capital: of names and months. */
  readonly closingNames: ReadonlySet<string>;
  /** Behind them a day, a month or a time zone goes on with the sentence. */
  readonly hours: ReadonlySet<string>;
  /** No abbreviations: words that begin a sentence and no name. */
  readonly openers: ReadonlySet<string>;
}

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

const LAST_WORD = /(?:^|[\s("“‘«[¿¡–—-])([\p{L}.]{1,8})\.$/u;
const FIRST_WORD = /^["'“‘(\s]*(\p{L}+)(?=[\s,’'])/u;
const STARTS_LOWER = /^["'“”‘’(\s–—-]*\p{Ll}/u;
const STARTS_UPPER = /^["'“‘«(¿¡\s–—-]*\p{Lu}/u;
const STARTS_CLOSING = /^[)\]”’»]/u;
const STARTS_NUMBER = /^[\s("“]*\p{N}/u;
const STARTS_DAY_OR_ZONE =
  /^[\s(]*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:E|C|M|P)[SD]?T|GMT|UTC|BST|CES?T|IST|(?:Eastern|Central|Mountain|Pacific|Greenwich)|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d)(?!\p{L})/u;
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;
/** The number of an item in a list. */
const ENUMERATOR = /^\(?\d{1,3}[.)]$/;

/** Whether the sentence `before` goes on with `after`, though there is a cut between them. */
function goesOn(before: string, after: string, known: Abbreviations): boolean {
  if (STARTS_LOWER.test(after) || STARTS_CLOSING.test(after) || ENUMERATOR.test(before)) return true;
  const written = LAST_WORD.exec(before.slice(-12))?.[1];
  if (written === undefined) return false;
  const word = written.toLowerCase();
  const capital = word !== written;
  if (known.between.has(word) || (capital && known.titles.has(word))) return true;
  if (known.numbered.has(word) && STARTS_NUMBER.test(after)) return true;
  if (known.smallTitles.has(word)) return true;
  if (known.hours.has(word)) return !STARTS_UPPER.test(after) || STARTS_DAY_OR_ZONE.test(after);
  if (known.closing.has(word) || (capital && known.closingNames.has(word))) return !STARTS_UPPER.test(after);
  // "J. Edgar Hoover", "U.S. Attorney": an initial before a capital is taken for a part of a name,
  // a single "I" for the pronoun.
  return (
    INITIALS.test(word) &&
    word !== 'i' &&
    !known.openers.has(FIRST_WORD.exec(after)?.[1]?.toLowerCase() ?? '')
  );
}

/** A full stop before a number, which UAX #29 takes for one inside a sentence when a small letter follows. */
const STOP_BEFORE_NUMBER = /\p{L}{4}\.["”’)]*\s+(?=["“(]?\p{Sc}?\p{N})/gu;

/** Marks of notes, which belong to the sentence before them: "in 1918.[1][nb 2] Its yard". */
const NOTES = /[.!?…]["”’)]*(?:\[[\p{L}\p{N} .-]{1,20}\])+\s*/gu;

/** Where sentences may begin, in order; the first is 0. */
function beginnings(words: string, language: string): number[] {
  const cuts = Array.from(segmenter(language).segment(words), ({ index }) => index);
  const stops = Array.from(words.matchAll(STOP_BEFORE_NUMBER), ({ 0: { length }, index }) => index + length);
  const inNotes = new Set<number>();
  for (const {
    0: { length },
    index,
  } of words.matchAll(NOTES)) {
    for (let at = index + 1; at < index + length; at++) inNotes.add(at);
    stops.push(index + length);
  }
  if (stops.length === 0) return cuts;
  const outside = cuts.filter((cut) => !inNotes.has(cut));
  return [...new Set([...outside, ...stops])].sort((a, b) => a - b);
}

/**
 * The sentences of `text` within `span`, in order, without the white space between them.
 * `Intl.Segmenter` (UAX #29) cuts; abbreviations, initials and a quotation's own question mark
 * (`“Why?” she said.`) are then joined again. A line break inside the span is a space.
 */
export function splitSentences(text: string, span: Span, { tag, abbreviations }: SentenceBreaks): Span[] {
  const words = text.slice(span.start, span.end).replace(/[\r\n\u2028\u2029\u0085]/g, ' ');
  const starts = beginnings(words, tag);
  const found: Span[] = [];
  let start = 0;
  for (const [place, at] of starts.entries()) {
    if (place === 0) continue;
    if (goesOn(words.slice(start, at).trim(), words.slice(at, starts[place + 1]), abbreviations)) continue;
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
