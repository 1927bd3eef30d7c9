import { words } from '../text/words.ts';
import { type Alignment, align, fullScore, type TypedWord } from './alignment.ts';
import { type Run, wordAt } from './concordance.ts';
import { NO_TERM } from './lexicon.ts';
import type { Library, QuotationEntry } from './library.ts';
import { alternativesOf } from './question.ts';
import { nearTo } from './suggest.ts';
import { intersect, type Matches, unite } from './term-index.ts';

/** How the typed words stand in a quotation, best first: as a run; with gaps, other forms or typos; the telling ones of them. */
export type Certainty = 'exact' | 'close' | 'paraphrase';

export interface QuotationHit {
  readonly entry: QuotationEntry;
  readonly certainty: Certainty;
  /** Comparable among the hits of one search. */
  readonly score: number;
}

const CANDIDATES = 100;
const BASE: Readonly<Record<Certainty, number>> = { exact: 3, close: 2, paraphrase: 1 };
const STEM_FIT = 0.85;
const TYPO_FIT = 0.8;
/** Least share of the typed words' weight for each certainty. */
const LEAST = { close: 0.72, paraphrase: 0.75 };
/** Words that tell less than this, together, stand in many quotations by chance (in nats). */
const BEYOND_CHANCE = 3;

/** The quotations that hold the typed words, surest first. */
export function findQuotations(library: Library, typed: string): QuotationHit[] {
  const forms = words(typed).map(({ form }) => form);
  if (forms.length === 0) return [];
  const asked = forms.map((form) => typedWord(library, form));
  const { index, entries } = library.quotations;
  const matches = asked.map(({ matches }) => matches);
  const candidates = new Set([
    ...intersect(asked.map(({ exact }) => exact)).documents,
    ...index.search(matches, CANDIDATES).map(({ id }) => id),
  ]);
  const hits = [...candidates].flatMap((id) => {
    const entry = entries[id];
    return entry ? (judge(library, entry, asked) ?? []) : [];
  });
  return hits.sort((a, b) => b.score - a.score);
}

interface Asked extends TypedWord {
  /** The quotations with the very word, and those with any that fits. */
  readonly exact: Matches;
  readonly matches: Matches;
  readonly isStopWord: boolean;
}

/** A word with those of the same stem, and with those that are spelled nearly so when the shelf does not know it. */
function typedWord(library: Library, form: string): Asked {
  const { index } = library.quotations;
  const exact = library.lexicon.wordsOf(form);
  const fits = new Map<number, number>();
  if (exact.length === 0) for (const { word } of nearTo(library, form)) fits.set(word, TYPO_FIT);
  for (const { terms } of alternativesOf(library, form))
    for (const word of library.lexicon.wordsWith(terms[0] ?? NO_TERM)) fits.set(word, STEM_FIT);
  for (const word of exact) fits.set(word, 1);
  const own = unite(exact.map((word) => ({ share: 1, matches: index.matchesTerm(word) })));
  const matches = unite([...fits].map(([word, share]) => ({ share, matches: index.matchesTerm(word) })));
  return {
    fits,
    exact: own,
    matches,
    weight: -Math.log((matches.documents.length + 0.5) / (index.size + 1)),
    isStopWord: exact.some((word) => library.lexicon.terms[word] === NO_TERM),
  };
}

function judge(library: Library, entry: QuotationEntry, asked: readonly Asked[]): QuotationHit | undefined {
  const said = wordsOf(library, entry.run);
  const alignment = align(asked, said);
  const certainty = certaintyOf(library, alignment, asked, said);
  if (!certainty) return undefined;
  const share = alignment.score / fullScore(asked);
  return {
    entry,
    certainty,
    score: BASE[certainty] + 0.9 * share - (entry.quotation.kind === 'indirect' ? 0.05 : 0),
  };
}

function certaintyOf(
  library: Library,
  { score, found, isRun }: Alignment,
  asked: readonly Asked[],
  said: Uint32Array,
): Certainty | undefined {
  if (isRun) return 'exact';
  const chance = Math.log(library.quotations.index.size + 1) + BEYOND_CHANCE;
  if (found >= 3 && score >= chance && score >= LEAST.close * fullScore(asked)) return 'close';
  const telling = asked.filter(({ isStopWord }) => !isStopWord);
  const held = telling.reduce((sum, { fits, weight }) => sum + weight * bestFit(fits, said), 0);
  const isEnough = telling.length >= 3 && held >= chance + BEYOND_CHANCE;
  return isEnough && held >= LEAST.paraphrase * fullScore(telling) ? 'paraphrase' : undefined;
}

const bestFit = (fits: ReadonlyMap<number, number>, said: Uint32Array): number =>
  said.reduce((best, word) => Math.max(best, fits.get(word) ?? 0), 0);

const wordsOf = ({ concordance }: Library, { from, to }: Run): Uint32Array =>
  concordance.occurrences.slice(from, to).map((_, at) => wordAt(concordance, from + at));
