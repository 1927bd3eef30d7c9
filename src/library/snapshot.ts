import { deserialize, serialize } from 'node:v8';
import type { Annotations } from '../annotate/types.ts';
import {
  type ForwardIndex,
  type NumberedWords,
  type PhraseIndex,
  type SearchedShelf,
  type Shelved,
  type Vocabulary,
  type VocabularyData,
  vocabulary,
} from '../search/index.ts';
import { nth } from '../text/nth.ts';
import { remembered } from '../text/remembered.ts';
import { type Numbers, placeIn } from '../text/rising-numbers.ts';
import type { Span } from '../text/span.ts';
import { wordNumbers } from '../text/word-numbers.ts';
import type { AnnotatedSource, Remembered } from './rest.ts';
import { type CheckedBytes, readChecked, type Unusable, writeChecked } from './snapshot-file.ts';
import { factsOf, plainSource } from './source-at-rest.ts';

/**
 * What the rules found in sources and how their words were numbered, kept in a file so that a start need not find it
 * again. It is kept source by source: after an edit only the edited one is read anew.
 */
export interface Snapshot {
  /** What was found by exactly these rules in the source of that hash. */
  recall(hash: string): Remembered | undefined;
  /** The words of all its sources. Whoever takes them counts out the sources that are gone. */
  words(): NumberedShelf | undefined;
  /** The words for phrases of all its sources. */
  phrases(): NumberedWords | undefined;
  /** Whether it has exactly these sources in this order. */
  isOf(shelf: readonly Shelved[]): boolean;
}

/** A vocabulary, and the forward index of each source that it counts, by the source's hash. */
export interface NumberedShelf {
  readonly vocabulary: Vocabulary;
  readonly hashes: readonly string[];
  forward(hash: string): ForwardIndex | undefined;
}

export const NO_SNAPSHOT: Snapshot = {
  recall: () => undefined,
  words: () => undefined,
  phrases: () => undefined,
  isOf: () => false,
};

/** Of a source the sentences of each passage, as starts and ends in turn, and what was found. */
export type SnapshotLine = readonly [sentences: readonly (readonly number[])[], annotations: Annotations];

/** Bytes of the file. */
interface Piece {
  readonly start: number;
  readonly length: number;
}

/**
 * Where everything lies in the file, at its end: in pieces of a megabyte or so, so that neither writing nor reading it
 * takes more memory on a large shelf. But for columns of numbers they have the form that V8 gives to structured clones.
 */
interface Contents {
  readonly hashes: readonly string[];
  /** Some sources each, a `SourceGroup`. */
  readonly groups: readonly Piece[];
  /** Of each group the number of its first source. */
  readonly firsts: Uint32Array;
  readonly vocabulary: Piece;
  readonly phrases: Omit<NumberedWords, 'forms' | 'words' | 'offsets'> & {
    readonly forms: readonly string[];
  };
  readonly words: Piece;
  readonly offsets: Piece;
}

/** Sources that are read together. */
interface SourceGroup {
  /** Of each its `SnapshotLine` as JSON, which is read faster than many small objects. */
  readonly lines: readonly string[];
  /** Their forward indexes, end to end. */
  readonly forward: ForwardIndex;
  /** Of each column of these, where each source begins; one more at the end. */
  readonly starts: Readonly<Record<keyof ForwardIndex, Uint32Array>>;
}

/** So much is written together: UTF-16 units and numbers. */
const TOGETHER = 2 ** 20;
/** How long the contents are, behind them. */
const LENGTH_BYTES = 6;

/** @param version names the rules; a snapshot is of use to no other ones */
export async function readSnapshot(
  file: string,
  version: string,
  mostInMemory?: number,
): Promise<{ snapshot: Snapshot; unusable?: Unusable }> {
  const bytes = await readChecked(file, version, mostInMemory);
  if (typeof bytes === 'string') return { snapshot: NO_SNAPSHOT, unusable: bytes };
  try {
    const end = bytes.length - LENGTH_BYTES;
    const length = bytes.read(end, LENGTH_BYTES).readUIntLE(0, LENGTH_BYTES);
    return { snapshot: snapshotOf(bytes, deserialize(bytes.read(end - length, length)) as Contents) };
  } catch {
    return { snapshot: NO_SNAPSHOT, unusable: 'damaged' };
  }
}

/** What of a library is kept. */
interface KeptShelf extends Pick<SearchedShelf, 'vocabulary' | 'entries'> {
  readonly shelf: readonly Shelved[];
  readonly phrases: Pick<PhraseIndex, 'numbered'>;
}

/** Writes what was found in the sources of a library, whole or not at all. */
export const writeSnapshot = (file: string, library: KeptShelf, version: string): Promise<void> =>
  writeChecked(file, version, piecesOf(library));

function* piecesOf({ shelf, vocabulary, entries, phrases }: KeptShelf): Iterable<Uint8Array> {
  let end = 0;
  function* placed(pieces: Iterable<Uint8Array>): Generator<Uint8Array, Piece> {
    const start = end;
    for (const piece of pieces) {
      end += piece.length;
      yield piece;
    }
    return { start, length: end - start };
  }
  const groups: Piece[] = [];
  const firsts: number[] = [];
  for (const { first, group } of groupsOf(entries)) {
    firsts.push(first);
    groups.push(yield* placed([serialize(group)]));
  }
  const { words, offsets, forms, ...numbered } = phrases.numbered;
  const contents: Contents = {
    hashes: shelf.map(({ hash }) => hash),
    groups,
    firsts: Uint32Array.from(firsts),
    vocabulary: yield* placed([serialize(vocabulary.toData())]),
    phrases: { ...numbered, forms: [...forms] },
    words: yield* placed(bytesOf(words)),
    offsets: yield* placed(bytesOf(offsets)),
  };
  const told = serialize(contents);
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUIntLE(told.length, 0, LENGTH_BYTES);
  yield* [told, length];
}

function* groupsOf(entries: KeptShelf['entries']): Iterable<{ first: number; group: SourceGroup }> {
  let lines: string[] = [];
  let forwards: ForwardIndex[] = [];
  let size = 0;
  for (const [at, { shelved, forward }] of entries.entries()) {
    const line = JSON.stringify(lineOf(shelved));
    lines.push(line);
    forwards.push(forward);
    size += line.length + columnsOf(forward).reduce((sum, { length }) => sum + length, 0);
    if (size < TOGETHER && at + 1 < entries.length) continue;
    yield { first: at + 1 - lines.length, group: { lines, ...endToEndOf(forwards) } };
    [lines, forwards, size] = [[], [], 0];
  }
}

const endToEndOf = (forwards: readonly ForwardIndex[]): Pick<SourceGroup, 'forward' | 'starts'> => ({
  forward: byColumn((column) => endToEnd(forwards.map((one) => one[column]))),
  starts: byColumn((column) => startsOf(forwards.map((one) => one[column].length))),
});

function* bytesOf(numbers: Numbers): Iterable<Uint8Array> {
  for (let at = 0; at < numbers.length; at += TOGETHER) {
    const { buffer, byteOffset, byteLength } = numbers.slice(at, Math.min(numbers.length, at + TOGETHER));
    yield new Uint8Array(buffer, byteOffset, byteLength);
  }
}

const byColumn = <Value>(make: (column: keyof ForwardIndex) => Value): Record<keyof ForwardIndex, Value> => ({
  occurrences: make('occurrences'),
  offsets: make('offsets'),
  sentences: make('sentences'),
  passages: make('passages'),
});

/** The columns of a forward index, in the order in which `forwardOf` takes them. */
export const columnsOf = ({ occurrences, offsets, sentences, passages }: ForwardIndex): Uint32Array[] => [
  occurrences,
  offsets,
  sentences,
  passages,
];

const NONE = new Uint32Array();
export const forwardOf = ([
  occurrences = NONE,
  offsets = NONE,
  sentences = NONE,
  passages = NONE,
]: readonly Uint32Array[]): ForwardIndex => ({ occurrences, offsets, sentences, passages });

function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [at, length] of lengths.entries()) starts[at + 1] = (starts[at] ?? 0) + length;
  return starts;
}

function endToEnd(arrays: readonly Uint32Array[]): Uint32Array {
  const starts = startsOf(arrays.map(({ length }) => length));
  const all = new Uint32Array(starts.at(-1) ?? 0);
  for (const [at, array] of arrays.entries()) all.set(array, starts[at]);
  return all;
}

function snapshotOf(bytes: CheckedBytes, contents: Contents): Snapshot {
  const { hashes, groups, firsts, phrases } = contents;
  const numbers = new Map(hashes.map((hash, at) => [hash, at]));
  // A copy, so that what is kept of it holds no more of the file than itself.
  const opened = ({ start, length }: Piece): unknown => deserialize(Buffer.from(bytes.read(start, length)));
  const groupAt = remembered(GROUPS_KEPT, (at: number) => opened(groups[at] as Piece) as SourceGroup);
  const inGroup = <Value>(
    hash: string,
    read: (group: SourceGroup, at: number) => Value,
  ): Value | undefined => {
    const number = numbers.get(hash);
    if (number === undefined) return undefined;
    const group = placeIn(firsts, number);
    return read(groupAt(group), number - (firsts[group] ?? 0));
  };
  const numbersIn = ({ start, length }: Piece) => bytes.numbers(start, length / Int32Array.BYTES_PER_ELEMENT);
  return {
    recall: (hash) => inGroup(hash, ({ lines }, at) => readLine(nth(lines, at))),
    words: () => ({
      vocabulary: vocabulary(opened(contents.vocabulary) as VocabularyData),
      hashes,
      forward: (hash) =>
        inGroup(hash, ({ forward, starts }, at) =>
          byColumn((column) => forward[column].slice(starts[column][at], starts[column][at + 1])),
        ),
    }),
    phrases: () => ({
      ...phrases,
      forms: wordNumbers(phrases.forms),
      words: numbersIn(contents.words),
      offsets: numbersIn(contents.offsets),
    }),
    isOf: (shelf) => shelf.length === hashes.length && shelf.every(({ hash }, at) => hash === hashes[at]),
  };
}

/** Sources are asked for in their order, but for those that were put elsewhere since. */
const GROUPS_KEPT = 2;

/** The same without a file: what another library holds, for the next one after an edit. */
export function snapshotFrom(known: readonly AnnotatedSource[]): Snapshot {
  const byHash = new Map(known.map((one) => [factsOf(one.source).hash, one]));
  return { ...NO_SNAPSHOT, recall: (hash) => byHash.get(hash) };
}

export const annotatedSource = ({ source, document, annotations }: Shelved): AnnotatedSource => ({
  source: plainSource(source),
  sentences: document.paragraphs.map(({ sentences }) => sentences),
  annotations,
});

/** What was found in a source, as few objects. */
export const lineOf = ({
  document,
  annotations,
}: Pick<Shelved, 'document' | 'annotations'>): SnapshotLine => [sentenceEnds(document), annotations];

export const foundOf = ([sentences, annotations]: SnapshotLine): Remembered => ({
  sentences: sentences.map(toSpans),
  annotations,
});

const readLine = (line: string): Remembered => foundOf(JSON.parse(line) as SnapshotLine);

const sentenceEnds = ({ paragraphs }: Shelved['document']): number[][] =>
  paragraphs.map(({ sentences }) => sentences.flatMap(({ start, end }) => [start, end]));

function toSpans(ends: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at + 1 < ends.length; at += 2)
    spans.push({ start: ends[at] ?? 0, end: ends[at + 1] ?? 0 });
  return spans;
}

/** What was found in one source, as bytes that a store keeps. */
export const packFound = (found: Pick<Shelved, 'document' | 'annotations'>): Uint8Array =>
  Buffer.from(JSON.stringify(lineOf(found)));

/** Nothing where these are no such bytes. */
export function unpackFound(bytes: Uint8Array): Remembered | undefined {
  try {
    return readLine(Buffer.from(bytes).toString());
  } catch {
    return undefined;
  }
}
