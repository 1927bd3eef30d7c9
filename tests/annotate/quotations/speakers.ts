import { toDocument } from '../../../src/annotate/document.ts';
import { quotations } from '../../../src/annotate/quotations/index.ts';

/** Whose the words in each pair of marks are, by the fullest name, or the mention where no name is known; `-`: nobody's. */
export const speakers = (...paragraphs: readonly string[]): string[] =>
  speakersIn('en', paragraphs.join('\n\n'));

/** The same of a text in another language. */
export const speakersIn = (language: string, text: string): string[] =>
  quotations(toDocument(text, language))
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ mention, speaker }) => {
      const { start, end } = speaker?.name ?? mention ?? { start: 0, end: 0 };
      return mention ? text.slice(start, end) : '-';
    });
