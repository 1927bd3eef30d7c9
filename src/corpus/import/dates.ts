import { once } from '../../languages/once.ts';

/** Those whose pages are read. */
const LANGUAGES =
  'en es fr de it pt nl ca sv da nb fi et lv pl cs sk hu ro hr sl bg ru uk el tr id vi ar ar-SY he hi th'.split(
    ' ',
  );

/**
 * Month names and their short forms, by themselves and as a day stands before them, to the month's number. Of two
 * languages that give a name to different months neither counts, but where one of them sets a dot behind the day: "5
 * listopada" is Polish, "5. listopada" Croatian.
 */
const months = once((): ReadonlyMap<string, number> => {
  const found = new Map<string, Set<number>>([['sept', new Set([9])]]);
  const add = (form: string, number: number): unknown =>
    found.set(form, (found.get(form) ?? new Set()).add(number));
  for (const language of LANGUAGES)
    for (const month of ['long', 'short'] as const)
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
          month,
          day,
          timeZone: 'UTC',
        });
        for (let number = 1; number <= 12; number++) {
          const parts = format.formatToParts(new Date(Date.UTC(2000, number - 1, 15)));
          const at = parts.findIndex(({ type }) => type === 'month');
          const before = parts[at - 1]?.value ?? '';
          // Hebrew sets a letter before the month, which is a part of the word.
          const prefix = /\p{L}+$/u.exec(before)?.[0] ?? '';
          const name = bare(parts[at]?.value ?? '');
          for (const form of new Set([name, prefix + name])) {
            add(form, number);
            if (day) add(behindDay(form, before.startsWith('.')), number);
          }
        }
      }
  return new Map([...found].flatMap(([name, [number, other]]) => (other ? [] : [[name, number ?? 0]])));
});

/** A month's name as it stands behind the number of a day, with a dot or without. */
const behindDay = (name: string, hasDot: boolean): string => `${hasDot ? '.' : ''} ${name}`;

/** The days of the week in the same languages. */
export const weekdays = (): string[] => [
  ...new Set(
    LANGUAGES.flatMap((language) => {
      const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
      return Array.from({ length: 7 }, (_, at) =>
        format.format(new Date(Date.UTC(2000, 0, 2 + at))).toLowerCase(),
      );
    }),
  ),
];

const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|(?<dot>\.)|º|er)?`;
const MONTH = String.raw`(?<month>\p{L}[\p{L}\p{M}]{2,13})\.?`;
const YEAR = String.raw`(?<year>(?:1[6-9]|20)\d{2})(?!\d)`;

/** Ways to write a date; `numbers` holds those whose month is a number. */
const WRITTEN: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\d)${YEAR}\s?[年년]\s?(?<number>\d{1,2})\s?[月월](?:\s?(?<day>\d{1,2})\s?[日일])?`,
    'u',
  ),
  new RegExp(String.raw`(?<![\d/-])${YEAR}[-/.](?<number>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)`, 'u'),
  new RegExp(String.raw`(?<!\d\.?)${DAY}\s+(?:de\s+)?${MONTH},?\s+(?:del?\s+)?${YEAR}`, 'u'),
  // "14. 3. 2019"
  new RegExp(String.raw`(?<![\d./-])(?<first>\d{1,2})(?<mark>\.)\s(?<second>\d{1,2})\.\s?${YEAR}`, 'u'),
  // "26-Oct-2013"
  new RegExp(String.raw`(?<![\d-])(?<day>\d{1,2})-(?<month>\p{L}{3,9})-${YEAR}`, 'u'),
  // "20 กุมภาพันธ์ 2567", counted from Buddha
  new RegExp(
    String.raw`(?<!\d)${DAY}\s+(?<month>\p{Script=Thai}{4,14})\s+(?:พ\.ศ\.\s*)?(?<buddhist>2[45]\d{2})(?!\d)`,
    'u',
  ),
  // "2024. február 20."
  new RegExp(String.raw`(?<!\d)${YEAR}\.?\s+${MONTH}\s+${DAY}(?!\d)`, 'u'),
  new RegExp(String.raw`(?<!\p{L})${MONTH}\s+${DAY},?\s+${YEAR}`, 'u'),
  new RegExp(String.raw`(?<![\d/-])(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})[/.-]${YEAR}`, 'u'),
  new RegExp(String.raw`(?<!\p{L})(?<!\d(?:st|nd|rd|th|[.º])?\s)${MONTH},?\s+(?:del?\s+)?${YEAR}`, 'u'),
];

export interface FoundDate {
  /** `YYYY-MM-DD`, or `YYYY-MM` where no day is given. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** The first date in `text`. A date such as 03/04/2020, which two countries read differently, is none; dots stand behind days. */
export function findDate(text: string): FoundDate | undefined {
  if (!/(?:1[6-9]|2[045])\d{2}|[٠-٩]{4}/.test(text)) return undefined;
  const latin = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  for (const pattern of WRITTEN) {
    const match = pattern.exec(latin);
    const date = match?.groups && toDate(match.groups);
    if (date) return { date, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** "05.15.13": a month, a day and a year of two digits, where the day can be nothing else. */
export function findShortDate(text: string): FoundDate | undefined {
  const match = /(?<![\d./-])(\d{1,2})([/.-]) ?(\d{2})\2(\d{2})(?![\d/]|[.-]\d)/.exec(text);
  const [month, day, year] = [match?.[1], match?.[3], match?.[4]].map(Number);
  if (!match || month === undefined || day === undefined || year === undefined) return undefined;
  const isRecent = day > 12 && 2000 + year <= new Date().getUTCFullYear();
  const date = isRecent ? format(2000 + year, month, day) : undefined;
  return date === undefined ? undefined : { date, start: match.index, end: match.index + match[0].length };
}

function toDate(parts: Record<string, string | undefined>): string | undefined {
  const month = parts.month === undefined ? undefined : monthOf(bare(parts.month), parts);
  if (parts.month !== undefined && month === undefined) return undefined;
  const year = parts.buddhist === undefined ? Number(parts.year) : Number(parts.buddhist) - 543;
  if (parts.first !== undefined)
    return fromPair(year, Number(parts.first), Number(parts.second), parts.mark === '.');
  return format(year, month ?? Number(parts.number), parts.day === undefined ? undefined : Number(parts.day));
}

const monthOf = (name: string, { day, dot }: Record<string, string | undefined>): number | undefined =>
  months().get(name) ?? (day === undefined ? undefined : months().get(behindDay(name, dot !== undefined)));

function fromPair(year: number, first: number, second: number, isDotted: boolean): string | undefined {
  if (first > 12 || (isDotted && second <= 12)) return format(year, second, first);
  if (second > 12 || first === second) return format(year, first, second);
  return undefined;
}

/** A year to come is no date of publication, but that a magazine's next year begins in this one. */
const latestYear = (): number => new Date().getUTCFullYear() + 1;

function format(year: number, month: number, day: number | undefined): string | undefined {
  if (year > latestYear()) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  if (date.getUTCMonth() !== month - 1) return undefined;
  return date.toISOString().slice(0, day === undefined ? 7 : 10);
}

/** The calendar day of a time stamp such as `2023-02-07T10:41:00-05:00`, as its own time zone writes it. */
export const dayOf = (stamp: string): string | undefined => findDate(stamp)?.date;

function bare(month: string): string {
  return month.toLowerCase().replace(/\.$/, '');
}
