import type { Span } from '../../text/span.ts';
import { dateAt, type TextDate } from './dates.ts';
import type { FigureDraft } from './draft.ts';
import { OTHER_DATE, TIME_UNITS } from './tables/calendar.ts';
import { isMark, isWord, type Token } from './token.ts';

/** A date is taken for a figure's own when it follows within so many tokens. */
const REACH = 12;

/**
 * Dates each figure that the text dates: "as of September 1" anywhere in its sentence, a sentence that opens with
 * "In 2021, …", a date that follows in the same clause ("1.7 million people in fiscal year 2021"). Any other
 * date may belong to something else and is left alone.
 *
 * @param published `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a month without a year is the last one up to then.
 */
export function withDates(
  row: readonly Token[],
  drafts: readonly FigureDraft[],
  sentences: readonly Span[],
  published: string | undefined,
): FigureDraft[] {
  let sentence = 0;
  let known: { readonly sentence: number; readonly date: string | undefined } | undefined;
  return drafts.map((draft, index) => {
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= draft.figure.number.start) sentence++;
    if (known?.sentence !== sentence)
      known = { sentence, date: sentenceDate(row, sentences[sentence], published) };
    const date = ownDate(row, draft, drafts[index + 1], published) ?? known.date;
    // "One Sunday in 2001", "five months in July": an event is dated, not a count.
    const lasts = TIME_UNITS.has(row[draft.next]?.lower ?? '');
    return date === undefined || lasts || draft.figure.value === 1
      ? draft
      : { ...draft, figure: { ...draft.figure, asOf: date } };
  });
}

/** The date that a sentence as a whole holds for; undefined when it names two. */
function sentenceDate(
  row: readonly Token[],
  sentence: Span | undefined,
  published: string | undefined,
): string | undefined {
  if (!sentence) return undefined;
  const first = firstAtOrAfter(row, sentence.start);
  const stated: TextDate[] = [];
  for (let at = first; (row[at]?.start ?? sentence.end) < sentence.end; at++) {
    if (!isWord(row[at], 'as') || !isWord(row[at + 1], 'of')) continue;
    const date = dateAt(row, at + 2, { published });
    if (date) stated.push(date);
  }
  if (stated.length > 0) return stated.length === 1 ? stated[0]?.iso : undefined;
  const opening = isWord(row[first], 'in', 'during', 'on')
    ? dateAt(row, first + 1, { published })
    : undefined;
  return opening && !isWord(row[opening.next], 'and', 'or', 'to', 'through') ? opening.iso : undefined;
}

/** The first token that starts at or behind `offset`. */
function firstAtOrAfter(row: readonly Token[], offset: number): number {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The date behind a figure, with no comma, other figure or other event between. */
function ownDate(
  row: readonly Token[],
  draft: FigureDraft,
  following: FigureDraft | undefined,
  published: string | undefined,
): string | undefined {
  const end = Math.min(row.length, following?.from ?? row.length, draft.next + REACH);
  for (let at = draft.next; at < end; at++) {
    const token = row[at];
    if (isMark(token, '.,;:!?()“”"') || (token?.kind === 'word' && OTHER_DATE.has(token.lower)))
      return undefined;
    if (!isWord(token, 'in', 'during', 'on', 'at')) continue;
    const date = dateAt(row, at + 1, { published });
    if (date) return date.iso;
  }
  return undefined;
}
