import { keepLastGood, readShelf, type Shelf } from '../corpus/shelf.ts';
import { type Watch, watchFolders } from '../corpus/watch.ts';
import { buildLibrary, type Library } from './library.ts';
import { readSnapshot, remember, writeSnapshot } from './snapshot.ts';

/** The library as it is now; a changed folder makes a new one while the old one goes on answering. */
export interface LiveLibrary {
  current(): Library;
  /** Reads the folders again. */
  reload(): Promise<void>;
  /**
   * Follows the folders, and calls `changed` after each new library; resolves once it sees every edit.
   * Should reading or watching fail, the library stays as it is and `failed` is told why.
   */
  watch(changed: (library: Library) => void, failed: (error: unknown) => void): Promise<void>;
  close(): Promise<void>;
}

/** Where what was found in the sources is kept between two starts. */
export interface SnapshotPlace {
  readonly file: string;
  /** Names the rules that find: a snapshot of other rules is of no use. */
  readonly version: string;
  /** Told why a snapshot could not be used or written; the library is the same without it. */
  readonly warn: (why: unknown) => void;
}

/** Reads and indexes the folders; after an edit only the edited sources are annotated again. */
export async function openLibrary(folders: readonly string[], place?: SnapshotPlace): Promise<LiveLibrary> {
  let shelf: Shelf = await readShelf(folders);
  let library = await openFirst(shelf, place);
  let reading: Promise<void> = Promise.resolve();
  let watching: Watch | undefined;

  /** Readings follow one another; one that failed does not stop the next. */
  const reload = (): Promise<void> => {
    reading = reading
      .catch(() => {})
      .then(async () => {
        const now = keepLastGood(shelf, await readShelf(folders));
        library = buildLibrary(now, remember(library.shelf));
        shelf = now;
      });
    return reading;
  };
  return {
    current: () => library,
    reload,
    watch(changed, failed) {
      const follow = (): void =>
        void reload()
          .then(() => changed(library))
          .catch(failed);
      watching = watchFolders(folders, follow, failed);
      return watching.ready;
    },
    async close() {
      await watching?.close();
      await reading.catch(() => {});
    },
  };
}

async function openFirst(shelf: Shelf, place?: SnapshotPlace): Promise<Library> {
  if (!place) return buildLibrary(shelf);
  const { file, version, warn } = place;
  const { snapshot, unusable } = await readSnapshot(file, version);
  if (unusable && unusable !== 'absent') warn(`the snapshot ${file} is ${unusable} and is written anew`);
  let recalled = 0;
  const library = buildLibrary(shelf, {
    size: snapshot.size,
    recall(source) {
      const remembered = snapshot.recall(source);
      if (remembered) recalled++;
      return remembered;
    },
  });
  const isWhole = snapshot.size === shelf.sources.length && recalled === shelf.sources.length;
  if (!isWhole) await writeSnapshot(file, library.shelf, version).catch(warn);
  return library;
}
