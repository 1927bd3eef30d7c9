import { excerpt } from '../corpus/excerpt.ts';
import type { Library } from '../library/library.ts';
import { findPassages, type PassageHit, respell } from '../search/index.ts';
import { type Answer, answerOf } from './answer.ts';
import type { Find } from './found.ts';
import { hintFor } from './hint.ts';

/** Below this confidence in the best passage, nothing is found. */
const LEAST_CONFIDENCE = 0.33;
/** The same for a question that was respelled: another word may have been meant. */
const LEAST_RESPELLED = 0.5;
/** How much less likely than the best, as a logarithm, a passage may be that is shown behind it. */
const FARTHEST_BEHIND = 3;

/** The passages that answer a question, each with the sentences that do. */
export async function ask(library: Library, { question }: { question: string }): Promise<Answer> {
  const hint = hintFor(question);
  if (hint) return hint;
  const hits = answering(await findPassages(library, question), LEAST_CONFIDENCE);
  if (hits.length > 0) return answerOf(library, question, finds(hits));
  const respelled = respell(library, question);
  const second = respelled ? answering(await findPassages(library, respelled.question), LEAST_RESPELLED) : [];
  const answer = answerOf(library, question, finds(second));
  return answer.kind === 'found' && respelled ? { ...answer, searchedFor: respelled.words } : answer;
}

function answering(hits: readonly PassageHit[], least: number): PassageHit[] {
  const [best] = hits;
  if (!best || best.confidence < least) return [];
  return hits.filter(({ score }) => score >= best.score - FARTHEST_BEHIND);
}

function finds(hits: readonly PassageHit[]): Find[] {
  const [best] = hits;
  return hits.map(({ entry: { shelved, passage }, score, answer }) => ({
    shelved,
    excerpt: excerpt(shelved.source, passage.span),
    passage,
    // Comparable over questions: the confidence in the best, and of the others how likely they are beside it.
    score: best ? best.confidence * Math.exp(score - best.score) : 0,
    highlights: [answer],
  }));
}
