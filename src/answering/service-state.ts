import type { AnsweringWorker } from './start-worker.ts';
import type { ThreadState } from './worker.ts';

/** How the threads are just now: what each has open is added up, and the shelf is the same in all. */
export interface ServiceState extends ThreadState {
  readonly threads: number;
  /** How many questions they have not answered yet. */
  readonly pending: number;
}

/** @throws where no thread answers */
export async function stateOf(threads: readonly AnsweringWorker[]): Promise<ServiceState> {
  const [first, ...others] = await Promise.all(threads.map(({ rereading }) => rereading.state()));
  if (!first) throw new Error('no thread answers yet');
  const all = [first, ...others];
  const sum = (of: (state: ThreadState) => number | undefined): number =>
    all.reduce((total, one) => total + (of(one) ?? 0), 0);
  const engine = all.map((one) => one.engine).find((one) => one && !one.ok) ?? first.engine;
  return {
    ...first,
    threads: threads.length,
    pending: threads.reduce((total, one) => total + one.pending(), 0),
    openShelves: sum(({ openShelves }) => openShelves),
    openBytes: sum(({ openBytes }) => openBytes),
    engine: engine && {
      ...engine,
      requests: sum((one) => one.engine?.requests),
      failures: sum((one) => one.engine?.failures),
      seconds: sum((one) => one.engine?.seconds),
    },
  };
}
