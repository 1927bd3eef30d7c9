import { withRoom } from '../text/rising-numbers.ts';

const FIRST_ROOM = 64;
/** Of the smallest block: its head and one posting. */
const SMALLEST = 1;
const MOST_TIMES = 0xffff;

/** Where the postings of a stem stand in the columns: the first, and the one behind the last. */
export interface PostingRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Which documents hold each stem, and how often, in two columns. The postings of a stem are a block of them, which is
 * left for one of twice its room when it is full; in the first place of a block stand how many it has, and the power of
 * two that is its room.
 */
export class Postings {
  /** Numbers of documents, rising within a block. */
  documents = new Uint32Array(FIRST_ROOM);
  /** How often the stem stands there; more than 65,535 times count as so many. */
  times = new Uint16Array(FIRST_ROOM);
  #end = 0;
  readonly #blocks = new Map<string, number>();
  /** Blocks that were left, by the power of two of their room. */
  readonly #left: number[][] = [];

  /** Counts a stem in a document; of all documents the last one that was counted in is the highest. */
  count(stem: string, document: number): void {
    let block = this.#blocks.get(stem);
    if (block === undefined) {
      block = this.#take(SMALLEST);
      this.#blocks.set(stem, block);
    }
    const size = this.documents[block] ?? 0;
    const last = block + size;
    if (size > 0 && this.documents[last] === document) {
      if ((this.times[last] ?? 0) < MOST_TIMES) this.times[last] = (this.times[last] ?? 0) + 1;
      return;
    }
    if (size + 1 === 1 << (this.times[block] ?? 0)) block = this.#move(stem, block);
    this.documents[block + size + 1] = document;
    this.times[block + size + 1] = 1;
    this.documents[block] = size + 1;
  }

  /** The postings of a stem; none where no document has it. */
  of(stem: string): PostingRange {
    const block = this.#blocks.get(stem);
    return block === undefined ? NONE : { from: block + 1, to: block + 1 + (this.documents[block] ?? 0) };
  }

  stems(): IterableIterator<string> {
    return this.#blocks.keys();
  }

  /** Forgets the postings of a stem in documents that are gone. */
  sweep(stem: string, isThere: (document: number) => boolean): void {
    const { from, to } = this.of(stem);
    if (from === to) return;
    const { documents, times } = this;
    let end = from;
    for (let at = from; at < to; at++) {
      if (!isThere(documents[at] ?? 0)) continue;
      documents[end] = documents[at] ?? 0;
      times[end++] = times[at] ?? 0;
    }
    const block = from - 1;
    documents[block] = end - from;
    if (end > from) return;
    this.#blocks.delete(stem);
    this.#leave(block);
  }

  /** An empty block whose room is that power of two. */
  #take(power: number): number {
    const block = this.#left[power]?.pop() ?? this.#append(1 << power);
    this.documents[block] = 0;
    this.times[block] = power;
    return block;
  }

  #append(room: number): number {
    const block = this.#end;
    this.#end += room;
    if (this.#end <= this.documents.length) return block;
    // Doubling would leave a fourth of the room unused.
    const length = Math.ceil(1.25 * this.#end);
    this.documents = withRoom(this.documents, length);
    this.times = withRoom(this.times, length);
    return block;
  }

  #leave(block: number): void {
    const power = this.times[block] ?? 0;
    this.#left[power] ??= [];
    this.#left[power].push(block);
  }

  /** Moves the postings of a stem into a block of twice the room. */
  #move(stem: string, block: number): number {
    const power = this.times[block] ?? 0;
    const end = block + 1 + (this.documents[block] ?? 0);
    const wider = this.#take(power + 1);
    this.documents.copyWithin(wider, block, end);
    this.times.copyWithin(wider + 1, block + 1, end);
    this.#leave(block);
    this.#blocks.set(stem, wider);
    return wider;
  }
}

const NONE: PostingRange = { from: 0, to: 0 };
