import { MessageChannel } from 'node:worker_threads';
import { watchFolders } from '../corpus/watch.ts';
import type { SnapshotPlace } from '../library/open.ts';
import { call } from './rpc.ts';
import type { AnsweringService } from './service.ts';
import { type AnsweringWorker, startWorker } from './start-worker.ts';
import type { Opened } from './worker.ts';

/** A service in a thread of its own. A changed folder gets a new thread, while the old one goes on answering. */
export interface OpenService {
  readonly service: AnsweringService;
  /** The same for a page, which waits longer than Discord. */
  readonly page: AnsweringService;
  /** How the folders were read at first. */
  readonly opened: Opened;
  /** Reads the folders again. */
  reload(): Promise<Opened>;
  /** Follows the folders, and calls `changed` after each new reading; resolves once it sees every edit. */
  watch(changed: (opened: Opened) => void): Promise<void>;
  close(): Promise<void>;
}

export interface ServiceOptions {
  /** The bundled `worker.ts`. */
  readonly script: URL;
  readonly folders: readonly string[];
  readonly place?: SnapshotPlace | undefined;
  /** Told why the folders cannot be read again or followed, and why a thread has ended that should not have. */
  readonly failed: (error: unknown) => void;
  /** A thread that was asked and has said nothing for so many milliseconds hangs, and is replaced; 20,000 by default. */
  readonly hangs?: number;
}

/** Discord gives up after 3 seconds; what is later than this need not be waited for. */
const LONGEST_MS = 2500;
const LONGEST_FOR_PAGE_MS = 30_000;
const HANGS_MS = 20_000;
/** Between a thread that died and the next one, lest one that always dies be started without end. */
const PAUSE_MS = 1000;

/**
 * Starts the thread; resolves once it answers. A thread that dies or hangs is replaced, and what it was asked fails.
 * @throws what kept the thread from starting
 */
export async function openService({
  script,
  folders,
  place,
  failed,
  hangs = HANGS_MS,
}: ServiceOptions): Promise<OpenService> {
  const listeners: ((message: unknown) => void)[] = [];
  const threads = new Set<AnsweringWorker>();
  let closed = false;
  /** When the oldest question was asked since the thread last said something. */
  let askedAt: number | undefined;
  let changed: (opened: Opened) => void = () => {};
  let current = start();
  let retiring: AnsweringWorker | undefined;

  const within = (timeout: number) =>
    call<AnsweringService>({
      timeout,
      on: (listener) => void listeners.push(listener),
      post(message) {
        if (!threads.has(current))
          throw new Error('the thread that answers has died, and the next one is not there yet');
        askedAt ??= performance.now();
        current.post(message);
      },
      late: () => {
        if (askedAt !== undefined && performance.now() - askedAt > hangs) void current.end();
      },
    });
  const service = within(LONGEST_MS);
  const page = within(LONGEST_FOR_PAGE_MS);

  function start(predecessor?: AnsweringWorker): AnsweringWorker {
    const { port1: successor, port2 } = new MessageChannel();
    predecessor?.post({ successor }, [successor]);
    const thread = startWorker(script, { folders, place, predecessor: predecessor && port2 });
    threads.add(thread);
    thread.listen((message) => {
      askedAt = undefined;
      for (const listen of listeners) listen(message);
    });
    void thread.ended.then((why) => {
      threads.delete(thread);
      if (thread === current && !closed) replace(thread, why);
    });
    return thread;
  }

  function replace(dead: AnsweringWorker, why: unknown): void {
    failed(why);
    for (const one of [service, page]) one.$rejectPendingCalls();
    setTimeout(() => {
      if (dead !== current || closed) return;
      askedAt = undefined;
      current = start();
      current.opened.then((opened) => changed(opened)).catch(() => {});
    }, PAUSE_MS).unref();
  }

  /** Takes the place of the current thread, which has as long to finish as anybody waits for it. */
  async function succeed(): Promise<Opened> {
    if (closed) throw new Error('the service is closed');
    const next = start(threads.has(current) ? current : undefined);
    const opened = await next.opened;
    void retiring?.end();
    const old = current;
    retiring = old;
    current = next;
    setTimeout(() => void old.end(), LONGEST_MS).unref();
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
        const next = succeed();
        reading = next;
        return next;
      });
    return following;
  };
  const opened = await current.opened.catch((error) => {
    closed = true;
    throw error;
  });
  let watching: ReturnType<typeof watchFolders> | undefined;

  return {
    service,
    page,
    opened,
    reload,
    watch(told) {
      changed = told;
      const follow = (): void =>
        void reload()
          .then(told)
          .catch((error) => closed || failed(error));
      watching = watchFolders(folders, follow, failed);
      return watching.ready;
    },
    async close() {
      closed = true;
      await watching?.close();
      await Promise.all([...threads].map((thread) => thread.end()));
    },
  };
}
