import { dateAt } from '../../annotate/figures/dates.ts';
import { MONTHS } from '../../annotate/figures/tables/calendar.ts';
import { isMark, isWord, type Token } from '../../annotate/figures/token.ts';
import { tokens } from '../../annotate/figures/tokens.ts';
import type { Span } from '../../text/span.ts';

/** A date that a sentence gives. */
export interface Dated {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as the text is. */
  readonly date: string;
  /** The words that give it. */
  readonly span: Span;
  /** Whether its year, or all of it, was worked out from the date of publication. */
  readonly isWorkedOut: boolean;
}

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A sentence without any of this has no date: most are passed over so. */
const HINT = new RegExp(
  String.raw`\b(?:1[5-9]\d\d|20\d\d|ago|yesterday|last|${WEEKDAYS.join('|')}|${[...MONTHS.keys()].join('|')})\b`,
  'i',
);

/**
 * The dates in a sentence, each once. A month or a day without a year is the last one up to the publication, and so
 * is a weekday, "yesterday", "last month", "two years ago"; without a day of publication these are left out, as
 * are weekdays in a sentence that looks ahead.
 * @param published `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function datesIn(text: string, sentence: Span, published?: string): Dated[] {
  if (!HINT.test(text.slice(sentence.start, sentence.end))) return [];
  const row = tokens(text, sentence);
  const found = new Map<string, Dated>();
  for (let at = 0; at < row.length; ) {
    const read = statedAt(row, at, published) ?? relativeAt(row, at, published);
    const [first, last] = [row[at], row[(read?.next ?? 1) - 1]];
    if (read && first && last) {
      const { date, isWorkedOut } = read;
      if (!found.has(date))
        found.set(date, { date, isWorkedOut, span: { start: first.start, end: last.end } });
    }
    at = read ? read.next : at + 1;
  }
  return [...found.values()];
}

interface Read {
  readonly date: string;
  readonly isWorkedOut: boolean;
  /** The token behind it. */
  readonly next: number;
}

/** Words before a year or a month that stands alone: without them "1912" may count and "May" be a verb. */
const BEFORE_ALONE = new Set('in since during by until till before after from early late mid of'.split(' '));
/** Words behind a year that is none: "in 2000 houses". Others that may follow one are few and small. */
const BEHIND_A_YEAR = new Set(
  'and or to but when as after before by for with at on in that which while the a an was were is are had has he she it they we under because if who his her its their there until through amid from'.split(
    ' ',
  ),
);

/** A date with its month, or a year that stands alone. */
function statedAt(row: readonly Token[], at: number, published: string | undefined): Read | undefined {
  const token = row[at];
  const isMonth = token?.kind === 'word' && token.text !== token.lower && MONTHS.has(token.lower);
  const isNumeral = token?.kind === 'numeral';
  if (!isMonth && !isNumeral) return undefined;
  const stated = dateAt(row, at);
  const read = stated ?? dateAt(row, at, published);
  if (!read) return undefined;
  const isAlone = read.iso.length === 4 || (stated === undefined && read.iso.length === 7);
  if (isAlone && !standsAlone(row, at, read.next)) return undefined;
  return { date: read.iso, isWorkedOut: stated === undefined, next: read.next };
}

function standsAlone(row: readonly Token[], at: number, next: number): boolean {
  const [before, behind] = [row[at - 1], row[next]];
  const isAnnounced = before?.kind === 'word' && BEFORE_ALONE.has(before.lower);
  const isClosed =
    behind === undefined ||
    behind.kind !== 'word' ||
    BEHIND_A_YEAR.has(behind.lower) ||
    /^\p{Lu}/u.test(behind.text);
  return isAnnounced && isClosed && !isMark(behind, '%-–/');
}

/** A sentence with one of these may speak of the next Tuesday as well as of the last. */
const AHEAD = new Set(
  'will would shall next coming upcoming expected scheduled plans planned plan due set going super until by'.split(
    ' ',
  ),
);

function relativeAt(row: readonly Token[], at: number, published: string | undefined): Read | undefined {
  const day = published?.length === 10 ? new Date(`${published}T00:00:00Z`) : undefined;
  const token = row[at];
  if (!day) return undefined;
  if (token?.kind !== 'word') return agoAt(row, at, day);
  if (token.lower === 'yesterday') return { date: daysBefore(day, 1), isWorkedOut: true, next: at + 1 };
  const weekday = token.text === token.lower ? -1 : WEEKDAYS.indexOf(token.lower);
  if (weekday >= 0) {
    const looksAhead = row.some((other) => other.kind === 'word' && AHEAD.has(other.lower));
    const isAny = isWord(row[at - 1], 'a', 'every', 'each', 'any', 'some');
    // "Monday, February 6": the date behind it says all.
    const isDated = statedAt(row, isMark(row[at + 1], ',') ? at + 2 : at + 1, published) !== undefined;
    const days = (day.getUTCDay() - weekday + 7) % 7;
    return looksAhead || isAny || isDated
      ? undefined
      : { date: daysBefore(day, days), isWorkedOut: true, next: at + 1 };
  }
  if (token.lower === 'last' && isWord(row[at + 1], 'month', 'year'))
    return { date: back(day, 1, row[at + 1]), isWorkedOut: true, next: at + 2 };
  return agoAt(row, at, day);
}

/** "Two years ago", "10 days ago": as precise as its unit. */
function agoAt(row: readonly Token[], at: number, day: Date): Read | undefined {
  const [number, unit] = [row[at], row[at + 1]];
  if (!number || !unit || !isWord(row[at + 2], 'ago')) return undefined;
  const count = /^\d{1,3}$/.test(number.text)
    ? Number(number.text)
    : ['a', 'an'].includes(number.lower)
      ? 1
      : NUMBERS.indexOf(number.lower);
  if (count < 1 || !isWord(unit, 'day', 'days', 'month', 'months', 'year', 'years')) return undefined;
  return { date: back(day, count, unit), isWorkedOut: true, next: at + 3 };
}

function back(day: Date, count: number, unit: Token | undefined): string {
  if (unit?.lower.startsWith('day')) return daysBefore(day, count);
  if (unit?.lower.startsWith('year')) return String(day.getUTCFullYear() - count).padStart(4, '0');
  const month = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - count, 1));
  return month.toISOString().slice(0, 7);
}

const daysBefore = (day: Date, days: number): string =>
  new Date(day.getTime() - days * 86_400_000).toISOString().slice(0, 10);
