import type { Excerpt } from '../../corpus/excerpt.ts';
import type { Shelved } from '../../search/index.ts';
import type { Span } from '../../text/span.ts';
import type { Find } from '../found.ts';

/**
 * `verbatim`: the words stand so in a source. `altered`: they stand there otherwise. `misattributed`: they were
 * said, but the sources name another speaker. `not-found`: not in these sources, which does not make them false.
 */
export type QuotationVerdict = 'verbatim' | 'altered' | 'misattributed' | 'not-found';

/**
 * What was done to the source's words. `spliced`: words from two places stand as one quotation. `word`: any other
 * word for word. `punctuation`: all words are the same, the marks between them are not.
 */
export type ChangeKind =
  | 'number'
  | 'negation'
  | 'name'
  | 'left-out'
  | 'put-in'
  | 'order'
  | 'spliced'
  | 'word'
  | 'punctuation';

/** One change. Without `from` words were put in, without `to` they were left out. */
export interface Change {
  readonly kind: ChangeKind;
  /** The source's words. */
  readonly from?: Excerpt;
  /** What was typed in their place; "…" where an ellipsis stands for them. */
  readonly to?: string;
}

/** A piece of the comparison, in the order of what was typed. */
export type ComparedPart =
  | { readonly kind: 'same'; readonly excerpt: Excerpt }
  | { readonly kind: 'changed'; readonly change: Change };

/** Why a quotation that ends or begins inside a sentence may say something else than the sentence. */
export type CutKind = 'negation' | 'question' | 'condition' | 'attribution' | 'hedge';

/** Words of the same sentence that stand outside the quotation and may turn its meaning. */
export interface Cut {
  readonly kind: CutKind;
  /** The words that turn it. */
  readonly turns: Excerpt;
  /** The rest of the sentence on that side. */
  readonly rest: Excerpt;
}

/**
 * How the words stand in the source: inside quotation marks, as reported words without marks, or as the
 * source's own text, which quotes nobody.
 */
export type Setting = 'quoted' | 'reported' | 'text';

/**
 * Whether a source names the speaker that the user named: `unsure` when it does not tell whether the one whom it
 * names is the same, `unknown` when it names nobody.
 */
export type Standing = 'confirmed' | 'other' | 'unsure' | 'unknown';

/** One quotation, checked. */
export interface Verification {
  /** What was checked, as it was typed. */
  readonly typed: string;
  readonly verdict: QuotationVerdict;
  /** Where it stands, the best place first; the words themselves are highlighted. None for `not-found`. */
  readonly finds: readonly Find[];
  readonly changes: readonly Change[];
  /** All of the comparison; none when nothing was changed. */
  readonly parts: readonly ComparedPart[];
  readonly cuts: readonly Cut[];
  readonly speaker?: { readonly asked: string; readonly standing: Standing };
}

/** A run of typed words beside a run of a source's: both by their numbers in their lists, ends exclusive. */
export interface Aligned {
  readonly same: boolean;
  readonly typed: { readonly start: number; readonly end: number };
  /** Places in the library's word runs. */
  readonly source: { readonly start: number; readonly end: number };
}

/** Typed words that were found in one place of one source. */
export interface MatchedPiece {
  readonly shelved: Shelved;
  readonly steps: readonly [Aligned, ...Aligned[]];
}

/** Typed words that differ from a source's: the numbers of the typed ones, and where the source's stand. */
export interface Difference {
  readonly typed: { readonly start: number; readonly end: number };
  readonly source: Span;
  readonly shelved: Shelved;
  /** Its kind, where the words themselves do not tell it. */
  readonly kind?: ChangeKind;
}
