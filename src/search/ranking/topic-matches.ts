import type { AskedWords, Topic } from '../question/question.ts';
import { type ForwardIndex, termAt, type WordRange, wordNumberAt } from '../shelf/forward-index.ts';
import { NO_TERM, type Vocabulary } from '../shelf/vocabulary.ts';
import { SYNONYM_SHARE } from '../shelf/word-lookup.ts';

/** What a range of words holds of a question. */
export interface TopicMatches {
  /** How much of each topic stands there, 0 to 1. */
  readonly shares: readonly number[];
  readonly spots: readonly TopicPlace[];
  /** The places of its other content words. */
  readonly others: readonly number[];
}

/** A topic where it stands. */
export interface TopicPlace extends Meaning {
  readonly place: number;
}

/** What a term stands for. */
interface Meaning {
  readonly topic: number;
  readonly share: number;
}

/** Looks the topics of a question up in a range of words. */
export type TopicMatcher = (forward: ForwardIndex, range: WordRange) => TopicMatches;

/** Prepares topics to be looked for in many ranges. */
export const topicMatcher = (vocabulary: Vocabulary, topics: readonly Topic[]): TopicMatcher =>
  matcherOf(vocabulary, topics, meanings(topics));

/** The same, where words that often mean the same count too. */
export function synonymMatcher(vocabulary: Vocabulary, topics: readonly Topic[]): TopicMatcher {
  const known = meanings(topics);
  for (const [topic, { synonyms }] of topics.entries())
    for (const term of synonyms) {
      const own = known.get(term) ?? [];
      if (own.every((meaning) => meaning.topic !== topic))
        known.set(term, [...own, { topic, share: SYNONYM_SHARE }]);
    }
  return matcherOf(vocabulary, topics, known);
}

function meanings(topics: readonly Topic[]): Map<number, Meaning[]> {
  const known = new Map<number, Meaning[]>();
  for (const [topic, { alternatives }] of topics.entries())
    for (const { terms, share } of alternatives) {
      const [term] = terms;
      if (term === undefined || terms.length > 1) continue;
      known.set(term, [...(known.get(term) ?? []), { topic, share }]);
    }
  return known;
}

function matcherOf(
  vocabulary: Vocabulary,
  topics: readonly Topic[],
  known: ReadonlyMap<number, readonly Meaning[]>,
): TopicMatcher {
  const together = topics.flatMap(({ alternatives }, topic) =>
    alternatives.flatMap(({ terms, share }) => (terms.length > 1 ? { topic, share, terms } : [])),
  );
  return (forward, range) => {
    const { terms } = vocabulary;
    const shares = topics.map(() => 0);
    const spots: TopicPlace[] = [];
    const others: number[] = [];
    for (let place = range.from; place < range.to; place++) {
      const term = terms[wordNumberAt(forward, place)] ?? NO_TERM;
      if (term === NO_TERM) continue;
      const found = known.get(term);
      if (!found) others.push(place);
      else
        for (const { topic, share } of found) {
          spots.push({ place, topic, share });
          if (share > (shares[topic] ?? 0)) shares[topic] = share;
        }
    }
    for (const { topic, share, terms } of together)
      if (share > (shares[topic] ?? 0) && holdsAll(vocabulary, forward, range, terms)) shares[topic] = share;
    return { shares, spots, others };
  };
}

function holdsAll(
  vocabulary: Vocabulary,
  forward: ForwardIndex,
  { from, to }: WordRange,
  terms: readonly number[],
): boolean {
  const missing = new Set(terms);
  for (let place = from; place < to && missing.size > 0; place++)
    missing.delete(termAt(vocabulary, forward, place));
  return missing.size === 0;
}

/** The share of the question's neighbouring words, small ones included, that are neighbours in the range in the same order. */
export function phraseShare(words: AskedWords, forward: ForwardIndex, { from, to }: WordRange): number {
  if (words.count < 2) return 0;
  const pairs = new Set<number>();
  let before: readonly number[] = NONE;
  for (let place = from; place < to; place++) {
    const now = words.places.get(wordNumberAt(forward, place)) ?? NONE;
    if (before.length > 0) for (const at of now) if (before.includes(at - 1)) pairs.add(at);
    before = now;
  }
  return pairs.size / (words.count - 1);
}

const NONE: readonly number[] = [];
const SHORTEST_BEGINNING = 4;
/** How much of the longer of two words must be their common beginning. */
const COMMON_SHARE = 0.6;

/** Tells which topics a word may belong to by its beginning alone: "Gallic" and "Gallicans". */
export function kinship(
  { forms }: Vocabulary,
  topics: readonly Topic[],
  hasCompounds: boolean,
): (word: number) => readonly number[] {
  const known = new Map<number, readonly number[]>();
  const asked = topics.map(({ form }) => unelided(form));
  const isKin = hasCompounds
    ? (own: string, form: string) => areKin(own, form) || isPartOf(own, form)
    : areKin;
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const form = unelided(forms[word] ?? '');
    // Most words are kin to nothing that is asked for, and share one list that says so.
    let found = NONE;
    for (let topic = 0; topic < asked.length; topic++)
      if (isKin(asked[topic] ?? '', form)) found = [...found, topic];
    known.set(word, found);
    return found;
  };
}

/** "L'année" without what is elided before it. */
export const unelided = (form: string): string => form.slice(form.indexOf("'") + 1);

const SHORTEST_PART = 5;

/** Whether one of two words is the beginning or the end of the other: "Brücke" and "Eisenbahnbrücke". */
function isPartOf(one: string, other: string): boolean {
  const [part, whole] = one.length < other.length ? [one, other] : [other, one];
  return part.length >= SHORTEST_PART && (whole.startsWith(part) || whole.endsWith(part));
}

function areKin(one: string, other: string): boolean {
  let common = 0;
  while (common < one.length && common < other.length && one[common] === other[common]) common++;
  return common >= SHORTEST_BEGINNING && common >= COMMON_SHARE * Math.max(one.length, other.length);
}
