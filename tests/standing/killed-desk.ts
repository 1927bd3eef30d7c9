import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { commands } from '../../commands/index.ts';
import { answeringService } from '../../src/answering/service.ts';
import { createPool } from '../../src/corpus/import/index.ts';
import { parseSource } from '../../src/corpus/parse.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { unpackFound } from '../../src/library/snapshot.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { type Desk, openDesk } from '../../src/shelves/desk.ts';
import type { Material, Visitor } from '../../src/shelves/index.ts';
import type { Owner, Store, StorePlace } from '../../src/store/index.ts';
import { openStore } from '../../src/store/store.ts';

/** When the process kills itself: before or behind its nth call of the store, or so many microseconds into the deed. */
export type Kill =
  | { readonly call: number; readonly moment: 'before' | 'behind' }
  | { readonly microseconds: number };

/** What a desk is told to do. */
export type Order = { readonly kill?: Kill | undefined } & (
  | { readonly do: 'take'; readonly n: number; readonly version: number }
  | { readonly do: 'put' | 'discard' | 'remove' | 'undo'; readonly id: string }
  | { readonly do: 'correct'; readonly id: string; readonly title: string }
  | { readonly do: 'look'; readonly ids: readonly string[] }
);

/** A source as it is stored. */
export interface Seen {
  readonly id: string;
  readonly title: string;
  readonly isRemoved: boolean;
  /** What is not whole about it. */
  readonly wrong: readonly string[];
}

export interface Done {
  /** The phrases that the reply says. */
  readonly said: readonly string[];
  /** What its first button carries. */
  readonly id: string | undefined;
  /** How many calls of the store it took, and how long. */
  readonly calls: number;
  readonly microseconds: number;
  readonly seen: readonly Seen[];
}

const OWNER: Owner = 'server:1';
const TEACHER: Visitor = {
  server: '1',
  channels: ['11'],
  user: '5',
  roles: [],
  manages: true,
  name: 'Ann',
  locale: 'en-GB',
};

export const titleOf = (n: number, version: number): string => `Report ${n} in version ${version}`;

/** A text whose last line proves that it is whole; its address makes every version of it the same article. */
function materialOf(n: number, version: number): Material {
  const body = Array.from(
    { length: 6 + (n % 5) },
    (_, line) =>
      `The mill number ${n * 100 + line} burned down in the night, “and nobody saw it”, said Mayor Ann Ferris, who counted ${line + 2} fires.`,
  ).join('\n\n');
  return {
    name: 'report.txt',
    bytes: Buffer.from(`${titleOf(n, version)}\n\n${body}\n\n${proofOf(body)}\n`),
    fields: { title: titleOf(n, version), url: `https://example.org/report/${n}` },
  };
}

const proofOf = (body: string): string =>
  `All of this was counted under ${createHash('sha256').update(body).digest('hex')}.`;

function isWhole(text: string): boolean {
  const body = text.slice(text.indexOf('The mill'), text.indexOf('\n\nAll of this'));
  return text.includes('The mill') && text.trimEnd().endsWith(proofOf(body));
}

/** Kills this process, also from within a call that does not return. */
function killer(): (microseconds: number) => void {
  const shared = new Int32Array(new SharedArrayBuffer(8));
  const script = `
    const { workerData: shared } = require('node:worker_threads');
    Atomics.wait(shared, 0, 0);
    const until = process.hrtime.bigint() + BigInt(shared[1]) * 1000n;
    while (process.hrtime.bigint() < until);
    process.kill(process.pid, 'SIGKILL');`;
  new Worker(script, { eval: true, workerData: shared }).unref();
  return (microseconds) => {
    shared[1] = microseconds;
    Atomics.store(shared, 0, 1);
    Atomics.notify(shared, 0);
  };
}

const die = (): Promise<never> => {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => {});
};

/** Carries out the orders of the process that started it, as the desk of a bot, until it is killed. */
export async function killedDesk(place: StorePlace): Promise<void> {
  const kept = openStore(place);
  await kept.check();
  const killIn = killer();
  let calls = 0;
  let kill: Kill | undefined;
  const store = new Proxy(kept, {
    get:
      (target, name: keyof Store) =>
      async (...given: unknown[]) => {
        const now = ++calls;
        const isDue = (moment: string) =>
          kill && 'call' in kill && kill.call === now && kill.moment === moment;
        if (isDue('before')) await die();
        const result = await (target[name] as (...given: unknown[]) => Promise<unknown>)(...given);
        if (isDue('behind')) await die();
        return result;
      },
  });
  const service = answeringService(await buildLibrary({ sources: [], problems: [] }), commands);
  const desk = openDesk({
    store,
    pool: createPool({}),
    inspect: async (file, id) => service.inspect(file, id),
    quota: { sources: 100_000, bytes: 1e12, hourly: 1e9 },
  });
  // What takes long the first time is behind it.
  await desk.take({ ...TEACHER, server: null, user: '0' }, materialOf(0, 0));

  process.on('message', async (order: Order) => {
    calls = 0;
    kill = order.kill;
    const started = process.hrtime.bigint();
    if (kill && 'microseconds' in kill) killIn(kill.microseconds);
    const replies = JSON.stringify(await carryOut(desk, order));
    const done: Done = {
      said: [...replies.matchAll(/"kind":"phrase","key":"(\w+)"/g)].map(([, key]) => key ?? ''),
      id: /"action":"desk","verb":"\w+","id":"([^"]+)"/.exec(replies)?.[1],
      calls,
      microseconds: Math.round(Number(process.hrtime.bigint() - started) / 1000),
      seen: order.do === 'look' ? await look(kept, order.ids) : [],
    };
    // One that was to die behind all is killed before it can tell.
    if (kill) await die();
    process.send?.(done);
  });
  process.send?.('ready');
}

async function carryOut(desk: Desk, order: Order): Promise<readonly Reply[]> {
  if (order.do === 'look') return [];
  if (order.do === 'take') return desk.take(TEACHER, materialOf(order.n, order.version));
  const values = order.do === 'correct' ? { title: order.title } : undefined;
  const led = await desk.deeds[order.do].run(TEACHER, order.id, { values });
  return 'replies' in led ? led.replies : [];
}

/** Everything on the shelf, and what else is known of. */
async function look(store: Store, ids: readonly string[]): Promise<Seen[]> {
  const there = (await store.list(OWNER)).map(({ id }) => id);
  const events = await store.events(OWNER, 100_000);
  const rows = await store.sources(OWNER, [...new Set([...there, ...ids])]);
  return rows.map(({ id, title, file, size, found, removed_at }) => {
    const parsed = parseSource(file, 'a.md');
    const isRemoved = removed_at !== null;
    const last = events.find(({ about }) => about === title)?.what ?? 'no event';
    const faults = {
      'it is no source file': !parsed.ok,
      'its text is not whole': !parsed.ok || !isWhole(parsed.source.text),
      'its size is another': size !== file.length,
      'its title is that of another version': !parsed.ok || parsed.source.title !== title,
      'what was found in it is missing': !found || !unpackFound(found),
      [`its last event is: ${last}`]: isRemoved !== (last === 'removed') || last === 'no event',
    };
    const wrong = Object.keys(faults).filter((name) => faults[name as keyof typeof faults]);
    return { id, title, isRemoved, wrong };
  });
}
