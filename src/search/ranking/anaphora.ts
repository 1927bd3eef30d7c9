import { askingSet } from '../asking-tables.ts';
import { type ForwardIndex, type WordRange, wordNumberAt } from '../shelf/forward-index.ts';
import type { Vocabulary } from '../shelf/vocabulary.ts';

/** Words that begin a sentence and mean something of the sentence before. */
const OPENING = askingSet(({ opening }) => opening);
/** Words that do so behind a preposition or two: "As part of this plan". */
const POINTING = askingSet(({ pointing }) => pointing);
const FARTHEST_POINTING = 4;

/** Whether a sentence needs the one before it to be understood, by the words that it begins with. */
export function isAnaphoric({ forms }: Vocabulary, forward: ForwardIndex, { from, to }: WordRange): boolean {
  for (let place = from; place < Math.min(to, from + FARTHEST_POINTING); place++) {
    const form = forms[wordNumberAt(forward, place)] ?? '';
    if (POINTING.has(form) || (place === from && OPENING.has(form))) return true;
  }
  return false;
}
