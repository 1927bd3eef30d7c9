import { type Numbers, readerOf, withRoom } from '../text/rising-numbers.ts';
import { wordHash } from '../text/word-numbers.ts';
import type { Hold } from './name-words.ts';

/** Who has a word, by a number that few other words have: whoever asks looks whether it is so. */
export interface Holders {
  /** The places of those that have the word, rising, and now and then of one that does not. */
  of(word: string): Int32Array;
}

/** The places of a shelf have so many bits, their words' numbers 32: both are one number of 53. */
const MOST_PLACES = 2 ** 21;

/** @param hold where the numbers are kept */
export function holders(hold: Hold) {
  let room = new Float64Array(1024);
  let count = 0;
  return {
    add(word: string, place: number): void {
      if (place >= MOST_PLACES) return;
      if (count === room.length) room = withRoom(room, 2 * count);
      room[count++] = MOST_PLACES * wordHash(word) + place;
    },
    made(): Holders {
      const pairs = room.subarray(0, count).sort();
      const numbers = hold(Int32Array.from(pairs, (pair) => Math.floor(pair / MOST_PLACES) | 0));
      const places: Numbers = hold(Int32Array.from(pairs, (pair) => pair % MOST_PLACES));
      const numberAt = readerOf(numbers);
      room = new Float64Array();
      /** The first of the pairs whose number is not below. */
      const firstOf = (number: number): number => {
        let low = 0;
        let high = count;
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
    },
  };
}
