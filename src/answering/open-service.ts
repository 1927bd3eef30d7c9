import { createHash } from 'node:crypto';
import { watchFolders } from '../corpus/watch.ts';
import type { OpenSearchPlace } from '../engine/index.ts';
import type { ShelfSource, SnapshotPlace } from '../library/index.ts';
import { ownerAsked } from './owner-asked.ts';
import type { AnsweringService } from './service.ts';
import { type ServiceState, stateOf } from './service-state.ts';
import { type AnsweringWorker, startWorker, type Timing } from './start-worker.ts';
import type { Opened } from './worker.ts';

/**
 * A service in threads of its own. A source that has changed is read by each of them in turn; a shelf in which much has
 * changed gets new threads, while the old ones go on answering.
 */
export interface OpenService {
  readonly service: AnsweringService;
  /** The same for a page, which waits longer than Discord. */
  readonly page: AnsweringService;
  /** How the folders were read at first. */
  readonly opened: Opened;
  /** How the threads are just now. */
  state(): Promise<ServiceState>;
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
  /** The OpenSearch that searches the folders, where there is one. */
  readonly engine?: OpenSearchPlace | undefined;
  /** What servers and people have stored. */
  readonly store?: ShelfSource | undefined;
  /** The folder where the sources lie while nobody asks for them; in memory, unless it is said. */
  readonly restIn?: string | undefined;
  /** How many threads answer, each with the whole shelf in its memory; 1 by default. */
  readonly threads?: number;
  /** What the shelves that are open may take in each of them, in bytes; 256 MB by default. */
  readonly openBytes?: number | undefined;
  /** How many milliseconds each asks itself before others may; not at all by default. */
  readonly warmMs?: number | undefined;
  /** Told why the folders cannot be read again or followed, and why a thread has ended that should not have. */
  readonly failed: (error: unknown) => void;
  readonly timing?: Partial<Timing>;
}

const TIMING: Timing = { answer: 2500, page: 30_000, reading: 30_000, hangs: 20_000, pause: 1000 };

/** Threads that answer from the same reading of the folders. */
interface Crew {
  readonly members: Set<AnsweringWorker>;
  /** How many are on their way. */
  coming: number;
}

/**
 * Starts the threads; resolves once the first answers, from which the others take over what it knows. A thread that
 * dies or hangs is replaced, and what it was asked fails.
 *
 * Thread pools (piscina, tinypool) were passed over: theirs are threads without a memory of their own, where here each
 * opens a shelf, hands it over to the next and makes way when the shelf changes.
 * @throws what kept the first thread from starting
 */
export async function openService({
  script,
  folders,
  place,
  engine,
  store,
  threads = 1,
  openBytes,
  restIn,
  warmMs,
  failed,
  timing: given,
}: ServiceOptions): Promise<OpenService> {
  const timing = { ...TIMING, ...given };
  const alive = new Set<AnsweringWorker>();
  let closed = false;
  let changed: (opened: Opened) => void = () => {};
  let current = newCrew();
  let retiring = newCrew();

  /**
   * Takes questions to the thread of the current crew that has the fewest; those to a shelf of its own to the thread
   * that has it open.
   */
  const shared = (side: 'service' | 'page'): AnsweringService => {
    const ask = (thread: AnsweringWorker, name: keyof AnsweringService & string, given: unknown[]) =>
      (thread[side][name] as (...given: unknown[]) => unknown)(...given);
    return new Proxy({} as AnsweringService, {
      get(_, name: keyof AnsweringService & string) {
        return async (...given: unknown[]) => {
          const [first, ...others] = current.members;
          if (!first) throw new Error('the thread that answers has died, and the next one is not there yet');
          const owner = ownerAsked(given.at(-1));
          if (owner !== undefined)
            return ask([...current.members][numberOf(owner) % current.members.size] ?? first, name, given);
          const least = others.reduce((one, other) => (other.pending() < one.pending() ? other : one), first);
          return ask(least, name, given);
        };
      },
    });
  };

  /** Starts a thread that joins the crew when it is open; it takes over what `predecessor` knows. */
  async function launch(crew: Crew, predecessor?: AnsweringWorker): Promise<Opened> {
    const [known] = crew.members;
    const from = predecessor ?? known;
    // A thread that takes over from its own crew finds in the snapshot nothing new, and has nothing to add to it.
    const thread = startWorker({
      script,
      folders,
      place: known ? undefined : place,
      predecessor: from?.handOver(),
      engine,
      store,
      openBytes,
      restIn,
      warmMs,
      timing,
    });
    alive.add(thread);
    crew.coming++;
    void thread.ended.then((why) => {
      alive.delete(thread);
      const joined = crew.members.delete(thread);
      if (joined && crew === current && !closed) missing(crew, why);
    });
    try {
      const opened = await thread.opened;
      crew.members.add(thread);
      return opened;
    } finally {
      crew.coming--;
    }
  }

  /** Starts the threads that the crew lacks; resolves when each is open or has failed. */
  async function fill(crew: Crew): Promise<void> {
    const lacking = Math.max(0, threads - crew.members.size - crew.coming);
    const wasEmpty = crew.members.size === 0;
    const launched = Array.from({ length: wasEmpty ? Math.min(1, lacking) : lacking }, () => launch(crew));
    for (const outcome of await Promise.allSettled(launched)) {
      if (closed) return;
      if (outcome.status === 'rejected') missing(crew, outcome.reason);
      else if (wasEmpty) changed(outcome.value);
    }
    if (wasEmpty && crew.members.size > 0) await fill(crew);
  }

  function missing(crew: Crew, why: unknown): void {
    failed(why);
    setTimeout(() => {
      if (crew === current && !closed) void fill(crew);
    }, timing.pause).unref();
  }

  /** Each thread after the other reads what has changed, so that the others go on answering; else new ones take their place. */
  async function reread(): Promise<Opened> {
    if (closed) throw new Error('the service is closed');
    // A thread on its way may have read the folders before the change.
    let read = current.coming === 0 ? await rereadBy(current.members) : undefined;
    read ??= await succeed();
    return read;
  }

  /** What the first of them says; nothing where one of them did not read it, or failed. */
  async function rereadBy(threads: Iterable<AnsweringWorker>): Promise<Opened | undefined> {
    let first: Opened | undefined;
    for (const { rereading } of threads) {
      const opened = await rereading.reread().catch(() => undefined);
      if (!opened) return undefined;
      first ??= opened;
    }
    return first;
  }

  /** Takes the place of the current crew, which has as long to finish as anybody waits for it. */
  async function succeed(): Promise<Opened> {
    if (closed) throw new Error('the service is closed');
    const next = newCrew();
    const [predecessor] = current.members;
    const opened = await launch(next, predecessor);
    await fill(next);
    for (const thread of retiring.members) void thread.end();
    retiring = current;
    current = next;
    const { members } = retiring;
    setTimeout(() => {
      for (const thread of members) void thread.end();
    }, timing.answer).unref();
    return opened;
  }

  const first = launch(current);
  let reading: Promise<unknown> = first;
  let following: Promise<Opened> | undefined;
  /** Readings follow one another; whoever asks while one waits gets that one. */
  const reload = (): Promise<Opened> => {
    following ??= reading
      .catch(() => {})
      .then(() => {
        following = undefined;
        const next = reread();
        reading = next;
        return next;
      });
    return following;
  };
  const opened = await first;
  void fill(current);
  let watching: ReturnType<typeof watchFolders> | undefined;

  return {
    service: shared('service'),
    page: shared('page'),
    opened,
    state: () => stateOf([...current.members]),
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
      await Promise.all([...alive].map((thread) => thread.end()));
    },
  };
}

const numberOf = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE();

const newCrew = (): Crew => ({ members: new Set(), coming: 0 });
