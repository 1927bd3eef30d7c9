import { isCaption, isOfTheMakers } from '../corpus/captions.ts';
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
  /** A caption, a credit or what is said of the author: nobody in it is a speaker or meant by a word elsewhere. */
  readonly isAside?: true;
}

/** A stretch of text that is a paragraph, and whether the source marks it as a caption. */
export interface ParagraphSpan extends Span {
  readonly caption?: true;
}

export const toDocument = (
  text: string,
  language = 'en',
  places: readonly ParagraphSpan[] = paragraphs(text),
  published?: string,
): Document => ({
  text,
  language,
  paragraphs: places.map((place) => paragraphAt(text, place, sentences(text, place, language))),
  ...(published !== undefined && { published }),
});

/** A paragraph with its sentences, and whether it is an aside by the source's own mark or by its shape. */
export function paragraphAt(text: string, place: ParagraphSpan, own: readonly Span[]): Paragraph {
  const { start, end } = place;
  const words = text.slice(start, Math.min(end, start + LONGEST_ASIDE + 1));
  const isAside = place.caption || isCaption(words) || isOfTheMakers(words);
  return { span: { start, end }, sentences: own, ...(isAside && { isAside }) };
}

const LONGEST_ASIDE = 1000;

/** The text without what stands beside it. */
export const prose = (document: Document): Document => ({
  ...document,
  paragraphs: document.paragraphs.filter(({ isAside }) => !isAside),
});
