/** How a language writes dates, as text; all in small letters. */
export interface DateTable {
  /** A line each month, in all its forms, from January. */
  readonly months: string;
  /** A line each weekday, from Sunday. */
  readonly weekdays: string;
  /** Which of day and month comes first in 03/04/2020. */
  readonly numeric: 'day' | 'month';
  /** Words between the parts of a date: "3 de mayo del 2020". */
  readonly between: string;
  /** Words behind which a year or a month that stands alone is a date: "in 2019". */
  readonly before: string;
  /** Words behind which two years are a stretch of time: "between 2019 and 2020". */
  readonly joints: string;
  /** Days before the publication, by word: "1 yesterday". */
  readonly days: string;
  /** "last week": words before or behind a weekday, week, month or year that point back. */
  readonly last: string;
  readonly next: string;
  /** "ago" with the number of words before the count ("hace dos años") or behind it ("two years ago"). */
  readonly ago: { readonly before?: string; readonly behind?: string };
  /** "1 week weeks": days, weeks, months and years, a line each. */
  readonly lengths: {
    readonly day: string;
    readonly week: string;
    readonly month: string;
    readonly year: string;
  };
  /** Words that tell that a sentence looks ahead: "will". */
  readonly ahead: string;
  /** Words that tell that it looks back, where no other does: "was". */
  readonly behind: string;
}
