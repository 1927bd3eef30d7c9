import type { Library } from '../library/library.ts';
import { findQuotations, type QuotationHit, respell } from '../search/index.ts';
import { words } from '../text/words.ts';
import { type Answer, answerOf } from './answer.ts';
import { hintFor } from './hint.ts';
import { quotationFind } from './quotation.ts';

/** Of more words than this, those that are known tell what the misspelled one was meant to be. */
const LOOKED_UP = 2;

/** The quotations that hold the typed words, surest first; a word or two that nobody said are tried as the shelf spells them. */
export async function whoSaid(library: Library, { quote }: { quote: string }): Promise<Answer> {
  const hits = await findQuotations(library, quote);
  if (hits.length > 0) return answerOf(library, quote, finds(hits));
  const hint = hintFor(quote);
  if (hint) return hint;
  const respelled = words(quote).length <= LOOKED_UP ? respell(library, quote) : undefined;
  const second = respelled ? await findQuotations(library, respelled.question) : [];
  const answer = answerOf(library, quote, finds(second));
  return answer.kind === 'found' && respelled ? { ...answer, searchedFor: respelled.words } : answer;
}

const finds = (hits: readonly QuotationHit[]) => hits.map(({ entry, score }) => quotationFind(entry, score));
