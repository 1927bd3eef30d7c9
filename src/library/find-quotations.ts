import { words } from '../text/words.ts';
import { type Alignment, align, type TypedWord } from './alignment.ts';
import { type Concordance, type Run, wordAt } from './concordance.ts';
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
/** Of a run of words that many quotations have, so many are found. */
const MOST_RUNS = 200;
const BASE: Readonly<Record<Certainty, number>> = { exact: 3, close: 2, paraphrase: 1 };
const FIT = { stem: 0.85, typo: 0.8 };
/** How much more words in their order must tell than chance lets them, in nats. */
const BEYOND_CHANCE = 3;
/** Of so many typed words, one may be missing. */
const WORDS_PER_MISSING = 5;
/** What a paraphrase must hold: telling words, their share of the weight, and nats beyond chance. */
const PARAPHRASE = { words: 3, share: 0.75, beyondChance: 9 };

/** The quotations that hold the typed words, surest first. */
export function findQuotations(library: Library, typed: string): QuotationHit[] {
  const asked = readWords(library, typed);
  if (asked.length === 0) return [];
  const { index, entries } = library.quotations;
  const likely = index.search(
    asked.map(({ matches }) => matches),
    CANDIDATES,
  );
  const candidates = new Set([...runsOf(library, asked), ...likely.map(({ id }) => id)]);
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
  /** The inverse document frequency among the quotations; 0 for a stop word. */
  readonly idf: number;
}

/** The first quotations that have all the words, one after the other. */
function runsOf({ quotations, concordance }: Library, asked: readonly Asked[]): number[] {
  const found: number[] = [];
  for (const id of intersect(asked.map(({ exact }) => exact)).documents) {
    const run = quotations.entries[id]?.run;
    if (run && hasRun(concordance, run, asked) && found.push(id) === MOST_RUNS) break;
  }
  return found;
}

function hasRun(concordance: Concordance, { from, to }: Run, asked: readonly Asked[]): boolean {
  for (let place = from; place + asked.length <= to; place++)
    if (asked.every(({ fits }, at) => fits.get(wordAt(concordance, place + at)) === 1)) return true;
  return false;
}

/** Of words that the shelf does not have, only the first so many are looked for as it spells them. */
const MOST_RESPELLED = 8;

function readWords(library: Library, typed: string): Asked[] {
  let unknown = 0;
  return words(typed).map(({ form }) => {
    const isUnknown = library.lexicon.wordsOf(form).length === 0;
    return readWord(library, form, isUnknown && ++unknown <= MOST_RESPELLED);
  });
}

/** A typed word with those of the same stem, and, when it is to be respelled, with those spelled nearly so. */
function readWord(library: Library, form: string, isRespelled: boolean): Asked {
  const { lexicon, concordance } = library;
  const { index } = library.quotations;
  const exact = lexicon.wordsOf(form);
  const fits = new Map<number, number>();
  if (isRespelled) for (const { word } of nearTo(library, form)) fits.set(word, FIT.typo);
  for (const { terms } of alternativesOf(library, form))
    for (const word of lexicon.wordsWith(terms[0] ?? NO_TERM)) fits.set(word, FIT.stem);
  for (const word of exact) fits.set(word, 1);
  const count = [...fits.keys()].reduce((sum, word) => sum + (lexicon.counts[word] ?? 0), 0);
  const matches = unite([...fits].map(([word, share]) => ({ share, matches: index.matchesTerm(word) })));
  return {
    fits,
    weight: -Math.log((count + 0.5) / (concordance.occurrences.length + 1)),
    exact: unite(exact.map((word) => ({ share: 1, matches: index.matchesTerm(word) }))),
    matches,
    idf: exact.some((word) => lexicon.terms[word] === NO_TERM) ? 0 : index.idf(matches.documents.length),
  };
}

function judge(library: Library, entry: QuotationEntry, asked: readonly Asked[]): QuotationHit | undefined {
  const said = wordsOf(library, entry.run);
  const alignment = align(asked, said);
  const certainty = certaintyOf(library, alignment, asked, said);
  if (!certainty) return undefined;
  const quoted = entry.quotation.kind === 'indirect' ? 0 : 0.05;
  return {
    entry,
    certainty,
    score: BASE[certainty] + 0.9 * (alignment.score / (1 + alignment.score)) + quoted,
  };
}

function certaintyOf(
  { concordance, quotations }: Library,
  { score, found, isRun }: Alignment,
  asked: readonly Asked[],
  said: Uint32Array,
): Certainty | undefined {
  if (isRun) return 'exact';
  const isWhole = found >= asked.length - Math.floor(asked.length / WORDS_PER_MISSING);
  const chance = Math.log(concordance.occurrences.length + 1);
  if (isWhole && found >= 3 && score >= chance + BEYOND_CHANCE) return 'close';
  const telling = asked.filter(({ idf }) => idf > 0);
  const held = telling.reduce((sum, { fits, idf }) => sum + idf * bestFit(fits, said), 0);
  const all = telling.reduce((sum, { idf }) => sum + idf, 0);
  const isEnough = held >= Math.log(quotations.index.size + 1) + PARAPHRASE.beyondChance;
  return telling.length >= PARAPHRASE.words && isEnough && held >= PARAPHRASE.share * all
    ? 'paraphrase'
    : undefined;
}

const bestFit = (fits: ReadonlyMap<number, number>, said: Uint32Array): number =>
  said.reduce((best, word) => Math.max(best, fits.get(word) ?? 0), 0);

const wordsOf = ({ concordance }: Library, { from, to }: Run): Uint32Array =>
  Uint32Array.from({ length: to - from }, (_, at) => wordAt(concordance, from + at));
