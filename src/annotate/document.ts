import { sentences } from '../languages/index.ts';
import { paragraphs } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';

/** A text with its paragraphs and their sentences, cut once for all annotators. */
export interface Document {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly paragraphs: readonly Paragraph[];
  /** When it appeared, where that is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly published?: string;
}

export interface Paragraph {
  readonly span: Span;
  readonly sentences: readonly Span[];
}

export const toDocument = (
  text: string,
  language = 'en',
  spans: readonly Span[] = paragraphs(text),
  published?: string,
): Document => ({
  text,
  language,
  paragraphs: spans.map((span) => ({ span, sentences: sentences(text, span, language) })),
  ...(published !== undefined && { published }),
});
