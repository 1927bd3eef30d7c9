import type { Speech } from '../../../languages/index.ts';

/**
 * The narrative of a text as parallel arrays, one entry a word or punctuation mark. Words inside
 * quotation marks are one token, `"`, so that rules read the writer's sentence around them.
 */
export interface Tokens {
  readonly text: string;
  /** The tables of its language. */
  readonly speech: Speech;
  readonly start: number[];
  readonly end: number[];
  /** Lower case, with straight apostrophes; dashes are `-`, a quotation is `"`, genitive endings are `'s`. */
  readonly word: string[];
  /** `Word` bits. */
  readonly bits: number[];
  /** Index of the quotation in `marks`, or -1. */
  readonly quote: number[];
}
