import { excerpt } from '../corpus/excerpt.ts';
import { findPassages } from '../library/find-passages.ts';
import type { Library } from '../library/library.ts';
import { type Answer, answerOf } from './answer.ts';
import { hintFor } from './hint.ts';

/** Below this share of the question's weight a passage is not an answer. */
const LEAST_COVERAGE = 0.5;
/** Passages that score less than this share of the best are not shown beside it. */
const LEAST_OF_BEST = 0.5;

/** The passages that answer a question, each with the sentence that does. */
export function ask(library: Library, { question }: { question: string }): Answer {
  const hint = hintFor(question);
  if (hint) return hint;
  const hits = findPassages(library, question).filter(({ coverage }) => coverage >= LEAST_COVERAGE);
  const best = hits[0]?.score ?? 0;
  const finds = hits
    .filter(({ score }) => score >= LEAST_OF_BEST * best)
    .map(({ entry: { shelved, passage }, score, sentence }) => ({
      shelved,
      excerpt: excerpt(shelved.source, passage.span),
      passage,
      score,
      highlights: [sentence],
    }));
  return answerOf(library, question, finds);
}
