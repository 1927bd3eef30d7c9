import type { MessagePort } from 'node:worker_threads';
import type { ShelfSource } from '../library/index.ts';
import { call, serve } from '../rpc.ts';

const LONGEST_MS = 20_000;

/** The store behind a port, as far as an answering thread needs it. */
export const shelfSourceBehind = (port: MessagePort): ShelfSource =>
  call<ShelfSource>({
    post: (message) => port.postMessage(message),
    on: (listen) => void port.on('message', listen),
    timeout: LONGEST_MS,
  });

/** Lets the thread behind a port read shelves of a store. */
export const serveShelves = (port: MessagePort, store: ShelfSource): void =>
  serve(port, {
    list: (...given: Parameters<ShelfSource['list']>) => store.list(...given),
    sources: (...given: Parameters<ShelfSource['sources']>) => store.sources(...given),
    remember: (...given: Parameters<ShelfSource['remember']>) => store.remember(...given),
  } satisfies ShelfSource);
