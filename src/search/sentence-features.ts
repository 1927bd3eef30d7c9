import { isAnaphoric } from './anaphora.ts';
import { AGE_WORDS, type AnswerKind, LOOKS } from './answer-kind.ts';
import { isAsking } from './asking-words.ts';
import type { PassageEntry } from './entries.ts';
import { type ForwardIndex, lookAt, sentenceRange, type WordRange, wordNumberAt } from './forward-index.ts';
import { LOOK } from './looks.ts';
import { isLight } from './predicate.ts';
import type { WeightedQuestion, WeightedTopic } from './question.ts';
import { givesReason } from './reasons.ts';
import {
  kinship,
  phraseShare,
  synonymMatcher,
  type TopicMatcher,
  type TopicMatches,
  unelided,
} from './topic-matches.ts';
import { topicsHeld } from './topics-held.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What speaks for a sentence as the answer; shares of the question's weight unless it says otherwise. */
export interface Features {
  /** BM25 of the passage, as a share of the most that it could be. */
  readonly rank: number;
  /** What the passage holds. */
  readonly passage: number;
  /** What the title, the section and the names of those who are quoted in it add to the passage. */
  readonly heading: number;
  /** How much of a heading is asked for, of the one with most: a share of its content words. */
  readonly headed: number;
  /** What stands anywhere in the source. */
  readonly source: number;
  /** What the passage holds, each topic weighed by how few of the candidates hold it. */
  readonly choosing: number;
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
  /** What it holds letter by letter, and not in another form. */
  readonly exact: number;
  /** 1 when it begins with something that is asked for. */
  readonly opens: number;
  /** Of a question for a date, a number or a name: 1 when it has none of these at all. */
  readonly lacks: number;
  /** Of a question for a reason: 1 when it has a word that gives one. */
  readonly reason: number;
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
  /** How much of these its headings hold. */
  readonly headingNames: number;
  /** How much of the topic weighs that is most lacking. */
  readonly worst: number;
  /** How many of the topics at the centre of the question the passage lacks with its headings, in any word of the kind. */
  readonly centreLacking: number;
  /** How many of the topics that tell something the passage lacks with its headings, in any word of the kind; and all of these. */
  readonly unmet: number;
  readonly telling: number;
  /** 1 for a question for a date, a number or a name where the whole passage has none. */
  readonly kindLacking: number;
}

/** A sentence of a passage that may answer. */
export interface WeighedSentence {
  readonly features: Features;
  /** Worked out when it is asked for: only the sentence that speaks for its passage is. */
  coverage(): Coverage;
}

/** Weighs the sentences of a passage as answers to a question; `rank` as among the features. */
export type Weigher = (entry: PassageEntry, rank: number) => WeighedSentence[];

/** Prepares a question to be looked for in many passages. */
export function weigher(
  vocabulary: Vocabulary,
  question: WeightedQuestion,
  candidates: readonly PassageEntry[],
): Weigher {
  const { topics, asks, words, centre } = question;
  const look = synonymMatcher(vocabulary, topics);
  const kinOf = kinship(vocabulary, topics, question.hasCompounds);
  const spelled = topics.map(({ form }) => unelided(form));
  const sourceHolds = topicsHeld(vocabulary, topics);
  const share = shareOf(topics);
  const choosing = shareOf(rareAmong(topics, candidates, look));
  const nameShare = shareOf(topics, isNamed);
  const hasNames = topics.some(isNamed);

  /** 1 for each topic that is lacking, but for a word with the same beginning. */
  const akin = (forward: ForwardIndex, { shares, others }: TopicMatches): number[] => {
    const found = topics.map(() => 0);
    for (const place of others)
      for (const topic of kinOf(wordNumberAt(forward, place))) if (!shares[topic]) found[topic] = 1;
    return found;
  };

  /** 1 for each topic that stands there letter by letter. */
  const exact = (forward: ForwardIndex, { spots }: TopicMatches): number[] => {
    const found = topics.map(() => 0);
    for (const { place, topic } of spots)
      if (unelided(vocabulary.forms[wordNumberAt(forward, place)] ?? '') === spelled[topic]) found[topic] = 1;
    return found;
  };

  const ofPassage = (best: readonly number[], entry: PassageEntry) => {
    const { forward, shelved, headings, speakers } = entry;
    const held = headings.map((range) => look(forward, range));
    const above = mostOf(topics, [...held, ...speakers.map((range) => look(forward, range))]);
    const asked = held.map(({ spots, others }) => spots.length / Math.max(1, spots.length + others.length));
    return {
      above,
      passage: share(best),
      heading: share(beyond(above, best)),
      headed: Math.max(0, ...asked),
      source: share(sourceHolds(forward, shelved.source.passages.length)),
    };
  };

  const coverageOf = (
    { shares }: TopicMatches,
    best: readonly number[],
    above: readonly number[],
    all: readonly TopicMatches[],
    kin: () => readonly number[],
  ): Omit<Coverage, 'kindLacking'> => {
    const holders = topics.map((_, topic) => all.filter((one) => (one.shares[topic] ?? 0) > 0).length);
    const headed = larger(best, above);
    const lacking = topics.map(({ weight }, topic) => weight * (1 - (headed[topic] ?? 0)));
    return {
      sentence: share(shares),
      apart: share(shares.map((own, topic) => own / Math.max(1, holders[topic] ?? 0))),
      headedSentence: share(larger(shares, above)),
      headedPassage: share(headed),
      headedNamesLacking: hasNames ? 1 - nameShare(headed) : 0,
      headingNames: nameShare(above),
      worst: Math.max(0, ...lacking) / question.weight,
      unmet: topics.filter((topic, at) => tells(topic) && !headed[at] && !kin()[at]).length,
      telling: topics.filter(tells).length,
      centreLacking: centre.filter((topic) => !headed[topic] && !kin()[topic]).length,
    };
  };

  return (entry, rank) => {
    const { forward } = entry;
    const ranges = sentencesOf(entry);
    const all = ranges.map((range) => look(forward, range));
    const best = mostOf(topics, all);
    const { above, passage, heading, headed, source } = ofPassage(best, entry);
    const choosingOf = choosing(best);
    const unheaded = shareOf(topics, (_, topic) => !above[topic]);
    const feature = asks && FEATURE_OF_KIND[asks];
    const fits = all.map(({ others }, at) =>
      asks && feature ? fitOf(vocabulary, forward, asks, others, ranges[at] ?? NOWHERE) : 0,
    );
    const kindLacks = feature !== undefined && !fits.includes(1);
    const kin = (): number[] =>
      mostIn(
        topics,
        all.map((held) => akin(forward, held)),
      );
    return all.map((held, at) => {
      const { shares, spots } = held;
      const range = ranges[at] ?? NOWHERE;
      const before = share(beyond(all[at - 1]?.shares ?? [], shares));
      const fit = fits[at] ?? 0;
      const opens = spots.some(({ place }) => place < range.from + OPENING);
      return {
        // One literal with every feature: to put objects together costs more than all that is in them.
        features: {
          rank,
          passage,
          heading,
          headed,
          source,
          choosing: choosingOf,
          count: shares.filter((own) => own > 0).length / Math.max(1, topics.length),
          unheaded: unheaded(shares),
          before,
          anaphora: before > 0 && isAnaphoric(vocabulary, forward, range) ? before : 0,
          phrases: phraseShare(words, forward, range),
          akin: share(akin(forward, held)),
          exact: share(exact(forward, held)),
          opens: opens ? 1 : 0,
          lacks: feature && fit === 0 ? 1 : 0,
          date: feature === 'date' ? fit : 0,
          number: feature === 'number' ? fit : 0,
          name: feature === 'name' ? fit : 0,
          reason: asks === 'reason' && givesReason(vocabulary, forward, range) ? 1 : 0,
        },
        coverage: () => ({ ...coverageOf(held, best, above, all, kin), kindLacking: kindLacks ? 1 : 0 }),
      };
    });
  };
}

/** The topics, each weighed by how few of the candidates hold it: what all of them hold chooses none. */
function rareAmong(
  topics: readonly WeightedTopic[],
  candidates: readonly PassageEntry[],
  look: TopicMatcher,
): WeightedTopic[] {
  const holders = topics.map(() => 0);
  for (const { forward, range } of candidates)
    for (const [at, own] of look(forward, range).shares.entries())
      if (own > 0) holders[at] = (holders[at] ?? 0) + 1;
  return topics.map((topic, at) => ({
    ...topic,
    weight: Math.log(1 + (candidates.length + 1) / ((holders[at] ?? 0) + 0.5)),
  }));
}

/** Which feature tells of a kind of answer. */
const FEATURE_OF_KIND: Readonly<Partial<Record<AnswerKind, 'date' | 'number' | 'name'>>> = {
  person: 'name',
  place: 'name',
  name: 'name',
  date: 'date',
  number: 'number',
  age: 'number',
};
/** Within so many words at its beginning a sentence names what it is about. */
const OPENING = 3;

function sentencesOf({ forward, passage }: PassageEntry): WordRange[] {
  const first = forward.passages[passage.number - 1] ?? 0;
  const end = forward.passages[passage.number] ?? first;
  return Array.from({ length: end - first }, (_, at) => sentenceRange(forward, first + at));
}

const NOWHERE: WordRange = { from: 0, to: 0 };

/** Of each topic, the most that any of the ranges holds. */
const mostOf = (topics: readonly WeightedTopic[], held: readonly TopicMatches[]): number[] =>
  topics.map((_, topic) => held.reduce((best, { shares }) => Math.max(best, shares[topic] ?? 0), 0));

const mostIn = (topics: readonly WeightedTopic[], found: readonly (readonly number[])[]): number[] =>
  topics.map((_, topic) => found.reduce((most, own) => Math.max(most, own[topic] ?? 0), 0));

const larger = (some: readonly number[], others: readonly number[]): number[] =>
  some.map((share, topic) => Math.max(share, others[topic] ?? 0));

/** How much more of each topic there is in the first than in the second. */
const beyond = (some: readonly number[], others: readonly number[]): number[] =>
  some.map((share, topic) => Math.max(0, share - (others[topic] ?? 0)));

/** Whether an answer is likely to have the word, or one like it. */
const tells = (topic: WeightedTopic): boolean => !isLight(topic.form) && !isAsking(topic);

const isNamed = ({ isName, form }: WeightedTopic): boolean => isName || /^\d/.test(form);

/** Adds up the weights of the topics that count, each times its part, as a share of all of these. */
function shareOf(
  topics: readonly WeightedTopic[],
  counts: (topic: WeightedTopic, at: number) => boolean = () => true,
): (parts: readonly number[]) => number {
  const weights = topics.map((topic, at) => (counts(topic, at) ? topic.weight : 0));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return (parts) =>
    all > 0 ? weights.reduce((sum, weight, topic) => sum + weight * (parts[topic] ?? 0), 0) / all : 0;
}

/** How what stands at these places fits a question of that kind: see `Features`. */
function fitOf(
  vocabulary: Vocabulary,
  forward: ForwardIndex,
  kind: AnswerKind,
  places: readonly number[],
  { from, to }: WordRange,
): number {
  let fit = 0;
  // The words of an age may be those that are asked with.
  if (kind === 'age')
    for (let place = from; place < to; place++)
      if (AGE_WORDS.has(vocabulary.forms[wordNumberAt(forward, place)] ?? '')) return 1;
  for (const place of places) {
    const look = lookAt(vocabulary, forward, place, place === from);
    if (look === LOOK.plain) continue;
    if (LOOKS[kind].includes(look)) return 1;
    fit = -1;
  }
  return fit;
}
