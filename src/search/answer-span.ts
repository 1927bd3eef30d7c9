import type { Span } from '../text/span.ts';
import { isAnaphoric } from './anaphora.ts';
import { type ForwardIndex, sentenceRange } from './forward-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How much less a neighbour may speak for itself than the best sentence to be shown with it, as a logarithm. */
const MARGIN = 1.5;
/** So much more where the later of the two cannot be understood without the earlier. */
const ANAPHORA = 0.5;

/**
 * The sentence that speaks most for its passage, with the one beside it when neither is much surer than the other:
 * "The theory was laughed at. This changed in 1912."
 * @param first the number of the passage's first sentence
 * @param scores how much each sentence of the passage speaks for itself, as logarithms
 */
export function answerSpan(
  vocabulary: Vocabulary,
  forward: ForwardIndex,
  first: number,
  sentences: readonly Span[],
  scores: readonly number[],
): Span | undefined {
  const best = scores.indexOf(Math.max(...scores));
  const behind = (at: number): number => {
    const later = sentenceRange(forward, first + Math.max(at, best));
    return (
      (scores[best] ?? 0) -
      (scores[at] ?? -Infinity) -
      (isAnaphoric(vocabulary, forward, later) ? ANAPHORA : 0)
    );
  };
  const beside = behind(best + 1) <= behind(best - 1) ? best + 1 : best - 1;
  const isClose = behind(beside) < MARGIN;
  const start = sentences[isClose ? Math.min(best, beside) : best]?.start;
  const end = sentences[isClose ? Math.max(best, beside) : best]?.end;
  return start === undefined || end === undefined ? undefined : { start, end };
}
