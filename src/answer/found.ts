import type { Figure, Quotation } from '../annotate/types.ts';
import { type Excerpt, excerpt } from '../corpus/excerpt.ts';
import type { Passage } from '../corpus/source.ts';
import type { PassageEntry, Shelved } from '../search/index.ts';
import { overlaps, type Span } from '../text/span.ts';

/** An excerpt that answers, and where it stands. */
export interface Find {
  readonly shelved: Shelved;
  readonly excerpt: Excerpt;
  readonly passage: Passage;
  /** Higher is better; comparable within one answer alone. */
  readonly score: number;
  /** What in the excerpt answers: spans of the source, within the excerpt, in order. */
  readonly highlights: readonly Span[];
  readonly quotation?: Quotation;
  readonly figure?: Figure;
  /** The words that were looked for stand here, and the source does not say whose they are. */
  readonly isUnattributed?: true;
  /** What of the front matter answers: the source itself was asked for. */
  readonly front?: 'published' | 'authors' | 'publisher';
}

/** A whole passage, with what in it answers. */
export const passageFind = (
  { shelved, passage }: Pick<PassageEntry, 'shelved' | 'passage'>,
  score: number,
  answer: Span,
): Find => ({
  shelved,
  excerpt: excerpt(shelved.source, passage.span),
  passage,
  score,
  highlights: [answer],
});

/** Whether two finds show some of the same words. */
export const isSame = (one: Find, other: Find): boolean =>
  one.shelved === other.shelved && overlaps(one.excerpt, other.excerpt);

/** What was searched: said when nothing was found. */
export interface Searched {
  readonly sources: number;
  /** How many of them are dated. */
  readonly dated: number;
  /** The earliest and the latest date among them, where any gives one. */
  readonly from?: string;
  readonly to?: string;
  /** The question is in a language that no source is in. */
  readonly otherLanguage?: true;
  /** Typed words that stand nowhere on the shelf. */
  readonly missing: readonly string[];
  /** The shelf's words nearest to those. */
  readonly nearest: readonly Excerpt[];
}

/** What one source says about a topic, and whom it quotes on it. */
export interface Account {
  readonly find: Find;
  readonly speakers: readonly Excerpt[];
}

/** What a find tells of a person. */
export type Aspect = 'described' | 'said' | 'mentioned';

export interface Trace {
  readonly aspect: Aspect;
  readonly find: Find;
}

/**
 * Proves an excerpt by its id. `same`: the words at its place have its hash. `moved`: the source has changed
 * since, and has the words elsewhere now. `changed`: it has them no longer; `find` is what stands at their
 * place now, if anything does.
 */
export type Proof =
  | { readonly state: 'same' | 'moved'; readonly find: Find }
  | { readonly state: 'changed'; readonly shelved: Shelved; readonly find?: Find };

/** Something that is dated: a sentence that gives a date, or a source's own publication. */
export interface TimelineEvent {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  /** `stated` in the text, `workedOut` from the date of publication, or the publication itself. */
  readonly kind: 'stated' | 'workedOut' | 'published';
  readonly find: Find;
}

/** A find with its figure. */
export type FigureFind = Find & { readonly figure: Figure };

/** A word of a portion, and the sentence of the source that explains it. */
export interface Term {
  readonly term: Excerpt;
  readonly explained: Excerpt;
}

/** A part of a source that is read at once. */
export interface Portion {
  readonly find: Find;
  readonly terms: readonly Term[];
}
