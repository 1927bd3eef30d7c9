import { type ForwardIndex, passageRange, wordNumberAt } from './forward-index.ts';
import type { Topic } from './question.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Tells which topics stand in a source, each whole in one of its passages. Every word of a source is looked at, once
 * for a question: what is wanted is marked by the number of the word, which a million words pass in some milliseconds.
 * @returns of a source with so many passages, the topics by their places
 */
export function topicsHeld(
  vocabulary: Vocabulary,
  topics: readonly Topic[],
): (forward: ForwardIndex, passages: number) => ReadonlySet<number> {
  const terms = [...new Set(topics.flatMap(({ alternatives }) => alternatives.flatMap((one) => one.terms)))];
  /** Of each word, 1 more than the place of its term among these; 0 for other words. */
  const marks = new Uint16Array(vocabulary.size);
  for (const [at, term] of terms.entries())
    for (const word of vocabulary.wordsWith(term)) marks[word] = at + 1;
  const known = new Map<ForwardIndex, ReadonlySet<number>>();

  function read(forward: ForwardIndex, passages: number): ReadonlySet<number> {
    const held = new Set<number>();
    for (let passage = 0; passage < passages && held.size < topics.length; passage++) {
      const { from, to } = passageRange(forward, passage);
      const here = new Set<number>();
      for (let place = from; place < to; place++) {
        const mark = marks[wordNumberAt(forward, place)] ?? 0;
        if (mark > 0) here.add(terms[mark - 1] ?? 0);
      }
      if (here.size === 0) continue;
      for (const [topic, { alternatives }] of topics.entries())
        if (alternatives.some((one) => one.terms.length > 0 && one.terms.every((term) => here.has(term))))
          held.add(topic);
    }
    return held;
  }

  return (forward, passages) => {
    const held = known.get(forward) ?? read(forward, passages);
    known.set(forward, held);
    return held;
  };
}
