import { type Holding, type Numbers, readerOf, withRoom } from '../text/rising-numbers.ts';
import { wordHash } from '../text/word-numbers.ts';

/** Who has a word, by a number that few other words have: whoever asks looks whether it is so. */
export interface Holders {
  /** The places of those that have the word, rising, and now and then of one that does not. */
  of(word: string): Int32Array;
}

/** The places of a shelf have so many bits, their words' numbers 32: both are one number of 53. */
const MOST_PLACES = 2 ** 21;

/** By so many first bits of their numbers words are parted, and the parts are put in order one after the other. */
const PART_BITS = 6;
const FIRST_ROOM = 16;
const GROWTH = 1.25;

/** @param holding where the numbers are kept */
export function holders(holding: () => Holding) {
  let parts = Array.from({ length: 2 ** PART_BITS }, pairList);
  return {
    add(word: string, place: number): void {
      const number = wordHash(word);
      if (place < MOST_PLACES) parts[number >>> (32 - PART_BITS)]?.push(MOST_PLACES * number + place);
    },
    made(): Holders {
      const [numbers, places] = [holding(), holding()];
      for (const part of parts) {
        const pairs = part.inOrder();
        numbers.add(eachOf(pairs, (pair) => Math.floor(pair / MOST_PLACES)));
        places.add(eachOf(pairs, (pair) => pair % MOST_PLACES));
        part.empty();
      }
      parts = [];
      return heldBy(numbers.done(), places.done());
    },
  };
}

function heldBy(numbers: ReturnType<Holding['done']>, places: Numbers): Holders {
  const numberAt = readerOf(numbers);
  /** The first of the pairs whose number is not below. */
  const firstOf = (number: number): number => {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((numberAt(middle) ?? 0) >>> 0 < number) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    of(word) {
      const number = wordHash(word);
      return places.slice(firstOf(number), firstOf(number + 1));
    },
  };
}

/** Pairs of numbers as one number each, in a list that grows. */
function pairList() {
  let room = new Float64Array(FIRST_ROOM);
  let length = 0;
  return {
    push(pair: number): void {
      if (length === room.length) room = withRoom(room, Math.ceil(GROWTH * length));
      room[length++] = pair;
    },
    inOrder: (): Float64Array => room.subarray(0, length).sort(),
    empty(): void {
      room = new Float64Array();
      length = 0;
    },
  };
}

/** A loop: `from` would make a list of all pairs first, each an object of its own. */
function eachOf(pairs: Float64Array, numberOf: (pair: number) => number): Int32Array {
  const numbers = new Int32Array(pairs.length);
  for (let at = 0; at < pairs.length; at++) numbers[at] = numberOf(pairs[at] ?? 0);
  return numbers;
}
