import { remembered } from '../../text/remembered.ts';
import type { PhraseKey } from '../phrases.ts';
import { formFor } from './template.ts';

/**
 * All words of one language. A phrase that is missing does not compile, since a reply would have a hole. A
 * description that is missing is shown in English: a new command works before anybody has translated it.
 */
export interface LanguageTable {
  readonly phrases: Readonly<Record<PhraseKey, string>>;
  /** Descriptions of commands and options, by the English that `commands/` declares. */
  readonly descriptions: Readonly<Record<string, string>>;
  /** How a date writes the first day of a month, where that is no plain 1. */
  readonly firstDay?: string;
}

/** How Verbatim speaks to one user. What sources and users wrote never passes through here. */
export interface ReplyLanguage {
  /** BCP 47. */
  readonly locale: string;
  /** A phrase with its places still open, in the form that `n` things need. */
  phrase(key: PhraseKey, n?: number): string;
  /** The description of a command or an option, by its English. */
  description(english: string): string;
  number(n: number): string;
  /** A day, a month or a year of front matter, spelled out: 2023-02-07, 2023-02, 2023. */
  date(date: string): string;
}

const DATE_PARTS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** The dates of a shelf are told again and again. */
const DATES = 1000;

/** @param locale whose rules of plurals, numbers and dates hold (BCP 47) */
export function speak(
  locale: string,
  { phrases, descriptions, firstDay = '1' }: LanguageTable,
): ReplyLanguage {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const dates = new Map<number, Intl.DateTimeFormat>();

  function dateFormat(length: number): Intl.DateTimeFormat {
    const format =
      dates.get(length) ?? new Intl.DateTimeFormat(locale, { ...DATE_PARTS[length], timeZone: 'UTC' });
    dates.set(length, format);
    return format;
  }

  return {
    locale,
    phrase: (key, n) => formFor(phrases[key], plurals, n),
    description: (english) => (Object.hasOwn(descriptions, english) && descriptions[english]) || english,
    number: (n) => numbers.format(n),
    date: remembered(DATES, (date) =>
      dateFormat(date.length)
        .formatToParts(new Date(date))
        .map(({ type, value }) => (type === 'day' && value === '1' ? firstDay : value))
        .join(''),
    ),
  };
}
