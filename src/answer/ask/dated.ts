import { isDate, isNumber } from '../../search/index.ts';
import { overlaps, type Span, slice } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import type { Find } from '../found.ts';

/** Marked together, a sentence and its date are no longer than this. */
const LONGEST = 350;

/**
 * When something was, where the sentence that tells of it gives no date and the one before it or behind it in its paragraph
 * does: both are marked.
 */
export function withDate(find: Find): Find {
  const { shelved, passage, highlights } = find;
  const own = shelved.document.paragraphs[passage.number - 1]?.sentences ?? [];
  const isTold = (sentence: Span): boolean => highlights.some((span) => overlaps(span, sentence));
  const first = own.findIndex(isTold);
  const last = own.findLastIndex(isTold);
  const givesDate = (span: Span): boolean => isDated(slice(shelved.source.text, span));
  if (first < 0 || highlights.some(givesDate)) return find;
  const dated = [own[first - 1], own[last + 1]].find((one) => one !== undefined && givesDate(one));
  const marked = [...highlights, ...(dated ? [dated] : [])].sort((a, b) => a.start - b.start);
  const length = marked.reduce((sum, { start, end }) => sum + end - start, 0);
  return dated && length <= LONGEST ? { ...find, highlights: marked } : find;
}

/** A month with a number, or a year. */
function isDated(text: string): boolean {
  const forms = words(text).map(({ form }) => form);
  return forms.some(
    (form, at) => YEAR.test(form) || (isDate(form) && [forms[at - 1], forms[at + 1]].some(isDay)),
  );
}

const YEAR = /^(?:1\d|20)\d\ds?$/;
const isDay = (form: string | undefined): boolean => form !== undefined && isNumber(form);
