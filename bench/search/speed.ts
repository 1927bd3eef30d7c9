import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from '../../src/answer/ask.ts';
import { figure } from '../../src/answer/figure.ts';
import { verify } from '../../src/answer/verify.ts';
import { whoSaid } from '../../src/answer/whosaid.ts';
import type { Source } from '../../src/corpus/source.ts';
import {
  buildLibrary,
  indexShelf,
  type Library,
  readSnapshot,
  shelve,
  writeSnapshot,
} from '../../src/library/index.ts';
import type { SourceEntries } from '../../src/search/index.ts';
import { nearestWords } from '../../src/search/index.ts';
import { writePicture } from '../support/picture.ts';
import { benchParagraphs } from './corpus.ts';
import { has, readQuestions, source } from './data.ts';
import { type Built, type Engine, peers } from './engines.ts';
import { exponent, memory, processorMs, quantile, table, timed } from './measure.ts';
import { type Line, latencyPlot } from './plot.ts';

/** What one engine did at one size. */
export interface Measured {
  readonly engine: string;
  readonly size: number;
  readonly buildMs: number;
  readonly bytes: number;
  /** Milliseconds of the processor a question. */
  readonly times: readonly number[];
  /** The share of the questions whose paragraph came first. */
  readonly recall: number;
}

const QUESTIONS = 300;
const PARAGRAPHS_PER_SOURCE = 20;
/** A slow engine is asked fewer questions: none begins after so many milliseconds. */
const LONGEST = 25_000;
const WARM_UP_ROUNDS = 3;
const TIMED_ROUNDS = 3;

const questions = (): { question: string; paragraph: string }[] => {
  if (!has('questions-en-tune.json')) return [];
  const all = readQuestions('en').questions;
  return all
    .filter((_, at) => at % Math.ceil(all.length / QUESTIONS) === 0 || at % 2 === 0)
    .slice(0, QUESTIONS);
};

/** Typed texts that give an answerer much to do: common words, many words, words that nowhere stand. */
const HARD: readonly string[] = [
  'people said the government would not say how many new states the president had this year',
  'the people',
  'year',
  'immigrashun prezident supremm congres',
  'xqzptlk wvnrtyu plmoknij sdfghjkl',
  'z'.repeat(300),
  `${'he said that the president of the united states would not be in the house when it voted, and that '.repeat(3)}`,
];

const CALLS: Readonly<Record<string, (library: Library, typed: string) => unknown>> = {
  '/ask': (library, question) => ask(library, { question }),
  '/whosaid': (library, quote) => whoSaid(library, { quote }),
  '/verify': (library, quote) => verify(library, { quote }),
  '/figure': (library, about) => figure(library, { about }),
};

/** Prints what each engine takes at each size. @param peer a part of the names of the engines beside ours */
export async function speed(sizes: readonly number[], peer = ''): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const size of sizes) {
    const texts = benchParagraphs(size);
    measured.push(await measureOurs(texts));
    for (const engine of peers().filter(({ name }) => name.toLowerCase().includes(peer)))
      measured.push(await measurePeer(engine, texts));
    print(
      size,
      measured.filter((one) => one.size === size),
    );
  }
  if (sizes.length > 1) {
    const lines = linesOf(measured);
    console.log('\nHow the median grows with the size: the exponent of a power law');
    for (const { name, points } of lines) console.log(`  ${name}: ${exponent(points).toFixed(2)}`);
    const written = await writePicture(
      PICTURE,
      latencyPlot('Answer time against the size of the shelf', lines),
    );
    console.log(`\nLatency against size: ${written.join(', ')}`);
  }
  return measured;
}

/** Where the picture of latency against size is written, seen from the repository. */
const PICTURE = 'dist/bench/latency';

const linesOf = (measured: readonly Measured[]): Line[] =>
  [...new Set(measured.map(({ engine }) => engine))].map((name) => ({
    name,
    points: measured
      .filter(({ engine }) => engine === name)
      .map(({ size, times }) => [size, quantile(times, 0.5)] as const),
  }));

async function measurePeer(engine: Engine, texts: readonly string[]): Promise<Measured> {
  const before = memory();
  const { value: built, ms } = await timed(() => engine.build(texts));
  const bytes = memory() - before;
  const found = await answers(built);
  const times = built.times?.(questions().map(({ question }) => question)) ?? found.times;
  built.close?.();
  return {
    engine: engine.name,
    size: texts.length,
    buildMs: ms,
    bytes,
    times,
    recall: recall(texts, found.places),
  };
}

async function measureOurs(texts: readonly string[]): Promise<Measured> {
  const before = memory();
  const sources = sourcesOf(texts);
  const { value: shelf, ms: annotating } = await timed(() => sources.map((one) => shelve(one)));
  const { value: library, ms } = await timed(() => indexShelf(shelf, []));
  const { ms: numbering } = await timed(() => library.phrases);
  const bytes = memory() - before;
  const places = new Map(texts.map((text, at) => [text, at]));
  const found = await answers({ search: (question) => placeOf(library, places, question) });
  const { people, entries } = library;
  const count = (of: (one: SourceEntries) => readonly unknown[]): number =>
    entries.reduce((sum, one) => sum + of(one).length, 0);
  console.log(
    `\n${texts.length} paragraphs: ${count((one) => one.quotations)} quotations of ${people.length} speakers, ${count((one) => one.figures)} figures`,
  );
  console.log(
    `  annotated in ${seconds(annotating)}, indexed in ${seconds(ms)}, for /verify in ${seconds(numbering)}`,
  );
  console.log(`  a changed source in ${Math.round(await changeOne(library))} ms`);
  const again = await startFromSnapshot(sources, library);
  console.log(
    `  ready from a snapshot in ${seconds(again)}, ${((annotating + ms) / again).toFixed(1)} times faster`,
  );
  for (const [name, run] of Object.entries(CALLS))
    await report(`${name}, hard ones`, HARD, (typed) => run(library, typed));
  await report('nearest words', ['supremm', 'immigrashun', 'prezident'], (typed) =>
    nearestWords(library, typed),
  );
  await report('suggested speakers', ['cl', 'trmp', 'sand', 'hilary cl'], (typed) =>
    library.peopleByName.fitting(typed),
  );
  return {
    engine: 'Verbatim /ask',
    size: texts.length,
    buildMs: ms,
    bytes,
    times: found.times,
    recall: recall(texts, found.places),
  };
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

/** The time that a library takes in which one source has changed, and the time of the change back. */
async function changeOne(library: Library): Promise<number> {
  const sources = library.shelf.map(({ source }) => source);
  const at = Math.floor(sources.length / 2);
  const changed = sources.with(at, source('changed', 'The lantern of the harbour was painted green.'));
  const { value: after, ms } = await timed(() =>
    buildLibrary({ sources: changed, problems: [] }, { before: library }),
  );
  const { ms: back } = await timed(() => buildLibrary({ sources, problems: [] }, { before: after }));
  return Math.max(ms, back);
}

async function startFromSnapshot(sources: readonly Source[], library: Library): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
  const file = join(folder, 'snapshot');
  await writeSnapshot(file, library, 'bench');
  const { ms } = await timed(async () => {
    const { snapshot } = await readSnapshot(file, 'bench');
    return await buildLibrary({ sources, problems: [] }, { snapshot });
  });
  await rm(folder, { recursive: true });
  return ms;
}

async function report(
  what: string,
  typed: readonly string[],
  run: (typed: string) => unknown,
): Promise<void> {
  const times: number[] = [];
  for (const one of typed) {
    await run(one);
    const start = processorMs();
    await run(one);
    times.push(processorMs() - start);
  }
  console.log(`  ${what}: at most ${Math.max(...times).toFixed(1)} ms`);
}

/** Every question by its middle time of some rounds; the rounds before them let the code that they run be compiled. */
async function answers(built: Built): Promise<{ places: number[]; times: number[] }> {
  await rounds(built, WARM_UP_ROUNDS);
  const timed = await rounds(built, TIMED_ROUNDS);
  const asked = timed.filter(({ times }) => times.length > 0);
  return {
    places: asked.map(({ place }) => place),
    times: asked.map(({ times }) => quantile(times, 0.5)),
  };
}

/** Asks all questions so many times. None begins after the time that a slow engine gets. */
async function rounds(built: Built, count: number): Promise<{ place: number; times: number[] }[]> {
  const end = performance.now() + LONGEST;
  const asked = questions().map(({ question }) => ({ question, place: -1, times: [] as number[] }));
  for (let round = 0; round < count; round++)
    for (const one of asked) {
      if (performance.now() > end) return asked;
      const start = processorMs();
      one.place = await built.search(one.question);
      one.times.push(processorMs() - start);
    }
  return asked;
}

const recall = (texts: readonly string[], places: readonly number[]): number => {
  const asked = questions().slice(0, places.length);
  const right = asked.filter(({ paragraph }, at) => texts[places[at] ?? -1] === paragraph);
  return right.length / Math.max(1, asked.length);
};

async function placeOf(
  library: Library,
  places: ReadonlyMap<string, number>,
  question: string,
): Promise<number> {
  const answer = await ask(library, { question });
  return answer.kind === 'found' ? (places.get(answer.finds[0].excerpt.text) ?? -1) : -1;
}

/** Paragraphs as the sources of a shelf, some to each. */
function sourcesOf(texts: readonly string[]): Source[] {
  return Array.from({ length: Math.ceil(texts.length / PARAGRAPHS_PER_SOURCE) }, (_, at) => {
    const body = texts.slice(at * PARAGRAPHS_PER_SOURCE, (at + 1) * PARAGRAPHS_PER_SOURCE);
    return source(`source-${at}`, body.map((text) => text.replace(/\s+/g, ' ')).join('\n\n'));
  });
}

function print(size: number, measured: readonly Measured[]): void {
  console.log(
    table(
      ['engine', 'right first', 'paragraphs/s built', 'p50 ms', 'p99 ms', 'MB'],
      measured.map(({ engine, recall, buildMs, times, bytes }) => [
        engine,
        `${(100 * recall).toFixed(1)} %`,
        Math.round((1000 * size) / buildMs),
        quantile(times, 0.5).toFixed(2),
        quantile(times, 0.99).toFixed(2),
        engine.startsWith('SQLite') ? 'on disk' : Math.round(bytes / 1e6),
      ]),
    ),
  );
}
