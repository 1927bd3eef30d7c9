import type { FrontMatter } from '../front-matter.ts';

/** What a document says of itself; a field that it does not give is absent. */
export type Fields = Partial<FrontMatter> & {
  /** Where the report was sent from, as its dateline says: "Mexico City". */
  readonly place?: string;
};

/** A paragraph of an article, on one line, in the input's own letters. */
export interface ArticleBlock {
  readonly role: 'text' | 'heading' | 'caption';
  readonly text: string;
  /** Of a heading: 1 to 6. */
  readonly level?: number;
}

/** A line that was left out or read into a field. */
export interface Dropped {
  /** Counted from 1 in the input; of a PDF, the page. */
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

/** An article found in a document: what will become a source file. */
export interface ArticleDraft {
  readonly fields: Fields;
  readonly blocks: readonly ArticleBlock[];
  readonly dropped: readonly Dropped[];
  /** What a person should look at, because the import is not sure of it: a clause each. */
  readonly notes?: readonly string[];
}

/**
 * A line of a document before the rules have judged it: white space folded, never empty.
 * Lines with nothing but a line break between them share a `block`.
 */
export interface DocumentLine {
  readonly number: number;
  readonly block: number;
  readonly text: string;
  /** What the document's own structure says it is, where it has one. */
  readonly role?: 'heading' | 'caption';
  readonly level?: number;
  /** What wide gaps part a line of a PDF into. */
  readonly parts?: readonly string[];
}

/** Signs that nobody sees: soft hyphens, word joiners, byte order marks; zero-width spaces outside of scripts that break their lines by them. */
const UNSEEN =
  /[\u00ad\u2060\ufeff]|(?<![\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\u200b/gu;
const HAS_UNSEEN = /[\u00ad\u200b\u2060\ufeff]/;

/** One space for every run of white space, none at the ends, and no sign that nobody sees. */
export const squeeze = (text: string): string =>
  (HAS_UNSEEN.test(text) ? text.replace(UNSEEN, '') : text).replace(/\s+/g, ' ').trim();
