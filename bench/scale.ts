/**
 * What an engine takes for shelves that no memory holds: `scripts/opensearch.sh run npm run bench:scale -- [passages]`.
 * The stems are made up, by Zipf's law; a question has two rare stems and two common ones, each with another form. What
 * is timed is what /ask, /figure and /whosaid ask of the engine: counts, then candidates. Nothing is asked twice.
 */

import { fetchParts } from '../src/search/gather.ts';
import { engines, type Measured } from './scale/engines.ts';
import { shelfSources, wantedOf } from './scale/shelf.ts';
import { percentile, table } from './support/numbers.ts';

const [size = 100_000] = process.argv.slice(2).map(Number);
const QUESTIONS = 300;
/** So many questions come before any is timed: both engines are compiled while they run. */
const WARM = 300;
const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

for (const open of engines()) await measure(await open());

async function measure({ name, engine, bytes, close }: Measured): Promise<void> {
  if (size > 1_000_000 && name === 'MiniSearch') return;
  const began = performance.now();
  let passages = 0;
  for (const source of shelfSources(size)) {
    await engine.put({}, source);
    passages += source.passages.length;
  }
  await engine.statistics({}, 'passages', []);
  const seconds = (performance.now() - began) / 1000;
  const shelf = { engine, scope: {}, entries: [], places: new Map() } as unknown as Parameters<
    typeof fetchParts
  >[0];
  const ask = async (at: number): Promise<void> => {
    const wanted = wantedOf(size, at);
    await fetchParts(shelf, 'passages', wanted, 50);
    await fetchParts(shelf, 'headings', wanted, 10);
  };
  const figure = (at: number) => fetchParts(shelf, 'figures', wantedOf(size, at), 100);
  const whoSaid = async (at: number): Promise<void> => {
    const wanted = wantedOf(size, at);
    const all = wanted.map(({ alternatives }) => alternatives[0]?.stems[0] ?? '');
    await Promise.all([
      fetchParts(shelf, 'quotations', wanted, 100),
      fetchParts(shelf, 'quotations', [{ alternatives: [{ stems: all, share: 1 }] }], 1000),
    ]);
  };
  const rows = [['', 'p50', 'p90', 'p99']];
  let next = 0;
  for (const [command, run] of Object.entries({ '/ask': ask, '/figure': figure, '/whosaid': whoSaid })) {
    for (let warm = 0; warm < WARM; warm++) await run(next++);
    const took: number[] = [];
    for (let asked = 0; asked < QUESTIONS; asked++) {
      const start = performance.now();
      await run(next++);
      took.push(performance.now() - start);
    }
    rows.push([command, ...[50, 90, 99].map((percent) => `${percentile(took, percent).toFixed(1)} ms`)]);
  }
  global.gc?.();
  const { rss } = process.memoryUsage();
  console.log(
    `${name}: ${passages} passages in ${seconds.toFixed(0)} s, ${Math.round(passages / seconds)} a second; this process ${megabytes(rss)}${bytes ? `, the indices ${megabytes(await bytes())}` : ''}`,
  );
  console.log(table(rows));
  await close();
}
