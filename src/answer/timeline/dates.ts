import type { DateWords, Length } from '../../annotate/figures/date-words.ts';
import { type Anchor, dateAt, type Outlook, type TextDate } from '../../annotate/figures/dates.ts';
import { lexiconOf, type NumberLexicon } from '../../annotate/figures/lexicon.ts';
import { isMark, isOf, isWord, type Token } from '../../annotate/figures/token.ts';
import { tokens } from '../../annotate/figures/tokens.ts';
import { madeOnce } from '../../text/made-once.ts';
import type { Span } from '../../text/span.ts';
import { outlookAt } from './outlook.ts';

/** A date that a sentence gives. */
export interface Dated {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as the text is. */
  readonly date: string;
  /** The words that give it. */
  readonly span: Span;
  /** Whether its year, or all of it, was worked out from the date of publication. */
  readonly isWorkedOut: boolean;
}

/**
 * The dates in a sentence, each once. A month or a day without a year, a weekday, "yesterday", "last month" and "two
 * years ago" are worked out from the day of publication and from where the clause looks: the last such day up to
 * then, or the next one from it. Without a day of publication they are left out, and so is a weekday of which nothing
 * tells where it lies.
 * @param published `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @param language BCP 47
 */
export function datesIn(text: string, sentence: Span, published?: string, language = 'en'): Dated[] {
  const lexicon = lexiconOf(language);
  if (!lexicon.dates || !hintsOf(lexicon).test(text.slice(sentence.start, sentence.end))) return [];
  const row = tokens(text, sentence, lexicon);
  const found = new Map<string, Dated>();
  for (let at = 0; at < row.length; ) {
    const read = statedAt(row, at, published) ?? relativeAt(row, at, lexicon.dates, published);
    const [first, last] = [row[at], row[(read?.next ?? 1) - 1]];
    const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
    for (const date of read ? [read.iso, read.until] : [])
      if (date !== undefined && !found.has(date))
        found.set(date, { date, isWorkedOut: read?.isWorkedOut ?? false, span });
    at = read ? read.next : at + 1;
  }
  return [...found.values()];
}

/** A sentence without any of these words has no date: most are passed over so. */
const hintsOf = madeOnce((lexicon: NumberLexicon): RegExp => {
  const { dates, months } = lexicon;
  const words = [
    ...months.keys(),
    ...(dates
      ? [
          dates.weekdays.keys(),
          dates.days.keys(),
          dates.last,
          dates.next,
          dates.ago.before,
          dates.ago.behind,
        ].flatMap((one) => [...one])
      : []),
  ];
  return new RegExp(String.raw`(?<!\p{L})(?:${words.join('|')})(?!\p{L})|(?:1[5-9]|20)\d\d`, 'iu');
});

/** Words behind a year that is none: "in 2000 houses". Others that may follow one are few and small. */
const BEHIND_A_YEAR = new Set(
  'and or to but when as after before by for with at on in that which while the a an was were is are had has he she it they we under because if who his her its their there until through amid from'.split(
    ' ',
  ),
);

/** A date with its month, or a year that stands alone. */
function statedAt(row: readonly Token[], at: number, published: string | undefined): TextDate | undefined {
  const token = row[at];
  const isMonth =
    token?.kind === 'word' &&
    token.lexicon.months.has(token.lower) &&
    (token.text !== token.lower || token.lexicon.around !== undefined);
  if (!isMonth && token?.kind !== 'numeral') return undefined;
  const read = dateAt(row, at) ?? workedOut(row, at, published);
  if (!read || isPart(row, at)) return undefined;
  const isAlone = read.iso.length === 4 || (read.isWorkedOut && read.iso.length === 7);
  return isAlone && !standsAlone(row, at, read.next) ? undefined : read;
}

/** A date without its year, by where its clause looks. A month alone is left out where nothing tells. */
function workedOut(row: readonly Token[], at: number, published: string | undefined): TextDate | undefined {
  const read = published === undefined ? undefined : dateAt(row, at, { published });
  if (!read) return undefined;
  const outlook = yearBehind(row, read.next) ?? outlookAt(row, at, read.next);
  const anchor: Anchor = typeof outlook === 'string' ? { published, outlook } : { published: outlook?.year };
  return dateAt(row, at, anchor) ?? read;
}

/** "from 3 May to 6 June 2020": the year behind the other end. */
function yearBehind(row: readonly Token[], at: number): { readonly year: string } | undefined {
  const isRange = isMark(row[at], '-–') || isOf(row[at], ({ ranges }) => ranges);
  const end = isRange ? dateAt(row, isWord(row[at + 1], 'the', 'zum', 'dem') ? at + 2 : at + 1) : undefined;
  return end && end.iso.length > 4 ? { year: `${end.iso.slice(0, 4)}-12-31` } : undefined;
}

/** "1.250" in "1.250.2019": a numeral that hangs on another is no date. */
const isPart = (row: readonly Token[], at: number): boolean =>
  isMark(row[at - 1], '-–/.,') &&
  row[at]?.glued === true &&
  row[at - 1]?.glued === true &&
  row[at - 2]?.kind === 'numeral';

function standsAlone(row: readonly Token[], at: number, next: number): boolean {
  const [before, behind] = [row[at - 1], row[next]];
  const joint = behindArticle(row, at - 1);
  const isSecond =
    isOf(row[joint], ({ ranges }) => ranges) &&
    /^(?:1[5-9]|20)\d\d$/.test(row[joint - 1]?.text ?? '') &&
    isAnnounced(row[behindArticle(row, joint - 2)]);
  const isStretch = isMark(behind, '-–/') && /^\d{2}(?:\d\d)?$/.test(row[next + 1]?.text ?? '');
  if (behind?.kind === 'word' && isCountedNoun(before, behind)) return false;
  const isClosed =
    behind === undefined ||
    behind.kind !== 'word' ||
    BEHIND_A_YEAR.has(behind.lower) ||
    /^\p{Lu}/u.test(behind.text) ||
    (behind.lexicon.around?.closes.has(behind.lower) ?? false) ||
    isOf(behind, ({ ranges }) => ranges) ||
    (behind.lexicon.around !== undefined &&
      !isOf(behind, ({ around }) => around?.of ?? new Set()) &&
      (behind.lexicon.around.capitalNouns || !/s$/.test(behind.lower)));
  return (isAnnounced(row[joint]) || isSecond) && isClosed && (isStretch || !isMark(behind, '%-–/'));
}

/** "vor 2000 Zuschauern", "in 2000 Haushalten": a plural behind a word of place, but "seit 2015 Mitglied". */
const isCountedNoun = (before: Token | undefined, { lexicon, lower }: Token): boolean =>
  lexicon.around?.capitalNouns === true && isWord(before, 'vor', 'in', 'von', 'nach') && /[ns]$/.test(lower);

/** The token before an article at `index`, or `index`: "tra il 2001 e il 2004". */
const behindArticle = (row: readonly Token[], index: number): number =>
  isWord(row[index], 'il', 'el', 'o') ? index - 1 : index;

const isAnnounced = (token: Token | undefined): boolean =>
  isOf(token, ({ dates }) => dates?.before ?? new Set());

function relativeAt(
  row: readonly Token[],
  at: number,
  words: DateWords,
  published: string | undefined,
): TextDate | undefined {
  const day = published?.length === 10 ? new Date(`${published}T00:00:00Z`) : undefined;
  const token = row[at];
  if (!day || (token?.kind !== 'word' && token?.kind !== 'numeral')) return undefined;
  const days = words.days.get(token.lower);
  if (days !== undefined) return { iso: daysFrom(day, days), isWorkedOut: true, next: at + 1 };
  return (
    weekdayAt(row, at, words, day, published) ??
    neighbourAt(row, at, words, day) ??
    agoAt(row, at, words, day)
  );
}

/** "on Tuesday", "next Monday", "el martes pasado". */
function weekdayAt(
  row: readonly Token[],
  at: number,
  words: DateWords,
  day: Date,
  published: string | undefined,
): TextDate | undefined {
  const token = row[at];
  const hyphened =
    isMark(row[at + 1], '-') && row[at + 1]?.glued ? `${token?.lower}-${row[at + 2]?.lower}` : '';
  const long = words.weekdays.get(hyphened);
  const weekday = long ?? words.weekdays.get(token?.lower ?? '');
  const isWritten = token?.text !== token?.lower || token?.lexicon.around !== undefined;
  if (
    weekday === undefined ||
    !isWritten ||
    isWord(row[at - 1], 'a', 'every', 'each', 'any', 'some', 'cada', 'chaque', 'jeden')
  )
    return undefined;
  const next = long === undefined ? at + 1 : at + 3;
  if (isSaidBehind(row, next, published)) return undefined;
  const beside = [row[at - 1], row[next]];
  const outlook: Outlook | undefined = beside.some((one) => isOf(one, () => words.next))
    ? 'ahead'
    : beside.some((one) => isOf(one, () => words.last))
      ? 'behind'
      : outlookAt(row, at, next);
  if (outlook === undefined) return undefined;
  const back = (day.getUTCDay() - weekday + 7) % 7;
  const isSaidLast = beside.some((one) => isOf(one, () => words.last));
  const distance =
    outlook === 'behind'
      ? -(back === 0 && isSaidLast ? 7 : back)
      : (7 - back) % 7 || (isSaidNext(beside, words) ? 7 : 0);
  return { iso: daysFrom(day, distance), isWorkedOut: true, next };
}

/** "Monday, February 6", "Montag, dem 6. Mai": the date behind it says all. */
function isSaidBehind(row: readonly Token[], next: number, published: string | undefined): boolean {
  const comma = isMark(row[next], ',') ? next + 1 : next;
  const at = isWord(row[comma], 'the', 'dem', 'den', 'der', 'le', 'il', 'el', 'dia', 'día')
    ? comma + 1
    : comma;
  return statedAt(row, at, published) !== undefined;
}

const isSaidNext = (beside: readonly (Token | undefined)[], words: DateWords): boolean =>
  beside.some((one) => isOf(one, () => words.next));

/** "last month", "next year", "el mes pasado". */
function neighbourAt(row: readonly Token[], at: number, words: DateWords, day: Date): TextDate | undefined {
  const [first, second] = [row[at], row[at + 1]];
  const isEnglish = first?.lexicon.isEnglish === true;
  const length = words.lengths.get(first?.lower ?? '') ?? words.lengths.get(second?.lower ?? '');
  if (length !== 'month' && length !== 'year') return undefined;
  const pointer = words.lengths.has(first?.lower ?? '') ? second : first;
  if (isEnglish ? !isWord(first, 'last', 'next') : pointer?.kind !== 'word') return undefined;
  const isLast = isOf(pointer, () => words.last);
  return isLast || isOf(pointer, () => words.next)
    ? { iso: shifted(day, isLast ? -1 : 1, length), isWorkedOut: true, next: at + 2 }
    : undefined;
}

/** "Two years ago", "10 days ago", "hace dos años", "vor drei Jahren": as precise as its unit. */
function agoAt(row: readonly Token[], at: number, words: DateWords, day: Date): TextDate | undefined {
  const isBefore = isOf(row[at], () => words.ago.before);
  const start = isBefore ? at + 1 : at;
  const [number, unit] = [row[start], row[start + 1]];
  const length = words.lengths.get(unit?.lower ?? '');
  if (
    length === undefined ||
    length === 'week' ||
    (!isBefore && !isOf(row[start + 2], () => words.ago.behind))
  )
    return undefined;
  const count = countOf(number);
  if (count === undefined) return undefined;
  return { iso: shifted(day, -count, length), isWorkedOut: true, next: isBefore ? start + 2 : start + 3 };
}

function countOf(token: Token | undefined): number | undefined {
  if (/^\d{1,3}$/.test(token?.text ?? '')) return Number(token?.text);
  if (token?.lexicon.isEnglish && isWord(token, 'a', 'an')) return 1;
  const { number } = token ?? {};
  const isCount =
    number?.kind === 'unit' ||
    number?.kind === 'teen' ||
    number?.kind === 'ten' ||
    number?.kind === 'compound';
  return isCount && number.value >= 1 && Number.isInteger(number.value) ? number.value : undefined;
}

function shifted(day: Date, count: number, length: Length): string {
  if (length === 'day' || length === 'week') return daysFrom(day, length === 'week' ? 7 * count : count);
  if (length === 'year') return String(day.getUTCFullYear() + count).padStart(4, '0');
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + count, 1)).toISOString().slice(0, 7);
}

const daysFrom = (day: Date, days: number): string =>
  new Date(day.getTime() + days * 86_400_000).toISOString().slice(0, 10);
