import { wordSet } from '../text/word-list.ts';
import { type ForwardIndex, type WordRange, wordNumberAt } from './forward-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words by which a sentence gives a cause or a purpose. */
const REASONS = wordSet(`
  because due since cause causes caused causing reason reasons thus therefore hence result results resulted owing so
  porque debido causa causas razon motivo pues ya gracias
  weil denn daher deshalb grund grunde aufgrund wegen um dadurch damit
  car parce raison raisons afin grace
  pois devido razao assim`);

/** Whether a sentence has a word that gives a reason. */
export function givesReason({ forms }: Vocabulary, forward: ForwardIndex, { from, to }: WordRange): boolean {
  for (let place = from; place < to; place++)
    if (REASONS.has(forms[wordNumberAt(forward, place)] ?? '')) return true;
  return false;
}
