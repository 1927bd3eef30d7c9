import type { MessagePort, Worker } from 'node:worker_threads';
import { type BirpcReturn, createBirpc } from 'birpc';
import { goOnWith, requestId } from './request.ts';

/** One end of a connection between two threads. */
export type End = Pick<MessagePort | Worker, 'postMessage' | 'on'>;

/** What can be called from another thread. What goes in and comes out is cloned, so it must be plain data. */
export type Remote<Functions extends object> = BirpcReturn<Functions>;

/** What is posted: a request, or the result or error of one. */
interface Message {
  /** Whether it asks or answers. */
  readonly t?: 'q' | 's';
  readonly e?: unknown;
  readonly errorName?: string;
  readonly request?: string | undefined;
}

/** An error keeps its name from one thread to another, where a clone of it does not; and a request keeps its id. */
const KEPT = {
  serialize(message: Message): Message {
    const { t, e } = message;
    if (e instanceof Error) return { ...message, errorName: e.name };
    return t === 'q' ? { ...message, request: requestId() } : message;
  },
  deserialize(message: Message): Message {
    const { e, errorName, request } = message;
    if (e instanceof Error && errorName !== undefined && e.name !== errorName) e.name = errorName;
    if (request !== undefined) goOnWith(request);
    return message;
  },
};

/** Lets the other end call these functions. */
export const serve = (end: End, functions: object): void =>
  void createBirpc(functions, {
    ...KEPT,
    post: (message) => end.postMessage(message),
    // Each message waits for its turn: a busy end would else be served alone, a thousand messages at a time.
    on: (listen) => void end.on('message', (message) => setImmediate(listen, message)),
  });

export interface Calling {
  post(message: unknown): void;
  on(listen: (message: unknown) => void): void;
  /** How long an answer may take, in milliseconds. */
  readonly timeout: number;
  /** Told of an answer that took longer. */
  readonly late?: () => void;
}

/** Calls the functions that the other end serves. */
export const call = <Functions extends object>({ late, ...channel }: Calling): Remote<Functions> =>
  createBirpc<Functions>({}, { ...KEPT, ...channel, onTimeoutError: () => late?.() });
