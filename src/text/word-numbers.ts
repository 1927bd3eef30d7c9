import { withRoom } from './rising-numbers.ts';

/** Different words by numbers from 0, in the order in which they came: some 30 bytes each, a third of what a map of texts takes. */
export interface WordNumbers extends Iterable<string> {
  readonly size: number;
  /** The number of the word; nothing where it is none of these. */
  get(word: string): number | undefined;
  /** The number of the word, which takes the next one where it is new. */
  add(word: string): number;
  /** The word of that number; nothing where there is none. */
  at(number: number): string | undefined;
}

const FIRST_SLOTS = 64;
const GROWTH = 1.25;
/** So many units are made a text at once: the stack has room for them. */
const TOGETHER = 10_000;

export function wordNumbers(words: Iterable<string> = []): WordNumbers {
  /** The UTF-16 units of all words, one behind the other. */
  let units = new Uint16Array(FIRST_SLOTS);
  /** Where each word begins; one more at the end. */
  let starts = new Uint32Array(FIRST_SLOTS);
  /** One more than the number of a word, in the first free slot from where its hash belongs on; 0 is free. */
  let slots = new Uint32Array(2 * FIRST_SLOTS);
  let size = 0;

  const startOf = (number: number): number => starts[number] ?? 0;
  function isAt(number: number, word: string): boolean {
    const start = startOf(number);
    if (startOf(number + 1) - start !== word.length) return false;
    for (let at = 0; at < word.length; at++) if (units[start + at] !== word.charCodeAt(at)) return false;
    return true;
  }
  function slotOf(word: string): number {
    for (let slot = wordHash(word) & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0 || isAt(number, word)) return slot;
    }
  }
  function at(number: number): string | undefined {
    if (number < 0 || number >= size) return undefined;
    let text = '';
    for (let from = startOf(number); from < startOf(number + 1); from += TOGETHER)
      text += String.fromCharCode(...units.subarray(from, Math.min(from + TOGETHER, startOf(number + 1))));
    return text;
  }
  function put(word: string): void {
    const end = startOf(size) + word.length;
    if (end > units.length) units = withRoom(units, Math.ceil(GROWTH * end));
    if (size + 2 > starts.length) starts = withRoom(starts, Math.ceil(GROWTH * (size + 2)));
    for (let at = 0; at < word.length; at++) units[startOf(size) + at] = word.charCodeAt(at);
    starts[++size] = end;
    if (3 * size < 2 * slots.length) return;
    slots = new Uint32Array(2 * slots.length);
    for (let number = 0; number < size; number++) slots[slotOf(at(number) ?? '')] = number + 1;
  }

  const table: WordNumbers = {
    get size() {
      return size;
    },
    at,
    get(word) {
      const number = (slots[slotOf(word)] ?? 0) - 1;
      return number < 0 ? undefined : number;
    },
    add(word) {
      const slot = slotOf(word);
      const known = (slots[slot] ?? 0) - 1;
      if (known >= 0) return known;
      slots[slot] = size + 1;
      put(word);
      return size - 1;
    },
    *[Symbol.iterator]() {
      for (let number = 0; number < size; number++) yield at(number) ?? '';
    },
  };
  for (const word of words) table.add(word);
  return table;
}

/** FNV-1a over UTF-16 units: 32 bits. */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
