/**
 * Faults between discord.js and Discord, by seed: `npm run test:faults -- [--count 300] [--seed N] [--lanes 16]`.
 * Prints what came of each kind, and exits with 1 where one was lost.
 */
import { parseArgs } from 'node:util';
import { percentile, table } from '../../bench/support/numbers.ts';
import { starterLibrary } from '../support/library.ts';
import { openLane, type Trial, tryFault } from './fault-trial.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '300' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    verbose: { type: 'boolean', default: false },
    lanes: { type: 'string', default: '16' },
  },
});
const [count, first, lanes] = [Number(values.count), Number(values.seed), Number(values.lanes)];

const strays: unknown[] = [];
process.on('unhandledRejection', (error) => void strays.push(error));
process.on('uncaughtException', (error) => void strays.push(error));

const library = await starterLibrary();
const trials: Trial[] = [];
const started = performance.now();
let next = first;
await Promise.all(
  Array.from({ length: lanes }, async () => {
    let lane = await openLane(library);
    while (next < first + count) {
      const trial = await tryFault(lane, next++);
      if (values.verbose) console.log(JSON.stringify(trial));
      trials.push(trial);
      if (trial.why !== 'the bot did not come back') continue;
      void lane.close();
      lane = await openLane(library);
    }
    await lane.close();
  }),
);
const minutes = (performance.now() - started) / 60_000;

const kinds = new Map(trials.map(({ fault }) => [kindOf(fault), [] as Trial[]]));
for (const trial of trials) kinds.get(kindOf(trial.fault))?.push(trial);
const row = (name: string, of: readonly Trial[]): string[] => [
  name,
  String(of.length),
  ...(['answered', 'told', 'logged', 'lost'] as const).map((verdict) =>
    String(of.filter((trial) => trial.verdict === verdict).length),
  ),
  percentile(
    of.map(({ ms }) => ms),
    50,
  ).toFixed(0),
  percentile(
    of.map(({ ms }) => ms),
    99,
  ).toFixed(0),
];
console.log(
  table([
    ['fault', 'trials', 'answered', 'told', 'logged', 'lost', 'p50 ms', 'p99 ms'],
    ...[...kinds].sort(([a], [b]) => a.localeCompare(b)).map(([name, of]) => row(name, of)),
    row('all', trials),
  ]),
);
const lost = trials.filter(({ verdict }) => verdict === 'lost');
for (const { seed, fault, action, why } of lost)
  console.log(`lost: seed ${seed}, ${action}, ${fault}: ${why}`);
for (const stray of strays) console.log('outside of any trial:', stray);
console.log(
  `${trials.length} faults from seed ${first} in ${lanes} lanes, ${(trials.length / minutes).toFixed(0)} a minute: ${lost.length} lost, ${strays.length} errors outside.`,
);
process.exit(lost.length + strays.length > 0 ? 1 : 0);

/** The moment and the kind of the first fault. */
function kindOf(fault: string): string {
  return fault.split(',')[0]?.replace(/ (before|after)$/, '') ?? fault;
}
