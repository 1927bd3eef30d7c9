import type { Question } from './question.ts';
import type { Features } from './sentence-features.ts';

/**
 * How likely a sentence answers its question at all, 0 to 1: a logistic regression on questions whose answer stands on
 * the shelf and on questions whose source was taken from it, over shelves of 5 to 8,500 passages, on which the
 * share of the answered was then made even.
 * @param size how many passages the shelf has
 */
export function confidence(question: Question, size: number, features: Features): number {
  const { apart, pairs, length, sentence, passage } = features;
  // The regression knows whole questions alone; a few words that all stand in one sentence were looked up.
  if (question.topics.length <= LOOKED_UP && sentence >= WHOLE) return 1;
  const extent = Math.log(1 + size);
  const told = question.weight / extent;
  const logit =
    5.8 -
    7.2 * apart +
    5.3 * pairs -
    0.9 * length -
    4.3 * unknownNames(question) -
    0.7 * told +
    3.1 * sentence * told -
    1.4 * extent +
    1.9 * passage * extent;
  return 1 / (1 + Math.exp(-logit));
}

/** A question of no more topics than this is one or two words, or a name: "remain in Mexico", "What is the MPP?". */
const LOOKED_UP = 2;
/** All of it, but for rounding. */
const WHOLE = 0.999;

/** The share of the question's weight that lies in names and numbers which stand nowhere on the shelf. */
function unknownNames({ topics, weight }: Question): number {
  const unknown = topics.filter(
    ({ form, isName, matches }) => (isName || /^\d/.test(form)) && matches.documents.length === 0,
  );
  return weight > 0 ? unknown.reduce((sum, topic) => sum + topic.weight, 0) / weight : 0;
}
