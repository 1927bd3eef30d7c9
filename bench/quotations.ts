/**
 * Who said what, measured on annotated news articles (PolNeAR 1.0, Newell et al. 2018) and on pronouns and short
 * names labelled by hand: `node scripts/bench.mjs quotations [tune|dev|fresh|report]`.
 *
 * The articles are split by a hash of their id, 60 to 20 to 10 to 10. The rules were written with the errors of
 * the first three in view; `report`, the default, holds articles whose errors nobody has looked at.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { toDocument } from '../src/annotate/document.ts';
import { quotations } from '../src/annotate/quotations/index.ts';
import { slice } from '../src/text/span.ts';

interface Article {
  readonly id: string;
  readonly text: string;
}

/** Who a mention stands for; `start` and `end` are its offsets in the article. */
interface Label {
  /** The article's id as `keyOf` gives it. */
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'pronoun' | 'short' | 'nominal';
  readonly name: string;
}

interface Rates {
  readonly P: number;
  readonly R: number;
  readonly F1: number;
}
interface Scores {
  readonly detectionClaimsOnly: Rates;
  readonly endToEnd: { readonly strict: Rates };
  readonly attributionAccuracy: { readonly strict: number };
  readonly breakdown: Readonly<Record<string, { readonly accStrict: number } | undefined>>;
}

const shared = resolve('..', 'shared');
const gold = join(shared, 'data', 'quotations-tune.jsonl');
const PARTS = ['tune', 'dev', 'fresh', 'report'] as const;
type Part = (typeof PARTS)[number];

const keyOf = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 16);

function partOf(id: string): Part {
  const tenth = Number.parseInt(keyOf(id).slice(0, 8), 16) % 10;
  return tenth < 6 ? 'tune' : tenth < 8 ? 'dev' : tenth < 9 ? 'fresh' : 'report';
}

const percent = (share: number): string => (100 * share).toFixed(1);
const row = (measure: string, value: string, goal: string): void =>
  console.log(`${measure.padEnd(48)}${value.padStart(13)}${goal.padStart(13)}`);

function predictions({ id, text }: Article): string {
  const found = quotations(toDocument(text)).map(({ kind, content, mention, speaker }) => ({
    kind,
    ...content,
    speaker: mention ? { ...mention, name: slice(text, speaker?.name ?? mention) } : null,
  }));
  return JSON.stringify({ id, quotations: found });
}

function scores(lines: readonly string[], part: Part): void {
  const folder = mkdtempSync(join(tmpdir(), 'quotations-'));
  try {
    const goldPart = join(folder, 'gold.jsonl');
    const predicted = join(folder, 'predicted.jsonl');
    writeFileSync(goldPart, `${lines.join('\n')}\n`);
    writeFileSync(predicted, `${lines.map((line) => predictions(JSON.parse(line) as Article)).join('\n')}\n`);
    const score = (tool: string, ...options: string[]): string =>
      execFileSync(process.execPath, [join(shared, 'tools', tool), goldPart, predicted, ...options], {
        encoding: 'utf8',
      });
    const result = JSON.parse(score('score-quotations.mjs', '--json')) as Scores;
    const { detectionClaimsOnly: detection, endToEnd, attributionAccuracy, breakdown } = result;
    const part_ = (key: string): string => percent(breakdown[key]?.accStrict ?? 0);
    console.log(`${lines.length} articles of the part "${part}"`);
    row('measure (strict, direct and mixed)', 'measured', 'goal');
    row(
      'detection, precision / recall of claims',
      `${percent(detection.P)} / ${percent(detection.R)}`,
      '98 / 98.5',
    );
    row('attribution accuracy', percent(attributionAccuracy.strict), '93');
    row('  direct / mixed', `${part_('type:direct')} / ${part_('type:mixed')}`, '96 / 83');
    row(
      '  speaker is a pronoun / a name / other',
      `${part_('source:pronoun')} / ${part_('source:name')} / ${part_('source:other')}`,
      '96 / 94 / 80',
    );
    row('end to end, F1', percent(endToEnd.strict.F1), '92');
    console.log(score('score-indirect.mjs').trim());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How often a pronoun, a short name or a description gets the right name: the last words agree. */
function resolution(articles: ReadonlyMap<string, string>): void {
  const labels = JSON.parse(readFileSync(join('bench', 'data', 'speakers.json'), 'utf8')) as Label[];
  const right = new Map<string, [number, number]>();
  for (const { article, start, end, kind, name } of labels) {
    const text = articles.get(article);
    if (text === undefined) continue;
    const found = quotations(toDocument(text)).find(
      ({ mention }) => mention && mention.start < end && start < mention.end,
    );
    const said = found?.speaker ? slice(text, found.speaker.name) : '';
    const [hits, all] = right.get(kind) ?? [0, 0];
    right.set(kind, [hits + (lastWord(said) === lastWord(name) ? 1 : 0), all + 1]);
  }
  const sum = [...right.values()].reduce(([a, b], [hits, all]) => [a + hits, b + all], [0, 0]);
  for (const [kind, [hits, all]] of [...right, ['all', sum] as const])
    console.log(`mention to name, ${kind}: ${hits} of ${all} (${percent(hits / all)} %)`);
}

const lastWord = (name: string): string | undefined =>
  name
    .toLowerCase()
    .replace(/[.,]/g, '')
    .replace(/ (?:jr|sr|ii|iii)$/, '')
    .split(' ')
    .at(-1);

function speed(texts: readonly string[]): void {
  const size = texts.reduce((sum, { length }) => sum + length, 0) / 1e6;
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const documents = texts.map((text) => toDocument(text));
  const fastest = (work: () => void): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 5; run++) {
      const start = performance.now();
      work();
      best = Math.min(best, performance.now() - start);
    }
    return (1000 * size) / best;
  };
  const rates = {
    'Intl.Segmenter, sentences': fastest(() =>
      texts.forEach((text) => {
        for (const _ of segmenter.segment(text));
      }),
    ),
    'paragraphs and sentences': fastest(() =>
      texts.forEach((text) => {
        toDocument(text);
      }),
    ),
    quotations: fastest(() =>
      documents.forEach((document) => {
        quotations(document);
      }),
    ),
  };
  for (const [what, rate] of Object.entries(rates)) console.log(`${what}: ${rate.toFixed(1)} MB/s`);
}

if (!existsSync(gold)) console.log(`Skipped: the annotated articles are not there (${gold}).`);
else {
  const part = PARTS.find((name) => name === process.argv[2]) ?? 'report';
  const lines = readFileSync(gold, 'utf8').split('\n').filter(Boolean);
  const articles = lines.map((line) => JSON.parse(line) as Article);
  scores(
    lines.filter((_, i) => partOf(articles[i]?.id ?? '') === part),
    part,
  );
  resolution(new Map(articles.map(({ id, text }) => [keyOf(id), text])));
  speed(articles.map(({ text }) => text));
}
