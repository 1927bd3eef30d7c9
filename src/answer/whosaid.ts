import { excerpt, passageAt } from '../corpus/excerpt.ts';
import type { Library } from '../library/index.ts';
import { findQuotations, type QuotationHit, respell } from '../search/index.ts';
import { exactWords } from '../text/exact-words.ts';
import { cover, overlaps } from '../text/span.ts';
import { words } from '../text/words.ts';
import { type Answer, answerOf } from './answer.ts';
import type { Find } from './found.ts';
import { hintFor } from './hint.ts';
import { quotationFind } from './quotation.ts';

/** Of more words than this, those that are known tell what the misspelled one was meant to be. */
const LOOKED_UP = 2;

const MOST_PLACES = 100;

/** The sentences that hold the very words, which nobody is quoted with. */
function standing({ phrases, shelf }: Library, quote: string): Find[] {
  const run = phrases.numbers(exactWords(quote).map(({ form }) => form));
  const finds = phrases.places(run, MOST_PLACES).flatMap((place): Find[] => {
    const shelved = shelf[phrases.sourceAt(place).source];
    const span = phrases.span(place, place + run.length);
    const passage = shelved && passageAt(shelved.source, span.start);
    if (!shelved || !passage) return [];
    const sentences = (shelved.document.paragraphs[passage.number - 1]?.sentences ?? []).filter((one) =>
      overlaps(one, span),
    );
    const whole = sentences.reduce(cover, span);
    return [
      {
        shelved,
        excerpt: excerpt(shelved.source, whole),
        passage,
        score: 1,
        highlights: [span],
        isUnattributed: true,
      },
    ];
  });
  return finds;
}

/** The quotations that hold the typed words, surest first; where nobody is quoted with them, the sentences that hold them; a word or two that nobody said are tried as the shelf spells them. */
export async function whoSaid(library: Library, { quote }: { quote: string }): Promise<Answer> {
  const hits = await findQuotations(library, quote);
  if (hits.length > 0) return answerOf(library, quote, finds(hits));
  const hint = hintFor(quote);
  if (hint) return hint;
  const respelled = words(quote).length <= LOOKED_UP ? respell(library, quote) : undefined;
  const second = respelled ? await findQuotations(library, respelled.question) : [];
  if (second.length === 0) return answerOf(library, quote, standing(library, quote));
  const answer = answerOf(library, quote, finds(second));
  return answer.kind === 'found' && respelled ? { ...answer, searchedFor: respelled.words } : answer;
}

const finds = (hits: readonly QuotationHit[]) => hits.map(({ entry, score }) => quotationFind(entry, score));
