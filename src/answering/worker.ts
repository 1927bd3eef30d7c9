/** The thread that reads, searches and answers, so that the one that Discord talks to never waits. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { commands } from '../../commands/index.ts';
import { engineVersion } from '../build-version.ts';
import { problemText } from '../corpus/problem.ts';
import { shelfReader } from '../corpus/shelf.ts';
import { describeError } from '../describe-error.ts';
import { type EngineHealth, type EngineUse, type OpenSearchPlace, openSearchIndex } from '../engine/index.ts';
import {
  changedLibrary,
  type Library,
  makeReady,
  openLibrary,
  openShelves,
  type Rest,
  restOnDisk,
  type SnapshotPlace,
  sourceAtRest,
} from '../library/index.ts';
import { serve } from '../rpc.ts';
import { gate } from './gate.ts';
import { handOver, takeOver } from './handover.ts';
import { deskCommands, type RegistrationBody, registrationBody } from './registration-body.ts';
import { answeringService } from './service.ts';
import { shelfSourceBehind } from './shelf-source.ts';
import { warmUp } from './warm-up.ts';

/** What the thread is started with. */
export interface Start {
  readonly folders: readonly string[];
  readonly place?: SnapshotPlace | undefined;
  /** The OpenSearch that searches the folders in the thread's place, where there is one. */
  readonly engine?: OpenSearchPlace | undefined;
  /** The folder where the sources lie while nobody asks for them, where that is not in memory. */
  readonly restIn?: string | undefined;
  /** Leads to the thread before this one, where there is one. */
  readonly predecessor?: MessagePort | undefined;
  /** Leads to the store, where there is one. */
  readonly store?: MessagePort | undefined;
  /** What the shelves that are open may take, in bytes, where it is not the usual. */
  readonly openBytes?: number | undefined;
  /** How many milliseconds it asks itself before others may; not at all by default. */
  readonly warmMs?: number | undefined;
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
  /** The names of the commands that the desk carries out. */
  readonly atDesk: readonly string[];
  /** Why what has changed is not searched yet, where the engine takes no changes. */
  readonly behind?: string | undefined;
  /** What went wrong with the snapshot. */
  readonly warnings: readonly unknown[];
  /** Sources that took long to read, with the milliseconds that each took. */
  readonly slow: readonly { readonly file: string; readonly ms: number }[];
}

/** How a thread is just now. */
export interface ThreadState {
  readonly sources: number;
  readonly passages: number;
  /** How many shelves of servers and people are open, and what these are thought to take, in bytes. */
  readonly openShelves: number;
  readonly openBytes: number;
  /** Of the engine, where it is not in this thread. */
  readonly engine?: (EngineHealth & EngineUse) | undefined;
}

/** What the thread does beside answering. */
export interface Rereading {
  state(): Promise<ThreadState>;
  /**
   * Reads the folders again; of a shelf in which much has changed nothing is read, and nothing returned: a new thread
   * reads it while this one goes on answering.
   */
  reread(): Promise<Opened | undefined>;
}

const {
  folders,
  place,
  predecessor,
  store,
  engine: enginePlace,
  openBytes: budget,
  restIn,
  warmMs = 0,
} = workerData as Start;
const engine = enginePlace && (await openSearchIndex({ place: enginePlace, version: engineVersion }));
const rest = restIn === undefined ? undefined : restOnDisk(restIn);
const read = shelfReader(folders, { keep: (source) => sourceAtRest(source, rest) });
const slow: Opened['slow'][number][] = [];
const noteSlow = (file: string, ms: number): void => void slow.push({ file, ms });
const warnings: unknown[] = [];
let library = await openLibrary(folders, {
  engine,
  rest,
  read,
  place,
  before: predecessor && (await takeOver(predecessor, rest)),
  slow: noteSlow,
  warn: (why) => warnings.push(why instanceof Error ? describeError(why) : why),
});
makeReady(library);
const shelfSource = store && shelfSourceBehind(store);
const openedOn = (operator: Library) => openShelves({ operator, store: shelfSource, budget });
let shelves = openedOn(library);
const serviceOf = (operator: Library) => {
  shelves = openedOn(operator);
  return answeringService(operator, commands, shelves);
};
let service = serviceOf(library);
if (warmMs > 0)
  await warmUp(
    service,
    library.shelf.map(({ source }) => source),
    performance.now() + warmMs,
  );
const { alone, beside } = gate();
const during: Rest['during'] = rest?.during ?? ((work) => work());

const opened = async (): Promise<Opened> => ({
  behind: await engine?.behind(),
  sources: library.shelf.length,
  leftOut: library.leftOut.map(problemText),
  registration: registrationBody(commands),
  atDesk: deskCommands(commands),
  warnings: warnings.splice(0),
  slow: slow.splice(0),
});

const answering = Object.fromEntries(
  (Object.keys(service) as (keyof typeof service)[]).map((name) => [
    name,
    // While the library changes, nobody may look into it.
    (...given: never[]) =>
      beside(() => during(async () => (service[name] as (...given: never[]) => unknown)(...given))),
  ]),
);

const rereading: Rereading = {
  async state() {
    const { open, bytes } = shelves.size();
    const { fronts, shelf } = library;
    return {
      sources: shelf.length,
      passages: fronts.passages,
      openShelves: open,
      openBytes: bytes,
      engine: engine && { ...(await engine.health()), ...engine.use() },
    };
  },
  async reread() {
    const make = await changedLibrary(library, read, noteSlow);
    if (!make) return undefined;
    await alone(async () => {
      library = await make();
      service = serviceOf(library);
    });
    makeReady(library);
    return opened();
  },
};

if (!parentPort) throw new Error('this is a thread of Verbatim, not a program');
parentPort.postMessage(await opened());
parentPort.on('message', ({ successor }: Partial<Handover>) => successor && handOver(library, successor));
serve(parentPort, { ...answering, ...rereading });
