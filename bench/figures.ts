/**
 * How many labelled numbers are read with their value (recall, by kind), what is read of sentences of our own, and how
 * fast: `node scripts/bench.mjs figures [--errors]`.
 *
 * All cases are split by a hash of their text. Of the shared ones, every part had been seen before 22 November 2026;
 * since then they are halved anew, and only the first half is read. Our own sentences were written before
 * the rules were run on them; the rules are tuned on the first half, and `--errors` shows the misses of that half alone.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { toDocument } from '../src/annotate/document.ts';
import { figures } from '../src/annotate/figures/index.ts';
import { readShelf } from '../src/corpus/shelf.ts';
import { judged, readCases } from './support/figure-cases.ts';
import { type Pair, readPairs, related } from './support/figure-pairs.ts';
import { type FigureQueries, ranked } from './support/figure-queries.ts';
import { judgedByLanguage, readLanguageCases } from './support/language-cases.ts';

interface Case {
  readonly text: string;
}

const shared = resolve('..', 'shared');
const cases = join(shared, 'data', 'figures-tune.json');
const scorer = join(shared, 'tools', 'score-figures.mjs');
const news = join(shared, 'data', 'quotations-tune.jsonl');

/** FNV-1a of a text: half of all cases are the first part. */
function isFirstPart(text: string): boolean {
  let hash = 2_166_136_261;
  for (const character of `fresh:${text}`)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return (hash >>> 8) % 2 === 0;
}

function predictions(gold: readonly Case[]): string {
  const lines = gold.map(({ text }, id) => ({
    id,
    figures: figures(toDocument(text)).map(({ number, value }) => ({ ...number, value })),
  }));
  return lines.map((line) => JSON.stringify(line)).join('\n');
}

function score(name: string, gold: readonly Case[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-figures-'));
  try {
    writeFileSync(join(folder, 'gold.json'), JSON.stringify(gold));
    writeFileSync(join(folder, 'pred.jsonl'), predictions(gold));
    const table = execFileSync(
      process.execPath,
      [scorer, join(folder, 'gold.json'), join(folder, 'pred.jsonl')],
      {
        encoding: 'utf8',
      },
    );
    console.log(`${name}, ${gold.length} cases\n${table.replace(/^/gm, '  ').trimEnd()}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function speed(): void {
  const texts = readFileSync(news, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as Case).text);
  const documents = texts.map((text) => toDocument(text));
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const rounds = [1, 2, 3].map(() => {
    const started = performance.now();
    for (const document of documents) figures(document);
    return performance.now() - started;
  });
  console.log(
    `speed, ${texts.length} news articles: ${(characters / 1000 / Math.min(...rounds)).toFixed(1)} MB/s`,
  );
}

const own = readCases(readFileSync(resolve('bench', 'data', 'figure-cases.txt'), 'utf8'));
const showErrors = process.argv.includes('--errors');
for (const [name, part] of [
  ['own sentences, first half', own.filter(({ text }) => isFirstPart(text))],
  ['own sentences, kept half', own.filter(({ text }) => !isFirstPart(text))],
] as const)
  console.log(judged(name, part, showErrors && name.includes('first')));
for (const batch of ['first', 'second'] as const) {
  const file = resolve('bench', 'data', `language-cases-${batch}.txt`);
  const cases = readLanguageCases(readFileSync(file, 'utf8'));
  console.log(judgedByLanguage(`six languages, ${batch} batch`, cases, showErrors));
}
const pairs = readPairs(readFileSync(resolve('bench', 'data', 'figure-pairs.txt'), 'utf8'));
const isFirstPair = ({ sentences }: Pair): boolean => isFirstPart(sentences.join(' '));
console.log(await related('comparing, first half', pairs.filter(isFirstPair), showErrors));
const keptPairs = pairs.filter((pair) => !isFirstPair(pair));
console.log(await related('comparing, kept half', keptPairs, false));
const queries = JSON.parse(
  readFileSync(resolve('bench', 'data', 'figure-queries.json'), 'utf8'),
) as FigureQueries;
const corpus = await readShelf(['corpus']);
console.log(await ranked('ranking, first half', queries, corpus, isFirstPart, showErrors));
console.log(await ranked('ranking, kept half', queries, corpus, (about) => !isFirstPart(about), false));
if (existsSync(cases) && existsSync(scorer)) {
  const gold = JSON.parse(readFileSync(cases, 'utf8')) as readonly Case[];
  score(
    'first part',
    gold.filter(({ text }) => isFirstPart(text)),
  );
  score(
    'second part',
    gold.filter(({ text }) => !isFirstPart(text)),
  );
} else console.log(`figures: skipped, because ${cases} or ${scorer} is not there`);
if (existsSync(news)) speed();
else console.log(`figures, speed: skipped, because ${news} is not there`);
