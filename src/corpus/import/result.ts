import type { Dropped, Fields } from './draft.ts';
import type { Placement } from './target.ts';

/** An article that was imported, or a document that could not be. */
export type ImportResult = ImportedArticle | ImportFailure;

export interface ImportedArticle {
  /** `edited`: the source file was changed by hand and left alone. `duplicate`: this run has imported the same article. */
  readonly kind: Placement['kind'];
  /** The document, as a person would name it. */
  readonly file: string;
  /** The path of the source file. */
  readonly source: string;
  readonly fields: Fields;
  /** Paragraphs that can be cited; headings are not counted. */
  readonly passages: number;
  /** The fields that neither the document nor the options give. */
  readonly missing: readonly MissingField[];
  readonly dropped: readonly Dropped[];
  /** What a person should look at: a clause each. */
  readonly notes: readonly string[];
}

export interface ImportFailure {
  readonly kind: 'failed';
  readonly file: string;
  /** A clause: what is wrong, and what to do. */
  readonly message: string;
}

export const EXPECTED_FIELDS = ['title', 'publisher', 'published', 'authors'] as const;
export type MissingField = (typeof EXPECTED_FIELDS)[number];
