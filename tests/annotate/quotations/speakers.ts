import { toDocument } from '../../../src/annotate/document.ts';
import { quotations } from '../../../src/annotate/quotations/index.ts';

/** Whose the words in each pair of marks are, by the fullest name, or the mention where no name is known; `-`: nobody's. */
export function speakers(...paragraphs: readonly string[]): string[] {
  const text = paragraphs.join('\n\n');
  return quotations(toDocument(text))
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ mention, speaker }) => {
      const { start, end } = speaker?.name ?? mention ?? { start: 0, end: 0 };
      return mention ? text.slice(start, end) : '-';
    });
}
