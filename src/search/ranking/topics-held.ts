import { placeIn } from '../../text/rising-numbers.ts';
import type { Topic } from '../question/question.ts';
import { type ForwardIndex, passageRange, termsIn } from '../shelf/forward-index.ts';
import type { Vocabulary } from '../shelf/vocabulary.ts';
import type { TermAlternative } from '../shelf/word-lookup.ts';

/** Of each source that was looked at, the terms of its passages, each once, in rising order. */
const knownTerms = new WeakMap<ForwardIndex, Uint32Array>();

/**
 * Which topics stand in a source, each whole in one of its passages.
 * @param passages how many the source has
 * @returns of each topic 1 or 0
 */
export function topicsHeld(
  vocabulary: Vocabulary,
  topics: readonly Topic[],
): (forward: ForwardIndex, passages: number) => readonly number[] {
  return (forward, passages) => {
    const terms = knownTerms.get(forward) ?? termsOf(vocabulary, forward, passages);
    knownTerms.set(forward, terms);
    const isThere = (term: number): boolean => terms[placeIn(terms, term)] === term;
    const isHeld = ({ terms: wanted }: TermAlternative): boolean =>
      wanted.length > 0 &&
      wanted.every(isThere) &&
      (wanted.length === 1 || standTogether(vocabulary, forward, passages, wanted));
    return topics.map(({ alternatives }) => (alternatives.some(isHeld) ? 1 : 0));
  };
}

function termsOf(vocabulary: Vocabulary, forward: ForwardIndex, passages: number): Uint32Array {
  const all = { from: 0, to: passageRange(forward, passages - 1).to };
  return Uint32Array.from(new Set(termsIn(vocabulary, forward, all))).sort();
}

function standTogether(
  vocabulary: Vocabulary,
  forward: ForwardIndex,
  passages: number,
  wanted: readonly number[],
): boolean {
  for (let passage = 0; passage < passages; passage++) {
    const missing = new Set(wanted);
    for (const term of termsIn(vocabulary, forward, passageRange(forward, passage))) missing.delete(term);
    if (missing.size === 0) return true;
  }
  return false;
}
