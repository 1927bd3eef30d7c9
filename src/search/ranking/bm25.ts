import type { WeightedTopic } from '../question/question.ts';
import { type ForwardIndex, type WordRange, wordNumberAt } from '../shelf/forward-index.ts';
import { NO_TERM, type Vocabulary } from '../shelf/vocabulary.ts';

const BM25 = { k: 1.2, b: 0.3 };

/** What a part would score that holds nothing but words of this weight, endlessly often. */
export const highestScore = (weight: number): number => weight * (BM25.k + 1);

/**
 * Scores ranges of words by the topics that they hold (Robertson & Zaragoza 2009). A topic of several alternatives
 * counts as one term, each occurrence by its share; a name of several words once, where all of them stand.
 * @param averageLength in terms, of what is searched
 */
export function bm25(
  vocabulary: Vocabulary,
  topics: readonly WeightedTopic[],
  averageLength: number,
): (forward: ForwardIndex, range: WordRange) => number {
  const single = new Map<number, { topic: number; share: number }[]>();
  const together: { topic: number; share: number; terms: readonly number[] }[] = [];
  for (const [topic, { alternatives }] of topics.entries())
    for (const { terms, share } of alternatives) {
      const [term] = terms;
      if (term === undefined) continue;
      if (terms.length > 1) together.push({ topic, share, terms });
      else single.set(term, [...(single.get(term) ?? []), { topic, share }]);
    }
  const named = new Set(together.flatMap(({ terms }) => terms));
  const counts = new Float64Array(topics.length);
  return (forward, { from, to }) => {
    counts.fill(0);
    const { terms: termsOfWords } = vocabulary;
    const met = new Set<number>();
    let length = 0;
    for (let place = from; place < to; place++) {
      const term = termsOfWords[wordNumberAt(forward, place)] ?? NO_TERM;
      if (term === NO_TERM) continue;
      length++;
      const found = single.get(term);
      if (found) for (const { topic, share } of found) counts[topic] = (counts[topic] ?? 0) + share;
      if (named.size > 0 && named.has(term)) met.add(term);
    }
    for (const { topic, share, terms } of together)
      if (terms.every((term) => met.has(term))) counts[topic] = (counts[topic] ?? 0) + share;
    const norm = BM25.k * (1 - BM25.b + (BM25.b * length) / averageLength);
    return topics.reduce((sum, { weight }, topic) => {
      const count = counts[topic] ?? 0;
      return sum + (weight * (BM25.k + 1) * count) / (count + norm);
    }, 0);
  };
}
