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

export const NO_WORDS: NumberedWords = {
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
  const parts = shelf.map(({ source, hash }) => {
    const at = places.get(hash);
    if (at !== undefined)
      return {
        words: known.words.slice(known.starts[at] ?? 0, known.starts[at + 1] ?? known.words.length),
        offsets: known.offsets.subarray(known.firstOffsets[at], known.firstOffsets[at + 1]),
      };
    const found = exactWords(source.text);
    const numbers = found.map(({ form }) => {
      const number = numbered.get(form) ?? forms.push(form);
      numbered.set(form, number);
      return number;
    });
    const offsets = found.filter((_, place) => place % STRETCH === 0).map(({ start }) => start);
    return { words: Int32Array.from([...numbers, 0]), offsets: Uint32Array.from(offsets) };
  });
  const starts = startsOf(parts.map((part) => part.words));
  const firstOffsets = startsOf(parts.map((part) => part.offsets));
  const words = new Int32Array(parts.reduce((sum, part) => sum + part.words.length, 0));
  const offsets = new Uint32Array(parts.reduce((sum, part) => sum + part.offsets.length, 0));
  for (const [at, part] of parts.entries()) {
    words.set(part.words, starts[at]);
    offsets.set(part.offsets, firstOffsets[at]);
  }
  return { words, forms, starts, offsets, firstOffsets, hashes: shelf.map(({ hash }) => hash) };
}

function startsOf(parts: readonly { readonly length: number }[]): Uint32Array {
  const starts = new Uint32Array(parts.length);
  for (let at = 1; at < parts.length; at++) starts[at] = (starts[at - 1] ?? 0) + (parts[at - 1]?.length ?? 0);
  return starts;
}
