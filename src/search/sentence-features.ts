import { isAnaphoric } from './anaphora.ts';
import { type AnswerKind, LOOKS } from './answer-kind.ts';
import type { PassageEntry } from './entries.ts';
import { type ForwardIndex, lookAt, sentenceRange, type WordRange, wordNumberAt } from './forward-index.ts';
import { LOOK } from './looks.ts';
import type { WeightedQuestion, WeightedTopic } from './question.ts';
import { givesReason } from './reasons.ts';
import { kinship, phraseShare, synonymMatcher, type TopicMatches } from './topic-matches.ts';
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
  /** How much of a heading is asked for, of the one with most: a share of its content words. */
  readonly headed: number;
  /** What stands anywhere in the source. */
  readonly source: number;
  /** The number of topics that the sentence holds, as a share of all. */
  readonly count: number;
  /** What it holds of the topics that no heading holds, as a share of the weight of these. */
  readonly unheaded: number;
  /** What the sentence before it adds: "The judge did so in May." */
  readonly before: number;
  /** The same, where the sentence cannot be understood without the one before it. */
  readonly anaphora: number;
  /** The pairs of neighbouring words, as a share of all pairs. */
  readonly phrases: number;
  /** The topics that it lacks, but for a word with the same beginning. */
  readonly akin: number;
  /** Of a question for a date, a number or a name: 1 when it has one, -1 when those that it has are of another kind. */
  readonly date: number;
  readonly number: number;
  readonly name: number;
  /** Of a question for a reason: 1 when it has a word that gives one. */
  readonly reason: number;
  /** Of a question what something is: 1 when it begins with what is asked for. */
  readonly defines: number;
}

/** What tells how sure an answer is, beside the features by which it was chosen. */
export interface Coverage {
  /** What the sentence holds. */
  readonly sentence: number;
  /** What the sentence holds, each topic divided by the number of sentences of the passage that hold it. */
  readonly apart: number;
  /** What the sentence and the headings hold together, and what the passage does with them. */
  readonly headedSentence: number;
  readonly headedPassage: number;
  /** How much of the names and numbers the passage lacks with its headings, as a share of their weight. */
  readonly headedNamesLacking: number;
  /** How much of the topic weighs that is most lacking. */
  readonly worst: number;
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
  const hasNames = topics.some(isNamed);

  const ofSentence = (forward: ForwardIndex, range: WordRange, { shares, spots, others }: TopicMatches) => {
    const kin = new Set<number>();
    for (const place of others) for (const topic of kinOf(wordNumberAt(forward, place))) kin.add(topic);
    const fit = asks && asks in FEATURE_OF_KIND ? fitOf(vocabulary, forward, asks, others, range) : 0;
    const fits = (feature: 'date' | 'number' | 'name'): number =>
      asks && FEATURE_OF_KIND[asks] === feature ? fit : 0;
    return {
      count: shares.filter((own) => own > 0).length / Math.max(1, topics.length),
      phrases: phraseShare(words, forward, range),
      akin: share((topic) => (!shares[topic] && kin.has(topic) ? 1 : 0)),
      date: fits('date'),
      number: fits('number'),
      name: fits('name'),
      reason: asks === 'reason' && givesReason(vocabulary, forward, range) ? 1 : 0,
      defines: asks === 'definition' && spots.some(({ place }) => place < range.from + OPENING) ? 1 : 0,
    };
  };

  const ofPassage = (best: readonly number[], entry: PassageEntry, rank: number) => {
    const { forward, shelved, headings } = entry;
    const held = headings.map((range) => look(forward, range));
    const above = mostOf(topics, held);
    const inSource = sourceHolds(forward, shelved.source.passages.length);
    const asked = held.map(({ spots, others }) => spots.length / Math.max(1, spots.length + others.length));
    return {
      above,
      features: {
        rank,
        passage: share((topic) => best[topic] ?? 0),
        heading: share((topic) => Math.max(0, (above[topic] ?? 0) - (best[topic] ?? 0))),
        headed: Math.max(0, ...asked),
        source: share((topic) => (inSource.has(topic) ? 1 : 0)),
      },
    };
  };

  return (entry, rank) => {
    const { forward } = entry;
    const sentences = sentencesOf(entry).map((range) => ({ range, held: look(forward, range) }));
    const all = sentences.map(({ held }) => held);
    const best = mostOf(topics, all);
    const holders = topics.map((_, topic) => all.filter(({ shares }) => (shares[topic] ?? 0) > 0).length);
    const { above, features } = ofPassage(best, entry, rank);
    const unheaded = shareOf(
      topics,
      topics.map((_, topic) => !above[topic]),
    );
    const headed = (shares: readonly number[]) => (topic: number) =>
      Math.max(shares[topic] ?? 0, above[topic] ?? 0);
    const common = {
      headedPassage: share(headed(best)),
      headedNamesLacking: hasNames ? 1 - nameShare(headed(best)) : 0,
      worst:
        Math.max(0, ...topics.map(({ weight }, at) => weight * (1 - headed(best)(at)))) / question.weight,
    };
    return sentences.map(({ range, held }, at) => {
      const { shares } = held;
      const last = all[at - 1]?.shares ?? [];
      const before = share((topic) => Math.max(0, (last[topic] ?? 0) - (shares[topic] ?? 0)));
      const anaphora = before > 0 && isAnaphoric(vocabulary, forward, range) ? before : 0;
      return {
        features: {
          ...features,
          ...ofSentence(forward, range, held),
          unheaded: unheaded((topic) => shares[topic] ?? 0),
          before,
          anaphora,
        },
        coverage: {
          ...common,
          sentence: share((topic) => shares[topic] ?? 0),
          apart: share((topic) => (shares[topic] ?? 0) / Math.max(1, holders[topic] ?? 0)),
          headedSentence: share(headed(shares)),
        },
      };
    });
  };
}

/** Which feature tells of a kind of answer. */
const FEATURE_OF_KIND: Readonly<Partial<Record<AnswerKind, 'date' | 'number' | 'name'>>> = {
  person: 'name',
  place: 'name',
  name: 'name',
  date: 'date',
  number: 'number',
};
/** Within so many words at its beginning a sentence names what it defines. */
const OPENING = 3;

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
