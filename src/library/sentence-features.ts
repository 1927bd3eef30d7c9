import { type AnswerKind, LOOKS } from './answer-kind.ts';
import { type Concordance, LOOK, lookAt, type Run, sentenceRun, termAt } from './concordance.ts';
import { NO_TERM } from './lexicon.ts';
import type { Question, WeighedTopic } from './question.ts';

/** What speaks for a sentence as the answer; shares of the question's weight unless it says otherwise. */
export interface Features {
  /** BM25 of the passage, as a share of the most that it could be. */
  readonly rank: number;
  /** What the passage holds. */
  readonly passage: number;
  /** What the sentence holds. */
  readonly sentence: number;
  /** What the sentence holds, each topic divided by the number of sentences of the passage that hold it. */
  readonly apart: number;
  /** What the sentence before it adds: "The judge did so in May." */
  readonly before: number;
  /** The pairs that stand side by side in the question and in the sentence. */
  readonly pairs: number;
  /** What stands close to one other word, which may be the answer (after SiteQ's density; Lee et al. 2001). */
  readonly density: number;
  /** 1 when it has a name for "who", a number for "how many"; -1 when those that it has are of another kind. */
  readonly answer: number;
  /** What the title and the section add to the passage. */
  readonly heading: number;
  /** The logarithm of its number of telling words. */
  readonly length: number;
}

/** What a run of words holds of a question. */
interface Held {
  /** How much of each topic stands there, 0 to 1. */
  readonly shares: readonly number[];
  /** Of each topic, whether it stands beside the one that follows it in the question. */
  readonly pairs: readonly boolean[];
  readonly density: number;
  readonly answer: number;
  readonly length: number;
}

/** A topic where it stands. */
interface Spot extends Meaning {
  readonly place: number;
  /** Its number among the telling words. */
  readonly order: number;
}

/** What a term stands for. */
interface Meaning {
  readonly topic: number;
  readonly share: number;
}

/** Looks a question up in a run of words. */
export type Probe = (run: Run) => Held;

/** Prepares a question to be looked for in many runs. */
export function probe(concordance: Concordance, { topics, asks }: Question): Probe {
  const meanings = new Map<number, Meaning[]>();
  for (const [topic, { alternatives }] of topics.entries())
    for (const { terms, share } of alternatives) {
      const [term] = terms;
      if (term === undefined || terms.length > 1) continue;
      meanings.set(term, [...(meanings.get(term) ?? []), { topic, share }]);
    }
  return (run) => {
    const { spots, others, length } = walk(concordance, run, meanings);
    const shares = sharesOf(concordance, run, topics, spots);
    return {
      shares,
      pairs: pairsOf(spots, topics.length),
      density: Math.max(0, ...others.map((place) => density(topics, spots, place))),
      answer: asks === undefined ? 0 : fitOf(concordance, asks, others, run),
      length,
    };
  };
}

/** The topics of a run, and the places of its other telling words; `length` counts both. */
function walk(
  concordance: Concordance,
  { from, to }: Run,
  meanings: ReadonlyMap<number, readonly Meaning[]>,
): { spots: Spot[]; others: number[]; length: number } {
  const spots: Spot[] = [];
  const others: number[] = [];
  let length = 0;
  for (let place = from; place < to; place++) {
    const term = termAt(concordance, place);
    if (term === NO_TERM) continue;
    const found = meanings.get(term);
    if (found) for (const { topic, share } of found) spots.push({ place, order: length, topic, share });
    else others.push(place);
    length++;
  }
  return { spots, others, length };
}

function sharesOf(
  concordance: Concordance,
  run: Run,
  topics: readonly WeighedTopic[],
  spots: readonly Spot[],
): number[] {
  const shares = topics.map(({ alternatives }) =>
    Math.max(
      0,
      ...alternatives.map(({ terms, share }) =>
        terms.length > 1 && holdsAll(concordance, run, terms) ? share : 0,
      ),
    ),
  );
  for (const { topic, share } of spots) shares[topic] = Math.max(shares[topic] ?? 0, share);
  return shares;
}

function holdsAll(concordance: Concordance, { from, to }: Run, terms: readonly number[]): boolean {
  const missing = new Set(terms);
  for (let place = from; place < to && missing.size > 0; place++) missing.delete(termAt(concordance, place));
  return missing.size === 0;
}

function pairsOf(spots: readonly Spot[], topicCount: number): boolean[] {
  const pairs = new Array<boolean>(topicCount).fill(false);
  for (const [at, { order, topic }] of spots.entries())
    for (let next = at + 1; next < spots.length; next++) {
      const other = spots[next];
      if (!other || other.order > order + 1) break;
      if (other.order === order) continue;
      if (other.topic === topic + 1) pairs[topic] = true;
      if (other.topic === topic - 1) pairs[other.topic] = true;
    }
  return pairs;
}

/** At this distance in words a topic counts half. */
const HALF_DISTANCE = 6;

/** The weights of the topics around a place, each by the nearest spot of it. */
function density(topics: readonly WeighedTopic[], spots: readonly Spot[], place: number): number {
  const nearest = new Map<number, number>();
  for (const { place: other, topic, share } of spots) {
    const part = share / (1 + Math.abs(other - place) / HALF_DISTANCE);
    if (part > (nearest.get(topic) ?? 0)) nearest.set(topic, part);
  }
  let sum = 0;
  for (const [topic, part] of nearest) sum += part * (topics[topic]?.weight ?? 0);
  return sum;
}

/** How what stands at these places fits a question of that kind: see `Features`. */
function fitOf(concordance: Concordance, kind: AnswerKind, places: readonly number[], { from }: Run): number {
  const looks = places
    .map((place) => lookAt(concordance, place, place === from))
    .filter((look) => look !== LOOK.plain);
  if (looks.some((look) => LOOKS[kind].includes(look))) return 1;
  return looks.length > 0 ? -1 : 0;
}

/** The features of each sentence of a passage. */
export function features(
  concordance: Concordance,
  question: Question,
  look: Probe,
  passage: number,
  { rank, headings }: { readonly rank: number; readonly headings: readonly Run[] },
): Features[] {
  const first = concordance.passages[passage] ?? 0;
  const end = concordance.passages[passage + 1] ?? first;
  const held = Array.from({ length: end - first }, (_, at) => look(sentenceRun(concordance, first + at)));
  const shares = held.map((sentence) => sentence.shares);
  const all = best(question, shares);
  const above = best(
    question,
    headings.map((run) => look(run).shares),
  );
  const holders = question.topics.map((_, topic) => shares.filter((own) => (own[topic] ?? 0) > 0).length);
  const share = weigher(question);
  const added = (own: readonly number[], other: readonly number[]): number =>
    share((topic) => Math.max(0, (other[topic] ?? 0) - (own[topic] ?? 0)));
  const ofPassage = { rank, passage: share((topic) => all[topic] ?? 0), heading: added(all, above) };
  return held.map(({ shares: own, pairs, density, answer, length }, at) => ({
    ...ofPassage,
    sentence: share((topic) => own[topic] ?? 0),
    apart: share((topic) => (own[topic] ?? 0) / Math.max(1, holders[topic] ?? 0)),
    before: added(own, shares[at - 1] ?? []),
    pairs: pairShare(question.topics, pairs),
    density: question.weight > 0 ? density / question.weight : 0,
    answer,
    length: Math.log(1 + length),
  }));
}

/** Of each topic, the most that any of the runs holds. */
const best = ({ topics }: Question, shares: readonly (readonly number[])[]): number[] =>
  topics.map((_, topic) => Math.max(0, ...shares.map((own) => own[topic] ?? 0)));

/** Adds up the weights of the topics, each times its part, as a share of all. */
const weigher =
  ({ topics, weight: all }: Question) =>
  (part: (topic: number) => number): number =>
    all > 0 ? topics.reduce((sum, { weight }, topic) => sum + weight * part(topic), 0) / all : 0;

function pairShare(topics: readonly WeighedTopic[], pairs: readonly boolean[]): number {
  let all = 0;
  let held = 0;
  for (let at = 0; at + 1 < topics.length; at++) {
    const weight = (topics[at]?.weight ?? 0) + (topics[at + 1]?.weight ?? 0);
    all += weight;
    if (pairs[at]) held += weight;
  }
  return all > 0 ? held / all : 0;
}
