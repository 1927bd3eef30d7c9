import MiniSearch from 'minisearch';
import { remembered } from '../text/remembered.ts';
import { placeIn, withRoom } from '../text/rising-numbers.ts';
import { best } from './best.ts';
import {
  MOST_COUNTED,
  type PartRef,
  type Statistics,
  type Wanted,
  type WeightedWanted,
} from './passage-index.ts';
import { type PostingRange, Postings } from './postings.ts';
import { addUp, type ScoredList } from './scored-lists.ts';
import { gains } from './times.ts';

interface Stems {
  /** Its own name: MiniSearch gives back what it was given. */
  readonly id: PartRef;
  readonly stems: readonly string[];
}

const FIELD = 'stems';
const FIELD_NUMBER = 0;
/** Counts that are kept: those of the words of some thousand questions. */
const REMEMBERED = 4000;
const FIRST_ROOM = 64;

/**
 * All parts of one kind. MiniSearch tells nobody in how many documents a term stands, and its search makes an object for
 * each document and each term that it meets: a class of its own keeps the postings, as MiniSearch's declarations allow
 * it, and counts and adds up from these.
 */
export class IndexedParts extends MiniSearch<Stems> {
  readonly #postings = new Postings();
  /** By MiniSearch's numbers of documents: how many stems each has, and how many different ones; 0 of those that are gone. */
  #lengths = new Uint32Array(FIRST_ROOM);
  #distinct = new Uint32Array(FIRST_ROOM);
  #length = 0;
  /** By the same numbers: the last count in which each was met. */
  #met = new Uint32Array(FIRST_ROOM);
  #counts = 0;
  /** What a part scores while candidates are chosen, and 0 at all other times. */
  #scores = new Float64Array(FIRST_ROOM);
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
    this._index = this.#asIndex() as unknown as typeof this._index;
  }

  put(id: PartRef, stems: readonly string[]): PartRef {
    const number = this._nextId;
    this.#makeRoom(number);
    this.add({ id, stems });
    const distinct = this._fieldLength.get(number)?.[FIELD_NUMBER] ?? 0;
    // MiniSearch fills an empty list, which V8 gives room for seventeen numbers.
    this._fieldLength.set(number, [distinct]);
    this.#lengths[number] = stems.length;
    this.#distinct[number] = distinct;
    this.#length += stems.length;
    this.#frequency = undefined;
    return id;
  }

  override discard(id: PartRef): void {
    const number = this._idToShortId.get(id) ?? 0;
    super.discard(id);
    this.#length -= this.#lengths[number] ?? 0;
    this.#lengths[number] = 0;
    this.#distinct[number] = 0;
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
    const scores = this.#scores;
    const found = addUp(this.#scoredLists(wanted), scores, limit);
    const scoring = {
      scoreOf: (id: number) => scores[id] ?? 0,
      sizeOf: (id: number) => this.#distinct[id] ?? 0,
      refOf: (id: number) => this._documentIds.get(id) as PartRef,
    };
    const chosen = best(found, scoring, limit);
    for (const id of found) scores[id] = 0;
    return chosen;
  }

  /** The parts of each alternative, with what they score; what holds all stems of one scores what one occurrence does. */
  #scoredLists(wanted: readonly WeightedWanted[]): ScoredList[] {
    return wanted.flatMap(({ alternatives, weight }) =>
      alternatives.map(({ stems, share }): ScoredList => {
        const [stem = '', ...others] = stems;
        if (others.length > 0)
          return { documents: this.#holdingAll(stems), scoreOfTimes: [0, Math.fround(share * weight)] };
        const { from, to } = this.#holding(stem);
        const { documents, times } = this.#postings;
        let sum = 0;
        return {
          documents: documents.subarray(from, to),
          times: times.subarray(from, to),
          scoreOfTimes: [0, ...gains(share * weight).map((gain) => (sum += gain))],
        };
      }),
    );
  }

  /** In how many parts any of the alternatives stands; see `MOST_COUNTED`. */
  #count(alternatives: readonly (readonly string[])[]): number {
    const [only, ...others] = alternatives;
    if (!only || others.length === 0) return only ? this.#holdingAll(only).length : 0;
    const met = this.#met;
    const now = ++this.#counts;
    let frequency = 0;
    for (const stems of alternatives)
      for (const id of this.#holdingAll(stems)) {
        if (met[id] === now) continue;
        met[id] = now;
        frequency++;
        if (frequency > MOST_COUNTED) return Math.max(MOST_COUNTED, this.#holdingAll(only).length);
      }
    return frequency;
  }

  /** Where the parts that hold a stem stand; those that were discarded are dropped, as by MiniSearch's search. */
  #holding(stem: string): PostingRange {
    if (this.dirtCount > 0) this.#postings.sweep(stem, this.#isThere);
    return this.#postings.of(stem);
  }

  readonly #isThere = (number: number): boolean => (this.#distinct[number] ?? 0) > 0;

  /** The parts that hold all of these stems. */
  #holdingAll(stems: readonly string[]): Uint32Array {
    const lists = [...new Set(stems)]
      .map((stem) => this.#holding(stem))
      .map(({ from, to }) => this.#postings.documents.subarray(from, to))
      .sort((a, b) => a.length - b.length);
    const [shortest = new Uint32Array(), ...others] = lists;
    return others.length === 0
      ? shortest
      : shortest.filter((id) => others.every((other) => other[placeIn(other, id)] === id));
  }

  /** Room in the columns for a document of that number. */
  #makeRoom(number: number): void {
    if (number < this.#lengths.length) return;
    const room = 2 * number;
    this.#lengths = withRoom(this.#lengths, room);
    this.#distinct = withRoom(this.#distinct, room);
    this.#met = withRoom(this.#met, room);
    this.#scores = new Float64Array(room);
  }

  /** As much of a map of maps, by term and field, as MiniSearch needs to put documents in and to sweep out what is gone. */
  #asIndex() {
    const postings = this.#postings;
    const isThere = this.#isThere;
    let stem = '';
    const counted = {
      get: () => undefined,
      set: (document: number) => postings.count(stem, document),
    };
    const fields = { get: () => counted };
    return {
      fetch: (term: string) => {
        stem = term;
        return fields;
      },
      get: () => SWEPT,
      *[Symbol.iterator]() {
        for (const term of postings.stems()) {
          postings.sweep(term, isThere);
          yield [term, []];
        }
      },
    };
  }
}

/** A term that MiniSearch need not take out itself. */
const SWEPT = { size: 1 };
