import { watch } from 'chokidar';

/** How long a folder must be quiet before it is read again. */
const SETTLE_MS = 200;

/**
 * Calls `changed` after every edit in the folders, once for edits that come together.
 * @returns a function that ends the watch
 */
export function watchFolders(folders: readonly string[], changed: () => void): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch([...folders], { ignoreInitial: true, depth: 0 });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLE_MS);
  });
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}
