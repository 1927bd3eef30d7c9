import type { Span } from '../../text/span.ts';

/** More sentences are not marked. */
const MOST_SENTENCES = 3;
/** Nor more characters, unless one sentence is longer. */
const LONGEST = 350;
/** How much likelier a run of sentences must be to hold the answer for each sentence more, and for each 100 characters. */
const COST = { sentence: 0.2, characters: 0.03 };

/**
 * The run of whole sentences that most likely holds the answer for its length: "The theory was laughed at. This changed
 * in 1912." Each sentence holds it as likely as its score says (a softmax over the passage).
 * @param scores how much each sentence of the passage speaks for itself, as logarithms
 */
export function answerSpan(sentences: readonly Span[], scores: readonly number[]): Span | undefined {
  const most = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - most));
  const all = parts.reduce((sum, part) => sum + part, 0);
  let best: Span | undefined;
  let bestValue = Number.NEGATIVE_INFINITY;
  for (const [at, { start, end: first }] of sentences.entries()) {
    let held = 0;
    for (let last = at; last < Math.min(sentences.length, at + MOST_SENTENCES); last++) {
      const end = sentences[last]?.end ?? first;
      if (last > at && end - start > LONGEST) break;
      held += (parts[last] ?? 0) / all;
      const value = held - COST.sentence * (last - at) - (COST.characters * (end - start)) / 100;
      if (value > bestValue) [best, bestValue] = [{ start, end }, value];
    }
  }
  return best;
}
