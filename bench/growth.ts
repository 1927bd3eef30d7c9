/**
 * Whether reading a source takes time linear in its length: `node scripts/bench.mjs growth [first] [step] [length]`. Each
 * family of hostile texts is read at one length, 8,000 by default, and at four times that length; linear work takes four
 * times as long, quadratic work sixteen. What seems to grow is read once more, four times longer. Milliseconds are those
 * of the processor.
 */
import { aliases } from '../src/annotate/aliases/index.ts';
import { type Document, toDocument } from '../src/annotate/document.ts';
import { figures } from '../src/annotate/figures/index.ts';
import { quotations } from '../src/annotate/quotations/index.ts';
import { parseSource } from '../src/corpus/parse.ts';
import type { Source } from '../src/corpus/source.ts';
import { buildLibrary } from '../src/library/index.ts';
import { behindSentence, type SourceFamily, sourceFamilies } from '../tests/support/hostile-sources.ts';

const TIMES = 4;
/** From this ratio on, and only where the longer text takes so many milliseconds, work may be more than linear. */
const SLOW = { ratio: 7, ms: 60 };
/** Milliseconds for 8,000 characters from which on a stage is slow, however it grows. */
const TOO_LONG = 150;

const [first = 0, step = 1, short = 8_000] = process.argv.slice(2).map(Number);
const families = [...sourceFamilies()].filter((_, at) => at % step === first);
let told = 0;
let slowest = { rate: Number.POSITIVE_INFINITY, name: '' };
for (const [name, family] of families) {
  let length = short;
  let grown = await growth(family, length);
  const all = grown.reduce((sum, { to }) => sum + to, 0);
  const rate = (TIMES * length) / 1000 / all;
  if (rate < slowest.rate) slowest = { rate, name };
  // The first texts are read while the code is still being compiled: what grows must do so at a length where it is not.
  if (grown.some(grows)) {
    length *= TIMES;
    grown = await growth(family, length);
  }
  for (const one of grown) {
    if (!grows(one) && one.to < (TIMES * TOO_LONG * length) / 8_000) continue;
    told++;
    console.log(
      `${one.stage} of ${name}: ${one.from.toFixed(1)} → ${one.to.toFixed(1)} ms at ${TIMES * length} characters`,
    );
  }
}
console.log(
  `${families.length} families, ${told} stages more than linear or slow; the slowest: ${slowest.name}, ${slowest.rate.toFixed(2)} MB/s`,
);

type Growth = { stage: string; from: number; to: number };

/** Milliseconds of each stage of a text of so many characters, and of one that is longer. */
async function growth(family: SourceFamily, length: number): Promise<Growth[]> {
  const [few, many] = [await stages(family(length)), await stages(family(TIMES * length))];
  return [...many].map(([stage, to]) => ({ stage, from: few.get(stage) ?? 0, to }));
}

function grows({ from, to }: Growth): boolean {
  return to > SLOW.ms && to / Math.max(0.5, from) > SLOW.ratio;
}

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
