import type { Span } from '../text/span.ts';

/** What a source is: a published article, notes about one, a transcript, any other document. */
export const KINDS = ['article', 'notes', 'transcript', 'document'] as const;
export type SourceKind = (typeof KINDS)[number];

/** The work that a source of kind `notes` takes notes on. */
export interface About {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly authors?: readonly string[];
}

/**
 * One document on the shelf. A field that the document does not give is absent.
 * `text` is the body as it stands in the file, behind the front matter; all offsets count into it.
 */
export interface Source {
  /** The file's name without its ending, unique on the shelf. */
  readonly id: string;
  /** The file that it was read from, as a person would name it. */
  readonly file: string;
  readonly kind: SourceKind;
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly published?: string;
  readonly authors?: readonly string[];
  /** Where it was written: "Mexico City". */
  readonly place?: string;
  readonly url?: string;
  /** BCP 47; `en` where the file does not say. */
  readonly language: string;
  readonly rights?: string;
  readonly about?: About;
  /** Its paragraphs in order; `passages[n - 1].number` is `n`. */
  readonly passages: readonly Passage[];
}

/** A paragraph: the unit of search and of citation. */
export interface Passage {
  /** Counted from 1. */
  readonly number: number;
  readonly span: Span;
  /** The heading that it stands under, where there is one. */
  readonly section?: Span;
  /** Whether it is what stands below a picture. */
  readonly caption?: true;
}

/** A source's own date, or that of the work it takes notes on. */
export const publishedOf = ({ published, about }: Source): string | undefined =>
  published ?? about?.published;
