import { type Transferable, Worker } from 'node:worker_threads';
import type { Opened, Start } from './worker.ts';

export interface AnsweringWorker {
  /** Rejects with what kept it from starting. */
  readonly opened: Promise<Opened>;
  /** Resolves with why it ended, however it did. */
  readonly ended: Promise<unknown>;
  post(message: unknown, transfer?: Transferable[]): void;
  /** Hears of every message behind the first. */
  listen(listener: (message: unknown) => void): void;
  end(): Promise<unknown>;
}

export function startWorker(script: URL, start: Start): AnsweringWorker {
  const { predecessor } = start;
  const worker = new Worker(script, {
    workerData: start,
    transferList: predecessor ? [predecessor] : [],
  });
  let why: unknown = new Error('the thread ended by itself');
  worker.on('error', (error) => {
    why = error;
  });
  const ended = new Promise<unknown>((resolve) => worker.once('exit', () => resolve(why)));
  const opened = new Promise<Opened>((resolve, reject) => {
    worker.once('message', resolve);
    void ended.then(reject);
  });
  // Whoever waits for it hears of it; nobody need.
  opened.catch(() => {});
  return {
    opened,
    ended,
    post: (message, transfer = []) => worker.postMessage(message, transfer),
    listen: (listener) => void worker.on('message', listener),
    end: () => worker.terminate(),
  };
}
