import { type Span, slice } from '../text/span.ts';
import { words } from '../text/words.ts';
import { type FigureEntry, isName, type Library } from './library.ts';

export interface FigureHit {
  readonly entry: FigureEntry;
  readonly score: number;
}

const CANDIDATES = 200;
const LEAST_COVERAGE = 0.5;
/** What is counted and the words around the number weigh more than the rest of its sentence. */
const WEIGHT = { near: 0.6, sentence: 0.4 };
const PLACE = /(?<![\p{L}\p{N}])(to|for|from|in|of|by|under|at)\s+(?:the\s+)?(\p{Lu}[\p{L}\p{M}]+)/gu;

/** The figures whose sentence is about the words, those that count what is asked for first. */
export function findFigures(library: Library, about: string): FigureHit[] {
  const { index, entries } = library.figures;
  const terms = library.analysis.query(about);
  const weights = new Map(terms.map((term) => [term, index.idf(term)]));
  const asked = new Set(words(about).map(({ form }) => form));
  const hits = index.search(terms, CANDIDATES).flatMap(({ id }) => {
    const entry = entries[id];
    return entry ? (judge(library, entry, siblingsOf(entries, id), weights, asked) ?? []) : [];
  });
  const names = [...asked].filter((form) => isName(library, form));
  return aboutNamed(hits, names).sort((a, b) => b.score - a.score);
}

function judge(
  library: Library,
  entry: FigureEntry,
  siblings: readonly FigureEntry[],
  weights: ReadonlyMap<string, number>,
  asked: ReadonlySet<string>,
): FigureHit | undefined {
  const whole = coverage(library, entry, [entry.sentence], weights);
  if (whole < LEAST_COVERAGE || isAboutAnother(entry, siblings, asked)) return undefined;
  const near = [segment(entry, siblings), entry.figure.unit ?? entry.figure.span];
  return { entry, score: WEIGHT.near * coverage(library, entry, near, weights) + WEIGHT.sentence * whole };
}

/** The figures of one sentence, in order: they stand beside each other in the list. */
function siblingsOf(entries: readonly FigureEntry[], id: number): FigureEntry[] {
  const isSibling = (at: number): boolean => entries[at]?.sentence === entries[id]?.sentence;
  let first = id;
  let end = id + 1;
  while (first > 0 && isSibling(first - 1)) first--;
  while (end < entries.length && isSibling(end)) end++;
  return entries.slice(first, end);
}

/** Asked for Mexico, a sentence that names Mexico answers, and one that names no place asked for does not. */
function aboutNamed(hits: readonly FigureHit[], names: readonly string[]): FigureHit[] {
  const naming = hits.filter(({ entry }) => {
    const forms = words(entry.shelved.source.text, entry.sentence).map(({ form }) => form);
    return names.some((name) => forms.includes(name));
  });
  return naming.length > 0 ? naming : [...hits];
}

/** The words nearest to a figure: from the figure before it to the one behind it in the sentence. */
function segment({ figure, sentence }: FigureEntry, siblings: readonly FigureEntry[]): Span {
  const at = siblings.findIndex((sibling) => sibling.figure === figure);
  return {
    start: at > 0 ? figure.span.start : sentence.start,
    end: siblings[at + 1]?.figure.span.start ?? sentence.end,
  };
}

function coverage(
  library: Library,
  { shelved }: FigureEntry,
  spans: readonly Span[],
  weights: ReadonlyMap<string, number>,
): number {
  const { text, language } = shelved.source;
  const held = new Set(
    spans.flatMap((span) => library.analysis.tokens(text, span, language)).map(({ term }) => term),
  );
  let all = 0;
  let found = 0;
  for (const [term, weight] of weights) {
    all += weight;
    if (held.has(term)) found += weight;
  }
  return all > 0 ? found / all : 0;
}

/** "2.5 million to Mexico and 1.5 million to Canada": asked for Mexico, the second is about another place. */
function isAboutAnother(
  entry: FigureEntry,
  siblings: readonly FigureEntry[],
  asked: ReadonlySet<string>,
): boolean {
  const own = places(entry, siblings);
  return siblings.some((sibling) => {
    if (sibling.figure === entry.figure) return false;
    const theirs = places(sibling, siblings);
    return [...own].some(([preposition, name]) => {
      const other = theirs.get(preposition);
      return other !== undefined && other !== name && asked.has(other) && !asked.has(name);
    });
  });
}

function places(entry: FigureEntry, siblings: readonly FigureEntry[]): Map<string, string> {
  const { end } = segment(entry, siblings);
  const behind = slice(entry.shelved.source.text, { start: entry.figure.span.start, end });
  return new Map(
    [...behind.matchAll(PLACE)].map(([, preposition = '', name = '']) => [preposition, name.toLowerCase()]),
  );
}
