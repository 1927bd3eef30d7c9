import { stat } from 'node:fs/promises';
import { type FSWatcher, watch } from 'chokidar';

/** How long a folder must be quiet before it is read again. */
const SETTLE_MS = 200;
/** How often it is checked whether a folder is still the same one. */
const CHECK_MS = 1000;

export interface Watch {
  /** Resolves once every edit from then on is seen. */
  readonly ready: Promise<void>;
  /** Ends the watch. */
  close(): Promise<void>;
}

/**
 * Calls `changed` after every edit in the folders, once for edits that come together. A folder that comes later,
 * or that another one replaces, is followed too.
 * @param failed told why the folders cannot be watched, as when the system allows no more watches
 */
export function watchFolders(
  folders: readonly string[],
  changed: () => void,
  failed: (error: unknown) => void,
): Watch {
  let settling: NodeJS.Timeout | undefined;
  const edited = (): void => {
    clearTimeout(settling);
    settling = setTimeout(changed, SETTLE_MS);
  };
  const watches = folders.map((folder) => watchFolder(folder, edited, failed));
  return {
    ready: Promise.all(watches.map(({ ready }) => ready)).then(() => {}),
    async close() {
      clearTimeout(settling);
      await Promise.all(watches.map(({ close }) => close()));
    },
  };
}

/** Follows the sources in one folder, no other files; a watch ends with its folder, so a new folder of that name gets a new watch. */
function watchFolder(folder: string, edited: () => void, failed: (error: unknown) => void): Watch {
  let watcher: FSWatcher | undefined;
  let watched: string | undefined;

  /** @returns whether the folder is another one than before */
  const check = async (): Promise<boolean> => {
    const now = await identity(folder);
    if (now === watched) return false;
    watched = now;
    await watcher?.close();
    watcher = undefined;
    if (now !== undefined) {
      const begun = watch(folder, { ignoreInitial: true, depth: 0 });
      begun.on('error', failed).on('all', (event, path) => {
        if (event === 'unlinkDir') watched = undefined;
        else if (!/\.md$/i.test(path)) return;
        edited();
      });
      watcher = begun;
      await new Promise<void>((resolve) => begun.once('ready', resolve));
    }
    return true;
  };
  let checking: Promise<unknown> = check();
  const ready = checking.then(() => {});
  const timer = setInterval(() => {
    checking = checking.then(check).then((isAnother) => isAnother && edited(), failed);
  }, CHECK_MS);
  timer.unref();
  return {
    ready,
    async close() {
      clearInterval(timer);
      await checking;
      await watcher?.close();
    },
  };
}

/** What tells a folder from another one of the same name; nothing when there is none. */
async function identity(folder: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(folder);
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}
