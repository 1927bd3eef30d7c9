import type { Span } from '../text/span.ts';
import type { Token } from './analysis.ts';
import type { Library, PassageEntry } from './library.ts';

/** A passage that may answer, with the sentence of it that answers best. */
export interface PassageHit {
  readonly entry: PassageEntry;
  readonly score: number;
  /** The share of the question's weight (idf) that the passage holds, 0 to 1. */
  readonly coverage: number;
  readonly sentence: Span;
}

/** How many passages of the first, cheap ranking are looked at closely. */
const CANDIDATES = 50;
/** A sentence may lean on the one before it: "The judge did so in May." */
const PREVIOUS_SENTENCE = 0.3;
const PROXIMITY = 0.25;
const RANK = { first: 0.4, sentence: 0.6 };

/** The passages that hold words of the question, best first. */
export function findPassages(library: Library, question: string): PassageHit[] {
  const { index, entries } = library.passages;
  const terms = library.analysis.query(question);
  const weights = new Map(terms.map((term) => [term, index.idf(term)]));
  const total = sum(weights.values());
  const hits = index.search(terms, CANDIDATES);
  const best = hits[0]?.score ?? 1;
  return hits
    .flatMap(({ id, score }) => {
      const entry = entries[id];
      if (!entry) return [];
      const { coverage, sentence, sentenceScore } = look(library, entry, terms, weights, total);
      return [
        { entry, coverage, sentence, score: (RANK.first * score) / best + RANK.sentence * sentenceScore },
      ];
    })
    .sort((a, b) => b.score - a.score);
}

function look(
  library: Library,
  { shelved, passage, sentences }: PassageEntry,
  terms: readonly string[],
  weights: ReadonlyMap<string, number>,
  total: number,
): { coverage: number; sentence: Span; sentenceScore: number } {
  const { text, language } = shelved.source;
  const tokens = library.analysis.tokens(text, passage.span, language);
  const bySentence = sentences.map((span) =>
    tokens.filter((token) => token.start >= span.start && token.end <= span.end),
  );
  const shares = bySentence.map((found) => share(found, weights, total));
  const scores = shares.map(
    (own, at) =>
      own +
      PREVIOUS_SENTENCE * (shares[at - 1] ?? 0) * own +
      PROXIMITY * proximity(bySentence[at] ?? [], terms),
  );
  const at = scores.reduce((best, score, place) => (score > (scores[best] ?? 0) ? place : best), 0);
  return {
    coverage: share(tokens, weights, total),
    sentence: sentences[at] ?? passage.span,
    sentenceScore: scores[at] ?? 0,
  };
}

/** The share of the question's weight that stands among the tokens. */
function share(tokens: readonly Token[], weights: ReadonlyMap<string, number>, total: number): number {
  const found = new Set(tokens.map(({ term }) => term));
  let held = 0;
  for (const term of found) held += weights.get(term) ?? 0;
  return total > 0 ? held / total : 0;
}

/** The share of the question's neighbouring terms that are neighbours, in either order, among the tokens. */
function proximity(tokens: readonly Token[], terms: readonly string[]): number {
  if (terms.length < 2) return 0;
  const near = new Set(
    tokens.slice(1).flatMap(({ term }, at) => [`${tokens[at]?.term} ${term}`, `${term} ${tokens[at]?.term}`]),
  );
  return terms.slice(1).filter((term, at) => near.has(`${terms[at]} ${term}`)).length / (terms.length - 1);
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
