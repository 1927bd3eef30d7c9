import { words } from '../text/words.ts';
import { type Library, pairs, type QuotationEntry } from './library.ts';

/** How the typed words stand in a quotation, best first. */
export type Certainty = 'exact' | 'close' | 'paraphrase';

export interface QuotationHit {
  readonly entry: QuotationEntry;
  readonly certainty: Certainty;
  readonly score: number;
}

const CANDIDATES = 100;
/** The least share of the words, or of their weight, that must be there for each certainty. */
const LEAST = { close: 0.7, paraphrase: 0.6 };
const BASE: Readonly<Record<Certainty, number>> = { exact: 3, close: 2, paraphrase: 1 };

/** The quotations that hold the typed words: as a run, with gaps or a typo, or only the telling ones of them. */
export function findQuotations(library: Library, typed: string): QuotationHit[] {
  const forms = words(typed).map(({ form }) => form);
  if (forms.length === 0) return [];
  const { index, entries } = library.quotations;
  const terms = library.analysis.query(typed);
  const runs = pairs({ text: typed }, { start: 0, end: typed.length });
  const weights = new Map(terms.map((term) => [term, index.idf(term)]));
  return index
    .search([...terms, ...runs], CANDIDATES)
    .flatMap(({ id, score }) => {
      const entry = entries[id];
      const certainty = entry && judge(library, entry, forms, weights);
      return entry && certainty ? [{ entry, certainty, score: BASE[certainty] + score / (1 + score) }] : [];
    })
    .sort((a, b) => b.score - a.score);
}

function judge(
  library: Library,
  { shelved: { source }, quotation: { content } }: QuotationEntry,
  forms: readonly string[],
  weights: ReadonlyMap<string, number>,
): Certainty | undefined {
  const said = words(source.text, content).map(({ form }) => form);
  if (hasRun(said, forms)) return 'exact';
  if (forms.length >= 3 && longestInOrder(said, forms) >= LEAST.close * forms.length) return 'close';
  const held = new Set(
    library.analysis.tokens(source.text, content, source.language).map(({ term }) => term),
  );
  const all = [...weights.values()].reduce((total, weight) => total + weight, 0);
  const found = [...weights].reduce((total, [term, weight]) => total + (held.has(term) ? weight : 0), 0);
  return weights.size >= 2 && found >= LEAST.paraphrase * all ? 'paraphrase' : undefined;
}

const hasRun = (said: readonly string[], forms: readonly string[]): boolean =>
  said.some((_, at) => forms.every((form, step) => said[at + step] === form));

/** The length of the longest common subsequence of words (Wagner & Fischer 1974). */
function longestInOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let at = 0; at < b.length; at++)
      next.push(word === b[at] ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return row[b.length] ?? 0;
}
