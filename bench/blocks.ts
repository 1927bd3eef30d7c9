/**
 * How long the thread that Discord talks to is blocked, and how long people wait, on a shelf of many passages:
 * while the shelf is read, while many ask at once, and while an edit has it read anew:
 * `node scripts/bench.mjs blocks [passages]`. The client, its small Discord and this measurement share the thread.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { startSandbox } from 'discord-sandbox';
import { openService } from '../src/answering/open-service.ts';
import { startBot } from '../src/discord/bot.ts';
import { createLog } from '../src/log.ts';
import { benchParagraphs } from './search/corpus.ts';
import { requestFor, writeSources } from './support/asked-words.ts';
import { median, percentile, table } from './support/numbers.ts';

const ASKED = 400;
const AT_ONCE = 4;
const RESOLUTION_MS = 1;

const passages = Number(process.argv[2] ?? 100_000);
const paragraphs = benchParagraphs(passages);
const folder = await mkdtemp(join(tmpdir(), 'verbatim-blocks-'));
const rows: string[][] = [];
try {
  await writeSources(folder, paragraphs);
  await measure();
} finally {
  await rm(folder, { recursive: true });
}
console.log(
  table([[`${passages} passages`, 'longest block ms', 'answers', 'p50 ms', 'p99 ms', 'slowest ms'], ...rows]),
);

async function measure(): Promise<void> {
  const limits = { answers: { burst: 1e9, perMinute: 1 }, suggestions: { burst: 1e9, perMinute: 1 } };
  const open = await phase('reading the shelf', [], () =>
    openService({
      script: new URL('../answering-worker.js', import.meta.url),
      folders: [folder],
      failed: (error) => console.error(error),
    }),
  );
  const sandbox = await startSandbox();
  const { token, api } = sandbox;
  const bot = await startBot({
    token,
    api,
    registration: open.opened.registration,
    service: open.service,
    log: createLog('silent'),
    limits,
  });
  const took: number[] = [];
  const ask = async (at: number): Promise<void> => {
    const from = performance.now();
    await sandbox.slash(requestFor(paragraphs, at));
    took.push(performance.now() - from);
  };
  await Promise.all(Array.from({ length: 20 }, (_, at) => ask(at * 7)));
  took.length = 0;
  await phase('answering', took, () =>
    Promise.all(
      Array.from({ length: AT_ONCE }, async (_, asker) => {
        for (let at = asker; at < ASKED; at += AT_ONCE) await ask(at);
      }),
    ),
  );
  took.length = 0;
  await phase('answering while an edited shelf is read', took, async () => {
    await writeFile(join(folder, '000000.md'), 'An edit.');
    let reading = true;
    const done = open.reload().finally(() => {
      reading = false;
    });
    await Promise.all(
      Array.from({ length: AT_ONCE }, async (_, asker) => {
        for (let at = asker; reading; at += AT_ONCE) await ask(at % ASKED);
      }),
    );
    await done;
  });
  await bot.stop();
  await sandbox.close();
  await open.close();
}

async function phase<Result>(
  name: string,
  took: readonly number[],
  work: () => Promise<Result>,
): Promise<Result> {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  const from = performance.now();
  const result = await work();
  const seconds = (performance.now() - from) / 1000;
  delay.disable();
  const times = took.length === 0 ? [] : [median(took), percentile(took, 99), Math.max(...took)];
  rows.push([
    `${name}, ${seconds.toFixed(1)} s`,
    (delay.max / 1e6 - RESOLUTION_MS).toFixed(0),
    String(took.length),
    ...times.map((ms) => ms.toFixed(0)),
    ...Array.from({ length: 3 - times.length }, () => '–'),
  ]);
  return result;
}
