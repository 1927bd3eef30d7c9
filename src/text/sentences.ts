import { ANNOUNCING_ABBREVIATIONS, CLOSING_ABBREVIATIONS } from './abbreviations.ts';
import { type Span, trim } from './span.ts';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

const LAST_WORD = /(?:^|[\s("“‘[–—-])([\p{L}.]{1,8})\.$/u;
const STARTS_LOWER = /^["'“”‘’(\s]*\p{Ll}/u;
const STARTS_UPPER = /^["'“‘(\s]*\p{Lu}/u;
const STARTS_CLOSING = /^[)\]”’»]/u;
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;

/** Whether the sentence `before` goes on with `after`, though the segmenter cut between them. */
function goesOn(before: string, after: string): boolean {
  if (STARTS_LOWER.test(after) || STARTS_CLOSING.test(after)) return true;
  const word = LAST_WORD.exec(before.slice(-12))?.[1]?.toLowerCase();
  if (word === undefined) return false;
  if (ANNOUNCING_ABBREVIATIONS.has(word)) return true;
  if (CLOSING_ABBREVIATIONS.has(word)) return !STARTS_UPPER.test(after);
  // "J. Edgar Hoover", "U.S. Attorney": an initial before a capital is taken for a part of a name,
  // a single "I" for the pronoun.
  return INITIALS.test(word) && word !== 'i';
}

/**
 * The sentences of `text` within `span`, in order, without the white space between them.
 * `Intl.Segmenter` (UAX #29) cuts; abbreviations, initials and a quotation's own question mark
 * (`“Why?” she said.`) are then joined again. A line break inside the span is a space.
 */
export function sentences(
  text: string,
  span: Span = { start: 0, end: text.length },
  language = 'en',
): Span[] {
  const words = text.slice(span.start, span.end).replace(/[\r\n\u2028\u2029\u0085]/g, ' ');
  const found: Span[] = [];
  let start = 0;
  let previous = '';
  for (const { segment, index } of segmenter(language).segment(words)) {
    if (previous !== '' && !goesOn(previous.trimEnd(), segment)) {
      push(start, index);
      start = index;
    }
    previous = segment;
  }
  push(start, words.length);
  return found;

  function push(from: number, to: number): void {
    const sentence = trim(text, { start: span.start + from, end: span.start + to });
    if (sentence.start < sentence.end) found.push(sentence);
  }
}
