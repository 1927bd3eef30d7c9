import { isMark, isWord, type Token } from './token.ts';

/** A date that a text names, as precise as it is there: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface TextDate {
  readonly iso: string;
  /** The token behind it. */
  readonly next: number;
}

/**
 * The date at token `index`: "September 1, 2019", "1 Sept. 2019", "December", "2021", "fiscal year 2021",
 * "the end of 2020". Undefined when its year cannot be known.
 */
export function dateAt(row: readonly Token[], index: number, published?: string): TextDate | undefined {
  let at = index;
  if (isWord(row[at], 'the')) at++;
  if (isWord(row[at], 'end', 'start', 'beginning', 'middle') && isWord(row[at + 1], 'of')) at += 2;
  if (isWord(row[at], 'early', 'late', 'mid')) at += isMark(row[at + 1], '-') ? 2 : 1;
  if (isWord(row[at], 'fiscal', 'financial', 'fy', 'calendar')) at++;
  if (isWord(row[at], 'year') || isMark(row[at], ',')) at++;
  return dayFirst(row, at, published) ?? monthFirst(row, at, published) ?? plainYear(row, at);
}

function plainYear(row: readonly Token[], index: number): TextDate | undefined {
  const year = yearAt(row, index);
  return year === undefined ? undefined : { iso: year, next: index + 1 };
}

const yearAt = (row: readonly Token[], index: number): string | undefined => {
  const token = row[index];
  const joined = isMark(row[index + 1], '-–/') && row[index + 1]?.glued;
  return token?.kind === 'numeral' && /^(?:1[5-9]|20)\d\d$/.test(token.text) && !joined
    ? token.text
    : undefined;
};

const dayAt = (row: readonly Token[], index: number): number | undefined => {
  const token = row[index];
  const day = token?.kind === 'numeral' && /^\d{1,2}$/.test(token.text) ? Number(token.text) : 0;
  return day >= 1 && day <= 31 ? day : undefined;
};

const monthAt = (row: readonly Token[], index: number): number | undefined => {
  const token = row[index];
  return token?.kind === 'word' && (token.text !== token.lower || token.lexicon.around)
    ? token.lexicon.months.get(token.lower)
    : undefined;
};

const behindDot = (row: readonly Token[], index: number): number =>
  isMark(row[index], '.') ? index + 1 : index;

function dayFirst(row: readonly Token[], index: number, published: string | undefined): TextDate | undefined {
  const day = dayAt(row, index);
  const month = day === undefined ? undefined : monthAt(row, index + 1);
  if (day === undefined || month === undefined) return undefined;
  const next = behindDot(row, index + 2);
  return withYear(row, { month, day, next }, published);
}

function monthFirst(
  row: readonly Token[],
  index: number,
  published: string | undefined,
): TextDate | undefined {
  const month = monthAt(row, index);
  if (month === undefined) return undefined;
  const next = behindDot(row, index + 1);
  const day = dayAt(row, next);
  if (day === undefined) return withYear(row, { month, next }, published);
  const tail = row[next + 1];
  const behind = isWord(tail, 'st', 'nd', 'rd', 'th') && tail?.glued ? next + 2 : next + 1;
  return withYear(row, { month, day, next: behind }, published);
}

interface DayOfYear {
  readonly month: number;
  readonly day?: number;
  readonly next: number;
}

function withYear(
  row: readonly Token[],
  date: DayOfYear,
  published: string | undefined,
): TextDate | undefined {
  const at = isMark(row[date.next], ',') && yearAt(row, date.next + 1) ? date.next + 1 : date.next;
  const stated = yearAt(row, at);
  const year = stated ?? lastYear(date, published);
  if (year === undefined) return undefined;
  const parts = [year, two(date.month), ...(date.day === undefined ? [] : [two(date.day)])];
  return { iso: parts.join('-'), next: stated ? at + 1 : date.next };
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The year of the last such day or month up to `published`, whose month must be known. */
function lastYear({ month, day }: DayOfYear, published: string | undefined): string | undefined {
  const [year, publishedMonth, publishedDay] = published?.split('-') ?? [];
  if (year === undefined || publishedMonth === undefined) return undefined;
  const then = Number(publishedMonth) * 100 + Number(publishedDay ?? 31);
  return month * 100 + (day ?? 0) <= then ? year : two(Number(year) - 1);
}
