import { Worker } from 'node:worker_threads';
import { call, type Remote } from '../rpc.ts';
import { StoreError } from './error.ts';
import type { Store, StorePlace } from './store.ts';

const LONGEST_MS = 20_000;

/**
 * The store of a place in a thread of its own, which is started when something is first asked of it, and again when
 * it has died.
 * @param script the bundled `worker.ts`
 */
export function storeThread(script: URL, place: StorePlace): Store {
  let running: { readonly worker: Worker; readonly store: Remote<Store> } | undefined;

  function started() {
    if (running) return running;
    const worker = new Worker(script, { workerData: place });
    const store = call<Store>({
      post: (message) => worker.postMessage(message),
      on: (listen) => void worker.on('message', listen),
      timeout: LONGEST_MS,
    });
    worker.on('error', () => {});
    worker.once('exit', () => {
      running = undefined;
      store.$rejectPendingCalls();
    });
    running = { worker, store };
    return running;
  }

  return new Proxy({} as Store, {
    get(_, name: (keyof Store & string) | 'then') {
      // It is no promise, though any name might be one of its functions.
      if (name === 'then') return undefined;
      if (name === 'close')
        return async () => {
          if (!running) return;
          const { worker, store } = running;
          await store.close().catch(() => {});
          await worker.terminate();
        };
      return async (...given: unknown[]) => {
        try {
          return await (started().store[name] as (...given: unknown[]) => unknown)(...given);
        } catch (error) {
          // From one thread to another, an error keeps its message alone.
          throw new StoreError(error instanceof Error ? error.message : String(error));
        }
      };
    },
  });
}
