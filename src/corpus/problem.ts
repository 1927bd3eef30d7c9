/** What is wrong with a file, for the person who will mend it. */
export interface Problem {
  readonly file: string;
  /** Counted from 1; absent where no line is to blame. */
  readonly line?: number;
  /** The front matter's field, where one is to blame. */
  readonly field?: string;
  /** What is wrong and what to do: a clause without a full stop. */
  readonly message: string;
}

/** One sentence on one line: `corpus/x.md:3: "published" is "soon", write YYYY-MM-DD`. */
export const problemText = ({ file, line, message }: Problem): string =>
  withoutControls(`${file}${line === undefined ? '' : `:${line}`}: ${message}`);

/** A file may be named with line breaks and what steers a terminal: they are shown as `%0A`, as in an address. */
const withoutControls = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]/gu, encodeURIComponent);
