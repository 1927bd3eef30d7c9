/** A list of whole numbers from 0 to 2³²−1 that grows, four bytes each. */
export interface NumberList {
  readonly length: number;
  push(value: number): void;
  /** The numbers so far, in an array of their own. */
  toArray(): Uint32Array;
}

/** It begins small: a shelf may have a hundred thousand sources of a few words each. */
export function numberList(capacity = 32): NumberList {
  let room = new Uint32Array(capacity);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === room.length) room = withRoom(room, 2 * length);
      room[length++] = value;
    },
    toArray: () => room.slice(0, length),
  };
}

/** The numbers of a column at the beginning of one that has room for `length`; behind them zeros. */
export function withRoom(column: Uint8Array, length: number): Uint8Array<ArrayBuffer>;
export function withRoom(column: Uint16Array, length: number): Uint16Array<ArrayBuffer>;
export function withRoom(column: Uint32Array, length: number): Uint32Array<ArrayBuffer>;
export function withRoom(column: Float64Array, length: number): Float64Array<ArrayBuffer>;
export function withRoom(column: Uint8Array | Uint16Array | Uint32Array | Float64Array, length: number) {
  const wider = roomLike(column, length);
  wider.set(column);
  return wider;
}

function roomLike(column: Uint8Array | Uint16Array | Uint32Array | Float64Array, length: number) {
  if (column instanceof Uint8Array) return new Uint8Array(length);
  if (column instanceof Uint16Array) return new Uint16Array(length);
  return column instanceof Uint32Array ? new Uint32Array(length) : new Float64Array(length);
}

/** The place of the last of the rising `starts` that is not above `value`. */
export function placeIn(starts: Uint32Array, value: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The items of number n are `items` from `first[n]` up to `first[n + 1]`, in their order. */
export interface Grouped {
  readonly first: Uint32Array;
  readonly items: Uint32Array;
}

/**
 * The items of each number below `size`, by counting sort.
 * @param each tells them; it is asked twice
 */
export function grouped(size: number, each: (tell: (item: number, number: number) => void) => void): Grouped {
  const first = new Uint32Array(size + 1);
  each((_, number) => {
    first[number + 1] = (first[number + 1] ?? 0) + 1;
  });
  for (let number = 0; number < size; number++)
    first[number + 1] = (first[number + 1] ?? 0) + (first[number] ?? 0);
  const next = first.slice();
  const items = new Uint32Array(first.at(-1) ?? 0);
  each((item, number) => {
    const place = next[number] ?? 0;
    items[place] = item;
    next[number] = place + 1;
  });
  return { first, items };
}

/** Numbers in their order: an array, or where they are more than the memory is for, something that reads them. */
export interface Numbers {
  readonly length: number;
  slice(from: number, to: number): Int32Array;
}

/** Numbers that lie elsewhere. */
export interface FarNumbers extends Numbers {
  /** The number at a place; nothing before the first and behind the last. */
  get(place: number): number | undefined;
  /** Puts those from a place on into `room`, which may be used again and again. @returns the part of it that they fill */
  read(from: number, room: Int32Array): Int32Array;
}

/** Takes numbers piece by piece. */
export interface Holding {
  /** How many it has. */
  readonly length: number;
  add(numbers: Int32Array): Holding;
  /** All of them, when no more come. */
  done(): Int32Array | FarNumbers;
}

/** Where they are an array: what is put by itself stays the very same. */
export function holdingInMemory(): Holding {
  const parts: Int32Array[] = [];
  let length = 0;
  const holding: Holding = {
    get length() {
      return length;
    },
    add(numbers) {
      parts.push(numbers);
      length += numbers.length;
      return holding;
    },
    done() {
      const [only, ...others] = parts;
      if (only && others.length === 0) return only;
      const all = new Int32Array(length);
      let at = 0;
      for (const part of parts) {
        all.set(part, at);
        at += part.length;
      }
      return all;
    },
  };
  return holding;
}

/** Reads single numbers. */
export const readerOf = (numbers: Int32Array | FarNumbers): ((place: number) => number | undefined) =>
  numbers instanceof Int32Array ? (place) => numbers[place] : numbers.get;
