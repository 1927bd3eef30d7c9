import type { Span } from '../../../text/span.ts';
import type { Clause, Narrative } from '../grammar/index.ts';
import type { Marked } from '../marks/index.ts';
import type { DenyingRule, NamingRule } from './rule-names.ts';

/** A quotation where it stands: its sentence, and which phrase of the sentence it is. */
export interface Site {
  readonly narrative: Narrative;
  readonly frame: number;
  readonly clause: Clause;
  /** Index of the quotation among the phrases. */
  readonly at: number;
  readonly quote: number;
  readonly marked: Marked;
}

/** The tokens `from`..`to` that name the speaker; `head` is the one that the phrase turns on. */
export interface Mention {
  readonly frame: number;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** Where the reported clause starts, when it stands in front: its names are no antecedents. */
  readonly behind?: number;
}

/** Who said it: the place that names the speaker, the token that reports, the rule that found them. */
export interface Attribution {
  readonly mention: Mention;
  /** -1 when a mark alone tells ("Kelly: “…”"). */
  readonly cue: number;
  readonly rule: NamingRule;
  /** Where the mention is but "she" or "the boy" in a dialogue: the place that names who has the turn. */
  readonly antecedent?: Mention;
  /** Where weights chose, what told for and against them. */
  readonly signs?: readonly Sign[];
}

/** What tells for a speaker, or against, and how strongly: its share of the log odds. */
export interface Sign {
  readonly sign: string;
  readonly share: number;
}

/**
 * What a rule finds of words in marks: who is said to have said them; `nobody`, and no later rule need look;
 * `undefined`, it has nothing to say of them.
 */
export type RuleVerdict = Attribution | 'nobody' | undefined;

export type Rule = (site: Site) => RuleVerdict;

/** What became of words in marks, and by which rule. */
export type Ruling =
  | { readonly kind: 'said'; readonly attribution: Attribution }
  | { readonly kind: 'nobody'; readonly rule: DenyingRule }
  /** No rule had anything to say. */
  | { readonly kind: 'open' };

/** A reported clause without quotation marks. */
export interface Reported {
  readonly content: Span;
  readonly attribution: Attribution;
  /** Set when the words fill the paragraph, as a turn in a transcript does. */
  readonly paragraph?: number;
}

/** Who is said to have said it, if anybody is. */
export const attributionOf = (ruling: Ruling | undefined): Attribution | undefined =>
  ruling?.kind === 'said' ? ruling.attribution : undefined;
