import type { WeightedTopic } from '../question/question.ts';

/** How much of each topic of a question there is somewhere, 0 to 1, by its place among them. */
export type TopicParts = readonly number[];

/** Of each topic, the most that there is of it in any. */
export function mostOf(topics: readonly WeightedTopic[], all: readonly TopicParts[]): number[] {
  const most = topics.map(() => 0);
  for (const parts of all)
    for (let topic = 0; topic < most.length; topic++)
      if ((parts[topic] ?? 0) > (most[topic] ?? 0)) most[topic] = parts[topic] ?? 0;
  return most;
}

/** Of each topic, the larger of two parts. */
export const larger = (some: TopicParts, others: TopicParts): number[] =>
  some.map((part, topic) => Math.max(part, others[topic] ?? 0));

/** How much more of each topic there is in the first than in the second. */
export const beyond = (some: TopicParts, others: TopicParts): number[] =>
  some.map((part, topic) => Math.max(0, part - (others[topic] ?? 0)));

/** Adds up the weights of the topics that count, each times its part, as a share of all of these. */
export function shareOf(
  topics: readonly WeightedTopic[],
  counts: (topic: WeightedTopic, at: number) => boolean = () => true,
): (parts: TopicParts) => number {
  const weights = topics.map((topic, at) => (counts(topic, at) ? topic.weight : 0));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return (parts) => {
    let sum = 0;
    for (let topic = 0; topic < weights.length; topic++) sum += (weights[topic] ?? 0) * (parts[topic] ?? 0);
    return all > 0 ? sum / all : 0;
  };
}
