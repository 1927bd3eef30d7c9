import type { Excerpt } from '../../corpus/excerpt.ts';
import type { Shelved } from '../../search/index.ts';
import type { Span } from '../../text/span.ts';
import type { Find } from '../found.ts';

/**
 * `who`: who said it. `gap`: the words of a gap. `number`: the number of a gap. `altered`: which of two wordings is the
 * source's. `order`: which dated sentence tells of what came first. `source`: where words stand.
 */
export const QUIZ_KINDS = ['who', 'gap', 'number', 'altered', 'order', 'source'] as const;
export type QuizKind = (typeof QUIZ_KINDS)[number];

export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** Words that are shown, with the place that is left open in them. */
export interface Gapped {
  readonly excerpt: Excerpt;
  readonly gap?: Span;
}

/**
 * A quotation that is not the source's: at one place it has other words, or words fewer or more. The others are a slice
 * too, of another place on the shelf, so that no word of it is anybody's invention.
 */
export interface Altered {
  /** The words as the source has them. */
  readonly whole: Excerpt;
  /** What of them is gone; empty where words were put in. */
  readonly was: Span;
  /** What stands in its place; nothing where words were left out. */
  readonly becomes?: Excerpt;
}

/** Something to pick. */
export type QuizChoice =
  | { readonly kind: 'words'; readonly words: Excerpt }
  | { readonly kind: 'source'; readonly shelved: Shelved }
  | { readonly kind: 'altered'; readonly altered: Altered }
  /** Numbers of what is shown, from 1, in the order of time. */
  | { readonly kind: 'order'; readonly order: readonly number[] };

/** A question of which exactly one choice is right. */
export interface QuizQuestion {
  readonly kind: QuizKind;
  readonly shown: readonly Gapped[];
  readonly choices: readonly QuizChoice[];
  /** The place of the right choice. */
  readonly key: number;
  /** What proves it: the passages, cited. Of `order` those of all that is shown, in the order of time. */
  readonly proof: readonly [Find, ...Find[]];
}

/** A quiz: the same shelf, options and seed give the same. */
export interface Quiz {
  readonly questions: readonly [QuizQuestion, ...QuizQuestion[]];
  /** How many were asked for. */
  readonly wanted: number;
}
