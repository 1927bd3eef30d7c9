/** How a language writes dates, as text; all in small letters. */
export interface DateTable {
  /** A line each month, in all its forms, from January. */
  readonly months: string;
  /** A line each weekday, from Sunday. */
  readonly weekdays: string;
  /** Which of day and month comes first in 03/04/2020; where both are usual nobody can tell. */
  readonly numeric: 'day' | 'unsure';
  /** Words between the parts of a date: "3 de mayo del 2020". */
  readonly between: string;
  /** Words behind which a year or a month that stands alone is a date: "in 2019". */
  readonly before: string;
  /** Days from the publication, by word: "-1 yesterday; 1 tomorrow". */
  readonly days: string;
  /** "last week": words before or behind a weekday, week, month or year that point back. */
  readonly last: string;
  readonly next: string;
  /** "ago" before the count ("hace dos años") or behind it ("two years ago"). */
  readonly ago: { readonly before?: string; readonly behind?: string };
  /** "1 week weeks": days, weeks, months and years, a line each. */
  readonly lengths: {
    readonly day: string;
    readonly week: string;
    readonly month: string;
    readonly year: string;
  };
  /** Words by which the clause before a date looks ahead: "will", "is", "deadline". */
  readonly ahead: string;
  /** Words by which it looks back: "was". */
  readonly behind: string;
  /** Participles with which "to", "until" names the day that something was put off to: "postponed to 3 May". */
  readonly deferred: string;
  /** Participles that are a past behind "is": "è arrivato", "ist gestorben"; "self" before it does the same: "s’est". */
  readonly moved?: string;
  readonly self?: string;
  /** The endings of verbs that do so. */
  readonly endings: { readonly ahead: string; readonly behind: string };
}
