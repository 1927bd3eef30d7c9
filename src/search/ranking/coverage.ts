import { isAsking } from '../question/asking-words.ts';
import { isLight } from '../question/predicate.ts';
import type { WeightedQuestion, WeightedTopic } from '../question/question.ts';
import type { Coverage } from './features.ts';
import type { TopicMatches } from './topic-matches.ts';
import { larger, shareOf, type TopicParts } from './topic-parts.ts';

/** A sentence of a passage, as its coverage is worked out. */
export interface Covered {
  readonly held: TopicMatches;
  /** Of each sentence of its passage. */
  readonly all: readonly TopicMatches[];
  /** Of each topic, the most that one of these holds; and the most that the headings do. */
  readonly best: TopicParts;
  readonly above: TopicParts;
  /** Of each topic, 1 where the passage has a word of the kind. */
  readonly kin: () => TopicParts;
}

/** Prepares a question to be told how much of it a sentence covers. */
export function coverer({
  topics,
  centre,
  weight,
}: WeightedQuestion): (covered: Covered) => Omit<Coverage, 'kindLacking' | 'headed'> {
  const share = shareOf(topics);
  const nameShare = shareOf(topics, isNamed);
  const hasNames = topics.some(isNamed);
  return ({ held: { shares }, all, best, above, kin }) => {
    const holders = topics.map((_, topic) => all.filter((one) => (one.shares[topic] ?? 0) > 0).length);
    const headed = larger(best, above);
    const lacking = topics.map((topic, at) => topic.weight * (1 - (headed[at] ?? 0)));
    return {
      sentence: share(shares),
      apart: share(shares.map((own, topic) => own / Math.max(1, holders[topic] ?? 0))),
      headedSentence: share(larger(shares, above)),
      headedPassage: share(headed),
      headedNamesLacking: hasNames ? 1 - nameShare(headed) : 0,
      headingNames: nameShare(above),
      worst: Math.max(0, ...lacking) / weight,
      unmet: topics.filter((topic, at) => tells(topic) && !headed[at] && !kin()[at]).length,
      telling: topics.filter(tells).length,
      centreLacking: centre.filter((topic) => !headed[topic] && !kin()[topic]).length,
    };
  };
}

/** Whether an answer is likely to have the word, or one like it. */
const tells = (topic: WeightedTopic): boolean => !isLight(topic.form) && !isAsking(topic);

const isNamed = ({ isName, form }: WeightedTopic): boolean => isName || /^\d/.test(form);
