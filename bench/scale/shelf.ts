import type { StemmedSource, Wanted } from '../../src/engine/index.ts';
import { seeded } from '../support/synthetic.ts';

const PASSAGES_PER_SOURCE = 20;
/** Stems of a passage, of a heading, around a figure, in a quotation. */
const LENGTH = { passage: 40, heading: 5, figure: 12, quotation: 16 };

/** So many different stems does a shelf have (Heaps' law). */
const vocabularyOf = (passages: number): number => Math.round(40 * passages ** 0.6);

/** Sources with so many passages in all: a heading for every ten, a figure and a quotation for every four. */
export function* shelfSources(passages: number): Iterable<StemmedSource> {
  const random = seeded(passages);
  const vocabulary = vocabularyOf(passages);
  // Zipf's law: the logarithm of the rank is spread evenly.
  const stem = (): string => `s${Math.floor(vocabulary ** random()).toString(36)}`;
  const some = (count: number, length: number): string[][] =>
    Array.from({ length: count }, () =>
      Array.from({ length: Math.max(1, Math.round(length * (0.4 + 1.2 * random()))) }, stem),
    );
  for (let at = 0; at * PASSAGES_PER_SOURCE < passages; at++)
    yield {
      ref: `source-${at.toString(36)}`,
      hash: String(at),
      passages: some(PASSAGES_PER_SOURCE, LENGTH.passage),
      headings: some(PASSAGES_PER_SOURCE / 10, LENGTH.heading),
      quotations: some(PASSAGES_PER_SOURCE / 4, LENGTH.quotation),
      figures: some(PASSAGES_PER_SOURCE / 4, LENGTH.figure),
    };
}

/** What a question looks for: two rare stems and two common ones, each with another form. */
export function wantedOf(passages: number, question: number): Wanted[] {
  const random = seeded(question + 1);
  const vocabulary = vocabularyOf(passages);
  const between = (from: number, to: number): string =>
    `s${Math.floor(vocabulary ** (from + (to - from) * random())).toString(36)}`;
  return [0.7, 0.7, 0.35, 0.35].map((from) => ({
    alternatives: [
      { stems: [between(from, from + 0.3)], share: 1 },
      { stems: [between(from, from + 0.3)], share: 0.7 },
    ],
  }));
}
