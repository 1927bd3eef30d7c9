import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Annotations } from '../annotate/types.ts';
import { publishedOf, type Source } from '../corpus/source.ts';
import type { Span } from '../text/span.ts';
import type { Shelved } from './library.ts';

/**
 * What the rules found in sources, kept in a file so that a start need not find it again. It is kept source by
 * source: after an edit only the edited one is read anew.
 */
export interface Snapshot {
  readonly size: number;
  /** What was found in exactly this source by exactly these rules. */
  recall(source: Source): Remembered | undefined;
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

/** Why a file gave no snapshot. All of these mean: find everything again, and write a new one. */
export type Unusable = 'absent' | 'damaged' | 'other version';

export const NO_SNAPSHOT: Snapshot = { size: 0, recall: () => undefined };

interface Header {
  readonly snapshot: 'verbatim';
  readonly version: string;
  /** SHA-256 of all that follows the header's line. */
  readonly checksum: string;
}

/** A source's hash, the sentences of each passage as starts and ends in turn, and what was found. */
type Line = readonly [hash: string, sentences: readonly (readonly number[])[], annotations: Annotations];

/**
 * Reads a snapshot. What was cut short, changed by a single bit or made by other rules is not trusted.
 * @param version names the rules; the snapshot is of use to no other ones
 */
export async function readSnapshot(
  file: string,
  version: string,
): Promise<{ snapshot: Snapshot; unusable?: Unusable }> {
  const content = await readFile(file).catch(() => undefined);
  if (!content) return { snapshot: NO_SNAPSHOT, unusable: 'absent' };
  const end = content.indexOf('\n');
  const header = end < 0 ? undefined : readHeader(content.subarray(0, end).toString());
  const body = content.subarray(end + 1);
  if (!header || header.checksum !== sha256(body)) return { snapshot: NO_SNAPSHOT, unusable: 'damaged' };
  if (header.version !== fullVersion(version)) return { snapshot: NO_SNAPSHOT, unusable: 'other version' };
  return { snapshot: snapshotOf(JSON.parse(body.toString())) };
}

/** Writes what was found in the sources, whole or not at all. */
export async function writeSnapshot(file: string, shelf: readonly Shelved[], version: string): Promise<void> {
  const body = Buffer.from(JSON.stringify(shelf.map(lineOf)));
  const header: Header = { snapshot: 'verbatim', version: fullVersion(version), checksum: sha256(body) };
  const draft = `${file}.${process.pid}`;
  try {
    await writeFile(draft, Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), body]));
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

function snapshotOf(lines: readonly Line[]): Snapshot {
  const byHash = new Map(lines.map((line) => [line[0], line]));
  return {
    size: byHash.size,
    recall(source) {
      const line = byHash.get(hashOf(source));
      return line && { sentences: line[1].map(toSpans), annotations: line[2] };
    },
  };
}

/** The same without a file: what a library already holds, for the next one after an edit. */
export function snapshotFrom(known: readonly Known[]): Snapshot {
  const byHash = new Map(known.map((one) => [hashOf(one.source), one]));
  return { size: byHash.size, recall: (source) => byHash.get(hashOf(source)) };
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
  return sha256(Buffer.from(JSON.stringify([language, publishedOf(source), spans, text])));
}

/** Where sentences end depends on the tables of Unicode that this Node has. */
const fullVersion = (version: string): string => `${version} icu ${process.versions.icu}`;

function readHeader(line: string): Header | undefined {
  try {
    const header: unknown = JSON.parse(line);
    return isHeader(header) ? header : undefined;
  } catch {
    return undefined;
  }
}

const isHeader = (value: unknown): value is Header =>
  typeof value === 'object' &&
  value !== null &&
  'snapshot' in value &&
  value.snapshot === 'verbatim' &&
  'version' in value &&
  'checksum' in value;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url');
