import { keepLastGood, readShelf, type Shelf } from '../corpus/shelf.ts';
import { type Watch, watchFolders } from '../corpus/watch.ts';
import { buildLibrary, type Library } from './library.ts';

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

/** Reads and indexes the folders. */
export async function openLibrary(folders: readonly string[]): Promise<LiveLibrary> {
  let shelf: Shelf = await readShelf(folders);
  let library = buildLibrary(shelf);
  let reading: Promise<void> = Promise.resolve();
  let watching: Watch | undefined;

  /** Readings follow one another; one that failed does not stop the next. */
  const reload = (): Promise<void> => {
    reading = reading
      .catch(() => {})
      .then(async () => {
        const now = keepLastGood(shelf, await readShelf(folders));
        library = buildLibrary(now);
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
