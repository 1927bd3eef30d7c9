/**
 * Processes and servers that are killed, restarted and cut off under load, all of them real:
 * `npm run test:cluster -- [killed] [rolling] [cut] [restarted] [nodes] [shards] [upgrade] [--seconds 300] [--rate 200] [--from FOLDER]`.
 * Prints what became of every question, and exits with 1 where one was answered wrong, one was lost without a sentence,
 * or something was lost that had been confirmed.
 */
import { parseArgs } from 'node:util';
import { table } from '../../bench/support/numbers.ts';
import { cut } from './cluster/cut.ts';
import { killed } from './cluster/killed.ts';
import { nodes } from './cluster/nodes.ts';
import { restarted } from './cluster/restarted.ts';
import { rolling } from './cluster/rolling.ts';
import { shards } from './cluster/shards.ts';
import { HEAD, type Outcome } from './cluster/tally.ts';
import { upgrade } from './cluster/upgrade.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '300' },
    rate: { type: 'string', default: '200' },
    from: { type: 'string' },
  },
});
const [seconds, rate] = [Number(values.seconds), Number(values.rate)];
/** While parts are killed and cut off, it is not how much is asked that is tried. */
const CALM_RATE = 20;

const PARTS: ReadonlyMap<string, () => Promise<Outcome>> = new Map([
  ['killed', () => killed(seconds, CALM_RATE)],
  ['rolling', () => rolling(rate)],
  ['cut', () => cut(CALM_RATE)],
  ['restarted', restarted],
  ['nodes', nodes],
  ['shards', shards],
  ['upgrade', () => upgrade(values.from)],
]);
const names = positionals.length > 0 ? positionals : [...PARTS.keys()];
let isGood = true;
for (const name of names) {
  const part = PARTS.get(name);
  if (!part) throw new Error(`there is no part "${name}": ${[...PARTS.keys()].join(', ')}`);
  const { rows, notes, faults } = await part();
  if (rows.length > 0) console.log(table([HEAD, ...rows]));
  for (const line of [...notes, ...faults]) console.log(`${name}: ${line}`);
  if (faults.length > 0) isGood = false;
}
process.exit(isGood ? 0 : 1);
