import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { toDocument } from '../../src/annotate/document.ts';
import { figures } from '../../src/annotate/figures/index.ts';
import { quotations } from '../../src/annotate/quotations/index.ts';
import { type WorkCounter, workCounter } from '../support/counted-work.ts';
import { behindSentence, type SourceFamily, sourceFamilies } from '../support/hostile-sources.ts';

/** Longer than the sentences that rules look across, whose work grows faster up to that bound. */
const SHORT = 8_000;
const TIMES = 4;
/** Linear work grows as the text does, and some of it has to be met first; quadratic work grows sixteenfold. */
const MOST = 7;
/** Where it compiles anew, V8 now and then counts a block twice, or none: what seems too much is counted again. */
const COUNTS = 3;

/** Reads a text as a shelf does, by modules that are loaded where the work is counted. */
async function reader(): Promise<(text: string) => void> {
  vi.resetModules();
  const { annotate } = await import('../../src/annotate/annotate.ts');
  const { parseSource } = await import('../../src/corpus/parse.ts');
  const documents = await import('../../src/annotate/document.ts');
  return (text) => {
    const parse = (one: string) => parseSource(new TextEncoder().encode(one), 'hostile.md');
    let parsed = parse(text);
    if (!parsed.ok) parsed = parse(behindSentence(text));
    if (!parsed.ok) throw new Error('nothing of it can be read');
    const { source } = parsed;
    const spans = source.passages.map(({ span }) => span);
    annotate(documents.toDocument(source.text, source.language, spans));
  };
}

/** Every so manyth of the families, so that the test is quick; `npm run bench:growth` times them all. */
const STEP = 40;
const sample = [...sourceFamilies()].filter((_, at) => at % STEP === 0);

describe('a long text', () => {
  it('is given to the segmenter in pieces, each character a few times', () => {
    const { prototype } = Intl.Segmenter;
    const { segment } = prototype;
    const lengths: number[] = [];
    prototype.segment = function (this: Intl.Segmenter, text: string) {
      lengths.push(text.length);
      return segment.call(this, text);
    };
    const text = 'J. R. Moss said so. '.repeat(10_000);
    try {
      expect(toDocument(text).paragraphs[0]?.sentences).toHaveLength(10_000);
      toDocument('a '.repeat(100_000));
    } finally {
      prototype.segment = segment;
    }
    expect(Math.max(...lengths.slice(0, 40))).toBeLessThan(10_000);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(4 * (text.length + 200_000));
  });

  it('of numbers in a row is no telephone number, as a short one may be', () => {
    const count = (text: string): number => figures(toDocument(text)).length;
    expect(count('Call 0800 123 456 or +1 202 555 0123.')).toBe(0);
    expect(count(`0800 ${'12 '.repeat(2_000)}`)).toBeGreaterThan(1_900);
  });

  it('is read whole: 100,000 quotation marks, and a megabyte without a full stop', () => {
    expect(quotations(toDocument('“a” '.repeat(50_000))).length).toBe(50_000);
    expect(() => quotations(toDocument('the minister said that he '.repeat(40_000)))).not.toThrow();
  });
});

describe('the work of reading a source grows as its length', () => {
  let counter: WorkCounter;
  let read: (text: string) => void;
  beforeAll(async () => {
    counter = workCounter();
    read = await reader();
    read('Ada Moss, the miller, said in 2019: “It is so.” Two of 5 ships came.');
  });
  afterAll(() => counter.end());

  /** How many times the work in a folder grows from one length to `TIMES` as much, at the least. */
  function growth(folder: string, family: SourceFamily, short: number): number {
    read(family(short));
    const work = (length: number): number => counter.count(folder, () => read(family(length)));
    let [few, many] = [work(short), work(TIMES * short)];
    for (let more = 1; more < COUNTS && many / Math.max(few, 1_000) >= MOST; more++)
      [few, many] = [Math.max(few, work(short)), Math.min(many, work(TIMES * short))];
    return many / Math.max(few, 1_000);
  }

  it.each(sample)('%s', (_, family) => {
    expect(growth('/src/', family, SHORT)).toBeLessThan(MOST);
  });

  it('where thousands of names are tied in a row', () => {
    const family = new Map(sourceFamilies()).get('known as Moss, each another one');
    if (!family) throw new Error('no such family');
    expect(growth('/src/annotate/aliases/', family, TIMES * SHORT)).toBeLessThan(MOST);
  });

  it('is told from work that grows faster', async () => {
    const { pairs } = await import('../support/pairs.ts');
    const work = (length: number): number =>
      counter.count('/support/pairs', () => pairs('ab'.repeat(length)));
    expect(work(800) / work(200)).toBeGreaterThan(MOST);
  });
});
