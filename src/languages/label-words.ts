import { NO_ENTRIES } from '../text/word-list.ts';

/** What stands in front of a line's colon and is nobody who speaks the words behind it. */
export interface LabelWords {
  /** Re: “…” · Myth: “…” */
  readonly heads: ReadonlySet<string>;
  /** "[Quote of] the day: “…”", "[Zitat] des [Tages]: „…“" */
  readonly ofTheDay: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** "[From] the archive: “…”" */
  readonly from: ReadonlySet<string>;
  /** What is written, and says what it says: "A [footnote] makes that clear: “…”". */
  readonly notes: ReadonlySet<string>;
  /** “…” – [One] of the passengers: of several, who signs. */
  readonly member: ReadonlySet<string>;
  /** Parts of a work, in a heading: "[Act] One", "[Scene] 2". */
  readonly divisions: ReadonlySet<string>;
}

export const NO_LABEL_WORDS: LabelWords = {
  heads: NO_ENTRIES,
  ofTheDay: NO_ENTRIES,
  of: NO_ENTRIES,
  from: NO_ENTRIES,
  notes: NO_ENTRIES,
  member: NO_ENTRIES,
  divisions: NO_ENTRIES,
};
