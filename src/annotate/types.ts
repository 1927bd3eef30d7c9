import type { Span } from '../text/span.ts';

/**
 * How words are reported. `direct`: a whole statement inside quotation marks. `mixed`: a part inside
 * quotation marks within the writer's sentence. `indirect`: the writer's paraphrase, without marks.
 */
export type QuotationKind = 'direct' | 'mixed' | 'indirect';

/** Who is quoted. Everything is a span of the same text: a name is never composed. */
export interface Speaker {
  /** The fullest name, or else the fullest description, that the text gives this speaker. */
  readonly name: Span;
  /** The role that the text gives, longest first choice: "US Secretary of Homeland Security". */
  readonly role?: Span;
}

/**
 * Reported words (PolNeAR's attribution: content, cue, source; Newell et al. 2018).
 * `span` covers `content` with its quotation marks. Words in marks that nobody is said to have said
 * (titles, scare quotes) have neither speaker nor mention; where the text does not tell who a mention such
 * as "it" or "one" stands for, there is a mention and no speaker.
 */
export interface Quotation {
  readonly kind: QuotationKind;
  readonly span: Span;
  /** The words alone, without their quotation marks. */
  readonly content: Span;
  readonly speaker?: Speaker;
  /** The place that names the speaker for this quotation: "he", "Mr. Kelly". */
  readonly mention?: Span;
  /** The word that reports: "said", "according to". */
  readonly cue?: Span;
}

/** A number with what it counts. */
export interface Figure {
  /** Number, qualifier and unit as they stand: "more than 42,000 individuals"; a unit that stands elsewhere is not in it. */
  readonly span: Span;
  /** The number itself: "42,000", "2.5 million". */
  readonly number: Span;
  readonly value: number;
  /** What is counted or measured: "individuals", "doses", "%", "$". */
  readonly unit?: Span;
  /** What a share or an amount is taken of: "voters" in "12 percent of voters". */
  readonly of?: Span;
  /** "more than", "some", "nearly". */
  readonly qualifier?: Span;
  /** The day, month or year that the text says the number holds for, as an ISO date of that precision. */
  readonly asOf?: string;
}

/** Names that the text itself says mean the same: "Migrant Protection Protocols", "MPP", "Remain in Mexico". */
export interface Alias {
  readonly names: readonly Span[];
}

/** What was found in one text, each list in order of `span.start`. */
export interface Annotations {
  readonly quotations: readonly Quotation[];
  readonly figures: readonly Figure[];
  readonly aliases: readonly Alias[];
}
