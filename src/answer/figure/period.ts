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
  /**
   * `date`: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `since`: from then on; `part`: the words that take a part of it, or the
   * time up to it, in lower case: "first half", "by", "so far"; empty for all of it.
   */
  | { readonly kind: 'stated'; readonly date: string; readonly since: boolean; readonly part: string }
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
    return {
      kind: 'stated',
      date,
      since: first !== undefined && isSince(text, first.span),
      part: partOf(text, statement, (dates.find((other) => other.date === date) ?? first)?.span),
    };
  return dates.length > 1 || isVague(text, statement) ? { kind: 'unclear' } : { kind: 'unstated' };
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Years that stand where no rule of dates looks: "the earthquake of 1931 killed". */
const yearsIn = (text: string, statement: Span, figures: readonly Figure[]): { date: string; span: Span }[] =>
  words(text, statement)
    .filter(({ form }) => YEAR.test(form))
    .filter((word) => !figures.some(({ span }) => overlaps(span, word)))
    .map(({ form, start, end }) => ({ date: form, span: { start, end } }));

/** Words before a date that take a part of it, or all that came before. */
const PART_BEFORE =
  /(?<![\p{L}\p{N}])((?:first|second|third|fourth|last|final|opening|closing|middle|1st|2nd|3rd|4th)\s+(?:\p{L}+\s+){0,2}?(?:half|quarter|third|week|weekend|month|day|season|term|weeks|months|days)\s+of|(?:start|beginning|middle|end|half|quarter|rest|part|parts|most|much|course)\s+of|q[1-4]|h[12]|spring|summer|autumn|winter|fall|early|late|mid|by|until|till|up\s+to|through|before|after|and|to|ended|ending)[\s,-]+(?:(?:in|of|the|fiscal|financial|calendar|year)\s+)*$/iu;
/** Words anywhere in the statement that take no more than a part of its time. */
const PART_ANYWHERE =
  /(?<![\p{L}\p{N}])(so\s+far|to\s+date|year[\s-]to[\s-]date|as\s+yet|(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th)\s+(?:half|quarter)|(?:first|last|final)\s+(?:\p{L}+\s+)?(?:weeks|months|days)|q[1-4]|h[12]|half-year)(?![\p{L}\p{N}])/iu;
const PART_REACH = 50;

/** @param date where the date stands, when that is known */
function partOf(text: string, statement: Span, date: Span | undefined): string {
  const before = date && text.slice(Math.max(statement.start, date.start - PART_REACH), date.start);
  const part =
    (before !== undefined && PART_BEFORE.exec(before)?.[1]) ||
    PART_ANYWHERE.exec(text.slice(statement.start, statement.end))?.[1];
  return part ? part.toLowerCase().replace(/\s+/g, ' ') : '';
}

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
  if (PART_ANYWHERE.test(text.slice(sentence.start, sentence.end))) return true;
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
