/**
 * What the bot does under load, by the real client on a Discord that only asks and counts.
 * `node scripts/bench.mjs load rates [seconds] [shelf]`: its capacity, three fifths of it, and four times as much, on the
 * starter shelf and on 10,000 passages, or on one of them (`starter`, `10000`). `node scripts/bench.mjs load crowd [seconds]`:
 * what becomes of four times the capacity where answers take time and no work, on a machine of whatever speed, and
 * Discord is as far as it is. `node scripts/bench.mjs load memory [users]`: the heap of the thread that serves Discord
 * over 200,000 users. The Discord shares the machine with the bot: what it takes of the processors is told by itself.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { openService } from '../src/answering/open-service.ts';
import type { AnsweringService } from '../src/answering/service.ts';
import { startBot } from '../src/discord/bot.ts';
import { createLog } from '../src/log.ts';
import { call, serve } from '../src/rpc.ts';
import { type LoadDiscord, loadDiscord, type Outcome } from './load/discord.ts';
import { benchParagraphs } from './search/corpus.ts';
import { type Request, requestFor, writeSources } from './support/asked-words.ts';
import { median, percentile, table } from './support/numbers.ts';
import { threadTime } from './support/thread-time.ts';

const REQUESTS = 3000;
/** Open at once where the capacity is measured. */
const OPEN = 16;
/** What a good day may bring, as a share of the capacity: machines differ by five times. */
const USUAL = 0.6;
/** Warm code is what a day's load meets; on a busy machine it takes its time. */
const WARM = 5000;
/** One question after the other, each for so long; and how long an answer is on its way to Discord, there and back. */
const CROWD = { answerMs: 10, wayMs: 150 };
const UNLIMITED = { burst: 1e9, perMinute: 1 };
const [what = 'rates', amount, shelf] = process.argv.slice(2);

type Remote = Omit<LoadDiscord, 'api'> & { api(): string; time(): number };

if (isMainThread) await main();
else if (parentPort) {
  const { api, ...discord } = await loadDiscord();
  serve(parentPort, { ...discord, api: () => api, time: threadTime });
}

async function main(): Promise<void> {
  if (what === 'memory') return flatMemory(Number(amount ?? 200_000));
  if (what === 'crowd') return crowd(Number(amount ?? 10));
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-load-'));
  try {
    const files = (await readdir('corpus')).filter((name) => name.endsWith('.md'));
    const starter = await Promise.all(files.map((name) => readFile(join('corpus', name), 'utf8')));
    const seconds = Number(amount ?? 60);
    const own = starter.flatMap((text) => text.split(/\n\n+/).slice(1));
    if (shelf !== '10000') await measure('starter shelf', 'corpus', own, seconds);
    if (shelf === 'starter') return;
    const paragraphs = benchParagraphs(10_000);
    await writeSources(folder, paragraphs);
    await measure('10,000 passages', folder, paragraphs, seconds);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A bot on a Discord that loads it. */
async function stage(service: AnsweringService, threads: number, registration: [] = []) {
  const worker = new Worker(new URL(import.meta.url));
  const discord = call<Remote>({
    post: (message) => worker.postMessage(message),
    on: (listen) => void worker.on('message', listen),
    timeout: 3_600_000,
  });
  const bot = await startBot({
    token: 'a.b.c',
    api: await discord.api(),
    registration,
    service,
    threads,
    log: createLog('silent'),
    limits: { answers: UNLIMITED, suggestions: UNLIMITED },
  });
  return {
    discord,
    async end() {
      await bot.stop();
      await worker.terminate();
    },
  };
}

async function measure(
  name: string,
  folder: string,
  paragraphs: readonly string[],
  seconds: number,
): Promise<void> {
  const threads = Math.max(1, availableParallelism() - 1);
  const open = await openService({
    script: new URL('../answering-worker.js', import.meta.url),
    folders: [folder],
    threads,
    failed: (error) => console.error(error),
  });
  const { discord, end } = await stage(open.service, threads);
  const requests: Request[] = Array.from({ length: REQUESTS }, (_, at) => requestFor(paragraphs, at));
  const short = Math.min(seconds, 10);
  const rows: string[][] = [];
  let capacity = 0;
  const phase = async (title: string, during: number, work: () => Promise<Outcome>): Promise<void> => {
    const timesNow = async () => {
      const { user, system } = process.cpuUsage();
      return [(user + system) / 1000, threadTime(), await discord.time()];
    };
    const from = await timesNow();
    const loop = monitorEventLoopDelay({ resolution: 5 });
    loop.enable();
    const outcome = await work();
    loop.disable();
    const took = (await timesNow()).map((ms, at) => ms - (from[at] ?? 0));
    capacity ||= outcome.answered.length / during;
    rows.push([
      title,
      ...figures(outcome, during, capacity),
      ...took.map((ms) => (ms / outcome.sent).toFixed(2)),
      (loop.max / 1e6).toFixed(0),
    ]);
  };
  const full = () => phase('capacity', short, () => discord.saturate(requests, OPEN, short));
  for (let asked = 0; asked < WARM; ) asked += (await discord.saturate(requests, OPEN, short)).sent;
  await full();
  await phase('three fifths of it', seconds, () => discord.load(requests, USUAL * capacity, seconds));
  await full();
  await phase('four times the capacity', short, () => discord.load(requests, 4 * capacity, short));
  await full();
  await end();
  await open.close();
  const head =
    'asked,answered,of capacity,p50 ms,p99 ms,told,within ms,late,silent,CPU ms each,the serving thread,Discord,longest block ms'.split(
      ',',
    );
  console.log(table([[name, ...head], ...rows]));
}

function figures({ sent, answered, told, late }: Outcome, seconds: number, capacity: number): string[] {
  return [
    `${(sent / seconds).toFixed(0)}/s`,
    `${(answered.length / seconds).toFixed(0)}/s`,
    `${((100 * answered.length) / seconds / capacity).toFixed(0)} %`,
    median(answered).toFixed(0),
    percentile(answered, 99).toFixed(0),
    String(told.length),
    told.length === 0 ? '–' : Math.max(...told).toFixed(0),
    String(late),
    String(sent - answered.length - told.length - late),
  ];
}

async function crowd(seconds: number): Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  const slash = (): Promise<'unknownCommand'> => {
    const next = last.then(() => sleep(CROWD.answerMs, 'unknownCommand' as const));
    last = next;
    return next;
  };
  const { discord, end } = await stage({ slash } as unknown as AnsweringService, 1);
  const requests = [{ command: 'help', options: {} }];
  await discord.far(CROWD.wayMs);
  await discord.saturate(requests, OPEN, 2);
  const full = await discord.saturate(requests, OPEN, seconds);
  const capacity = full.answered.length / seconds;
  const four = await discord.load(requests, 4 * capacity, seconds);
  await end();
  const head = 'asked,answered,of capacity,p50 ms,p99 ms,told,within ms,late,silent'.split(',');
  console.log(
    table([
      ['a crowd', ...head],
      ['capacity', ...figures(full, seconds, capacity)],
      ['four times the capacity', ...figures(four, seconds, capacity)],
    ]),
  );
}

/** Nothing answers here: what is looked at is what the client keeps. */
async function flatMemory(users: number): Promise<void> {
  const slash = async () => 'unknownCommand' as const;
  const { discord, end } = await stage({ slash } as unknown as AnsweringService, 1);
  const rows: string[][] = [];
  for (let sofar = 0; ; ) {
    globalThis.gc?.();
    rows.push([String(sofar), (process.memoryUsage().heapUsed / 2 ** 20).toFixed(1)]);
    if (sofar >= users) break;
    sofar += await discord.pass(Math.ceil(users / 10), OPEN);
  }
  await end();
  console.log(table([['users so far', 'heap of the thread that serves Discord, MB'], ...rows]));
}
