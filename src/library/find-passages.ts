import type { Span } from '../text/span.ts';
import { answerSpan } from './answer-span.ts';
import { confidence } from './confidence.ts';
import type { Library, PassageEntry } from './library.ts';
import { type Question, readQuestion } from './question.ts';
import { type Features, features, probe } from './sentence-features.ts';
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
  readonly sentences: readonly Features[];
}

/** How many passages of the first, cheap ranking are looked at closely. */
const CANDIDATES = 50;

/** How much each feature speaks for a sentence: a conditional logit (McFadden 1974) over the sentences of all candidates. */
const WEIGHTS: Features = {
  rank: 6.8,
  passage: 7.2,
  heading: 2,
  sentence: 4.5,
  apart: 1.6,
  before: 3.3,
  pairs: 0.8,
  density: 3.6,
  answer: 1.3,
  length: -0.5,
};
const NAMES = Object.keys(WEIGHTS) as (keyof Features)[];

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
  readQuestion(library, library.passages.index, typed);

/** The passages worth a closer look. */
export function candidates(library: Library, question: Question): Candidate[] {
  const { index, entries } = library.passages;
  const look = probe(library.concordance, question);
  const most = highestScore(question.weight);
  const matches = question.topics.map((topic) => topic.matches);
  return index.search(matches, CANDIDATES).flatMap(({ id, score }) => {
    const entry = entries[id];
    if (!entry) return [];
    const given = { rank: score / most, headings: entry.headings };
    return [{ id, entry, sentences: features(library.concordance, question, look, id, given) }];
  });
}

function spokenFor(
  { concordance, passages }: Library,
  { id, entry, sentences }: Candidate,
  question: Question,
): PassageHit | undefined {
  const scores = sentences.map((own) => NAMES.reduce((sum, name) => sum + WEIGHTS[name] * own[name], 0));
  const score = Math.max(...scores);
  const features = sentences[scores.indexOf(score)];
  const answer = answerSpan(concordance, concordance.passages[id] ?? 0, entry.sentences, scores);
  if (!features || !answer) return undefined;
  return { entry, answer, score, confidence: confidence(question, passages.entries.length, features) };
}
