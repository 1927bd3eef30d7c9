/**
 * Property tests without end, by seed: `npm run fuzz -- [--seed N] [--count N] [--only "a property"]`, until Ctrl+C or
 * until so many inputs were tried. Prints figures as it goes, and each fault with the seed that finds it again.
 * Exits with 1 where there was one.
 */
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { table } from '../../bench/support/numbers.ts';
import { starterLibrary } from '../support/library.ts';
import { propertiesOf } from './fuzz-properties.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    count: { type: 'string', default: 'Infinity' },
    only: { type: 'string' },
  },
});
const [first, count] = [Number(values.seed), Number(values.count)];
/** Inputs of one property before the next one has its turn. */
const TURN = 200;
/** Seconds between two lines. */
const EVERY = 10;

interface Tally {
  inputs: number;
  failed: number;
  /** In all, and of the slowest one. */
  ms: number;
  slowest: number;
}

const properties = Object.entries(propertiesOf(await starterLibrary())).filter(
  ([name]) => values.only === undefined || name.includes(values.only),
);
if (properties.length === 0) throw new Error(`no property is called "${values.only}"`);
const tallies = new Map(
  properties.map(([name]) => [name, { inputs: 0, failed: 0, ms: 0, slowest: 0 } as Tally]),
);
let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    stopped = true;
  });
const strays: unknown[] = [];
process.on('unhandledRejection', (error) => void strays.push(error));

const started = performance.now();
const seconds = (): number => (performance.now() - started) / 1_000;
const total = (of: (tally: Tally) => number): number =>
  [...tallies.values()].reduce((sum, tally) => sum + of(tally), 0);
let told = 0;
for (let turn = 0; !stopped && total(({ inputs }) => inputs) < count; turn++) {
  const seed = first + turn;
  for (const [name, property] of properties) {
    const tally = tallies.get(name) as Tally;
    // Promises alone never let a signal through.
    await setImmediate();
    let began = 0;
    property
      .beforeEach(() => {
        began = performance.now();
      })
      .afterEach(() => {
        tally.inputs++;
        tally.slowest = Math.max(tally.slowest, performance.now() - began);
        tally.ms += performance.now() - began;
      });
    const result = await fc.check(property, { seed, numRuns: TURN, reporter: () => undefined });
    if (result.failed) {
      tally.failed++;
      const what = String((result.errorInstance as Error | undefined)?.message ?? result.errorInstance);
      console.log(
        `failed: ${name}, --seed ${seed} --only "${name}"\n  ${JSON.stringify(result.counterexample).slice(0, 600)}\n  ${what.slice(0, 600)}`,
      );
    }
    if (stopped) break;
  }
  if (seconds() > told + EVERY) {
    told = seconds();
    const inputs = total((tally) => tally.inputs);
    console.log(
      `${inputs} inputs, ${(inputs / seconds()).toFixed(0)} a second, ${total(({ failed }) => failed)} failed, heap ${(process.memoryUsage().heapUsed / 2 ** 20).toFixed(0)} MB`,
    );
  }
}
console.log(
  table([
    ['property', 'inputs', 'failed', 'ms each', 'slowest ms'],
    ...[...tallies].map(([name, { inputs, failed, ms, slowest }]) => [
      name,
      String(inputs),
      String(failed),
      (ms / inputs).toFixed(2),
      slowest.toFixed(0),
    ]),
  ]),
);
for (const stray of strays) console.log('outside of any property:', stray);
const failed = total((tally) => tally.failed) + strays.length;
const inputs = total((tally) => tally.inputs);
console.log(
  `${inputs} inputs from seed ${first}, ${(inputs / seconds()).toFixed(0)} a second: ${failed} failed.`,
);
process.exit(failed > 0 ? 1 : 0);
