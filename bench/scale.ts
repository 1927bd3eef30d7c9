/**
 * What an engine takes for shelves that no memory holds:
 * `HEAP=1g scripts/opensearch.sh run npm run bench:scale -- [passages, with commas between where it is to be measured] [questions]`.
 * The stems are made up, by Zipf's law; a question has two rare stems and two common ones, each with another form. What
 * is timed is what /ask, /figure and /whosaid ask of the engine: counts, then candidates. Nothing is asked twice.
 */

import { fetchParts } from '../src/search/find/gather.ts';
import { engines, type Measured } from './scale/engines.ts';
import { shelfSources, wantedOf } from './scale/shelf.ts';
import { percentile, table } from './support/numbers.ts';

const [sizes = '100000', asked = '300'] = process.argv.slice(2);
const STEPS = sizes.split(',').map(Number);
const SIZE = STEPS.at(-1) ?? 0;
const QUESTIONS = Number(asked);
/** So many questions come before any is timed: both engines are compiled while they run. */
const WARM = 300;
const LARGEST_IN_MEMORY = 1_000_000;
const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;
const HEAD = ['', 'passages', 'put in s', 'process', 'indices', 'p50 ms', 'p90 ms', 'p99 ms', 'most ms'];

let next = 0;
for (const open of engines()) await measure(await open());

/** Fills the engine, and asks it whenever it has as many passages as are wanted. */
async function measure(engine: Measured): Promise<void> {
  if (SIZE > LARGEST_IN_MEMORY && engine.name === 'MiniSearch') return;
  const steps = [...STEPS];
  let passages = 0;
  let seconds = 0;
  let began = performance.now();
  for (const source of shelfSources(SIZE)) {
    await engine.engine.put({}, source);
    passages += source.passages.length;
    if (passages < (steps[0] ?? 0)) continue;
    steps.shift();
    await engine.engine.statistics({}, 'passages', []);
    seconds += (performance.now() - began) / 1000;
    console.log(table([HEAD, ...(await askedOf(engine, passages, seconds))]));
    began = performance.now();
  }
  await engine.close();
}

async function askedOf(
  { name, engine, bytes }: Measured,
  passages: number,
  seconds: number,
): Promise<string[][]> {
  const rows: string[][] = [];
  for (const [command, run] of Object.entries(commandsOn(engine))) {
    for (let warm = 0; warm < WARM; warm++) await run(wantedOf(SIZE, next++));
    const took: number[] = [];
    for (let question = 0; question < QUESTIONS; question++) {
      const wanted = wantedOf(SIZE, next++);
      const start = performance.now();
      await run(wanted);
      took.push(performance.now() - start);
    }
    const times = [50, 90, 99, 100].map((percent) => percentile(took, percent).toFixed(1));
    rows.push([`${name} ${command}`, ...['', '', '', ''], ...times]);
  }
  global.gc?.();
  const held = [megabytes(process.memoryUsage().rss), bytes ? megabytes(await bytes()) : ''];
  const [first] = rows;
  first?.splice(1, 4, String(passages), seconds.toFixed(0), ...held);
  return rows;
}

/** What each command asks of its engine. */
function commandsOn(engine: Measured['engine']) {
  const shelf = { engine, scope: {}, entries: [], places: new Map() } as unknown as Parameters<
    typeof fetchParts
  >[0];
  type Wanteds = ReturnType<typeof wantedOf>;
  return {
    '/ask': async (wanted: Wanteds): Promise<void> => {
      await fetchParts(shelf, 'passages', wanted, 50);
      await fetchParts(shelf, 'headings', wanted, 10);
    },
    '/figure': async (wanted: Wanteds): Promise<void> => {
      await fetchParts(shelf, 'figures', wanted, 100);
    },
    '/whosaid': async (wanted: Wanteds): Promise<void> => {
      const all = wanted.map(({ alternatives }) => alternatives[0]?.stems[0] ?? '');
      await Promise.all([
        fetchParts(shelf, 'quotations', wanted, 100),
        fetchParts(shelf, 'quotations', [{ alternatives: [{ stems: all, share: 1 }] }], 1000),
      ]);
    },
  };
}
