import { MONTHS, TIME_UNITS } from '../../annotate/figures/tables/calendar.ts';
import type { Figure } from '../../annotate/types.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import { datesIn } from '../timeline/dates.ts';
import { MAKES_A_RATE, POINTS_AT_A_TIME, VAGUE_TIME } from './tables.ts';

/** The time that a figure holds for, as its sentence tells it. */
export type Period =
  | { readonly kind: 'unstated' }
  /** The sentence names a time that cannot be told: "last season", or two dates. */
  | { readonly kind: 'unclear' }
  /** `date`: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `since`: from then on. */
  | { readonly kind: 'stated'; readonly date: string; readonly since: boolean }
  /** So many in each such stretch: "day" in "42 people a day". */
  | { readonly kind: 'rate'; readonly per: string };

/**
 * @param statement the words that hold the figure
 * @param figures the figures of the text: a number that is none of them may be a year
 * @param published the source's date, from which a weekday or "last month" is worked out
 */
export function periodOf(
  text: string,
  figure: Figure,
  {
    statement,
    figures,
    published,
  }: { statement: Span; figures: readonly Figure[]; published?: string | undefined },
): Period {
  const per = rateBehind(text, figure, statement);
  if (per !== undefined) return { kind: 'rate', per };
  const read = datesIn(text, statement, published);
  const dates = read.length > 0 ? read : yearsIn(text, statement, figures);
  const [first] = dates;
  const date = figure.asOf ?? (dates.length === 1 ? first?.date : undefined);
  if (date !== undefined)
    return { kind: 'stated', date, since: first !== undefined && isSince(text, first.span) };
  return dates.length > 1 || isVague(text, statement) ? { kind: 'unclear' } : { kind: 'unstated' };
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Years that stand where no rule of dates looks: "the earthquake of 1931 killed". */
const yearsIn = (text: string, statement: Span, figures: readonly Figure[]): { date: string; span: Span }[] =>
  words(text, statement)
    .filter(({ form }) => YEAR.test(form))
    .filter((word) => !figures.some(({ span }) => overlaps(span, word)))
    .map(({ form, start, end }) => ({ date: form, span: { start, end } }));

const isSince = (text: string, { start }: Span): boolean =>
  /\bsince\s+(?:\p{L}+\s+)?$/iu.test(text.slice(Math.max(0, start - 30), start));

function rateBehind(text: string, { span, unit }: Figure, sentence: Span): string | undefined {
  const start = Math.max(span.end, unit?.end ?? 0);
  const [article, stretch] = words(text, { start, end: sentence.end });
  const isNext = article !== undefined && text.slice(start, article.start).trim() === '';
  if (!isNext || !stretch || !MAKES_A_RATE.has(article.form) || !TIME_UNITS.has(stretch.form))
    return undefined;
  return stretch.form;
}

function isVague(text: string, sentence: Span): boolean {
  const found = words(text, sentence);
  return found.some(({ form, start }, at) => {
    if (VAGUE_TIME.has(form)) return true;
    if (MONTHS.has(form) && text.charAt(start) !== text.charAt(start).toLowerCase()) return true;
    if (!TIME_UNITS.has(form)) return false;
    return [found[at - 1], found[at - 2]].some(
      (word) => word !== undefined && POINTS_AT_A_TIME.has(word.form),
    );
  });
}
