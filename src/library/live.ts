import { keepLastGood, readShelf, type Shelf } from '../corpus/shelf.ts';
import { watchFolders } from '../corpus/watch.ts';
import { buildLibrary, type Library } from './library.ts';

/** The library as it is now; a changed folder makes a new one while the old one goes on answering. */
export interface LiveLibrary {
  current(): Library;
  /** Reads the folders again. */
  reload(): Promise<void>;
  /** Follows the folders from now on, and calls `changed` after each new library. */
  watch(changed: (library: Library) => void): void;
  close(): Promise<void>;
}

/** Reads and indexes the folders. */
export async function openLibrary(folders: readonly string[]): Promise<LiveLibrary> {
  let shelf: Shelf = await readShelf(folders);
  let library = buildLibrary(shelf);
  let reading: Promise<void> = Promise.resolve();
  let stop = async (): Promise<void> => {};

  const reload = (): Promise<void> => {
    reading = reading.then(async () => {
      shelf = keepLastGood(shelf, await readShelf(folders));
      library = buildLibrary(shelf);
    });
    return reading;
  };
  return {
    current: () => library,
    reload,
    watch(changed) {
      stop = watchFolders(folders, () => void reload().then(() => changed(library)));
    },
    async close() {
      await stop();
      await reading;
    },
  };
}
