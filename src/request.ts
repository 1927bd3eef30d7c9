import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

const storage = new AsyncLocalStorage<string>();

/** The request that is worked on: it stands in every line of the log about it, in whatever thread or process. */
export const requestId = (): string | undefined => storage.getStore();

/** Works on a request, under a name of its own where it has none yet. */
export const asRequest = <Result>(work: () => Result, id = randomUUID().slice(0, 8)): Result =>
  storage.run(id, work);

/** What follows in this callback is about that request. */
export const goOnWith = (id: string): void => storage.enterWith(id);
