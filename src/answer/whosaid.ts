import { findQuotations } from '../library/find-quotations.ts';
import type { Library } from '../library/library.ts';
import { type Answer, answerOf } from './answer.ts';
import { hintFor } from './hint.ts';
import { quotationFind } from './quotation.ts';

/** The quotations that hold the typed words, surest first. */
export function whoSaid(library: Library, { quote }: { quote: string }): Answer {
  const hits = findQuotations(library, quote);
  if (hits.length === 0) return hintFor(quote) ?? answerOf(library, quote, []);
  return answerOf(
    library,
    quote,
    hits.map(({ entry, score }) => quotationFind(entry, score)),
  );
}
