import type { WeightedQuestion } from './question.ts';
import type { WeighedSentence } from './sentence-features.ts';

/** What tells whether a passage answers at all. */
export interface Signs {
  /** The sum of what speaks for the sentence. */
  readonly score: number;
  /** The logarithm of the number of passages: the more there are, the likelier one holds the words by chance. */
  readonly size: number;
  readonly sizeSquared: number;
  /** What the passage holds, and what the sentence holds apart from the others: the more, the larger the shelf. */
  readonly passageBySize: number;
  readonly apartBySize: number;
  /** What the sentence holds, and the names and numbers that the passage lacks, where the question tells much. */
  readonly sentenceByTold: number;
  readonly namesLackingByTold: number;
  /** As the features of these names. */
  readonly phrases: number;
  readonly akin: number;
  readonly length: number;
}

/**
 * A logistic regression on questions whose answer stands on the shelf and on questions whose source was taken from it,
 * over shelves of 5 to 8,500 passages: `npm run bench:search -- fit`.
 */
const BIAS = -0.426;
const WEIGHTS: Signs = {
  score: 0.332,
  size: -1.14,
  sizeSquared: 0.0483,
  passageBySize: 0.866,
  apartBySize: -0.817,
  sentenceByTold: 1.8,
  namesLackingByTold: -0.343,
  phrases: 5.83,
  akin: 8.88,
  length: -0.7,
};
const NAMES = Object.keys(WEIGHTS) as (keyof Signs)[];

/**
 * How likely a sentence answers its question at all, 0 to 1.
 * @param size how many passages the shelf has
 * @param score the sum of what speaks for the sentence
 */
export function confidence(
  question: WeightedQuestion,
  size: number,
  best: WeighedSentence,
  score: number,
): number {
  // The regression knows whole questions alone; a few words that all stand in one sentence were looked up.
  if (question.topics.length <= LOOKED_UP && best.coverage.sentence >= WHOLE) return 1;
  const told = signs(question, size, best, score);
  return 1 / (1 + Math.exp(-NAMES.reduce((sum, name) => sum + WEIGHTS[name] * told[name], BIAS)));
}

/** A question of no more topics than this is one or two words, or a name: "remain in Mexico", "What is the MPP?". */
const LOOKED_UP = 2;
/** All of it, but for rounding. */
const WHOLE = 0.999;

export function signs(
  question: WeightedQuestion,
  shelfSize: number,
  { features, coverage }: WeighedSentence,
  score: number,
): Signs {
  const size = Math.log(1 + shelfSize);
  const told = question.weight / size;
  return {
    score,
    size,
    sizeSquared: size * size,
    passageBySize: features.passage * size,
    apartBySize: coverage.apart * size,
    sentenceByTold: coverage.sentence * told,
    namesLackingByTold: coverage.namesLacking * told,
    phrases: features.phrases,
    akin: features.akin,
    length: features.length,
  };
}
