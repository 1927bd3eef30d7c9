import type { DateWords } from './date-words.ts';
import { isMark, isOf, isWord, type Token } from './token.ts';

/** A date that a text names, as precise as it is there: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface TextDate {
  readonly iso: string;
  /** The token behind it. */
  readonly next: number;
  /** Its year was worked out. */
  readonly isWorkedOut?: boolean;
  /** Of "3 to 9 June" and "June 3-9", the last day. */
  readonly until?: string;
}

/**
 * Where the year of a date without one is looked for: the last such day up to the publication, or the next one from it.
 */
export type Outlook = 'behind' | 'ahead';

/** When a text was published (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`), and where its sentence looks. */
export interface Anchor {
  readonly published?: string | undefined;
  readonly outlook?: Outlook | undefined;
}

/**
 * The date at token `index`: "September 1, 2019", "1 Sept. 2019", "3 de mayo de 2019", "2019-09-01", "1.9.2019",
 * "December", "2021", "fiscal year 2021", "the end of 2020". Undefined when its year cannot be known, or when it is
 * not told whether day or month comes first.
 */
export function dateAt(row: readonly Token[], index: number, anchor: Anchor = {}): TextDate | undefined {
  let at = index;
  if (isWord(row[at], 'the')) at++;
  if (isWord(row[at], 'end', 'start', 'beginning', 'middle') && isWord(row[at + 1], 'of')) at += 2;
  if (isWord(row[at], 'early', 'late', 'mid')) at += isMark(row[at + 1], '-') ? 2 : 1;
  if (isWord(row[at], 'fiscal', 'financial', 'fy', 'calendar')) at++;
  if (isWord(row[at], 'year') || isMark(row[at], ',')) at++;
  return (
    isoDate(row, at) ??
    numericDate(row, at) ??
    dayFirst(row, at, anchor) ??
    monthFirst(row, at, anchor) ??
    plainYear(row, at)
  );
}

function plainYear(row: readonly Token[], index: number): TextDate | undefined {
  const year = yearAt(row, index);
  return year === undefined ? undefined : { iso: year, next: index + 1 };
}

const yearAt = (row: readonly Token[], index: number): string | undefined => {
  const token = row[index];
  const joined = isMark(row[index + 1], '-–/') && row[index + 1]?.glued;
  const isYear = token?.kind === 'numeral' && /^(?:1[5-9]|20)\d\d$/.test(token.text);
  // "2019–2020", "2019-20": the first of them
  const isStretch =
    joined && /^(?:(?:1[5-9]|20)\d\d|\d\d)$/.test(row[index + 2]?.text ?? '') && !row[index + 3]?.glued;
  return isYear && (!joined || isStretch) ? token.text : undefined;
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
  isMark(row[index], '.') && row[index]?.glued ? index + 1 : index;

/** Behind the full stop of "Sept. 30", which a sentence does not end with. */
const behindShort = (row: readonly Token[], index: number): number =>
  row[index + 1]?.kind === 'numeral' || isMark(row[index + 1], ',') ? behindDot(row, index) : index;

/** The endings of ordinals, which touch the day: "3rd", "1er", "1º". */
const ORDINAL = ['st', 'nd', 'rd', 'th', 'er', 'º', 'o', '°'];

const behindOrdinal = (row: readonly Token[], index: number): number =>
  isWord(row[index], ...ORDINAL) && row[index]?.glued ? index + 1 : index;

const behindJoint = (row: readonly Token[], index: number): number =>
  isOf(row[index], ({ dates }) => dates?.between ?? NONE) ? index + 1 : index;

const NONE: ReadonlySet<string> = new Set();

/** "2021-09-14" (ISO 8601), "2021/09/14". */
function isoDate(row: readonly Token[], index: number): TextDate | undefined {
  const [year, first, month, second, day] = row.slice(index, index + 5);
  if (!/^(?:1[5-9]|20)\d\d$/.test(year?.text ?? '') || !isMark(first, '-/‑') || second?.text !== first?.text)
    return undefined;
  if (![first, month, second, day].every((token) => token?.glued)) return undefined;
  return real(Number(year?.text), month?.text, day?.text, index + 5);
}

/** "13/04/2022", "13.4.2022", "04-13-2022": a part above 12 is the day, else the language tells which is first. */
function numericDate(row: readonly Token[], index: number): TextDate | undefined {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:1[5-9]|20)\d\d)$/.exec(row[index]?.text ?? '');
  const parts = dotted ? dotted.slice(1) : chained(row, index);
  const [first = '', second = '', year = ''] = parts ?? [];
  const words: DateWords | undefined = row[index]?.lexicon.dates;
  if (!parts || !words) return undefined;
  const next = index + (dotted ? 1 : 5);
  const order = Number(first) > 12 || dotted ? 'day' : Number(second) > 12 ? 'month' : words.numeric;
  if (order === 'day') return real(Number(year), second, first, next);
  if (order === 'month' || first === second) return real(Number(year), first, second, next);
  return undefined;
}

/** The parts of "13/04/2022" and "13-04-2022". */
function chained(row: readonly Token[], index: number): string[] | undefined {
  const [first, mark, second, other, year] = row.slice(index, index + 5);
  const isChain =
    isMark(mark, '/-') &&
    other?.text === mark?.text &&
    [mark, second, other, year].every((token) => token?.glued);
  const typed = [first, second, year].map((token) => token?.text ?? '');
  const goesOn = isMark(row[index + 5], '-/.') && row[index + 5]?.glued && row[index + 6]?.glued;
  return isChain && !goesOn && /^\d{1,2} \d{1,2} (?:1[5-9]|20)\d\d$/.test(typed.join(' '))
    ? typed
    : undefined;
}

/** A day that there is. */
function real(year: number, month = '', day = '', next = 0): TextDate | undefined {
  if (!/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return undefined;
  const date = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal ? { iso: date.toISOString().slice(0, 10), next } : undefined;
}

/** "1 September 2019", "the 3rd of March 2023", "3. Mai 2019", "3 de mayo de 2019", "3-5 May 2019". */
function dayFirst(row: readonly Token[], index: number, anchor: Anchor): TextDate | undefined {
  const day = dayAt(row, index);
  if (day === undefined) return undefined;
  const ordinal = behindOrdinal(row, index + 1);
  // "3. Mai", "1.º de mayo"
  const behind = ordinal > index + 1 ? ordinal : behindOrdinal(row, behindDot(row, index + 1));
  const range = isWord(row[behind], 'of') ? undefined : rangeAt(row, behind);
  const at = behindJoint(row, range?.next ?? behind);
  const month = monthAt(row, at);
  if (month === undefined) return undefined;
  return withYear(row, { month, day, until: range?.day, next: behindShort(row, at + 1) }, anchor);
}

/** The "-5", "to 5", "bis 5." of "3 to 5 May". */
function rangeAt(row: readonly Token[], index: number): { day: number; next: number } | undefined {
  const isRange = isMark(row[index], '-–') || isOf(row[index], ({ ranges }) => ranges);
  const at = isWord(row[index + 1], 'the', 'el', 'le', 'il', 'o') ? index + 2 : index + 1;
  const day = isRange ? dayAt(row, at) : undefined;
  if (day === undefined) return undefined;
  const ordinal = behindOrdinal(row, at + 1);
  return { day, next: row[index]?.lexicon.around && ordinal === at + 1 ? behindDot(row, ordinal) : ordinal };
}

function monthFirst(row: readonly Token[], index: number, anchor: Anchor): TextDate | undefined {
  const month = monthAt(row, index);
  if (month === undefined) return undefined;
  const next = behindShort(row, index + 1);
  const day = row[index]?.lexicon.around ? undefined : dayAt(row, next);
  if (day === undefined) return withYear(row, { month, next }, anchor);
  const behind = behindOrdinal(row, next + 1);
  const range = rangeAt(row, behind);
  return withYear(row, { month, day, until: range?.day, next: range?.next ?? behind }, anchor);
}

interface DayOfYear {
  readonly month: number;
  readonly day?: number;
  readonly until?: number | undefined;
  readonly next: number;
}

function withYear(row: readonly Token[], date: DayOfYear, anchor: Anchor): TextDate | undefined {
  const joint = isMark(row[date.next], ',') ? date.next + 1 : behindJoint(row, date.next);
  const at = yearAt(row, joint) === undefined ? date.next : joint;
  const stated = yearAt(row, at);
  const year = stated ?? yearOf(date, anchor);
  if (year === undefined) return undefined;
  const parts = [year, two(date.month), ...(date.day === undefined ? [] : [two(date.day)])];
  const last = date.until === undefined ? undefined : real(Number(year), two(date.month), two(date.until));
  return {
    iso: parts.join('-'),
    next: stated ? at + 1 : date.next,
    ...(last && { until: last.iso }),
    ...(stated === undefined && { isWorkedOut: true }),
  };
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The year of the last such day or month up to the publication, or of the next from it; its month must be known. */
function yearOf({ month, day }: DayOfYear, { published, outlook }: Anchor): string | undefined {
  const [year, publishedMonth, publishedDay] = published?.split('-') ?? [];
  if (year === undefined || publishedMonth === undefined) return undefined;
  const date = month * 100 + (day ?? 0);
  const then = Number(publishedMonth) * 100 + Number(publishedDay ?? (outlook === 'ahead' ? 0 : 31));
  if (outlook === 'ahead') return month * 100 + (day ?? 31) >= then ? year : two(Number(year) + 1);
  return date <= then ? year : two(Number(year) - 1);
}
