import { keepLastGood, readShelf } from '../corpus/shelf.ts';
import { buildLibrary, type Library } from './library.ts';
import {
  type AnnotatedSource,
  NO_SNAPSHOT,
  readSnapshot,
  type Snapshot,
  snapshotFrom,
  writeSnapshot,
} from './snapshot.ts';
import { removeDrafts } from './snapshot-file.ts';

/** Where what was found in the sources is kept between two starts. */
export interface SnapshotPlace {
  readonly file: string;
  /** Names the rules that find: a snapshot of other rules is of no use. */
  readonly version: string;
}

export interface Opening {
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
  { place, before, warn = () => {}, slow = () => {} }: Opening = {},
): Promise<Library> {
  const read = await readShelf(folders);
  const shelf = before ? keepLastGood({ sources: before.map(({ source }) => source) }, read) : read;
  const snapshot = before ? snapshotFrom(before) : await snapshotIn(place, warn);
  const library = await buildLibrary(shelf, {
    snapshot,
    reading({ file }, read) {
      const started = performance.now();
      const value = read();
      const took = Math.round(performance.now() - started);
      if (took > LONG) slow(file, took);
      return value;
    },
  });
  if (place && !snapshot.isOf(library.shelf))
    await writeSnapshot(place.file, library, place.version).catch(warn);
  return library;
}

async function snapshotIn(place: SnapshotPlace | undefined, warn: (why: unknown) => void): Promise<Snapshot> {
  if (!place) return NO_SNAPSHOT;
  await removeDrafts(place.file);
  const { snapshot, unusable } = await readSnapshot(place.file, place.version);
  if (unusable && unusable !== 'absent')
    warn(`the snapshot ${place.file} is ${unusable} and is written anew`);
  return snapshot;
}
