import { digestOf, digestPlaces } from '../../text/digests.ts';
import { exactWords } from '../../text/exact-words.ts';
import type { FarNumbers, Holding } from '../../text/rising-numbers.ts';
import { type WordNumbers, wordNumbers } from '../../text/word-numbers.ts';
import type { Shelved } from './entries.ts';

/** The words of a shelf by numbers; the rest of the index follows from them and from the sources. */
export interface NumberedWords {
  /** The words by their numbers, from 1, source after source, a 0 behind each source. */
  readonly words: Int32Array | FarNumbers;
  /** The forms, each in the place before its number; one that stands nowhere any more keeps its number. */
  readonly forms: WordNumbers;
  /** The place of the first word of each source. */
  readonly starts: Uint32Array;
  /** Where every so-manieth word (`STRETCH`) of each source begins in its text, source after source. */
  readonly offsets: Int32Array | FarNumbers;
  /** The place of the first offset of each source. */
  readonly firstOffsets: Uint32Array;
  /** Two numbers of 32 bits that tell the hash of each source. */
  readonly keys: Uint32Array;
}

/** The offsets of all words would take as much room as the words; so many words are soon cut again. */
export const STRETCH = 32;

/** What is read of a source, and what names it. */
export type ReadSource = Pick<Shelved, 'source' | 'hash'>;

export const noNumberedWords = (): NumberedWords => ({
  words: new Int32Array(),
  forms: wordNumbers(),
  starts: new Uint32Array(),
  offsets: new Int32Array(),
  firstOffsets: new Uint32Array(),
  keys: new Uint32Array(),
});

/**
 * Reads the sources that are not known, and puts the words of all behind each other.
 * @param known takes the forms that are new, and is then used no more
 * @param holding where the words and their offsets are put
 */
export function numberWords(
  shelf: readonly ReadSource[],
  known: NumberedWords,
  holding: () => Holding,
): NumberedWords {
  const keys = new Uint32Array(2 * shelf.length);
  for (const [at, { hash }] of shelf.entries()) keys.set(digestOf(hash), 2 * at);
  const isSame = keys.length === known.keys.length && keys.every((key, at) => key === known.keys[at]);
  if (isSame)
    return { ...known, words: heldBy(holding, known.words), offsets: heldBy(holding, known.offsets) };
  const { forms } = known;
  const places = digestPlaces(known.keys);
  const [words, offsets] = [holding(), holding()];
  const starts = new Uint32Array(shelf.length);
  const firstOffsets = new Uint32Array(shelf.length);
  for (const [at, { source }] of shelf.entries()) {
    starts[at] = words.length;
    firstOffsets[at] = offsets.length;
    const place = places.get(keys[2 * at] ?? 0, keys[2 * at + 1] ?? 0);
    const own = place === undefined ? readWords(source.text, forms) : partOf(known, place);
    words.add(own.words);
    offsets.add(own.offsets);
  }
  return { words: words.done(), forms, starts, offsets: offsets.done(), firstOffsets, keys };
}

/** The words of one source, with the offsets that are kept. */
interface Part {
  readonly words: Int32Array;
  readonly offsets: Int32Array;
}

const partOf = ({ words, starts, offsets, firstOffsets }: NumberedWords, place: number): Part => ({
  words: words.slice(starts[place] ?? 0, starts[place + 1] ?? words.length),
  offsets: offsets.slice(firstOffsets[place] ?? 0, firstOffsets[place + 1] ?? offsets.length),
});

/** Reads a source, and gives each word that is new to the shelf a number. */
function readWords(text: string, forms: WordNumbers): Part {
  const found = exactWords(text);
  const numbers = found.map(({ form }) => 1 + forms.add(form));
  const offsets = found.filter((_, place) => place % STRETCH === 0).map(({ start }) => start);
  return { words: Int32Array.from([...numbers, 0]), offsets: Int32Array.from(offsets) };
}

/** What lies elsewhere stays there; what is in memory is put where the rest is. */
const heldBy = (holding: () => Holding, numbers: Int32Array | FarNumbers): Int32Array | FarNumbers =>
  numbers instanceof Int32Array ? holding().add(numbers).done() : numbers;
