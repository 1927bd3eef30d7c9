/** A document's letters. */
export interface Decoded {
  readonly text: string;
  /** What a reader should know of the letters: a clause each. */
  readonly notes: readonly string[];
}

export const ENCODING_ADVICE = 'save it again as UTF-8';

export const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
