import type { Span } from '../text/span.ts';
import { answerSpan } from './answer-span.ts';
import { confidence } from './confidence.ts';
import { lightened } from './framing.ts';
import type { Library, PassageEntry } from './library.ts';
import { type Question, readQuestion } from './question.ts';
import { type Features, type WeighedSentence, weigher } from './sentence-features.ts';
import { highestScore } from './term-index.ts';

/** A passage that may answer. */
export interface PassageHit {
  readonly entry: PassageEntry;
  /** The sentence of it that answers best, or two that belong together. */
  readonly answer: Span;
  /** The sum of what speaks for it: the logarithm of a likelihood, up to a constant of the question. */
  readonly score: number;
  /** How likely it answers the question at all, 0 to 1. */
  readonly confidence: number;
}

/** A passage with the features of each of its sentences. */
export interface Candidate {
  readonly id: number;
  readonly entry: PassageEntry;
  readonly sentences: readonly WeighedSentence[];
}

/** How many passages of the first, cheap ranking are looked at closely. */
const CANDIDATES = 50;

/**
 * How much each feature speaks for a sentence: a conditional logit (McFadden 1974) over the sentences of all candidates,
 * by `npm run bench:search -- fit`, which has no headings to learn from.
 */
const WEIGHTS: Features = {
  rank: 6.96,
  passage: 5.48,
  heading: 2,
  source: 5.92,
  count: 5.68,
  before: 2.68,
  leaning: 2.49,
  phrases: 2.45,
  akin: 7.45,
  density: 3.87,
  answer: 1.29,
  length: -0.6,
};
const NAMES = Object.keys(WEIGHTS) as (keyof Features)[];

/** The sum of what speaks for a sentence. */
export const scoreOf = (weights: Features, features: Features): number =>
  NAMES.reduce((sum, name) => sum + weights[name] * features[name], 0);

/**
 * The passages that hold words of the question, best first. BM25 over passages (Robertson & Zaragoza 2009) finds
 * candidates; each sentence of theirs is then weighed by its features, and the best one speaks for its passage.
 */
export function findPassages(library: Library, typed: string): PassageHit[] {
  const question = readForPassages(library, typed);
  return candidates(library, question)
    .flatMap((candidate) => spokenFor(library, candidate, question) ?? [])
    .sort((a, b) => b.score - a.score);
}

/** Reads a question for the passages. */
export const readForPassages = (library: Library, typed: string): Question =>
  lightened(readQuestion(library, library.passages.index, typed));

/** The passages worth a closer look. */
export function candidates(library: Library, question: Question): Candidate[] {
  const { index, entries } = library.passages;
  const weigh = weigher(library.concordance, question);
  const most = highestScore(question.weight);
  const matches = question.topics.map((topic) => topic.matches);
  return index.search(matches, CANDIDATES).flatMap(({ id, score }) => {
    const entry = entries[id];
    if (!entry) return [];
    const first = id - (entry.passage.number - 1);
    const source = { from: first, to: first + entry.shelved.source.passages.length };
    return [{ id, entry, sentences: weigh(id, { rank: score / most, headings: entry.headings, source }) }];
  });
}

function spokenFor(
  { concordance, passages }: Library,
  { id, entry, sentences }: Candidate,
  question: Question,
): PassageHit | undefined {
  const scores = sentences.map(({ features }) => scoreOf(WEIGHTS, features));
  const score = Math.max(...scores);
  const best = sentences[scores.indexOf(score)];
  const answer = answerSpan(concordance, concordance.passages[id] ?? 0, entry.sentences, scores);
  if (!best || !answer) return undefined;
  return { entry, answer, score, confidence: confidence(question, passages.entries.length, best, score) };
}
