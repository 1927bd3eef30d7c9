/**
 * Ten thousand servers on one machine: `npm run bench:servers -- [servers] [questions] [megabytes] [sources]`. Each has a
 * shelf in a real store, most a small one, or each so many sources; asked as the bot asks, by the one who knows which
 * shelf answers where. Prints how long a question waits for a shelf that is not open and for one that is, what is open
 * then within so many megabytes, and what it takes. A shelf is put into the store when it is first asked, before the
 * clock runs.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../commands/index.ts';
import { answeringService } from '../src/answering/service.ts';
import { createPool } from '../src/corpus/import/index.ts';
import { readShelf } from '../src/corpus/shelf.ts';
import { buildLibrary } from '../src/library/build-library.ts';
import { openShelves } from '../src/library/open-shelves.ts';
import { openDesk } from '../src/shelves/index.ts';
import { knowingPlaces, type Store, storeThread } from '../src/store/index.ts';
import { randomFrom } from '../tests/support/random.ts';
import { requestFor } from './support/asked-words.ts';
import { median, percentile, table } from './support/numbers.ts';
import { syntheticShelf } from './support/synthetic.ts';

const MEGABYTE = 2 ** 20;
const [servers = 10_000, questions = 20_000, megabytes = 256, each = 0] = process.argv.slice(2).map(Number);
const budget = megabytes * MEGABYTE;
/** So many servers are asked a first and a second time. */
const FIRSTS = Math.min(servers, 200);
const TEXTS = 200;
const PASSAGES_A_TEXT = 20;
const QUOTA = { sources: 200, bytes: 20 * MEGABYTE, hourly: 1e9 };
/** How many sources a shelf has: of 100 shelves so many have from the one to the other. */
const SIZES = [
  [60, 1, 3],
  [30, 4, 10],
  [9, 11, 25],
  [1, 26, 200],
] as const;

/** How long a question took, and how much of that somebody worked, whatever else the machine did. */
interface Waited {
  readonly ms: number;
  readonly cpu: number;
}

const random = randomFrom(2024);
const folder = await mkdtemp(join(tmpdir(), 'verbatim-servers-'));
const thread = storeThread(new URL('../store-worker.js', import.meta.url), { folder: join(folder, 'data') });
try {
  const operator = await buildLibrary(await readShelf(['corpus']));
  const { sources } = syntheticShelf(TEXTS * PASSAGES_A_TEXT);
  const paragraphs = sources.map(({ text }) => text.split('\n\n'));
  const put = await filler(thread);
  const shelves = Array.from({ length: servers }, () => textsOf());
  const sizes = shelves.map((texts) => texts.length * PASSAGES_A_TEXT);
  console.log(
    `${servers} servers with ${sizes.reduce((sum, one) => sum + one, 0)} passages: ${median(sizes)} in the middle, ${percentile(sizes, 99)} at the 99th percentile, ${Math.max(...sizes)} at most.`,
  );

  let storeAsked = 0;
  const counted = new Proxy(thread, {
    get(target, name: keyof Store) {
      if (name === 'shelfAt') storeAsked++;
      return target[name];
    },
  });
  const store = knowingPlaces(counted);
  const resting = used();
  const open = openShelves({ operator, store, budget });
  const service = answeringService(operator, commands, open);
  const desk = openDesk({
    store,
    pool: createPool({}),
    inspect: async (file, id) => service.inspect(file, id),
  });

  const ask = async (server: number): Promise<Waited> => {
    const texts = shelves[server] ?? [];
    await put(server, texts);
    const words = paragraphs[texts[random(texts.length)] ?? 0] ?? [];
    const { command, options } = requestFor(words, random(1000));
    const [started, worked] = [performance.now(), process.cpuUsage()];
    const shelf = await desk.asked({ server: `${server}`, channels: [`9${server}`], user: '5' });
    await service.slash(command, options, { locale: 'en-GB', administrator: false, shelf });
    const { user, system } = process.cpuUsage(worked);
    return { ms: performance.now() - started, cpu: (user + system) / 1000 };
  };

  await ask(0);
  const [first, again]: [Waited[], Waited[]] = [[], []];
  for (const server of shuffled(servers).slice(0, FIRSTS)) {
    first.push(await ask(server));
    again.push(await ask(server));
  }
  const afterAll = memory(resting);
  const coldAsked = storeAsked;
  for (let n = 0; n < questions; n++) await ask(zipf());
  storeAsked = 0;
  const crowd: Waited[] = [];
  for (let n = 0; n < questions; n++) crowd.push(await ask(zipf()));
  const afterCrowd = memory(resting);
  const row = (name: string, all: readonly Waited[], memory: readonly string[]) => {
    const of = all.map(({ ms }) => ms);
    const cpu = all.map(({ cpu }) => cpu);
    const numbers = [
      median(of),
      percentile(of, 90),
      percentile(of, 99),
      Math.max(...of),
      percentile(cpu, 99),
      Math.max(...cpu),
    ];
    return [name, String(of.length), ...numbers.map((ms) => ms.toFixed(1)), ...memory];
  };
  console.log(
    table([
      [
        '',
        'questions',
        'p50 ms',
        'p90 ms',
        'p99 ms',
        'most ms',
        'CPU p99',
        'CPU most',
        'open',
        'thought MB',
        'heap MB',
      ],
      row('first of a server', first, afterAll),
      row('a second time', again, ['', '', '']),
      row('any, by Zipf’s law', crowd, afterCrowd),
    ]),
  );
  console.log(
    `Asked which shelf answers: ${(coldAsked / (first.length + again.length)).toFixed(3)} times a question at first, ${(storeAsked / questions).toFixed(3)} then. The budget is ${megabytes} MB; the process had ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most.`,
  );

  function memory(before: number): string[] {
    const { open: count, bytes } = open.size();
    return [String(count), mega(bytes), mega(used() - before)];
  }

  /** What puts the texts of those numbers on the shelf of a server, once. */
  async function filler(into: Store) {
    const inspecting = answeringService(operator, commands);
    const encoder = new TextEncoder();
    const all = sources.map(({ id, title = id, text }) => {
      const file = encoder.encode(`---\ntitle: ${title}\n---\n${text}`);
      return { id: id.replace(/\W/g, '-'), title, file, ...inspecting.inspect(file, id) };
    });
    const filled = new Set<number>();
    return async (server: number, texts: readonly number[]): Promise<void> => {
      if (filled.has(server)) return;
      filled.add(server);
      const at = { owner: `server:${server}`, server: `${server}` } as const;
      for (const text of texts) {
        const source = all[text];
        if (source) await into.put(at, source, '5', Date.now(), QUOTA);
      }
    };
  }
} finally {
  await thread.close();
  await rm(folder, { recursive: true });
}

function textsOf(): number[] {
  const size = each > 0 ? each : sizeOf();
  const from = random(TEXTS);
  return Array.from({ length: size }, (_, n) => (from + n) % TEXTS);
}

function sizeOf(): number {
  let left = random(100);
  for (const [share, least, most] of SIZES) {
    if (left < share) return least + random(most - least + 1);
    left -= share;
  }
  return 1;
}

/** A server: the second is asked half as often as the first, the third a third. */
function zipf(): number {
  return Math.min(servers - 1, Math.floor(Math.exp((random(1_000_000) / 1_000_000) * Math.log(servers))));
}

function shuffled(count: number): number[] {
  const numbers = Array.from({ length: count }, (_, n) => n);
  for (let at = count - 1; at > 0; at--) {
    const other = random(at + 1);
    [numbers[at], numbers[other]] = [numbers[other] ?? 0, numbers[at] ?? 0];
  }
  return numbers;
}

function used(): number {
  for (let n = 0; n < 4; n++) globalThis.gc?.();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + Math.max(external, arrayBuffers);
}

function mega(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(0);
}
