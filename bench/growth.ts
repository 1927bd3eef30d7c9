/**
 * Whether reading a source takes time linear in its length: `node scripts/bench.mjs growth [first] [step] [length]`. Each
 * family of hostile texts is read at one length, 8,000 by default, and at four times that length; linear work takes four
 * times as long, quadratic work sixteen. Milliseconds are those of the processor.
 */
import { aliases } from '../src/annotate/aliases/index.ts';
import { type Document, toDocument } from '../src/annotate/document.ts';
import { figures } from '../src/annotate/figures/index.ts';
import { quotations } from '../src/annotate/quotations/index.ts';
import { parseSource } from '../src/corpus/parse.ts';
import type { Source } from '../src/corpus/source.ts';
import { buildLibrary } from '../src/library/index.ts';
import { behindSentence, sourceFamilies } from '../tests/support/hostile-sources.ts';

const TIMES = 4;
/** From this ratio on, and only where the longer text takes so many milliseconds, work is more than linear. */
const SLOW = { ratio: 7, ms: 60 };

const [first = 0, step = 1, short = 8_000] = process.argv.slice(2).map(Number);
const families = [...sourceFamilies()].filter((_, at) => at % step === first);
const slow: string[] = [];
let slowest = { rate: Number.POSITIVE_INFINITY, name: '' };
for (const [name, family] of families) {
  const [few, many] = [await stages(family(short)), await stages(family(TIMES * short))];
  const all = [...many.values()].reduce((sum, ms) => sum + ms, 0);
  const rate = (TIMES * short) / 1000 / all;
  if (rate < slowest.rate) slowest = { rate, name };
  for (const [stage, ms] of many) {
    const ratio = ms / Math.max(0.5, few.get(stage) ?? 0);
    if (ms > SLOW.ms && (ratio > SLOW.ratio || ms > (600 * short) / 8_000)) {
      const line = `${stage} of ${name}: ${few.get(stage)?.toFixed(1)} → ${ms.toFixed(1)} ms`;
      slow.push(line);
      console.log(line);
    }
  }
}
console.log(
  `${families.length} families, ${slow.length} stages more than linear; the slowest: ${slowest.name}, ${slowest.rate.toFixed(2)} MB/s`,
);

/** Milliseconds of each stage of reading a text, the less of two runs. */
async function stages(text: string): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  for (let run = 0; run < 2; run++) {
    await timed('parse', () => parsed(text));
    const source = parsed(text) ?? parsed(behindSentence(text));
    if (!source) throw new Error(`nothing of it can be read: ${text.slice(0, 60)}`);
    const document = await timed('document', () => documentOf(source));
    const found = {
      quotations: await timed('quotations', () => quotations(document)),
      figures: await timed('figures', () => figures(document)),
      aliases: await timed('aliases', () => aliases(document)),
    };
    const { sentences } = { sentences: document.paragraphs.map((paragraph) => paragraph.sentences) };
    const snapshot = {
      recall: () => ({ sentences, annotations: found }),
      words: () => undefined,
      phrases: () => undefined,
      isOf: () => false,
    };
    const library = await timed('library', () =>
      buildLibrary({ sources: [source], problems: [] }, { snapshot }),
    );
    await timed('phrases', () => library.phrases);
  }
  return times;

  async function timed<Value>(stage: string, run: () => Value | Promise<Value>): Promise<Awaited<Value>> {
    const started = process.cpuUsage();
    const value = await run();
    const { user, system } = process.cpuUsage(started);
    times.set(stage, Math.min(times.get(stage) ?? Number.POSITIVE_INFINITY, (user + system) / 1000));
    return value;
  }
}

function parsed(text: string): Source | undefined {
  const read = parseSource(new TextEncoder().encode(text), 'hostile.md');
  return read.ok ? read.source : undefined;
}

function documentOf({ text, language, passages }: Source): Document {
  const spans = passages.map(({ span }) => span);
  return toDocument(text, language, spans);
}
