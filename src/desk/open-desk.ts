import { once } from 'node:events';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { watchFolders } from '../corpus/watch.ts';
import type { SnapshotPlace } from '../library/open.ts';
import type { Desk } from './desk.ts';
import { call } from './remote.ts';
import type { Farewell, Opened, Start } from './thread.ts';

/** A desk in a thread of its own. A changed folder gets a new thread, while the old one goes on answering. */
export interface OpenDesk {
  readonly desk: Desk;
  /** How the folders were read at first. */
  readonly opened: Opened;
  /** Reads the folders again. */
  reload(): Promise<Opened>;
  /** Follows the folders, and calls `changed` after each new reading; resolves once it sees every edit. */
  watch(changed: (opened: Opened) => void): Promise<void>;
  close(): Promise<void>;
}

export interface DeskOptions {
  /** The bundled `thread.ts`. */
  readonly script: URL;
  readonly folders: readonly string[];
  readonly place?: SnapshotPlace | undefined;
  /** Told why the folders cannot be read again or followed, and why a thread has ended that should not have. */
  readonly failed: (error: unknown) => void;
}

/** Discord gives up after 3 seconds; what is later than this need not be waited for. */
const LONGEST_MS = 2500;

interface Thread {
  readonly worker: Worker;
  readonly opened: Promise<Opened>;
}

/**
 * Starts the thread; resolves once it answers. A thread that dies is replaced, and what it was asked fails.
 * @throws what kept the thread from starting
 */
export async function openDesk({ script, folders, place, failed }: DeskOptions): Promise<OpenDesk> {
  const threads = new Set<Thread>();
  let listen: (message: unknown) => void = () => {};
  let current = start();
  const desk = call<Desk>({
    post: (message) => current.worker.postMessage(message),
    on: (listener) => {
      listen = listener;
    },
    timeout: LONGEST_MS,
  });

  function start(predecessor?: MessagePort): Thread {
    const worker = new Worker(script, {
      workerData: { folders, place, predecessor } satisfies Start,
      transferList: predecessor ? [predecessor] : [],
    });
    const opened = once(worker, 'message').then(([first]) => first as Opened);
    const thread = { worker, opened };
    threads.add(thread);
    worker.on('message', (message) => listen(message));
    worker.on('error', (error) => void opened.then(() => replace(thread, error)).catch(() => {}));
    worker.on('exit', () => threads.delete(thread));
    return thread;
  }

  function replace(thread: Thread, error: unknown): void {
    failed(error);
    if (thread !== current) return;
    desk.$rejectPendingCalls();
    current = start();
    current.opened.catch(failed);
  }

  /** Takes the place of the current thread, which has as long to finish as anybody waits for it. */
  async function succeed(): Promise<Opened> {
    const { port1: successor, port2: predecessor } = new MessageChannel();
    current.worker.postMessage({ successor } satisfies Farewell, [successor]);
    const next = start(predecessor);
    const opened = await next.opened;
    const { worker } = current;
    current = next;
    setTimeout(() => void worker.terminate(), LONGEST_MS).unref();
    return opened;
  }

  let reading: Promise<unknown> = current.opened;
  let following: Promise<Opened> | undefined;
  /** Readings follow one another; whoever asks while one waits gets that one. */
  const reload = (): Promise<Opened> => {
    following ??= reading
      .catch(() => {})
      .then(() => {
        following = undefined;
        reading = succeed();
        return reading as Promise<Opened>;
      });
    return following;
  };
  const opened = await current.opened;
  let watching: ReturnType<typeof watchFolders> | undefined;

  return {
    desk,
    opened,
    reload,
    watch(changed) {
      watching = watchFolders(folders, () => void reload().then(changed).catch(failed), failed);
      return watching.ready;
    },
    async close() {
      await watching?.close();
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}
