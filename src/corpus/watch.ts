import { watch } from 'chokidar';

/** How long a folder must be quiet before it is read again. */
const SETTLE_MS = 200;

export interface Watch {
  /** Resolves once every edit from then on is seen. */
  readonly ready: Promise<void>;
  /** Ends the watch. */
  close(): Promise<void>;
}

/**
 * Calls `changed` after every edit in the folders, once for edits that come together.
 * @param failed told why the folders cannot be watched, as when the system allows no more watches
 */
export function watchFolders(
  folders: readonly string[],
  changed: () => void,
  failed: (error: unknown) => void,
): Watch {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch([...folders], { ignoreInitial: true, depth: 0 });
  watcher.on('error', failed);
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLE_MS);
  });
  return {
    ready: new Promise((resolve) => watcher.once('ready', resolve)),
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
