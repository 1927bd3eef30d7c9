import type { Span } from '../text/span.ts';
import { answerSpan } from './answer-span.ts';
import { lightened } from './asking-words.ts';
import { highestScore } from './bm25.ts';
import { confidence } from './confidence.ts';
import type { PassageEntry, SearchedShelf } from './entries.ts';
import { gatherPassages as gatherBoth, type WorkingSet } from './gather.ts';
import { type Features, type WeighedSentence, weigher } from './sentence-features.ts';
import type { Vocabulary } from './vocabulary.ts';

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
export interface WeighedPassage {
  readonly entry: PassageEntry;
  readonly sentences: readonly WeighedSentence[];
}

/** How many passages of the first, cheap ranking are looked at closely. */
const CANDIDATES = 50;

/**
 * How much each feature speaks for a sentence: a conditional logit (McFadden 1974) over the sentences of all candidates,
 * by `npm run bench:questions -- --fit`.
 */
export const WEIGHTS: Features = {
  rank: 8.37,
  passage: 4.75,
  heading: 11.4,
  headed: 4.57,
  source: 2.07,
  count: 3.87,
  unheaded: 2.56,
  before: 2.02,
  anaphora: 1.52,
  phrases: 3.15,
  akin: 4.42,
  date: 1.54,
  number: 1.06,
  name: 0.714,
  reason: 0.623,
  defines: 0.904,
};
const NAMES = Object.keys(WEIGHTS) as (keyof Features)[];

/** The sum of what speaks for a sentence. */
export const scoreOf = (weights: Features, features: Features): number =>
  NAMES.reduce((sum, name) => sum + weights[name] * features[name], 0);

/**
 * The passages that hold words of the question, best first. BM25 over passages (Robertson & Zaragoza 2009) finds
 * candidates; each sentence of theirs is then weighed by its features, and the best one speaks for its passage.
 */
export const findPassages = async (shelf: SearchedShelf, typed: string): Promise<PassageHit[]> =>
  rankPassages(shelf.vocabulary, await gatherPassages(shelf, typed));

/** What a question needs to be answered with passages. */
export async function gatherPassages(shelf: SearchedShelf, typed: string): Promise<WorkingSet> {
  const gathered = await gatherBoth(shelf, typed, CANDIDATES);
  return { ...gathered, question: lightened(gathered.question) };
}

export const rankPassages = (vocabulary: Vocabulary, gathered: WorkingSet): PassageHit[] =>
  weighPassages(vocabulary, gathered)
    .flatMap((one) => spokenFor(one, gathered) ?? [])
    .sort((a, b) => b.score - a.score);

/** The candidates, each with its sentences weighed. */
export function weighPassages(
  vocabulary: Vocabulary,
  { question, candidates }: WorkingSet,
): WeighedPassage[] {
  const weigh = weigher(vocabulary, question);
  const most = highestScore(question.weight);
  return candidates.flatMap(({ entries, at, score }) => {
    const entry = entries.passages[at];
    return entry ? [{ entry, sentences: weigh(entry, score / most) }] : [];
  });
}

function spokenFor(
  { entry, sentences }: WeighedPassage,
  { question, size }: WorkingSet,
): PassageHit | undefined {
  const scores = sentences.map(({ features }) => scoreOf(WEIGHTS, features));
  const score = Math.max(...scores);
  const best = sentences[scores.indexOf(score)];
  const answer = answerSpan(entry.sentences, scores);
  if (!best || !answer) return undefined;
  return { entry, answer, score, confidence: confidence(question, size, best, score) };
}
