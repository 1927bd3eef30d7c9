import MiniSearch from 'minisearch';
import { remembered } from '../text/remembered.ts';
import { best, type Scored } from './best.ts';
import {
  inverseFrequency,
  type PartRef,
  type Statistics,
  type Wanted,
  type WeightedWanted,
} from './passage-index.ts';

interface Stems {
  /** Its own name: MiniSearch gives back what it was given. */
  readonly id: PartRef;
  readonly stems: readonly string[];
}

/** MiniSearch adds a constant to the part of a term that BM25 does not have: 0 takes it away. */
const BM25 = { k: 1.2, b: 0.3, d: 0 };
const FIELD = 'stems';
/** Counts that are kept: those of the words of some thousand questions. */
const REMEMBERED = 4000;

/** Of each stem, by MiniSearch's number of its field: the postings. */
type StemPostings = Map<number, Map<number, number>>;

/**
 * What MiniSearch keeps its terms in is a radix tree, for terms that only begin so or are misspelled. Stems are looked
 * up whole, and for these a map does all that is asked of it, in half the time and room.
 */
class StemMap extends Map<string, StemPostings> {
  readonly fetch = (stem: string, initial: () => StemPostings): StemPostings => {
    const known = this.get(stem);
    if (known) return known;
    const postings = initial();
    this.set(stem, postings);
    return postings;
  };
}

/**
 * All parts of one kind. MiniSearch tells nobody in how many documents a term stands, which its own search knows: a
 * class of its own sees the postings, as MiniSearch's declarations allow it.
 */
export class Parts extends MiniSearch<Stems> {
  /** Of all parts, by the number of stems in each. */
  readonly #lengths = new Map<PartRef, number>();
  #length = 0;
  /** By MiniSearch's numbers of documents: the last count in which each was met. */
  #met = new Uint32Array(1024);
  #counts = 0;
  /** Counts what is asked for again and again; none before the first question, and behind each change. */
  #frequency: ((key: string) => number) | undefined;

  constructor() {
    super({
      fields: [FIELD],
      storeFields: [],
      // A list of stems goes through as it is: nothing is joined to be cut again, which takes six times as long.
      stringifyField: (value) => value as string,
      tokenize: (value) => value as unknown as string[],
      processTerm: (stem) => stem,
      searchOptions: { bm25: BM25 },
    });
    this._index = new StemMap() as unknown as typeof this._index;
  }

  put(id: PartRef, stems: readonly string[]): PartRef {
    this.add({ id, stems });
    this.#lengths.set(id, stems.length);
    this.#length += stems.length;
    this.#frequency = undefined;
    return id;
  }

  override discard(id: PartRef): void {
    super.discard(id);
    this.#length -= this.#lengths.get(id) ?? 0;
    this.#lengths.delete(id);
    this.#frequency = undefined;
  }

  statistics(wanted: readonly Wanted[]): Statistics {
    this.#frequency ??= remembered(REMEMBERED, (key) => this.#count(JSON.parse(key) as string[][]));
    const frequency = this.#frequency;
    return {
      size: this.documentCount,
      length: this.#length,
      frequencies: wanted.map(({ alternatives }) =>
        frequency(JSON.stringify(alternatives.map(({ stems }) => stems))),
      ),
    };
  }

  candidates(wanted: readonly WeightedWanted[], limit: number): PartRef[] {
    const stems: string[] = [];
    const boosts: number[] = [];
    const together: { readonly refs: readonly PartRef[]; readonly score: number }[] = [];
    for (const { alternatives, weight } of wanted)
      for (const { stems: all, share } of alternatives) {
        const [stem, ...others] = all;
        if (stem === undefined) continue;
        if (others.length > 0)
          together.push({ refs: this.#refs(this.#holdingAll(all)), score: share * weight });
        else {
          const own = inverseFrequency(this.documentCount, this.#holding(stem).size);
          stems.push(stem);
          // MiniSearch weighs each stem by itself; here the whole of what is looked for has one weight.
          boosts.push((share * weight) / own);
        }
      }
    const found = this.search(' ', { tokenize: () => stems, boostTerm: (_, at) => boosts[at] ?? 1 });
    // MiniSearch multiplies by the number of stems that were met, which BM25 does not.
    const scored = found.map(({ id, score, queryTerms }) => ({
      id,
      score: score / (queryTerms.length || 1),
    }));
    return best(together.length > 0 ? withTogether(scored, together) : scored, limit);
  }

  /** In how many parts any of the alternatives stands. */
  #count(alternatives: readonly (readonly string[])[]): number {
    const lists = alternatives.map((stems) => this.#holdingAll(stems));
    const [only, ...others] = lists;
    if (!only || others.length === 0) return only ? sizeOf(only) : 0;
    if (this.#met.length <= this._nextId) this.#met = new Uint32Array(2 * this._nextId);
    const met = this.#met;
    const now = ++this.#counts;
    let frequency = 0;
    for (const list of lists)
      for (const id of list.keys()) {
        if (met[id] === now) continue;
        met[id] = now;
        frequency++;
      }
    return frequency;
  }

  /** The parts that hold a stem, by MiniSearch's numbers; those that were discarded are dropped, as by its search. */
  #holding(stem: string): Postings {
    const postings = this._index.get(stem)?.get(0);
    if (!postings) return NONE;
    if (this.dirtCount > 0)
      for (const id of postings.keys()) if (!this._documentIds.has(id)) postings.delete(id);
    return postings;
  }

  #holdingAll(stems: readonly string[]): Postings | Set<number> {
    const lists = [...new Set(stems)].map((stem) => this.#holding(stem)).sort((a, b) => a.size - b.size);
    const [shortest = NONE, ...others] = lists;
    if (others.length === 0) return shortest;
    const all = new Set<number>();
    for (const id of shortest.keys()) if (others.every((other) => other.has(id))) all.add(id);
    return all;
  }

  #refs(ids: Postings | Set<number>): PartRef[] {
    return Array.from(ids.keys(), (id) => this._documentIds.get(id) as PartRef);
  }
}

/** Numbers of documents, with how often the term stands there. */
type Postings = ReadonlyMap<number, number>;
const NONE: Postings = new Map();
const sizeOf = ({ size }: Postings | Set<number>): number => size;

/** Adds what parts score that hold all stems of an alternative: what one occurrence in a part of average length does. */
function withTogether(
  scored: readonly Scored[],
  together: readonly { readonly refs: readonly PartRef[]; readonly score: number }[],
): Scored[] {
  const scores = new Map(scored.map(({ id, score }) => [id, score]));
  for (const { refs, score } of together)
    for (const id of refs) scores.set(id, score + (scores.get(id) ?? 0));
  return Array.from(scores, ([id, score]) => ({ id, score }));
}
