import { keepLastGood, readShelf, type Shelf } from '../corpus/shelf.ts';
import type { Source } from '../corpus/source.ts';
import type { PassageIndex } from '../engine/index.ts';
import { buildLibrary, isSameSource } from './build-library.ts';
import { type Library, shelvedByRef } from './library.ts';
import type { AnnotatedSource, Rest } from './rest.ts';
import { NO_SNAPSHOT, readSnapshot, type Snapshot, snapshotFrom, writeSnapshot } from './snapshot.ts';
import { removeDrafts } from './snapshot-file.ts';
import { refOf } from './source-names.ts';

/** Where what was found in the sources is kept between two starts. */
export interface SnapshotPlace {
  readonly file: string;
  /** Names the rules that find: a snapshot of other rules is of no use. */
  readonly version: string;
}

export interface Opening {
  /** Where the passages are searched; in this process by default. */
  readonly engine?: PassageIndex | undefined;
  /** Where the sources lie while nobody asks for them; in memory by default. */
  readonly rest?: Rest | undefined;
  /** Reads the folders, where somebody keeps what was read of them. */
  readonly read?: () => Promise<Shelf>;
  readonly place?: SnapshotPlace | undefined;
  /** What the library before this one held, where there was one. */
  readonly before?: readonly AnnotatedSource[] | undefined;
  /** Told why a snapshot could not be used or written; the library is the same without it. */
  readonly warn?: (why: unknown) => void;
  /** Told of a source that took long to read, in milliseconds. */
  readonly slow?: (file: string, took: number) => void;
}

/** A source that takes longer is told of, in milliseconds: it has megabytes, or is no text that anybody wrote. */
const LONG = 2000;

/**
 * Reads and indexes folders. Nothing is annotated again that is known and has not changed, and a file that is
 * broken now keeps the source that it gave before.
 */
export async function openLibrary(
  folders: readonly string[],
  {
    engine,
    rest,
    read = () => readShelf(folders),
    place,
    before,
    warn = () => {},
    slow = () => {},
  }: Opening = {},
): Promise<Library> {
  const now = await read();
  const shelf = before ? keepLastGood({ sources: before.map(({ source }) => source) }, now) : now;
  const snapshot = before ? snapshotFrom(before) : await snapshotIn(place, warn);
  const library = await buildLibrary(shelf, {
    snapshot,
    rest,
    reading: timed(slow),
    ...(engine && { engine }),
  });
  if (place && !snapshot.isOf(library.shelf))
    await writeSnapshot(place.file, library, place.version).catch(warn);
  return library;
}

/** What is read at once in a thread that answers, in UTF-16 units: a second's work. */
const MOST_CHANGED = 200_000;

/**
 * Reads folders again for a library that answers from them. The library is used no more once the next one is made.
 * @returns what makes it; nothing where so much has changed that it is better read beside the library, by `openLibrary`
 */
export async function changedLibrary(
  before: Library,
  read: () => Promise<Shelf>,
  slow: NonNullable<Opening['slow']>,
): Promise<(() => Promise<Library>) | undefined> {
  const known = new Set(before.shelf.map(({ source }) => source));
  const shelf = keepLastGood({ sources: [...known] }, await read());
  const changed = shelf.sources.filter((source) => {
    if (known.has(source)) return false;
    const last = shelvedByRef(before, refOf(source.id));
    return !last || !isSameSource(last.source, source);
  });
  const size = changed.reduce((sum, { text }) => sum + text.length, 0);
  return size > MOST_CHANGED ? undefined : () => buildLibrary(shelf, { before, reading: timed(slow) });
}

const timed =
  (slow: NonNullable<Opening['slow']>) =>
  <Value>({ file }: Source, read: () => Value): Value => {
    const started = performance.now();
    const value = read();
    const took = Math.round(performance.now() - started);
    if (took > LONG) slow(file, took);
    return value;
  };

async function snapshotIn(place: SnapshotPlace | undefined, warn: (why: unknown) => void): Promise<Snapshot> {
  if (!place) return NO_SNAPSHOT;
  await removeDrafts(place.file);
  const { snapshot, unusable } = await readSnapshot(place.file, place.version);
  if (unusable && unusable !== 'absent')
    warn(`the snapshot ${place.file} is ${unusable} and is written anew`);
  return snapshot;
}
