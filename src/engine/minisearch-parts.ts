import MiniSearch from 'minisearch';
import { remembered } from '../text/remembered.ts';
import { best } from './best.ts';
import type { PartRef, Statistics, Wanted, WeightedWanted } from './passage-index.ts';

interface Stems {
  /** Its own name: MiniSearch gives back what it was given. */
  readonly id: PartRef;
  readonly stems: readonly string[];
}

const BM25 = { k: 1.2, b: 0.3 };
const FIELD = 'stems';
const FIELD_NUMBER = 0;
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
 * All parts of one kind. MiniSearch tells nobody in how many documents a term stands, and its search makes an object for
 * each document and each term that it meets: a class of its own sees the postings, as MiniSearch's declarations allow
 * it, and counts and adds up from these.
 */
export class Parts extends MiniSearch<Stems> {
  /** Of all parts, by the number of stems in each. */
  readonly #lengths = new Map<PartRef, number>();
  #length = 0;
  /** By MiniSearch's numbers of documents: the last count in which each was met. */
  #met = new Uint32Array(1024);
  #counts = 0;
  /** By the same numbers: what a part scores while candidates are chosen, and 0 at all other times. */
  #scores = new Float64Array(1024);
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
    if (this.#scores.length < this._nextId) this.#scores = new Float64Array(2 * this._nextId);
    const scores = this.#scores;
    const found: number[] = [];
    const add = (id: number, score: number): void => {
      if (scores[id] === 0) found.push(id);
      scores[id] = (scores[id] ?? 0) + score;
    };
    // What holds all stems of an alternative scores what one occurrence in a part of average length does.
    const together = wanted.flatMap(({ alternatives, weight }) =>
      alternatives.flatMap(({ stems, share }) => (stems.length > 1 ? { stems, score: share * weight } : [])),
    );
    for (const { alternatives, weight } of wanted)
      for (const { stems, share } of alternatives) this.#addSingle(stems, share * weight, add);
    for (const { stems, score } of together) for (const id of this.#holdingAll(stems).keys()) add(id, score);
    const scoring = {
      scoreOf: (id: number) => scores[id] ?? 0,
      refOf: (id: number) => this._documentIds.get(id) as PartRef,
    };
    const chosen = best(found, scoring, limit);
    for (const id of found) scores[id] = 0;
    return chosen;
  }

  /** Adds BM25 of the parts that hold a stem which stands for something alone; lengths are counted in different stems. */
  #addSingle(
    [stem, ...others]: readonly string[],
    weight: number,
    add: (id: number, score: number) => void,
  ): void {
    if (stem === undefined || others.length > 0) return;
    const { k, b } = BM25;
    const average = this._avgFieldLength[FIELD_NUMBER] ?? 1;
    for (const [id, count] of this.#holding(stem)) {
      const length = this._fieldLength.get(id)?.[FIELD_NUMBER] ?? 0;
      add(id, (weight * count * (k + 1)) / (count + k * (1 - b + (b * length) / average)));
    }
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
    const postings = this._index.get(stem)?.get(FIELD_NUMBER);
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
}

/** Numbers of documents, with how often the term stands there. */
type Postings = ReadonlyMap<number, number>;
const NONE: Postings = new Map();
const sizeOf = ({ size }: Postings | Set<number>): number => size;
