import MiniSearch from 'minisearch';

/** A document that matched, by its place in the order that they were given in, and how well. */
export interface Hit {
  readonly id: number;
  readonly score: number;
}

/** What can be searched by terms. Behind it stands MiniSearch; nothing else in the project knows that. */
export interface TermIndex {
  readonly size: number;
  /** The best `limit` documents that hold any of `terms`, best first, ties in the order of the documents. */
  search(terms: readonly string[], limit: number): Hit[];
  /** In how many documents `term` stands. */
  frequency(term: string): number;
  /** The inverse document frequency of BM25 (Robertson & Zaragoza 2009); highest for a term that nowhere stands. */
  idf(term: string): number;
}

// MiniSearch multiplies a score by the number of query terms that matched; that is divided out again.
const BM25 = { k: 1.2, b: 0.2, d: 0 };

/** Indexes documents that are already cut into terms. */
export function termIndex(documents: Iterable<readonly string[]>): TermIndex {
  const index = new MiniSearch<{ id: number; terms: readonly string[] }>({
    fields: ['terms'],
    stringifyField: (terms) => terms.join(' '),
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
    searchOptions: { prefix: false, fuzzy: false, combineWith: 'OR', bm25: BM25 },
  });
  const frequencies = new Map<string, number>();
  let size = 0;
  for (const terms of documents) {
    if (terms.length > 0) index.add({ id: size, terms });
    for (const term of new Set(terms)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    size++;
  }
  const frequency = (term: string): number => frequencies.get(term) ?? 0;
  return {
    size,
    frequency,
    idf: (term) => Math.log(1 + (size - frequency(term) + 0.5) / (frequency(term) + 0.5)),
    search: (terms, limit) =>
      index
        .search(terms.join(' '))
        .map(({ id, score, queryTerms }) => ({ id: id as number, score: score / (queryTerms.length || 1) }))
        .sort((a, b) => b.score - a.score || a.id - b.id)
        .slice(0, limit),
  };
}
