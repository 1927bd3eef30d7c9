import type { Span } from '../text/span.ts';
import { type WordSpan, words } from '../text/words.ts';
import type { Language } from './language.ts';

/** A word that tells something of a subject, where it stands. */
export interface ContentWord extends WordSpan {
  readonly stem: string;
}

/** The words of `text` within `span` that are no stop words of the language, in order, each with its stem. */
export const contentWordsIn = (text: string, span: Span, { stem, stopWords }: Language): ContentWord[] =>
  words(text, span)
    .filter(({ form }) => !stopWords.has(form))
    .map((word) => ({ ...word, stem: stem(word.form) }));
