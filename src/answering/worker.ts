/** The thread that reads, searches and answers, so that the one that Discord talks to never waits. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { commands } from '../../commands/index.ts';
import { problemText } from '../corpus/problem.ts';
import { describeError } from '../describe-error.ts';
import { makeReady } from '../library/library.ts';
import { openLibrary, type SnapshotPlace } from '../library/open.ts';
import { openShelves } from '../library/open-shelves.ts';
import { serve } from '../rpc.ts';
import { handOver, takeOver } from './handover.ts';
import { type RegistrationBody, registrationBody } from './registration-body.ts';
import { answeringService } from './service.ts';
import { shelfSourceBehind } from './shelf-source.ts';

/** What the thread is started with. */
export interface Start {
  readonly folders: readonly string[];
  readonly place?: SnapshotPlace | undefined;
  /** Leads to the thread before this one, where there is one. */
  readonly predecessor?: MessagePort | undefined;
  /** Leads to the store, where there is one. */
  readonly store?: MessagePort | undefined;
}

/** Tells the thread that another one is about to take its place, and wants to know what it knows. */
export interface Handover {
  readonly successor: MessagePort;
}

/** The first message of the thread: it answers from now on. */
export interface Opened {
  readonly sources: number;
  /** A sentence for each file that was left out. */
  readonly leftOut: readonly string[];
  /** What Discord is told of the commands. */
  readonly registration: RegistrationBody;
  /** What went wrong with the snapshot. */
  readonly warnings: readonly unknown[];
  /** Sources that took long to read, with the milliseconds that each took. */
  readonly slow: readonly { readonly file: string; readonly ms: number }[];
}

const { folders, place, predecessor, store } = workerData as Start;
const warnings: unknown[] = [];
const slow: Opened['slow'][number][] = [];
const library = await openLibrary(folders, {
  place,
  before: predecessor && (await takeOver(predecessor)),
  slow: (file, ms) => slow.push({ file, ms }),
  warn: (why) => warnings.push(why instanceof Error ? describeError(why) : why),
});
makeReady(library);
const opened: Opened = {
  sources: library.shelf.length,
  leftOut: library.leftOut.map(problemText),
  registration: registrationBody(commands),
  warnings,
  slow,
};
if (!parentPort) throw new Error('this is a thread of Verbatim, not a program');
parentPort.postMessage(opened);
parentPort.on('message', ({ successor }: Partial<Handover>) => successor && handOver(library, successor));
const shelves = openShelves({ operator: library, store: store && shelfSourceBehind(store) });
serve(parentPort, answeringService(library, commands, shelves));
