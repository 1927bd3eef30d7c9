import { deserialize, serialize } from 'node:v8';
import type { Annotations } from '../annotate/types.ts';
import { publishedOf, type Source } from '../corpus/source.ts';
import type { Span } from '../text/span.ts';
import { type Concordance, type ConcordanceData, concordanceOf, dataOf } from './concordance.ts';
import type { Library, Shelved } from './library.ts';
import { readChecked, sha256, type Unusable, writeChecked } from './snapshot-file.ts';
import type { NumberedWords } from './word-runs.ts';

/**
 * What the rules found in sources, kept in a file so that a start need not find it again. It is kept source by
 * source: after an edit only the edited one is read anew. The words of all sources together are kept as well, for
 * a shelf on which nothing has changed.
 */
export interface Snapshot {
  /** What was found in exactly this source by exactly these rules. */
  recall(source: Source): Remembered | undefined;
  /** The words of exactly these sources, in this order. */
  words(sources: readonly Source[]): Words | undefined;
}

/** The words of a shelf, numbered. */
export interface Words {
  readonly concordance: Concordance;
  readonly runs: NumberedWords;
}

export interface Remembered {
  /** The sentences of each passage. */
  readonly sentences: readonly (readonly Span[])[];
  readonly annotations: Annotations;
}

/** A source with what was found in it, as plain data. */
export interface Known extends Remembered {
  readonly source: Source;
}

export const NO_SNAPSHOT: Snapshot = { recall: () => undefined, words: () => undefined };

/** A source's hash, the sentences of each passage as starts and ends in turn, and what was found. */
type Line = readonly [hash: string, sentences: readonly (readonly number[])[], annotations: Annotations];

/** What the file holds, in the form that V8 gives to structured clones. */
interface Kept {
  /** `Line[]` as JSON, which is read faster than many small objects. */
  readonly lines: string;
  /** Names the sources of what follows in their order. */
  readonly shelf: string;
  readonly concordance: ConcordanceData;
  readonly runs: NumberedWords;
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

/** Writes what was found in the sources of a library, whole or not at all. */
export async function writeSnapshot(
  file: string,
  { shelf, concordance, runs: { words, forms, starts } }: Pick<Library, 'shelf' | 'concordance' | 'runs'>,
  version: string,
): Promise<void> {
  const kept: Kept = {
    lines: JSON.stringify(shelf.map(lineOf)),
    shelf: hashOfShelf(shelf.map(({ source }) => source)),
    concordance: dataOf(concordance),
    runs: { words, forms, starts },
  };
  await writeChecked(file, version, serialize(kept));
}

function snapshotOf({ lines, shelf, concordance, runs }: Kept): Snapshot {
  const byHash = new Map((JSON.parse(lines) as Line[]).map((line) => [line[0], line]));
  return {
    recall(source) {
      const line = byHash.get(hashOf(source));
      return line && { sentences: line[1].map(toSpans), annotations: line[2] };
    },
    words: (sources) =>
      hashOfShelf(sources) === shelf ? { concordance: concordanceOf(concordance), runs } : undefined,
  };
}

/** The same without a file: what a library already holds, for the next one after an edit. */
export function snapshotFrom(known: readonly Known[]): Snapshot {
  const byHash = new Map(known.map((one) => [hashOf(one.source), one]));
  return { ...NO_SNAPSHOT, recall: (source) => byHash.get(hashOf(source)) };
}

export const knownOf = ({ source, document, annotations }: Shelved): Known => ({
  source,
  sentences: document.paragraphs.map(({ sentences }) => sentences),
  annotations,
});

const lineOf = ({ source, document, annotations }: Shelved): Line => [
  hashOf(source),
  document.paragraphs.map(({ sentences }) => sentences.flatMap(({ start, end }) => [start, end])),
  annotations,
];

function toSpans(ends: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at + 1 < ends.length; at += 2)
    spans.push({ start: ends[at] ?? 0, end: ends[at + 1] ?? 0 });
  return spans;
}

/** Covers all that the rules read of a source. */
function hashOf(source: Source): string {
  const { text, language, passages } = source;
  const spans = passages.flatMap(({ span }) => [span.start, span.end]);
  return sha256(JSON.stringify([language, publishedOf(source), spans, text]));
}

/** Covers all that is read of sources together: titles and headings too. */
const hashOfShelf = (sources: readonly Source[]): string => sha256(JSON.stringify(sources));
