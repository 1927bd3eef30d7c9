import { inverseFrequency, type PartKind, type Wanted } from '../../engine/index.ts';
import {
  type Question,
  readQuestion,
  type Topic,
  type WeightedQuestion,
  weighted,
} from '../question/question.ts';
import { bm25 } from '../ranking/bm25.ts';
import type { SearchedShelf, SourceEntries } from '../shelf/entries.ts';

/** A part of a source that may answer: the entry of that kind and place. */
export interface FoundPart {
  readonly entries: SourceEntries;
  readonly at: number;
}

/** A part that may answer, with how well it holds what is asked: BM25. */
export interface Candidate extends FoundPart {
  readonly score: number;
}

/** What a question needs of the engine, fetched before anything is weighed: all behind it is pure. */
export interface WorkingSet {
  readonly question: WeightedQuestion;
  /** How many parts of that kind the shelf has. */
  readonly size: number;
  /** In terms, of a part. */
  readonly averageLength: number;
  /** Best first, equals in the order of the shelf. */
  readonly candidates: readonly Candidate[];
}

/** Passages are looked for under so many headings, and so many under each. */
const HEADINGS = { found: 10, passages: 5 };

/** The same for passages, with those that stand under headings which hold some of the question. */
export async function gatherUnderHeadings(
  shelf: SearchedShelf,
  typed: string,
  limit: number,
): Promise<WorkingSet> {
  const read = readQuestion(shelf, typed);
  const [gathered, { found }] = await Promise.all([
    gatherRead(shelf, 'passages', read, limit),
    fetchParts(shelf, 'headings', wantedIn(shelf, read), HEADINGS.found),
  ]);
  const { question, candidates, averageLength } = gathered;
  const scoreOf = bm25(shelf.vocabulary, question.topics, averageLength);
  const known = new Set(candidates.map(({ entries, at }) => entries.passages[at]));
  const under = found.flatMap(({ entries, at: heading }) => {
    const passages = (entries.headings[heading]?.under ?? []).flatMap((at) => {
      const entry = entries.passages[at];
      if (!entry || known.has(entry)) return [];
      known.add(entry);
      return { entries, at, score: scoreOf(entries.forward, entry.range) };
    });
    return passages.sort((a, b) => b.score - a.score).slice(0, HEADINGS.passages);
  });
  return { ...gathered, candidates: [...candidates, ...under].sort((a, b) => b.score - a.score) };
}

/** Reads a question, and fetches the parts that may answer it, at most `limit`. */
export const gather = (
  shelf: SearchedShelf,
  part: PartKind,
  typed: string,
  limit: number,
): Promise<WorkingSet> => gatherRead(shelf, part, readQuestion(shelf, typed), limit);

async function gatherRead(
  shelf: SearchedShelf,
  part: PartKind,
  read: Question,
  limit: number,
): Promise<WorkingSet> {
  const wanted = wantedIn(shelf, read);
  const { size, averageLength, weights, found } = await fetchParts(shelf, part, wanted, limit);
  const question = weighted(
    read,
    weights.map((weight, at) => (isOrdinaryUnknown(read.topics[at]) ? UNKNOWN_SHARE : 1) * weight),
  );
  const scoreOf = bm25(shelf.vocabulary, question.topics, averageLength);
  const candidates = found
    .map(({ entries, at }) => {
      const range = entries[part][at]?.range ?? { from: 0, to: 0 };
      return { entries, at, score: scoreOf(entries.forward, range) };
    })
    .sort((a, b) => b.score - a.score);
  return { question, size, averageLength, candidates };
}

/** How much of the weight of a word keeps that no source has: the rarest of all would weigh most. */
const UNKNOWN_SHARE = 0.4;

/** A name or a number that no source has tells much, and "exactly" does not. */
const isOrdinaryUnknown = (topic: Topic | undefined): boolean =>
  topic !== undefined && topic.alternatives.length === 0 && !topic.isName && !/^\d/.test(topic.form);

/** The topics of a question in the words of an engine. */
const wantedIn = ({ vocabulary: { stems } }: SearchedShelf, { topics }: Question): Wanted[] =>
  topics.map(({ alternatives }) => ({
    alternatives: alternatives.map(({ terms, share }) => ({
      stems: terms.map((term) => stems.at(term) ?? ''),
      share,
    })),
  }));

/** What the engine knows of things that are looked for, and the parts that it proposes. */
export interface FetchedParts {
  readonly size: number;
  /** In stems, of a part. */
  readonly averageLength: number;
  /** Of each thing that is looked for. */
  readonly weights: readonly number[];
  /** In the order of the shelf. */
  readonly found: readonly FoundPart[];
}

export async function fetchParts(
  shelf: SearchedShelf,
  part: PartKind,
  wanted: readonly Wanted[],
  limit: number,
): Promise<FetchedParts> {
  const { engine, scope, entries, places } = shelf;
  const { size, length, frequencies } = await engine.statistics(scope, part, wanted);
  const weights = frequencies.map((frequency) => inverseFrequency(size, frequency));
  const there = wanted.flatMap(({ alternatives }, at) =>
    (frequencies[at] ?? 0) > 0 ? { alternatives, weight: weights[at] ?? 0 } : [],
  );
  const refs = there.length > 0 ? await engine.candidates(scope, part, there, limit) : [];
  const found = refs
    .flatMap(({ ref, at }) => {
      const place = places.get(ref);
      const own = place === undefined ? undefined : entries[place];
      return place !== undefined && own?.[part][at] ? { place, entries: own, at } : [];
    })
    .sort((a, b) => a.place - b.place || a.at - b.at);
  return { size, averageLength: length / Math.max(1, size), weights, found };
}
