import { exactWords } from '../text/exact-words.ts';
import type { FarNumbers } from '../text/rising-numbers.ts';
import type { Shelved } from './entries.ts';

/** The words of a shelf by numbers; the rest of the index follows from them and from the sources. */
export interface NumberedWords {
  /** The words by their numbers, from 1, source after source, a 0 behind each source. */
  readonly words: Int32Array | FarNumbers;
  /** The form of each number; one that stands nowhere any more keeps its number. */
  readonly forms: readonly string[];
  /** The place of the first word of each source. */
  readonly starts: Uint32Array;
  /** Where every so-manieth word (`STRETCH`) of each source begins in its text, source after source. */
  readonly offsets: Uint32Array;
  /** The place of the first offset of each source. */
  readonly firstOffsets: Uint32Array;
  /** The hash of each source. */
  readonly hashes: readonly string[];
}

/** The offsets of all words would take as much room as the words; so many words are soon cut again. */
export const STRETCH = 32;

/** What is read of a source, and what names it. */
export type ReadSource = Pick<Shelved, 'source' | 'hash'>;

export const NO_NUMBERED_WORDS: NumberedWords = {
  words: new Int32Array(),
  forms: [],
  starts: new Uint32Array(),
  offsets: new Uint32Array(),
  firstOffsets: new Uint32Array(),
  hashes: [],
};

/** Reads the sources that are not known, and puts the words of all behind each other. */
export function numberWords(shelf: readonly ReadSource[], known: NumberedWords): NumberedWords {
  const isSame =
    shelf.length === known.hashes.length && shelf.every(({ hash }, at) => hash === known.hashes[at]);
  if (isSame) return known;
  const forms = [...known.forms];
  const numbered = new Map(forms.map((form, at) => [form, at + 1]));
  const places = new Map(known.hashes.map((hash, at) => [hash, at]));
  const parts = shelf.map(({ source, hash }) => places.get(hash) ?? readWords(source.text, forms, numbered));
  const wordsFrom = (at: number): number => known.starts[at] ?? known.words.length;
  const offsetsFrom = (at: number): number => known.firstOffsets[at] ?? known.offsets.length;
  const lengthOf = (part: number | Part, column: keyof Part, from: (at: number) => number): number =>
    typeof part === 'number' ? from(part + 1) - from(part) : part[column].length;
  const starts = startsOf(parts.map((part) => lengthOf(part, 'words', wordsFrom)));
  const firstOffsets = startsOf(parts.map((part) => lengthOf(part, 'offsets', offsetsFrom)));
  const words = new Int32Array(starts.at(-1) ?? 0);
  const offsets = new Uint32Array(firstOffsets.at(-1) ?? 0);
  for (let at = 0, end = 1; at < parts.length; at = end++) {
    const part = parts[at] ?? 0;
    // Sources that stood behind each other are taken over together.
    if (typeof part === 'number') while (parts[end] === part + end - at) end++;
    const own = typeof part === 'number' ? stretchOf(part, part + end - at) : part;
    words.set(own.words, starts[at]);
    offsets.set(own.offsets, firstOffsets[at]);
  }
  return {
    words,
    forms,
    starts: starts.subarray(0, -1),
    offsets,
    firstOffsets: firstOffsets.subarray(0, -1),
    hashes: shelf.map(({ hash }) => hash),
  };

  function stretchOf(from: number, to: number): Part {
    return {
      words: known.words.slice(wordsFrom(from), wordsFrom(to)),
      offsets: known.offsets.subarray(offsetsFrom(from), offsetsFrom(to)),
    };
  }
}

/** The words of one source or of several, with the offsets that are kept. */
interface Part {
  readonly words: Int32Array;
  readonly offsets: Uint32Array;
}

/** Reads a source, and gives each word that is new to the shelf a number. */
function readWords(text: string, forms: string[], numbered: Map<string, number>): Part {
  const found = exactWords(text);
  const numbers = found.map(({ form }) => {
    const number = numbered.get(form) ?? forms.push(form);
    numbered.set(form, number);
    return number;
  });
  const offsets = found.filter((_, place) => place % STRETCH === 0).map(({ start }) => start);
  return { words: Int32Array.from([...numbers, 0]), offsets: Uint32Array.from(offsets) };
}

/** Where each part begins; one more at the end. */
function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [at, length] of lengths.entries()) starts[at + 1] = (starts[at] ?? 0) + length;
  return starts;
}
