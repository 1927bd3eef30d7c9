import type { SearchExplanation } from '../search/index.ts';
import { outline, type Section } from './outline.ts';

/** So many passages are shown when nobody says how many. */
const SHOWN = 5;

/**
 * The way from a question to its passages, as `--explain` prints it.
 * @param limit how many passages are shown
 * @param columns the width of the terminal
 */
export function explainedSearch(
  { topics, asks, passages, candidates, ranked }: SearchExplanation,
  limit = SHOWN,
  columns?: number,
): string {
  const reading: Section = {
    title: `How the question is read: ${asks ? `it asks for a ${asks}` : 'what it asks for is not told'}`,
    lines: topics.map(({ form, isName, alternatives, synonyms, weight }) => [
      isName ? `${form} (name)` : form,
      rounded(weight),
      [
        alternatives
          .map(({ stems, share }) => `${stems.join('+')}${share < 1 ? ` ×${share}` : ''}`)
          .join(', ') || 'nowhere on the shelf',
        synonyms.length > 0 ? `also ${synonyms.join(', ')}` : '',
      ]
        .filter(Boolean)
        .join('; '),
    ]),
  };
  const found: Section = {
    title: `What is gathered: ${candidates} of ${passages} passages, the best first`,
    lines: ranked.slice(0, limit).flatMap((one) => [
      `${one.source} ¶ ${one.passage}: score ${rounded(one.score)}, confidence ${rounded(one.confidence)}, BM25 ${rounded(one.bm25)}`,
      [
        '',
        Object.entries(one.features)
          .map(([name, value]) => `${name} ${rounded(Number(value))}`)
          .join(', '),
      ],
      ['', one.sentence],
    ]),
  };
  return outline([reading, found], columns);
}

const rounded = (value: number): string => String(Number(value.toFixed(2)));
