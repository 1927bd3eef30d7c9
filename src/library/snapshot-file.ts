import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeWhole } from '../corpus/write-whole.ts';
import type { FarNumbers } from '../text/rising-numbers.ts';
import { farNumbers, openedFile } from './snapshot-far.ts';

/** Why a file is of no use. All of these mean: make it anew. */
export type Unusable = 'absent' | 'unreadable' | 'damaged' | 'other version';

interface Header {
  readonly snapshot: 'verbatim';
  readonly version: string;
}

/** A line tells what it is, and behind all else stands the SHA-256 of everything before. */
const CHECKSUM_BYTES = 32;
const MOST_HEADER_BYTES = 1000;

/** The body of a file that was found whole, from byte 0 on: in memory, or where it is large read piece by piece. */
export interface CheckedBytes {
  readonly length: number;
  read(start: number, length: number): Buffer;
  /** The numbers that lie there, four bytes each: an array, or what reads them. */
  numbers(start: number, length: number): Int32Array | FarNumbers;
}

/** What the file holds. What was cut short, changed by a single bit or made by another version is not trusted. */
export async function readChecked(
  file: string,
  version: string,
  mostInMemory = MOST_IN_MEMORY,
): Promise<CheckedBytes | Unusable> {
  try {
    const { size } = await stat(file);
    const bytes = size > mostInMemory ? farBytes(file, size) : nearBytes(await readFile(file));
    return checked(bytes, version);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'absent' : 'unreadable';
  }
}

function checked(all: CheckedBytes, version: string): CheckedBytes | Unusable {
  const start = all.read(0, MOST_HEADER_BYTES).indexOf('\n') + 1;
  const end = all.length - CHECKSUM_BYTES;
  const header = start > 0 && start <= end ? readHeader(all.read(0, start).toString()) : undefined;
  if (!header || !all.read(end, CHECKSUM_BYTES).equals(checksum(all, end))) return 'damaged';
  if (header.version !== fullVersion(version)) return 'other version';
  return {
    length: end - start,
    read: (from, length) => all.read(start + from, length),
    numbers: (from, length) => all.numbers(start + from, length),
  };
}

function checksum(all: CheckedBytes, end: number): Buffer {
  const hash = createHash('sha256');
  for (let at = 0; at < end; at += PIECE) hash.update(all.read(at, Math.min(PIECE, end - at)));
  return hash.digest();
}

/** So many bytes are read at once, of a file that may be larger than an array can be. */
const PIECE = 2 ** 24;
const MOST_IN_MEMORY = 2 ** 30;
const WORD = Int32Array.BYTES_PER_ELEMENT;

const nearBytes = (all: Buffer): CheckedBytes => ({
  length: all.length,
  read: (start, length) => all.subarray(start, start + length),
  // In an array of their own: they may lie at any byte.
  numbers: (start, length) =>
    new Int32Array(Uint8Array.from(all.subarray(start, start + WORD * length)).buffer),
});

function farBytes(path: string, length: number): CheckedBytes {
  const file = openedFile(path);
  return {
    length,
    read: (start, length) => Buffer.from(file.read(start, length).buffer),
    numbers: (start, length) => farNumbers(file, start, length),
  };
}

/**
 * Writes the file whole or not at all: a draft beside it takes its name; drafts that killed processes left are removed.
 * @param pieces of the body, one behind the other
 */
export async function writeChecked(
  file: string,
  version: string,
  pieces: Iterable<Uint8Array>,
): Promise<void> {
  const header: Header = { snapshot: 'verbatim', version: fullVersion(version) };
  await removeDrafts(file);
  await writeWhole(file, withChecksum(), `${file}.${process.pid}-${randomUUID()}.tmp`);

  async function* withChecksum(): AsyncIterable<Uint8Array> {
    const hash = createHash('sha256');
    const hashed = (piece: Uint8Array): Uint8Array => {
      hash.update(piece);
      return piece;
    };
    yield hashed(Buffer.from(`${JSON.stringify(header)}\n`));
    for (const piece of pieces) yield hashed(piece);
    yield hash.digest();
  }
}

/** Removes the drafts of a file whose writers are gone. A folder that cannot be read has none. */
export async function removeDrafts(file: string): Promise<void> {
  const folder = dirname(file);
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => one.startsWith(`${basename(file)}.`))) {
    const writer = DRAFT.exec(name.slice(basename(file).length))?.[1];
    const path = join(folder, name);
    if (writer !== undefined && !(await isBeingWritten(path, Number(writer))))
      await rm(path, { force: true });
  }
}

/** What stands behind the file's own name: the process that writes it, and a random part. */
const DRAFT = /^\.(\d+)-[0-9a-f-]{36}\.tmp$/;

async function isBeingWritten(draft: string, writer: number): Promise<boolean> {
  if (writer !== process.pid) return isRunning(writer);
  // In a container every start may have the same number: a draft of before this one is nobody's.
  const started = Date.now() - 1000 * process.uptime();
  return stat(draft).then(
    ({ mtimeMs }) => mtimeMs >= started,
    () => false,
  );
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Where sentences end depends on the tables of Unicode that this Node has, the file's form on its V8. */
const fullVersion = (version: string): string =>
  `${version} icu ${process.versions.icu} v8 ${process.versions.v8}`;

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
  'version' in value;

export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('base64url');
