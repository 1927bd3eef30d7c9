import { isAnaphoric } from './anaphora.ts';
import { type AnswerKind, LOOKS } from './answer-kind.ts';
import type { PassageEntry } from './entries.ts';
import { type ForwardIndex, lookAt, sentenceRange, type WordRange, wordAt } from './forward-index.ts';
import { LOOK } from './looks.ts';
import type { WeightedQuestion, WeightedTopic } from './question.ts';
import { kinship, phraseShare, synonymMatcher, type TopicMatches, type TopicPlace } from './topic-matches.ts';
import { topicsHeld } from './topics-held.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What speaks for a sentence as the answer; shares of the question's weight unless it says otherwise. */
export interface Features {
  /** BM25 of the passage, as a share of the most that it could be. */
  readonly rank: number;
  /** What the passage holds. */
  readonly passage: number;
  /** What the title and the section add to the passage. */
  readonly heading: number;
  /** What stands anywhere in the source. */
  readonly source: number;
  /** The number of topics that the sentence holds, as a share of all. */
  readonly count: number;
  /** What the sentence before it adds: "The judge did so in May." */
  readonly before: number;
  /** The same, where the sentence cannot be understood without the one before it. */
  readonly anaphora: number;
  /** The pairs of neighbouring words, as a share of all pairs. */
  readonly phrases: number;
  /** The topics that it lacks, but for a word with the same beginning. */
  readonly akin: number;
  /** What stands close to one other word, which may be the answer (after SiteQ's density; Lee et al. 2001). */
  readonly density: number;
  /** 1 when it has a name for "who", a number for "how many"; -1 when those that it has are of another kind. */
  readonly answer: number;
  /** The logarithm of its number of content words. */
  readonly length: number;
}

/** What tells how sure an answer is, beside the features by which it was chosen. */
export interface Coverage {
  /** What the sentence holds. */
  readonly sentence: number;
  /** What the sentence holds, each topic divided by the number of sentences of the passage that hold it. */
  readonly apart: number;
  /** How much of the names and numbers the passage lacks, as a share of their weight. */
  readonly namesLacking: number;
}

/** A sentence of a passage that may answer. */
export interface WeighedSentence {
  readonly features: Features;
  readonly coverage: Coverage;
}

/** Weighs the sentences of a passage as answers to a question; `rank` as among the features. */
export type Weigher = (entry: PassageEntry, rank: number) => WeighedSentence[];

/** Prepares a question to be looked for in many passages. */
export function weigher(vocabulary: Vocabulary, question: WeightedQuestion): Weigher {
  const { topics, asks, words } = question;
  const look = synonymMatcher(vocabulary, topics);
  const kinOf = kinship(vocabulary, topics);
  const sourceHolds = topicsHeld(vocabulary, topics);
  const share = shareOf(topics);
  const nameShare = shareOf(topics, topics.map(isNamed));

  const ofSentence = (forward: ForwardIndex, range: WordRange, { shares, spots, others }: TopicMatches) => {
    const kin = new Set<number>();
    for (const place of others) for (const topic of kinOf(wordAt(forward, place))) kin.add(topic);
    return {
      count: shares.filter((own) => own > 0).length / Math.max(1, topics.length),
      phrases: phraseShare(words, forward, range),
      akin: share((topic) => (!shares[topic] && kin.has(topic) ? 1 : 0)),
      density: densest(topics, spots, others) / Math.max(1e-9, question.weight),
      answer: asks === undefined ? 0 : fitOf(vocabulary, forward, asks, others, range),
      length: Math.log(1 + spots.length + others.length),
    };
  };

  const ofPassage = (best: readonly number[], { forward, shelved, headings }: PassageEntry) => {
    const above = mostOf(
      topics,
      headings.map((range) => look(forward, range)),
    );
    const held = sourceHolds(forward, shelved.source.passages.length);
    return {
      passage: share((topic) => best[topic] ?? 0),
      heading: share((topic) => Math.max(0, (above[topic] ?? 0) - (best[topic] ?? 0))),
      source: share((topic) => (held.has(topic) ? 1 : 0)),
    };
  };

  return (entry, rank) => {
    const { forward } = entry;
    const sentences = sentencesOf(entry).map((range) => ({ range, held: look(forward, range) }));
    const all = sentences.map(({ held }) => held);
    const best = mostOf(topics, all);
    const holders = topics.map((_, topic) => all.filter(({ shares }) => (shares[topic] ?? 0) > 0).length);
    const common = { rank, ...ofPassage(best, entry) };
    const namesLacking = topics.some(isNamed) ? 1 - nameShare((topic) => best[topic] ?? 0) : 0;
    return sentences.map(({ range, held }, at) => {
      const { shares } = held;
      const last = all[at - 1]?.shares ?? [];
      const before = share((topic) => Math.max(0, (last[topic] ?? 0) - (shares[topic] ?? 0)));
      const anaphora = before > 0 && isAnaphoric(vocabulary, forward, range) ? before : 0;
      return {
        features: { ...common, ...ofSentence(forward, range, held), before, anaphora },
        coverage: {
          sentence: share((topic) => shares[topic] ?? 0),
          apart: share((topic) => (shares[topic] ?? 0) / Math.max(1, holders[topic] ?? 0)),
          namesLacking,
        },
      };
    });
  };
}

function sentencesOf({ forward, passage }: PassageEntry): WordRange[] {
  const first = forward.passages[passage.number - 1] ?? 0;
  const end = forward.passages[passage.number] ?? first;
  return Array.from({ length: end - first }, (_, at) => sentenceRange(forward, first + at));
}

/** Of each topic, the most that any of the ranges holds. */
const mostOf = (topics: readonly WeightedTopic[], held: readonly TopicMatches[]): number[] =>
  topics.map((_, topic) => held.reduce((best, { shares }) => Math.max(best, shares[topic] ?? 0), 0));

const isNamed = ({ isName, form }: WeightedTopic): boolean => isName || /^\d/.test(form);

/** Adds up the weights of the topics that count, each times its part, as a share of all of these. */
function shareOf(
  topics: readonly WeightedTopic[],
  counts: readonly boolean[] = topics.map(() => true),
): (part: (topic: number) => number) => number {
  const weights = topics.map(({ weight }, topic) => (counts[topic] ? weight : 0));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return (part) =>
    all > 0 ? weights.reduce((sum, weight, topic) => sum + weight * part(topic), 0) / all : 0;
}

/** At this distance in words a topic counts half. */
const HALF_DISTANCE = 6;

/** The most that stands around one of the places: the weights of the topics, each by the nearest spot of it. */
function densest(
  topics: readonly WeightedTopic[],
  spots: readonly TopicPlace[],
  places: readonly number[],
): number {
  if (spots.length === 0) return 0;
  const nearest = new Float64Array(topics.length);
  let best = 0;
  for (const place of places) {
    nearest.fill(0);
    for (const { place: other, topic, share } of spots) {
      const part = share / (1 + Math.abs(other - place) / HALF_DISTANCE);
      if (part > (nearest[topic] ?? 0)) nearest[topic] = part;
    }
    let sum = 0;
    for (let topic = 0; topic < topics.length; topic++)
      sum += (nearest[topic] ?? 0) * (topics[topic]?.weight ?? 0);
    best = Math.max(best, sum);
  }
  return best;
}

/** How what stands at these places fits a question of that kind: see `Features`. */
function fitOf(
  vocabulary: Vocabulary,
  forward: ForwardIndex,
  kind: AnswerKind,
  places: readonly number[],
  { from }: WordRange,
): number {
  let fit = 0;
  for (const place of places) {
    const look = lookAt(vocabulary, forward, place, place === from);
    if (look === LOOK.plain) continue;
    if (LOOKS[kind].includes(look)) return 1;
    fit = -1;
  }
  return fit;
}
