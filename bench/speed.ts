/** Start, index and answer times, for the starter corpus and for a synthetic one of 10,000 passages. */
import { spawn } from 'node:child_process';
import { startSandbox } from 'discord-sandbox';
import { commands } from '../commands/index.ts';
import type { RawOptions } from '../src/command.ts';
import { readShelf, type Shelf } from '../src/corpus/shelf.ts';
import { buildLibrary, type Library } from '../src/library/index.ts';
import { toDiscord } from '../src/reply/discord/to-discord.ts';
import { slice } from '../src/text/span.ts';
import { median, percentile, table } from './support/numbers.ts';
import { syntheticShelf } from './support/synthetic.ts';

const STARTS = 7;
const RUNS = 300;

console.log(`node ${process.version}\n`);
await start();
for (const [name, shelf] of [
  ['starter corpus', await readShelf(['corpus'])],
  ['synthetic, 10,000 passages', syntheticShelf(10_000)],
] as const)
  await answers(name, shelf);

/** From process start to ready, turn by turn, since these machines are noisy. */
async function start(): Promise<void> {
  const sandbox = await startSandbox();
  const ours: number[] = [];
  const empty: number[] = [];
  for (let run = 0; run < STARTS; run++) {
    empty.push(await untilPrinted(['bench/empty-bot.mjs', sandbox.api, sandbox.token], 'ready'));
    ours.push(await untilPrinted(['--enable-source-maps', 'dist/main.js'], 'Try it here'));
  }
  await sandbox.close();
  const ratio = median(ours) / median(empty);
  console.log(
    table([
      ['start to ready, median of 7', 'ms'],
      ['an empty discord.js program', median(empty).toFixed(0)],
      ['verbatim on the starter corpus, its sandbox included', median(ours).toFixed(0)],
      ['ratio', ratio.toFixed(2)],
    ]),
  );
}

function untilPrinted(args: readonly string[], words: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const { DISCORD_TOKEN: _, ...env } = process.env;
    const child = spawn(process.execPath, args, {
      env: { ...env, DISCORD_TOKEN: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.on('data', (data) => {
      if (!String(data).includes(words)) return;
      resolve(performance.now() - started);
      child.kill('SIGKILL');
    });
    child.on('error', reject);
  });
}

async function answers(name: string, shelf: Shelf): Promise<void> {
  const heap = heapUsed();
  const started = performance.now();
  const library = await buildLibrary(shelf);
  const seconds = (performance.now() - started) / 1000;
  const used = heapUsed() - heap;
  const passages = library.entries.reduce((sum, source) => sum + source.passages.length, 0);
  console.log(`\n${name}: ${shelf.sources.length} sources, ${passages} passages`);
  console.log(
    `annotated and indexed at ${(passages / seconds).toFixed(0)} passages a second, heap ${(used / 2 ** 20).toFixed(1)} MB`,
  );
  const rows: string[][] = [];
  for (const [command, all] of requests(library)) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++)
      times.push(await time(library, command, all[run % all.length] ?? {}));
    rows.push([`/${command}`, percentile(times, 50).toFixed(2), percentile(times, 99).toFixed(2)]);
  }
  console.log(table([['command, answered and rendered', 'p50 ms', 'p99 ms'], ...rows]));
}

/** Options for each command, taken from all over the shelf. */
function requests({ entries, people, shelf }: Library): Map<string, RawOptions[]> {
  const passages = entries.flatMap((source) => source.passages);
  const quotations = entries.flatMap((source) => source.quotations);
  const figures = entries.flatMap((source) => source.figures);
  const spread = <Item>(items: readonly Item[]): Item[] =>
    items.filter((_, at) => at % Math.max(1, Math.floor(items.length / RUNS)) === 0);
  const start = (text: string): string => text.split(/\s+/).slice(0, 8).join(' ');
  return new Map<string, RawOptions[]>([
    [
      'ask',
      spread(passages).map(({ shelved, passage }) => ({
        question: start(slice(shelved.source.text, passage.span)),
      })),
    ],
    [
      'whosaid',
      spread(quotations).map(({ shelved, quotation }) => ({
        quote: start(slice(shelved.source.text, quotation.content)),
      })),
    ],
    [
      'figure',
      spread(figures).map(({ shelved, sentence }) => ({
        about: start(slice(shelved.source.text, sentence)),
      })),
    ],
    ['quotes', spread(people).map(({ name }) => ({ speaker: name.text }))],
    [
      'verify',
      spread(quotations).map(({ shelved, quotation }) => ({
        quote: slice(shelved.source.text, quotation.content),
      })),
    ],
    ['compare', spread(people).map(({ name }) => ({ topic: name.text }))],
    ['timeline', [{}]],
    ['person', spread(people).map(({ name }) => ({ name: name.text }))],
    ['define', spread(people).map(({ name }) => ({ term: name.text }))],
    ['cite', spread(shelf).map(({ source }) => ({ source: source.id }))],
    ['sources', spread(shelf).map(({ source }) => ({ source: source.id }))],
    ['help', [{}]],
  ]);
}

async function time(library: Library, name: string, options: RawOptions): Promise<number> {
  const command = commands.find((one) => one.name === name);
  if (!command) throw new Error(`there is no command ${name}`);
  const started = performance.now();
  const answer = await command.answer(library, options);
  toDiscord(command.render(answer, options, { administrator: false, commands }));
  return performance.now() - started;
}

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
