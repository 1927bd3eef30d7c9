import { createHash, timingSafeEqual } from 'node:crypto';
import type { AnsweringService } from '../answering/service.ts';
import type { ServiceState } from '../answering/service-state.ts';
import type { Opened } from '../answering/worker.ts';

/** What can be asked for over the wire; nothing else is called, whatever somebody sends. */
export const METHODS = [
  'slash',
  'askOn',
  'onMessage',
  'component',
  'suggest',
  'inspect',
  'shelfName',
  'shelfList',
  'shelfRead',
  'shelfLocate',
  'firstSteps',
] as const satisfies readonly (keyof AnsweringService)[];

/** A question to a process that answers. */
export interface Call {
  readonly name: (typeof METHODS)[number];
  readonly given: readonly unknown[];
  /** Whether it is for a page, which waits longer than Discord. */
  readonly page: boolean;
  /** The request that it belongs to, for the log. */
  readonly request?: string | undefined;
}

/** What comes back. */
export type Answered =
  | { readonly result: unknown }
  | { readonly error: { readonly name: string; readonly message: string } };

/** What a process that answers tells of itself. */
export interface ProcessAbout {
  readonly opened: Opened;
  readonly state: ServiceState;
}

export const PATHS = { call: '/call', about: '/about' } as const;

/** A source that is added has at most 20 MB of text, which takes a third more here. */
export const LARGEST_CALL = 64 * 2 ** 20;

/** The process leaves: somebody else is to be asked. */
export const LEAVING = 503;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether somebody knows the secret; it takes the same time, however much of it they know. */
export const isAllowed = (authorization: string | undefined, secret: string): boolean =>
  timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${secret}`));
