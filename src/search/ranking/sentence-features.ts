import { AGE_WORDS, type AnswerKind, LOOKS } from '../question/answer-kind.ts';
import type { WeightedQuestion, WeightedTopic } from '../question/question.ts';
import { givesReason } from '../question/reasons.ts';
import type { PassageEntry } from '../shelf/entries.ts';
import {
  type ForwardIndex,
  lookAt,
  sentenceRange,
  type WordRange,
  wordNumberAt,
} from '../shelf/forward-index.ts';
import { LOOK } from '../shelf/looks.ts';
import type { Vocabulary } from '../shelf/vocabulary.ts';
import { isAnaphoric } from './anaphora.ts';
import { coverer } from './coverage.ts';
import type { Features, WeighedSentence } from './features.ts';
import {
  kinship,
  phraseShare,
  synonymMatcher,
  type TopicMatcher,
  type TopicMatches,
  unelided,
} from './topic-matches.ts';
import { beyond, mostOf, shareOf } from './topic-parts.ts';
import { topicsHeld } from './topics-held.ts';

/** Weighs the sentences of a candidate as answers to a question; `rank` as among the features. */
export type Weigher = (entry: PassageEntry, rank: number) => WeighedSentence[];

/** Prepares a question to be looked for in its candidates. */
export function weigher(
  vocabulary: Vocabulary,
  question: WeightedQuestion,
  candidates: readonly PassageEntry[],
): Weigher {
  const { topics, asks, words } = question;
  const look = synonymMatcher(vocabulary, topics);
  const share = shareOf(topics);
  const looked = new Map(candidates.map((entry) => [entry, lookThrough(entry, topics, look)]));
  const choosing = shareOf(rareAmong(topics, looked, look));
  const coverageOf = coverer(question);
  const settingOf = settings(vocabulary, topics, look);
  const { akin, exact } = wordSigns(vocabulary, question);
  const feature = asks && FEATURE_OF_KIND[asks];

  return (entry, rank) => {
    const { forward } = entry;
    const { ranges, all, best } = looked.get(entry) ?? lookThrough(entry, topics, look);
    const { above, passage, heading, headed, source } = settingOf(entry, best);
    const choosingOf = choosing(best);
    const unheaded = shareOf(topics, (_, topic) => !above[topic]);
    const fits = all.map(({ others }, at) =>
      asks && feature ? fitOf(vocabulary, forward, asks, others, ranges[at] ?? NOWHERE) : 0,
    );
    const kindLacks = feature !== undefined && !fits.includes(1);
    const kin = (): number[] =>
      mostOf(
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
        coverage: () => ({
          ...coverageOf({ held, all, best, above, kin }),
          headed,
          kindLacking: kindLacks ? 1 : 0,
        }),
      };
    });
  };
}

/** Which topics a sentence holds in a word of its own, in whatever form: 1 for each, else 0. */
function wordSigns(vocabulary: Vocabulary, { topics, hasCompounds }: WeightedQuestion) {
  const kinOf = kinship(vocabulary, topics, hasCompounds);
  const spelled = topics.map(({ form }) => unelided(form));
  return {
    /** Those that are lacking, but for a word with the same beginning. */
    akin(forward: ForwardIndex, { shares, others }: TopicMatches): number[] {
      const found = topics.map(() => 0);
      for (const place of others)
        for (const topic of kinOf(wordNumberAt(forward, place))) if (!shares[topic]) found[topic] = 1;
      return found;
    },
    /** Those that stand there letter by letter. */
    exact(forward: ForwardIndex, { spots }: TopicMatches): number[] {
      const found = topics.map(() => 0);
      for (const { place, topic } of spots)
        if (unelided(vocabulary.forms[wordNumberAt(forward, place)] ?? '') === spelled[topic])
          found[topic] = 1;
      return found;
    },
  };
}

/** What a candidate holds: looked up once, whatever is then told of it. */
interface Looked {
  readonly ranges: readonly WordRange[];
  /** Of each sentence. */
  readonly all: readonly TopicMatches[];
  /** Of each topic, the most that one of the sentences holds. */
  readonly best: readonly number[];
}

function lookThrough(
  { forward, passage }: PassageEntry,
  topics: readonly WeightedTopic[],
  look: TopicMatcher,
): Looked {
  const first = forward.passages[passage.number - 1] ?? 0;
  const end = forward.passages[passage.number] ?? first;
  const ranges: WordRange[] = [];
  for (let sentence = first; sentence < end; sentence++) ranges.push(sentenceRange(forward, sentence));
  const all = ranges.map((range) => look(forward, range));
  return {
    ranges,
    all,
    best: mostOf(
      topics,
      all.map(({ shares }) => shares),
    ),
  };
}

/** The topics, each weighed by how few of the candidates hold it: what all of them hold chooses none. */
function rareAmong(
  topics: readonly WeightedTopic[],
  looked: ReadonlyMap<PassageEntry, Looked>,
  look: TopicMatcher,
): WeightedTopic[] {
  const holders = topics.map(() => 0);
  // What is asked for in several words may stand in a passage, and in none of its sentences.
  const isApart = topics.some(({ alternatives }) => alternatives.some(({ terms }) => terms.length > 1));
  for (const [{ forward, range }, { best }] of looked)
    for (const [at, own] of (isApart ? look(forward, range).shares : best).entries())
      if (own > 0) holders[at] = (holders[at] ?? 0) + 1;
  return topics.map((topic, at) => ({
    ...topic,
    weight: Math.log(1 + (looked.size + 1) / ((holders[at] ?? 0) + 0.5)),
  }));
}

/** What a passage gives to the features of all its sentences. */
interface Setting extends Pick<Features, 'passage' | 'heading' | 'headed' | 'source'> {
  /** Of each topic, the most that a heading holds, or the name of somebody who is quoted. */
  readonly above: readonly number[];
}

/** Passages of one source stand under the same title, which is looked at once. */
function settings(
  vocabulary: Vocabulary,
  topics: readonly WeightedTopic[],
  look: TopicMatcher,
): (entry: PassageEntry, best: readonly number[]) => Setting {
  const share = shareOf(topics);
  const sourceHolds = topicsHeld(vocabulary, topics);
  const titles = new Map<WordRange, TopicMatches>();
  const sources = new Map<ForwardIndex, number>();
  return ({ forward, shelved, headings, speakers }, best) => {
    const held = headings.map((range) => known(titles, range, () => look(forward, range)));
    const asked = held.map(({ spots, others }) => spots.length / Math.max(1, spots.length + others.length));
    const named = speakers.map((range) => look(forward, range));
    const above = mostOf(
      topics,
      [...held, ...named].map(({ shares }) => shares),
    );
    return {
      above,
      passage: share(best),
      heading: share(beyond(above, best)),
      headed: Math.max(0, ...asked),
      source: known(sources, forward, () => share(sourceHolds(forward, shelved.source.passages.length))),
    };
  };
}

function known<Key, Value>(values: Map<Key, Value>, key: Key, make: () => Value): Value {
  const before = values.get(key);
  if (before !== undefined) return before;
  const value = make();
  values.set(key, value);
  return value;
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

const NOWHERE: WordRange = { from: 0, to: 0 };

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
