/**
 * What 6,000 characters of anything cost: `node scripts/bench.mjs hostile [passages] [first] [step]`. Every command
 * and every suggestion is asked with each family of hostile texts, on the starter corpus (`0` passages) or on a made-up
 * shelf. Milliseconds are those of the processor in the second run, since the first compiles; megabytes are by how much
 * the process grew at its peak.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { commands } from '../commands/index.ts';
import { answeringService } from '../src/answering/service.ts';
import type { Command } from '../src/command.ts';
import { readShelf } from '../src/corpus/shelf.ts';
import { buildLibrary } from '../src/library/index.ts';
import { families } from '../tests/support/hostile-texts.ts';
import { percentile, table } from './support/numbers.ts';
import { syntheticShelf } from './support/synthetic.ts';

const GOAL = { ms: 300, mb: 64 };
const LENGTH = 6000;
const ASKER = { locale: 'en-US', administrator: true };
const [passages, first = 0, step = 1] = process.argv.slice(2).map(Number);

const library = await buildLibrary(passages ? syntheticShelf(passages) : await readShelf(['corpus']));
const texts = families(library.shelf.map(({ source }) => source.text));
const service = answeringService(library, commands);
void library.phrases;

type Ask = (typed: string) => Promise<unknown>;

interface Cost {
  readonly asked: string;
  readonly family: string;
  readonly ms: number;
  readonly mb: number;
}

const costs: Cost[] = [];
const ways = commands.flatMap((command) => [...waysToAsk(command)]);
for (const [at, [asked, ask]] of ways.entries())
  if (at % step === first)
    for (const [family, text] of texts)
      costs.push({ asked, family, ...(await costOf(() => ask(text(LENGTH)))) });

const grouped = new Map<string, Cost[]>();
for (const cost of costs) grouped.set(cost.asked, [...(grouped.get(cost.asked) ?? []), cost]);
const over = costs.filter(({ ms, mb }) => ms > GOAL.ms || mb > GOAL.mb);
const rows = [...grouped].map(([asked, own]) => [
  asked,
  percentile(
    own.map(({ ms }) => ms),
    50,
  ).toFixed(1),
  Math.max(...own.map(({ ms }) => ms)).toFixed(1),
  Math.max(...own.map(({ mb }) => mb)).toFixed(1),
]);
console.log(
  `${texts.size} families of ${LENGTH} characters, ${costs.length} answers, ${over.length} over ${GOAL.ms} ms or ${GOAL.mb} MB`,
);
console.log(table([['asked', 'p50 ms', 'most ms', 'most MB'], ...rows]));
const dearest = costs.sort((a, b) => b.ms - a.ms || b.mb - a.mb).slice(0, 20);
for (const { asked, family, ms, mb } of dearest)
  console.log(`${asked} | ${family}: ${ms.toFixed(0)} ms, ${mb.toFixed(0)} MB`);

/** A command with the text in all its options and in the required ones alone, and the suggestions for each. */
function* waysToAsk({ name, kind, declared, complete }: Command): Generator<[string, Ask]> {
  if (kind === 'message') yield [name, (typed) => service.onMessage(name, typed, ASKER)];
  else {
    const texts = Object.entries(declared).filter(([, { type }]) => type === 'text');
    const required = texts.filter(([, option]) => option.required);
    for (const given of required.length === texts.length ? [texts] : [texts, required])
      yield [
        `/${[name, ...given.map(([option]) => option)].join(' ')}`,
        (typed) => service.slash(name, Object.fromEntries(given.map(([option]) => [option, typed])), ASKER),
      ];
    for (const option of Object.keys(complete))
      yield [`/${name} ${option}:…`, async (typed) => service.suggest(name, option, typed)];
  }
}

async function costOf(run: () => Promise<unknown>): Promise<{ ms: number; mb: number }> {
  await run();
  globalThis.gc?.();
  const before = status('VmRSS');
  writeFileSync('/proc/self/clear_refs', '5');
  const started = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(started);
  return { ms: (user + system) / 1000, mb: (status('VmHWM') - before) / 1024 };
}

/** Kilobytes, as Linux tells them. */
function status(field: string): number {
  return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}
