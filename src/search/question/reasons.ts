import { askingSet } from '../asking-tables.ts';
import { type ForwardIndex, type WordRange, wordNumberAt } from '../shelf/forward-index.ts';
import type { Vocabulary } from '../shelf/vocabulary.ts';

/** Words by which a sentence gives a cause or a purpose. */
const REASONS = askingSet(({ reasons }) => reasons);

/** Whether a sentence has a word that gives a reason. */
export function givesReason({ forms }: Vocabulary, forward: ForwardIndex, { from, to }: WordRange): boolean {
  for (let place = from; place < to; place++)
    if (REASONS.has(forms[wordNumberAt(forward, place)] ?? '')) return true;
  return false;
}
