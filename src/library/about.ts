import { sentenceAt, sentenceRun } from './concordance.ts';
import type { Library, QuotationEntry } from './library.ts';
import { probe } from './probe.ts';
import { readQuestion } from './question.ts';

/** How much of a topic the sentences of a quotation hold: a share of its words, 0 to 1; 1 when it has none that tells. */
export function aboutness(library: Library, about: string): (entry: QuotationEntry) => number {
  const { concordance, passages } = library;
  const question = readQuestion(library, passages.index, about);
  const look = probe(concordance, question);
  return ({ run }) => {
    const { from } = sentenceRun(concordance, sentenceAt(concordance, run.from));
    const { to } = sentenceRun(concordance, sentenceAt(concordance, Math.max(run.from, run.to - 1)));
    const { shares } = look({ from, to });
    return shares.length > 0 ? shares.reduce((sum, share) => sum + share, 0) / shares.length : 1;
  };
}
