/** A list of whole numbers from 0 to 2³²−1 that grows, four bytes each. */
export interface NumberList {
  readonly length: number;
  push(value: number): void;
  /** The numbers so far, in an array of their own. */
  toArray(): Uint32Array;
}

export function numberList(capacity = 1024): NumberList {
  let room = new Uint32Array(capacity);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === room.length) {
        const larger = new Uint32Array(room.length * 2);
        larger.set(room);
        room = larger;
      }
      room[length++] = value;
    },
    toArray: () => room.slice(0, length),
  };
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
