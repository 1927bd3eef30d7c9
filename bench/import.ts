import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { pageBlocks } from '../src/corpus/import/formats/html/blocks.ts';
import { defuddle, type Extract, readability } from '../src/corpus/import/formats/html/extractors.ts';
import { type HtmlPage, readPage } from '../src/corpus/import/formats/html/page.ts';
import { importFiles } from '../src/corpus/import/index.ts';
import { parseDocument } from '../src/corpus/import/parse.ts';

// How much of our own pages' articles the import and the extractors it asks find, in runs of four words;
// then files a second and peak memory of an import of generated HTML pages.
// BENCH_PAGES (2000) pages of BENCH_BYTES (100000) bytes. Run from the repository's root.

const PAGES = Number(process.env.BENCH_PAGES ?? 2000);
const BYTES = Number(process.env.BENCH_BYTES ?? 100_000);

const NOUNS =
  'harbour ferry bridge council keeper lamp storm gauge river pilot crane bell school county buoy'.split(' ');
const VERBS = 'opened closed bought sold measured lost painted found moved counted'.split(' ');

const pick = (list: readonly string[], seed: number): string =>
  list[Math.abs(seed * 7919) % list.length] ?? '';

const sentence = (seed: number): string =>
  `The ${pick(NOUNS, seed)} ${pick(VERBS, seed + 3)} the ${pick(NOUNS, seed + 5)} on day ${seed % 365}, and the ${pick(NOUNS, seed + 11)} said that “nobody had ${pick(VERBS, seed + 2)} the ${pick(NOUNS, seed + 1)} before”.`;

/** A news page: two fifths article, the rest menus, teasers, comments and a script. */
function page(number: number): string {
  const paragraphs: string[] = [];
  let length = 0;
  for (let at = 0; length < BYTES * 0.4; at++) {
    const text = `<p>${[0, 1, 2].map((part) => sentence(number * 1000 + at * 3 + part)).join(' ')}</p>`;
    paragraphs.push(text);
    length += text.length;
  }
  const teasers = Array.from(
    { length: 150 },
    (_, at) => `<li><a href="/${at}">${pick(NOUNS, at)} ${pick(VERBS, at)} again</a></li>`,
  );
  const comments = Array.from(
    { length: 100 },
    (_, at) => `<li class="comment"><b>reader${at}</b><p>${sentence(at)}</p></li>`,
  );
  const head = `<!doctype html><html lang="en"><head><title>Story ${number} | The Bench</title><meta property="og:site_name" content="The Bench"><link rel="canonical" href="https://bench.example/story/${number}"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Story ${number} of the ${pick(NOUNS, number)}","datePublished":"2024-01-0${(number % 9) + 1}","author":{"name":"Ada Bench"}}</script></head>`;
  const body = `<body><nav><ul>${teasers.join('')}</ul></nav><main><article><h1>Story ${number} of the ${pick(NOUNS, number)}</h1>${paragraphs.join('')}</article></main><section id="comments"><ol>${comments.join('')}</ol></section><footer>© The Bench</footer>`;
  const filler = Math.max(0, BYTES - head.length - body.length - 40);
  return `${head}${body}<script>/*${'x'.repeat(filler)}*/</script></body></html>`;
}

async function bundledWorker(folder: string): Promise<URL> {
  await build({
    absWorkingDir: process.cwd(),
    entryPoints: [{ in: 'src/corpus/import/worker.ts', out: 'worker' }],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outdir: folder,
    logLevel: 'error',
  });
  return pathToFileURL(join(folder, 'worker.js'));
}

const OWN_PAGES = 'tests/corpus/import/pages';
const RUN = 4;

function runsOfWords(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Map<string, number>();
  for (let at = 0; at + RUN <= words.length; at++) {
    const run = words.slice(at, at + RUN).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

const total = (runs: ReadonlyMap<string, number>): number => [...runs.values()].reduce((a, b) => a + b, 0);

/** Precision and recall of the runs of four words, after the article-extraction-benchmark of Scrapinghub (2020). */
function score(found: string, wanted: string): readonly [precision: number, recall: number] {
  const [have, want] = [runsOfWords(found), runsOfWords(wanted)];
  const both = [...have].reduce((sum, [run, count]) => sum + Math.min(count, want.get(run) ?? 0), 0);
  return [both / Math.max(1, total(have)), both / Math.max(1, total(want))];
}

const extracted = (page: HtmlPage, extract: Extract | undefined): string =>
  pageBlocks(page.document.documentElement)
    .filter((block) => extract?.has(block))
    .map(({ text }) => text)
    .join('\n');

const READERS: Readonly<Record<string, (html: string) => string | Promise<string>>> = {
  import: async (html) =>
    (await parseDocument('page.html', new Uint8Array(Buffer.from(html))))
      .flatMap(({ blocks }) => blocks)
      .map(({ text }) => text)
      .join('\n'),
  readability: (html) => extracted(readPage(html), readability(readPage(html))),
  defuddle: (html) => extracted(readPage(html), defuddle(readPage(html))),
};

async function compareReaders(): Promise<void> {
  const names = readdirSync(OWN_PAGES).filter((name) => name.endsWith('.html') && name !== 'no-article.html');
  for (const [reader, read] of Object.entries(READERS)) {
    let [precision, recall] = [0, 0];
    for (const name of names) {
      const wanted = readFileSync(join(OWN_PAGES, 'expected', `${name}.md`), 'utf8').replace(
        /^---[\s\S]*?\n---\n/gm,
        '',
      );
      const [p, r] = score(await read(readFileSync(join(OWN_PAGES, name), 'utf8')), wanted);
      precision += p / names.length;
      recall += r / names.length;
    }
    const f1 = (2 * precision * recall) / (precision + recall);
    console.log(
      JSON.stringify({
        bench: 'import-pages',
        reader,
        pages: names.length,
        f1: Number(f1.toFixed(3)),
        precision: Number(precision.toFixed(3)),
        recall: Number(recall.toFixed(3)),
      }),
    );
  }
}

await compareReaders();
const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
const bundles = mkdtempSync(join(process.cwd(), 'node_modules', '.bench-'));
try {
  const pages = join(folder, 'pages');
  mkdirSync(pages);
  for (let number = 0; number < PAGES; number++) writeFileSync(join(pages, `${number}.html`), page(number));
  const worker = await bundledWorker(bundles);
  let peak = 0;
  const sampler = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 50);
  const start = performance.now();
  const counts = new Map<string, number>();
  for await (const { kind } of importFiles([pages], { out: join(folder, 'out'), worker }))
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const seconds = (performance.now() - start) / 1000;
  clearInterval(sampler);
  console.log(
    JSON.stringify({
      bench: 'import',
      pages: PAGES,
      bytes: BYTES,
      threads: availableParallelism(),
      seconds: Number(seconds.toFixed(1)),
      pagesPerSecond: Number((PAGES / seconds).toFixed(1)),
      peakMegabytes: Math.round(peak / 1024 / 1024),
      results: Object.fromEntries(counts),
    }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(bundles, { recursive: true, force: true });
}
