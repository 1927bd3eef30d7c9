import { type AnswerKind, LOOKS } from './answer-kind.ts';
import { type Concordance, LOOK, lookAt, type Run, sentenceRun, wordAt } from './concordance.ts';
import { leansBack } from './leaning.ts';
import { placeIn } from './numbers.ts';
import { type Held, kinship, phraseShare, type Spot, widerProbe } from './probe.ts';
import type { Question, WeighedTopic } from './question.ts';

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
  /** The same, where the sentence leans on the one before it. */
  readonly leaning: number;
  /** The pairs of neighbouring words, as a share of all pairs. */
  readonly phrases: number;
  /** The topics that it lacks, but for a word with the same beginning. */
  readonly akin: number;
  /** What stands close to one other word, which may be the answer (after SiteQ's density; Lee et al. 2001). */
  readonly density: number;
  /** 1 when it has a name for "who", a number for "how many"; -1 when those that it has are of another kind. */
  readonly answer: number;
  /** The logarithm of its number of telling words. */
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

/** What is known of a passage beside its words. */
export interface PassageTold {
  readonly rank: number;
  readonly headings: readonly Run[];
  /** The passages of its source: the first, and the one behind the last. */
  readonly source: Run;
}

/** Weighs the sentences of a passage, by its number, as answers to a question. */
export type Weigher = (passage: number, told: PassageTold) => WeighedSentence[];

/** Prepares a question to be looked for in many passages. */
export function weigher(concordance: Concordance, question: Question): Weigher {
  const look = widerProbe(concordance, question);
  const kinOf = kinship(concordance, question);
  const { topics, asks } = question;
  const share = shareOf(topics);
  const nameShare = shareOf(topics, topics.map(isNamed));

  const ofSentence = (run: Run, { shares, spots, others }: Held) => {
    const kin = new Set<number>();
    for (const place of others) for (const topic of kinOf(wordAt(concordance, place))) kin.add(topic);
    return {
      count: shares.filter((own) => own > 0).length / Math.max(1, topics.length),
      phrases: phraseShare(concordance, question, run),
      akin: share((topic) => (!shares[topic] && kin.has(topic) ? 1 : 0)),
      density: densest(topics, spots, others) / Math.max(1e-9, question.weight),
      answer: asks === undefined ? 0 : fitOf(concordance, asks, others, run),
      length: Math.log(1 + spots.length + others.length),
    };
  };

  const ofPassage = (best: readonly number[], { rank, headings, source }: PassageTold) => {
    const above = mostOf(topics, headings.map(look));
    return {
      rank,
      passage: share((topic) => best[topic] ?? 0),
      heading: share((topic) => Math.max(0, (above[topic] ?? 0) - (best[topic] ?? 0))),
      source: share((topic) => (standsIn(source, topics[topic]) ? 1 : 0)),
    };
  };

  return (passage, told) => {
    const sentences = sentencesOf(concordance, passage).map((run) => ({ run, held: look(run) }));
    const all = sentences.map(({ held }) => held);
    const best = mostOf(topics, all);
    const holders = topics.map((_, topic) => all.filter(({ shares }) => (shares[topic] ?? 0) > 0).length);
    const common = ofPassage(best, told);
    const namesLacking = topics.some(isNamed) ? 1 - nameShare((topic) => best[topic] ?? 0) : 0;
    return sentences.map(({ run, held }, at) => {
      const { shares } = held;
      const last = all[at - 1]?.shares ?? [];
      const before = share((topic) => Math.max(0, (last[topic] ?? 0) - (shares[topic] ?? 0)));
      const leaning = before > 0 && leansBack(concordance, run) ? before : 0;
      return {
        features: { ...common, ...ofSentence(run, held), before, leaning },
        coverage: {
          sentence: share((topic) => shares[topic] ?? 0),
          apart: share((topic) => (shares[topic] ?? 0) / Math.max(1, holders[topic] ?? 0)),
          namesLacking,
        },
      };
    });
  };
}

function sentencesOf(concordance: Concordance, passage: number): Run[] {
  const first = concordance.passages[passage] ?? 0;
  const end = concordance.passages[passage + 1] ?? first;
  return Array.from({ length: end - first }, (_, at) => sentenceRun(concordance, first + at));
}

/** Of each topic, the most that any of the runs holds. */
const mostOf = (topics: readonly WeighedTopic[], held: readonly Held[]): number[] =>
  topics.map((_, topic) => held.reduce((best, { shares }) => Math.max(best, shares[topic] ?? 0), 0));

const isNamed = ({ isName, form }: WeighedTopic): boolean => isName || /^\d/.test(form);

/** Whether a passage of the range holds a topic. */
function standsIn({ from, to }: Run, topic: WeighedTopic | undefined): boolean {
  const documents = topic?.matches.documents;
  return documents !== undefined && placeIn(documents, to - 1) > placeIn(documents, from - 1);
}

/** Adds up the weights of the topics that count, each times its part, as a share of all of these. */
function shareOf(
  topics: readonly WeighedTopic[],
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
function densest(topics: readonly WeighedTopic[], spots: readonly Spot[], places: readonly number[]): number {
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
function fitOf(concordance: Concordance, kind: AnswerKind, places: readonly number[], { from }: Run): number {
  let fit = 0;
  for (const place of places) {
    const look = lookAt(concordance, place, place === from);
    if (look === LOOK.plain) continue;
    if (LOOKS[kind].includes(look)) return 1;
    fit = -1;
  }
  return fit;
}
