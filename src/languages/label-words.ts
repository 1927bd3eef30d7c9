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
}

const NONE: ReadonlySet<string> = new Set();

export const NO_LABEL_WORDS: LabelWords = {
  heads: NONE,
  ofTheDay: NONE,
  of: NONE,
  from: NONE,
  notes: NONE,
};
