import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { ShelfSource } from '../library/index.ts';
import { call, type Remote } from '../rpc.ts';
import type { AnsweringService } from './service.ts';
import { serveShelves } from './shelf-source.ts';
import type { Handover, Opened, Rereading, Start } from './worker.ts';

/** How long is waited, in milliseconds. */
export interface Timing {
  /** For an answer: Discord gives up after 3 seconds. */
  readonly answer: number;
  /** For an answer to a page. */
  readonly page: number;
  /** For a thread that reads its folders again. */
  readonly reading: number;
  /** Until a thread that was asked and says nothing hangs, and is ended. */
  readonly hangs: number;
  /** Between a thread that died and the next one, lest one that always dies be started without end. */
  readonly pause: number;
}

/** A thread that answers. */
export interface AnsweringWorker {
  readonly service: Remote<AnsweringService>;
  /** The same for a page, which waits longer than Discord. */
  readonly page: Remote<AnsweringService>;
  readonly rereading: Remote<Rereading>;
  /** Rejects with what kept it from starting. */
  readonly opened: Promise<Opened>;
  /** Resolves with why it ended, however it did; what it was asked has failed by then. */
  readonly ended: Promise<unknown>;
  /** How many questions it has not answered yet. */
  pending(): number;
  /** Leads a successor to what it knows. */
  handOver(): MessagePort;
  end(): Promise<unknown>;
}

export interface StartOptions extends Omit<Start, 'store'> {
  /** What servers and people have stored, where there is a store. */
  readonly store?: ShelfSource | undefined;
  /** The bundled `worker.ts`. */
  readonly script: URL;
  readonly timing: Timing;
}

export function startWorker({ script, timing, store, ...rest }: StartOptions): AnsweringWorker {
  const { port1, port2 } = new MessageChannel();
  if (store) serveShelves(port1, store);
  const start: Start = { ...rest, store: store && port2 };
  const worker = new Worker(script, {
    workerData: start,
    transferList: [start.predecessor, start.store].filter((port) => port !== undefined),
  });
  let pending = 0;
  /** When it last said something, or was asked the first question since it had none. */
  let heardAt = 0;
  let why: unknown = new Error('the thread ended by itself');
  worker.on('error', (error) => {
    why = error;
  });
  const within = <Functions extends object>(timeout: number): Remote<Functions> =>
    call<Functions>({
      timeout,
      on: (listen) => void worker.on('message', listen),
      post(message) {
        if (pending++ === 0) heardAt = performance.now();
        worker.postMessage(message);
      },
      late: () => void (pending > 0 && performance.now() - heardAt > timing.hangs && worker.terminate()),
    });
  const opened = new Promise<Opened>((resolve, reject) => {
    worker.once('message', (first) => {
      resolve(first);
      // Every message behind the first answers a question.
      worker.on('message', () => {
        pending--;
        heardAt = performance.now();
      });
    });
    worker.once('exit', () => reject(why));
  });
  // Whoever waits for it hears of it; nobody need.
  opened.catch(() => {});
  const service = within<AnsweringService>(timing.answer);
  const page = within<AnsweringService>(timing.page);
  const rereading = within<Rereading>(timing.reading);
  const ended = new Promise<unknown>((resolve) =>
    worker.once('exit', () => {
      for (const one of [service, page, rereading]) one.$rejectPendingCalls();
      port1.close();
      resolve(why);
    }),
  );
  return {
    service,
    page,
    rereading,
    opened,
    ended,
    pending: () => pending,
    handOver() {
      const { port1: successor, port2 } = new MessageChannel();
      worker.postMessage({ successor } satisfies Handover, [successor]);
      return port2;
    },
    end: () => worker.terminate(),
  };
}
