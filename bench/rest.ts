/**
 * What a thread holds of a shelf, by itself: `node scripts/bench.mjs rest [passages] [memory|disk] [megabytes open] [passages of a
 * source] [plain]`, with the fourth of these sources with front matter and many people, with the last sources in which nothing
 * is looked for. Bytes of heap and of arrays behind it for each passage, without an engine; how long it takes to build and to
 * open a source that rests.
 */
import { tmpdir } from 'node:os';
import type { Source } from '../src/corpus/source.ts';
import type { PassageIndex } from '../src/engine/index.ts';
import { buildLibrary, makeReady, restOnDisk, sourceAtRest } from '../src/library/index.ts';
import type { Remembered } from '../src/library/rest.ts';
import { NO_SNAPSHOT } from '../src/library/snapshot.ts';
import { syntheticSources } from './support/synthetic.ts';

const [size = '20000', where = 'disk', recent = '24', each, plain] = process.argv.slice(2);
const passages = Number(size);
const none: PassageIndex = {
  statistics: async () => ({ size: 0, length: 0, frequencies: [] }),
  candidates: async () => [],
  put: async () => {},
  remove: async () => {},
  sources: async () => new Map(),
  close: async () => {},
};
const rest = where === 'disk' ? restOnDisk(tmpdir(), Number(recent) * 2 ** 20) : undefined;
const options = each === undefined ? {} : { each: Number(each), fronted: true };
const before = used();
const began = performance.now();
const sources = Array.from(syntheticSources(passages, options), (source) => sourceAtRest(source, rest));
const characters = sources.reduce((sum, { text }) => sum + text.length, 0);
let now: Source | undefined;
const known =
  plain === undefined
    ? {}
    : {
        snapshot: { ...NO_SNAPSHOT, recall: () => now && nothingIn(now) },
        reading: <Value>(source: Source, read: () => Value) => {
          now = source;
          return read();
        },
      };
const nothingIn = ({ passages }: Source): Remembered => ({
  sentences: passages.map(({ span }) => [span]),
  annotations: { quotations: [], figures: [], aliases: [] },
});
const library = await buildLibrary({ sources, problems: [] }, { engine: none, rest, ...known });
told('library');
makeReady(library);
told('ready');
const took = performance.now();
let count = 0;
for (const own of library.entries.slice(0, 2000)) count += own.passages.length;
console.log(
  `${((performance.now() - took) / Math.min(2000, library.entries.length)).toFixed(3)} ms to open a source of ${count / Math.min(2000, library.entries.length)} passages`,
);

function told(what: string): void {
  const seconds = (performance.now() - began) / 1000;
  const bytes = used() - before;
  const { rss } = process.memoryUsage();
  console.log(
    `${what}: ${passages} passages, ${characters} characters, ${seconds.toFixed(1)} s; ${(bytes / passages).toFixed(0)} bytes a passage, ${(bytes / characters).toFixed(2)} a character; RSS ${(rss / 2 ** 20).toFixed(0)} MB, at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
  );
}

function used(): number {
  for (let n = 0; n < 4; n++) globalThis.gc?.();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + Math.max(external, arrayBuffers);
}
