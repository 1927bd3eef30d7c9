/**
 * Whether what answers is still found among passages that do not: `node scripts/bench.mjs among [sizes] [questions]
 * [words of names of collections …]`; with `scripts/opensearch.sh run` before it in an OpenSearch, the sources at rest.
 * To a small shelf of labelled questions come made-up passages by a model of counts: what stands behind what in other
 * texts of its language, mixed with any word. Prints where the passages that answer are lost, and what the process takes.
 * `VERBATIM_BENCH_OWN=1` makes the others of the very texts that are asked of.
 */
import { tmpdir } from 'node:os';
import { figure } from '../src/answer/figure.ts';
import { verify } from '../src/answer/verify.ts';
import { whoSaid } from '../src/answer/whosaid.ts';
import type { Source } from '../src/corpus/source.ts';
import { openSearchIndex } from '../src/engine/index.ts';
import { buildLibrary, type Library, makeReady, restOnDisk, sourceAtRest } from '../src/library/index.ts';
import { NO_SNAPSHOT } from '../src/library/snapshot.ts';
import { hashOf } from '../src/library/source-names.ts';
import type { Span } from '../src/text/span.ts';
import { type Collection, flat, readCollections, sampled, sourceOf } from './questions/collections.ts';
import { distractors, PASSAGES_PER_SOURCE } from './questions/distractors.ts';
import { type Lost, lostAt } from './questions/lost.ts';
import { outcomeOf } from './questions/score.ts';
import { percent } from './search/answers.ts';
import { has, readNews } from './search/data.ts';
import { percentile, table } from './support/numbers.ts';

const [sizes = '0,10000,100000', most = '200', ...names] = process.argv.slice(2);
/** Whether others are made of the very texts that are asked of, where nothing but chance tells them apart. */
const OWN = process.env.VERBATIM_BENCH_OWN !== undefined;
const nodes = process.env.VERBATIM_TEST_OPENSEARCH?.split(',');
const place = { nodes: nodes ?? [], prefix: 'among', patience: 60_000 };
const engine = nodes && (await openSearchIndex({ place, version: String(Date.now()) }));
const rest = engine && restOnDisk(tmpdir());

const all = readCollections();
const wanted = names.length > 0 ? readCollections(names) : all;
if (wanted.length === 0) console.log('No labelled questions of that name lie beside the repository.');
/** What other commands are asked, to tell how long they take: with the question, or a sentence of the passage. */
const OTHERS: Readonly<
  Record<string, (library: Library, asked: (typeof all)[0]['questions'][0]) => unknown>
> = {
  '/figure': (library, { question }) => figure(library, { about: question }),
  '/whosaid': (library, { paragraph }) => whoSaid(library, { quote: firstWords(paragraph) }),
  '/verify': (library, { paragraph }) => verify(library, { quote: firstWords(paragraph) }),
};
const firstWords = (paragraph: string): string => paragraph.split(' ').slice(0, 12).join(' ');

const HEAD = ['', 'among', 'asked', 'right passage first', 'right', 'not answered', 'p50 ms', 'p99 ms'];
const rows = [HEAD];

async function askAmong(collection: Collection): Promise<void> {
  const own = collection.sources.map((one) => sourceOf(collection, one));
  const more = distractors(textsOf(collection), collection.language);
  const sentences = new Map<string, Uint32Array>();
  const made: Source[] = [];
  const snapshot = {
    ...NO_SNAPSHOT,
    recall(hash: string) {
      const cut = sentences.get(hash);
      return cut && { sentences: unpacked(cut), annotations: { quotations: [], figures: [], aliases: [] } };
    },
  };
  const questions = sampled(collection.questions, Number(most));
  for (const size of sizes.split(',').map(Number)) {
    const began = performance.now();
    while (made.length * PASSAGES_PER_SOURCE < size) {
      const one = more(made.length);
      sentences.set(hashOf(one.source), packed(one.sentences));
      made.push(sourceAtRest(one.source, rest));
    }
    const shelf = { sources: [...own, ...made], problems: [] };
    // Without others the engine in memory gives the same, and nothing is taken from the other.
    const library = await buildLibrary(shelf, size > 0 ? { snapshot, rest, ...(engine && { engine }) } : {});
    const built = seconds(began);
    makeReady(library);
    console.log(`${size} others: built in ${built} s, ready in ${seconds(began)} s; ${memory()}`);
    const counts = { passage: 0, right: 0, none: 0 };
    const took = await timed(questions, async (question) => {
      const { outcome } = await outcomeOf(library, question);
      if (outcome === 'right') counts.right++;
      if (outcome === 'not answered') counts.none++;
      if (outcome !== 'not answered' && outcome !== 'wrong passage') counts.passage++;
    });
    const lost: Record<Lost, number> = { 'no candidate': 0, 'ranked lower': 0, refused: 0 };
    for (const question of questions) {
      const at = await lostAt(library, question);
      if (at) lost[at]++;
    }
    const asked = questions.length;
    console.log(
      `lost: ${Object.entries(lost)
        .map(([at, count]) => `${at} ${percent(count, asked)}`)
        .join(', ')}`,
    );
    const found = [counts.passage, counts.right, counts.none].map((count) => percent(count, asked));
    rows.push([`${collection.name} /ask`, String(size), String(asked), ...found, ...took]);
    for (const [command, ask] of Object.entries(OTHERS))
      rows.push([
        command,
        '',
        String(asked),
        '',
        '',
        '',
        ...(await timed(questions, (one) => ask(library, one))),
      ]);
    console.log(table([HEAD, ...rows.slice(-1 - Object.keys(OTHERS).length)]));
    console.log(memory());
  }
}

/** News of no collection, where there are any in its language; else the texts of all collections in it, its own too. */
function textsOf({ language }: Collection): string[] {
  if (language === 'en' && !OWN && has('quotations-tune.jsonl'))
    return readNews().flatMap(({ text }) => text.split(/\n+/).map(flat).filter(Boolean));
  return all
    .filter((one) => one.language === language)
    .flatMap(({ sources }) => sources.flatMap(({ paragraphs }) => paragraphs));
}

async function timed<Asked>(all: readonly Asked[], ask: (one: Asked) => unknown): Promise<string[]> {
  const took: number[] = [];
  for (const one of all) {
    const began = performance.now();
    await ask(one);
    took.push(performance.now() - began);
  }
  return [50, 99].map((percent) => percentile(took, percent).toFixed(1));
}

function seconds(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(0);
}

function memory(): string {
  globalThis.gc?.();
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  const [all, heap, arrays] = [rss, heapUsed, arrayBuffers].map((bytes) => Math.round(bytes / 2 ** 20));
  return `process ${all} MB: heap ${heap} MB, arrays ${arrays} MB`;
}

/** Of each passage how many numbers, then where its sentences begin and end. */
const packed = (sentences: readonly (readonly Span[])[]): Uint32Array =>
  Uint32Array.from(
    sentences.flatMap((own) => [2 * own.length, ...own.flatMap(({ start, end }) => [start, end])]),
  );

function unpacked(cut: Uint32Array): Span[][] {
  const sentences: Span[][] = [];
  for (let at = 0; at < cut.length; at += 1 + (cut[at] ?? 0)) {
    const own = Array.from(cut.subarray(at + 1, at + 1 + (cut[at] ?? 0)));
    sentences.push(own.flatMap((start, n) => (n % 2 === 0 ? { start, end: own[n + 1] ?? start } : [])));
  }
  return sentences;
}

for (const collection of wanted) await askAmong(collection);
console.log(table(rows));
await engine?.destroy();
await engine?.close();
