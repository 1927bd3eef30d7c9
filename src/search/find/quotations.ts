import type { Alternative, Wanted } from '../../engine/index.ts';
import { words } from '../../text/words.ts';
import { nearTo } from '../question/nearest-words.ts';
import { alignTyped, type LocalAlignment, type TypedWord } from '../shelf/alignment.ts';
import type { QuotationEntry, SearchedShelf } from '../shelf/entries.ts';
import { wordNumbersIn } from '../shelf/forward-index.ts';
import { NO_TERM, type Vocabulary } from '../shelf/vocabulary.ts';
import { type FetchedParts, type FoundPart, fetchParts } from './gather.ts';

/** How the typed words stand in a quotation, best first: as a run; with gaps, other forms or typos; the content words of them. */
export type Certainty = 'exact' | 'close' | 'paraphrase';

export interface QuotationHit {
  readonly entry: QuotationEntry;
  readonly certainty: Certainty;
  /** Comparable among the hits of one search. */
  readonly score: number;
}

const CANDIDATES = 100;
/** Of quotations that hold all the words, so many are looked through for a run of them, and so many runs are found. */
const MOST_WITH_ALL = 1000;
const MOST_RUNS = 200;
const BASE: Readonly<Record<Certainty, number>> = { exact: 3, close: 2, paraphrase: 1 };
const FIT = { stem: 0.85, typo: 0.8 };
/** How much more words in their order must tell than chance lets them, in nats. */
const BEYOND_CHANCE = 3;
/** Of so many typed words, one may be missing. */
const WORDS_PER_MISSING = 5;
/** What a paraphrase must hold: content words, their share of the weight, and nats beyond chance. */
const PARAPHRASE = { words: 3, share: 0.75, beyondChance: 9 };

/** The quotations that hold the typed words, surest first. */
export async function findQuotations(shelf: SearchedShelf, typed: string): Promise<QuotationHit[]> {
  const asked = readWords(shelf, typed);
  return asked.length === 0
    ? []
    : rankQuotations(shelf.vocabulary, asked, await gatherQuotations(shelf, asked));
}

/** What typed words need of the engine. */
interface Quoted extends Pick<FetchedParts, 'size' | 'weights' | 'found'> {
  /** Those that hold every word as it was typed. */
  readonly withAll: readonly FoundPart[];
}

async function gatherQuotations(shelf: SearchedShelf, asked: readonly AskedWord[]): Promise<Quoted> {
  const { forms } = shelf.vocabulary;
  const wanted = asked.map(({ fits }) => wantedOf(forms, fits));
  const all = asked.map(({ form }) => form);
  const [likely, exact] = await Promise.all([
    fetchParts(shelf, 'quotations', wanted, CANDIDATES),
    fetchParts(shelf, 'quotations', [{ alternatives: [{ stems: all, share: 1 }] }], MOST_WITH_ALL),
  ]);
  return { size: likely.size, weights: likely.weights, found: likely.found, withAll: exact.found };
}

/** Quotations are found by the words as they are, whatever language these are of. */
function wantedOf(forms: readonly string[], fits: ReadonlyMap<number, number>): Wanted {
  const shares = new Map<string, number>();
  for (const [word, share] of fits) {
    const form = forms[word] ?? '';
    shares.set(form, Math.max(share, shares.get(form) ?? 0));
  }
  return { alternatives: Array.from(shares, ([form, share]): Alternative => ({ stems: [form], share })) };
}

function rankQuotations(vocabulary: Vocabulary, asked: readonly AskedWord[], quoted: Quoted): QuotationHit[] {
  const runs = quoted.withAll.filter((found) => hasRun(wordsOf(found), asked)).slice(0, MOST_RUNS);
  const candidates = new Map(
    [...runs, ...quoted.found].map((found) => [found.entries.quotations[found.at], found]),
  );
  const weighed = asked.map((word, at) => ({ ...word, idf: word.isSmall ? 0 : (quoted.weights[at] ?? 0) }));
  const holds = fitsIn(weighed);
  const hits = [...candidates.values()].flatMap(
    (found) => judge(vocabulary, quoted.size, found, weighed, holds) ?? [],
  );
  return hits.sort((a, b) => b.score - a.score);
}

interface AskedWord extends TypedWord {
  readonly form: string;
  /** Whether it is a stop word. */
  readonly isSmall: boolean;
}

interface WeightedWord extends AskedWord {
  /** The inverse document frequency among the quotations; 0 for a stop word. */
  readonly idf: number;
}

function hasRun(said: readonly number[], asked: readonly AskedWord[]): boolean {
  for (let place = 0; place + asked.length <= said.length; place++)
    if (asked.every(({ fits }, at) => fits.get(said[place + at] ?? -1) === 1)) return true;
  return false;
}

/** Of words that the shelf does not have, only the first so many are looked for as it spells them. */
const MOST_RESPELLED = 8;

function readWords(shelf: SearchedShelf, typed: string): AskedWord[] {
  let unknown = 0;
  return words(typed).map(({ form }) => {
    const isUnknown = shelf.vocabulary.wordsOf(form).length === 0;
    return readWord(shelf, form, isUnknown && ++unknown <= MOST_RESPELLED);
  });
}

/** A typed word with those of the same stem, and, when it is to be respelled, with those spelled nearly so. */
function readWord(shelf: SearchedShelf, form: string, isRespelled: boolean): AskedWord {
  const { vocabulary, lookUp } = shelf;
  const exact = vocabulary.wordsOf(form);
  const fits = new Map<number, number>();
  if (isRespelled) for (const { word } of nearTo(shelf, form)) fits.set(word, FIT.typo);
  for (const { terms } of lookUp(form).alternatives)
    for (const word of vocabulary.wordsWith(terms[0] ?? NO_TERM)) fits.set(word, FIT.stem);
  for (const word of exact) fits.set(word, 1);
  const count = [...fits.keys()].reduce((sum, word) => sum + (vocabulary.counts[word] ?? 0), 0);
  return {
    form,
    fits,
    weight: -Math.log((count + 0.5) / (vocabulary.occurrences + 1)),
    isSmall: exact.some((word) => vocabulary.terms[word] === NO_TERM),
  };
}

function judge(
  vocabulary: Vocabulary,
  size: number,
  found: FoundPart,
  asked: readonly WeightedWord[],
  holds: (said: readonly number[]) => readonly number[],
): QuotationHit | undefined {
  const entry = found.entries.quotations[found.at];
  if (!entry) return undefined;
  const said = wordsOf(found);
  const held = holds(said);
  const isParaphrased = isParaphrase(size, asked, held);
  // Most of what is proposed holds too few of the words to be looked at in their order.
  if (!isParaphrased && held.filter((fit) => fit > 0).length < leastFound(asked)) return undefined;
  const alignment = alignTyped(asked, said);
  const certainty =
    certaintyOf(vocabulary.occurrences, alignment, asked) ?? (isParaphrased ? 'paraphrase' : undefined);
  if (!certainty) return undefined;
  const quoted = entry.quotation.kind === 'indirect' ? 0 : 0.05;
  return {
    entry,
    certainty,
    score: BASE[certainty] + 0.9 * (alignment.score / (1 + alignment.score)) + quoted,
  };
}

const leastFound = ({ length }: readonly WeightedWord[]): number =>
  length - Math.floor(length / WORDS_PER_MISSING);

/** @param occurrences of all words of the shelf */
function certaintyOf(
  occurrences: number,
  { score, found, isRun }: LocalAlignment,
  asked: readonly WeightedWord[],
): Certainty | undefined {
  if (isRun) return 'exact';
  const chance = Math.log(occurrences + 1);
  return found >= Math.max(3, leastFound(asked)) && score >= chance + BEYOND_CHANCE ? 'close' : undefined;
}

/**
 * @param size how many quotations the shelf has
 * @param held how well each word that is asked for stands in one of them, in any order
 */
function isParaphrase(size: number, asked: readonly WeightedWord[], held: readonly number[]): boolean {
  const content = asked.filter(({ idf }) => idf > 0);
  const all = content.reduce((sum, { idf }) => sum + idf, 0);
  const told = asked.reduce((sum, { idf }, at) => sum + idf * (held[at] ?? 0), 0);
  const isEnough = told >= Math.log(size + 1) + PARAPHRASE.beyondChance;
  return content.length >= PARAPHRASE.words && isEnough && told >= PARAPHRASE.share * all;
}

/** Prepares typed words to be told how well each stands among others, in any order. */
function fitsIn(asked: readonly TypedWord[]): (said: readonly number[]) => readonly number[] {
  const places = new Map<number, { readonly at: number; readonly fit: number }[]>();
  for (const [at, { fits }] of asked.entries())
    for (const [word, fit] of fits) {
      const known = places.get(word);
      if (known) known.push({ at, fit });
      else places.set(word, [{ at, fit }]);
    }
  return (said) => {
    const held = asked.map(() => 0);
    for (const word of said)
      for (const { at, fit } of places.get(word) ?? NONE) if (fit > (held[at] ?? 0)) held[at] = fit;
    return held;
  };
}

const NONE: readonly never[] = [];

const wordsOf = ({ entries: { forward, quotations }, at }: FoundPart): readonly number[] =>
  wordNumbersIn(forward, quotations[at]?.range ?? { from: 0, to: 0 });
