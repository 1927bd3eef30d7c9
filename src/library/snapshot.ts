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
import type { Span } from '../text/span.ts';
import { wordNumbers } from '../text/word-numbers.ts';
import type { AnnotatedSource, Remembered } from './rest.ts';
import { readChecked, type Unusable, writeChecked } from './snapshot-file.ts';
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
  readonly forwards: ReadonlyMap<string, ForwardIndex>;
}

export const NO_SNAPSHOT: Snapshot = {
  recall: () => undefined,
  words: () => undefined,
  phrases: () => undefined,
  isOf: () => false,
};

/** Of a source the sentences of each passage, as starts and ends in turn, and what was found. */
export type SnapshotLine = readonly [sentences: readonly (readonly number[])[], annotations: Annotations];

/** What the file holds, in the form that V8 gives to structured clones. */
interface Kept {
  /** Of each source its hash, and its `Line` as JSON, which is read faster than many small objects. */
  readonly hashes: readonly string[];
  readonly lines: readonly string[];
  readonly vocabulary: VocabularyData;
  /** The forward indexes of the sources, end to end in the order of the lines. */
  readonly forward: ForwardIndex;
  /** Of each column of these, where each source begins; one more at the end. */
  readonly starts: Readonly<Record<keyof ForwardIndex, Uint32Array>>;
  readonly phrases: Omit<NumberedWords, 'forms'> & { readonly forms: readonly string[] };
}

/** @param version names the rules; a snapshot is of use to no other ones */
export async function readSnapshot(
  file: string,
  version: string,
): Promise<{ snapshot: Snapshot; unusable?: Unusable }> {
  const body = await readChecked(file, version);
  if (typeof body === 'string') return { snapshot: NO_SNAPSHOT, unusable: body };
  try {
    return { snapshot: snapshotOf(deserialize(body) as Kept) };
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
export async function writeSnapshot(
  file: string,
  { shelf, vocabulary, entries, phrases }: KeptShelf,
  version: string,
): Promise<void> {
  const forwards = entries.map(({ forward }) => forward);
  const kept: Kept = {
    hashes: shelf.map(({ hash }) => hash),
    lines: shelf.map((one) => JSON.stringify(lineOf(one))),
    vocabulary: vocabulary.toData(),
    forward: byColumn((column) => endToEnd(forwards.map((one) => one[column]))),
    starts: byColumn((column) => startsOf(forwards.map((one) => one[column].length))),
    phrases: inMemory(phrases.numbered),
  };
  await writeChecked(file, version, serialize(kept));
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

const inMemory = ({ words, offsets, forms, ...numbered }: NumberedWords): Kept['phrases'] => ({
  ...numbered,
  forms: [...forms],
  words: words.slice(0, words.length),
  offsets: offsets.slice(0, offsets.length),
});

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

function snapshotOf({ hashes, lines, vocabulary: data, forward, starts, phrases }: Kept): Snapshot {
  const byHash = new Map(hashes.map((hash, at) => [hash, lines[at]]));
  return {
    recall(hash) {
      const line = byHash.get(hash);
      return line === undefined ? undefined : readLine(line);
    },
    words: () => ({
      vocabulary: vocabulary(data),
      forwards: new Map(
        hashes.map((hash, at) => [
          hash,
          byColumn((column) => forward[column].subarray(starts[column][at], starts[column][at + 1])),
        ]),
      ),
    }),
    phrases: () => ({ ...phrases, forms: wordNumbers(phrases.forms) }),
    isOf: (shelf) => shelf.length === hashes.length && shelf.every(({ hash }, at) => hash === hashes[at]),
  };
}

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
