import type { WeightedQuestion } from './question.ts';
import type { WeighedSentence } from './sentence-features.ts';

/** What tells whether a passage answers at all. */
export interface Signs {
  /** The sum of what speaks for the sentence. */
  readonly score: number;
  /** The logarithm of the number of passages: the more there are, the likelier one holds the words by chance. */
  readonly size: number;
  readonly sizeSquared: number;
  /** What the passage holds with its headings, and what the sentence holds apart from the others: the more, the larger the shelf. */
  readonly passageBySize: number;
  readonly apartBySize: number;
  /** What the sentence holds with the headings, and the names and numbers that both lack, where the question tells much. */
  readonly sentenceByTold: number;
  readonly namesLackingByTold: number;
  /** How much of the question's weight the topic has that is most lacking. */
  readonly worst: number;
  /** As the features of these names. */
  readonly phrases: number;
  readonly akin: number;
  readonly headed: number;
  readonly date: number;
  readonly number: number;
  readonly name: number;
}

/**
 * A logistic regression on questions whose answer stands on the shelf and on questions whose answer does not, over
 * shelves of 5 to 1,300 passages: `npm run bench:questions -- --fit`.
 */
const BIAS = -3;
const WEIGHTS: Signs = {
  score: 0.371,
  size: -0.557,
  sizeSquared: 0.0412,
  passageBySize: -0.152,
  apartBySize: -0.174,
  sentenceByTold: 1.42,
  namesLackingByTold: -0.359,
  worst: -0.0404,
  phrases: 0.649,
  akin: 2.9,
  headed: -0.232,
  date: -0.25,
  number: -0.761,
  name: -0.143,
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
  if (question.topics.length <= LOOKED_UP && best.coverage().sentence >= WHOLE) return 1;
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
  best: WeighedSentence,
  score: number,
): Signs {
  const { features } = best;
  const coverage = best.coverage();
  const size = Math.log(1 + shelfSize);
  const told = question.weight / size;
  return {
    score,
    size,
    sizeSquared: size * size,
    passageBySize: coverage.headedPassage * size,
    apartBySize: coverage.apart * size,
    sentenceByTold: coverage.headedSentence * told,
    namesLackingByTold: coverage.headedNamesLacking * told,
    worst: coverage.worst,
    phrases: features.phrases,
    akin: features.akin,
    headed: features.headed,
    date: features.date,
    number: features.number,
    name: features.name,
  };
}
