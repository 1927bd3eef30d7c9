import { placeIn } from './numbers.ts';

/** A document that matched, by its number, and how well. */
export interface Hit {
  readonly id: number;
  readonly score: number;
}

/** A set of terms of which each or all must stand in a document, and how much it then counts. */
export interface Alternative {
  readonly terms: readonly number[];
  /** 0 to 1. */
  readonly share: number;
}

/** One thing that is looked for: any of its alternatives will do. */
export interface Wanted {
  readonly alternatives: readonly Alternative[];
}

/** Which documents hold a term: an inverted index of numbers, in typed arrays (Zobel & Moffat 2006). */
export interface TermIndex {
  readonly size: number;
  /** In how many documents the term stands. */
  frequency(term: number): number;
  matchesTerm(term: number): Matches;
  /** The documents that hold any of the alternatives, rising. */
  matches(wanted: Wanted): Matches;
  /** What a word weighs that stands in so many documents: BM25's, never negative (Robertson & Zaragoza 2009). */
  idf(frequency: number): number;
  /** The best `limit` documents of any of the `matches`, best first, ties in the order of the documents. */
  search(matches: readonly Matches[], limit: number): Hit[];
}

/** Documents with the number of times that something stands in each. */
export interface Matches {
  readonly documents: Uint32Array;
  readonly counts: Uint8Array | Float32Array;
}

const BM25 = { k: 1.2, b: 0.3 };
/** In a shelf of at least so many documents, terms of more than this share of them only rank what others found. */
const COMMON = { size: 2000, share: 0.1, kept: 2 };
const MOST_COUNTED = 255;
const NONE: Matches = { documents: new Uint32Array(0), counts: new Uint8Array(0) };

/** What stands behind a term index: postings end to end, ordered by term and then by document. */
export interface Postings {
  readonly size: number;
  /** The first posting of each term; one more at the end. */
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  /** How often the term stands in the document, at most 255. */
  readonly counts: Uint8Array;
  /** How many terms each document has. */
  readonly lengths: Uint32Array;
}

/** Sorts the terms of documents by counting: two walks over them. */
export function postings(
  size: number,
  termCount: number,
  termsOf: (document: number) => Iterable<number>,
): Postings {
  const starts = new Uint32Array(termCount + 1);
  const lengths = new Uint32Array(size);
  const last = new Int32Array(termCount).fill(-1);
  for (let document = 0; document < size; document++)
    for (const term of termsOf(document)) {
      add(lengths, document, 1);
      if (last[term] === document) continue;
      last[term] = document;
      add(starts, term + 1, 1);
    }
  for (let term = 0; term < termCount; term++) add(starts, term + 1, starts[term] ?? 0);
  const documents = new Uint32Array(starts[termCount] ?? 0);
  const counts = new Uint8Array(documents.length);
  const next = starts.slice(0, termCount);
  last.fill(-1);
  for (let document = 0; document < size; document++)
    for (const term of termsOf(document)) {
      if (last[term] !== document) {
        last[term] = document;
        documents[next[term] ?? 0] = document;
        add(next, term, 1);
      }
      const at = (next[term] ?? 0) - 1;
      if ((counts[at] ?? 0) < MOST_COUNTED) add(counts, at, 1);
    }
  return { size, starts, documents, counts, lengths };
}

const add = (array: Uint32Array | Uint8Array, at: number, amount: number): void => {
  array[at] = (array[at] ?? 0) + amount;
};

export function termIndex({ size, starts, documents, counts, lengths }: Postings): TermIndex {
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, size);
  const norms = Float32Array.from(lengths, (length) => BM25.k * (1 - BM25.b + (BM25.b * length) / average));
  const scores = new Float32Array(size);

  const matchesTerm = (term: number): Matches => ({
    documents: documents.subarray(starts[term], starts[term + 1]),
    counts: counts.subarray(starts[term], starts[term + 1]),
  });
  const matches = ({ alternatives }: Wanted): Matches => {
    const [first, ...others] = alternatives;
    const [term, ...more] = first?.terms ?? [];
    if (term === undefined) return NONE;
    if (others.length === 0 && more.length === 0 && first?.share === 1) return matchesTerm(term);
    return unite(
      alternatives.map(({ terms, share }) => ({ share, matches: intersect(terms.map(matchesTerm)) })),
    );
  };
  const idf = (frequency: number): number => Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
  return {
    size,
    idf,
    matches,
    matchesTerm,
    frequency: (term) => (starts[term + 1] ?? 0) - (starts[term] ?? 0),
    search(all, limit) {
      const found = leadingMatches(all, size);
      for (const { documents, counts } of found) {
        const weight = idf(documents.length) * (BM25.k + 1);
        for (let at = 0; at < documents.length; at++) {
          const document = documents[at] ?? 0;
          const count = counts[at] ?? 0;
          scores[document] = (scores[document] ?? 0) + (weight * count) / (count + (norms[document] ?? 0));
        }
      }
      return best(found, scores, limit);
    },
  };
}

/** What a document would score that holds nothing but words of this weight, endlessly often. */
export const highestScore = (weight: number): number => weight * (BM25.k + 1);

/** Without the common terms of a large shelf, except that the rarest two always stay. */
function leadingMatches(found: readonly Matches[], size: number): Matches[] {
  const rarestFirst = found
    .filter(({ documents }) => documents.length > 0)
    .sort((a, b) => a.documents.length - b.documents.length);
  if (size < COMMON.size) return rarestFirst;
  return rarestFirst.filter(
    ({ documents }, rank) => rank < COMMON.kept || documents.length <= COMMON.share * size,
  );
}

/** Picks the best documents, and sets all scores to zero again. */
function best(found: readonly Matches[], scores: Float32Array, limit: number): Hit[] {
  const hits: Hit[] = [];
  let least = 0;
  for (const { documents } of found)
    for (const id of documents) {
      const score = scores[id] ?? 0;
      if (score === 0) continue;
      scores[id] = 0;
      if (hits.length >= 2 * limit) least = keepBest(hits, limit);
      if (score >= least) hits.push({ id, score });
    }
  keepBest(hits, limit);
  return hits;
}

/** @returns the score of the last that is kept, or 0 while there are fewer */
function keepBest(hits: Hit[], limit: number): number {
  hits.sort((a, b) => b.score - a.score || a.id - b.id);
  if (hits.length < limit) return 0;
  hits.length = limit;
  return hits[limit - 1]?.score ?? 0;
}

/** The documents that hold all: the lists are rising, the shortest one leads. */
export function intersect(lists: readonly Matches[]): Matches {
  const [shortest, ...others] = [...lists].sort((a, b) => a.documents.length - b.documents.length);
  if (!shortest || others.length === 0) return shortest ?? NONE;
  const documents = shortest.documents.filter((document) =>
    others.every((other) => includes(other.documents, document)),
  );
  return { documents, counts: new Uint8Array(documents.length).fill(1) };
}

const includes = (rising: Uint32Array, value: number): boolean => rising[placeIn(rising, value)] === value;

/** The documents that hold any, each with its counts, weighed and added up. */
export function unite(lists: readonly { readonly share: number; readonly matches: Matches }[]): Matches {
  const [only, ...others] = lists;
  if (others.length === 0 && (!only || only.share === 1)) return only?.matches ?? NONE;
  const weighed = lists.map(({ share, matches: { documents, counts } }) => ({
    documents,
    counts: Float32Array.from(counts, (count) => share * count),
  }));
  // Shortest first: what was merged is walked again for each list behind it.
  return weighed.sort((a, b) => a.documents.length - b.documents.length).reduce(merge, NONE);
}

/** Two rising lists as one, the counts of a document in both added up. */
function merge(one: Matches, other: Matches): Matches {
  const most = one.documents.length + other.documents.length;
  const documents = new Uint32Array(most);
  const counts = new Float32Array(most);
  let length = 0;
  for (let a = 0, b = 0; a < one.documents.length || b < other.documents.length; length++) {
    const left = one.documents[a] ?? Number.POSITIVE_INFINITY;
    const right = other.documents[b] ?? Number.POSITIVE_INFINITY;
    documents[length] = Math.min(left, right);
    counts[length] =
      (left <= right ? (one.counts[a++] ?? 0) : 0) + (right <= left ? (other.counts[b++] ?? 0) : 0);
  }
  return { documents: documents.subarray(0, length), counts: counts.subarray(0, length) };
}
