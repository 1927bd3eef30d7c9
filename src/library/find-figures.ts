import { TIME_UNITS } from '../annotate/figures/tables/calendar.ts';
import type { Dimension } from '../annotate/figures/tables/units.ts';
import { type Span, slice } from '../text/span.ts';
import { words } from '../text/words.ts';
import { type Run, runWithin, wordAt } from './concordance.ts';
import { dimensionOf, dimensionsAsked } from './figure-kinds.ts';
import { isNameWord } from './lexicon.ts';
import type { FigureEntry, Library } from './library.ts';
import { type Probe, probe } from './probe.ts';
import { type Question, readQuestion } from './question.ts';

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
  const question = readQuestion(library, index, about);
  const look = probe(library.concordance, question);
  const asked = new Set(words(about).map(({ form }) => form));
  const matches = question.topics.map((topic) => topic.matches);
  const coverage = coverageBy(library, question, look);
  const hits = index.search(matches, CANDIDATES).flatMap(({ id }) => {
    const entry = entries[id];
    return entry ? (judge(entry, siblingsOf(entries, id), coverage, asked) ?? []) : [];
  });
  const { lexicon } = library;
  const names = [...asked]
    .flatMap((form) => lexicon.wordsOf(form))
    .filter((word) => isNameWord(lexicon, word));
  return aboutNamed(library, hits, new Set(names)).sort((a, b) => b.score - a.score);
}

function judge(
  entry: FigureEntry,
  siblings: readonly FigureEntry[],
  coverage: Coverage,
  asked: ReadonlySet<string>,
): FigureHit | undefined {
  const whole = coverage(entry, [entry.sentence]);
  if (whole < LEAST_COVERAGE || isAboutAnother(entry, siblings, asked)) return undefined;
  const near = [segment(entry, siblings), entry.figure.unit ?? entry.figure.span, opening(entry, siblings)];
  const score = WEIGHT.near * coverage(entry, near) + WEIGHT.sentence * whole;
  return { entry, score: score * fitOf(dimensionOf(entry), asked) };
}

/** A length of time is seldom what is meant when something else is asked for: "one week before the returns". */
const UNASKED_TIME = 0.5;
/** And what is measured otherwise than it is asked for seldom answers. */
const OTHER_DIMENSION = 0.8;

function fitOf(dimension: Dimension | undefined, asked: ReadonlySet<string>): number {
  const wanted = new Set([...asked].flatMap(dimensionsAsked));
  if (dimension !== undefined && wanted.has(dimension)) return 1;
  if (dimension === 'time' && ![...asked].some((form) => TIME_UNITS.has(form))) return UNASKED_TIME;
  return wanted.size > 0 ? OTHER_DIMENSION : 1;
}

/** A sentence of more figures is a list: those further away tell nothing of one. */
const MOST_SIBLINGS = 12;

/** The figures of one sentence, in order: they stand beside each other in the list. */
function siblingsOf(entries: readonly FigureEntry[], id: number): FigureEntry[] {
  const isSibling = (at: number): boolean => entries[at]?.sentence === entries[id]?.sentence;
  let first = id;
  let end = id + 1;
  while (first > Math.max(0, id - MOST_SIBLINGS) && isSibling(first - 1)) first--;
  while (end < Math.min(entries.length, id + MOST_SIBLINGS) && isSibling(end)) end++;
  return entries.slice(first, end);
}

/** Asked for Mexico, a sentence that names Mexico answers, and one that names no place asked for does not. */
function aboutNamed(
  { concordance }: Library,
  hits: readonly FigureHit[],
  names: ReadonlySet<number>,
): FigureHit[] {
  const naming = hits.filter(({ entry: { run } }) => {
    for (let place = run.from; place < run.to; place++)
      if (names.has(wordAt(concordance, place))) return true;
    return false;
  });
  return naming.length > 0 ? naming : [...hits];
}

/** A comma, a dash or an "and" between two figures: the words behind it belong to the second. */
const PAUSE = /[,;:](?=\s)|\s[–—-]\s|[–—]|\s(?:and|but|while|or)\s/g;

/** The words nearest to a figure: from the pause behind the figure before it to the pause before the next. */
function segment({ figure, shelved, sentence }: FigureEntry, siblings: readonly FigureEntry[]): Span {
  const { text } = shelved.source;
  const at = siblings.findIndex((sibling) => sibling.figure === figure);
  const before = siblings[at - 1]?.figure;
  const after = siblings[at + 1]?.figure;
  return {
    start: before ? pauseBetween(text, before.span, figure.span) : sentence.start,
    end: after ? pauseBetween(text, figure.span, after.span) : sentence.end,
  };
}

/** The words before the first figure of a sentence, which may be the subject of what is said of the others too. */
const opening = ({ figure, sentence }: FigureEntry, [first]: readonly FigureEntry[]): Span => ({
  start: sentence.start,
  end: Math.max(sentence.start, first?.figure.span.start ?? figure.span.start),
});

/** Where the words of a second figure begin: behind the last pause between the two, else at its number. */
function pauseBetween(text: string, first: Span, second: Span): number {
  const between = text.slice(first.end, second.start);
  const last = [...between.matchAll(PAUSE)].at(-1);
  return last ? first.end + last.index + last[0].length : second.start;
}

/** The share of what is asked for that stands in some spans of a figure's sentence, 0 to 1. */
type Coverage = (entry: FigureEntry, spans: readonly Span[]) => number;

function coverageBy({ concordance }: Library, { topics, weight: all }: Question, look: Probe): Coverage {
  /** The figures of one sentence look at the same words again. */
  const known = new Map<string, readonly number[]>();
  const sharesIn = (run: Run): readonly number[] => {
    const key = `${run.from} ${run.to}`;
    const shares = known.get(key) ?? look(run).shares;
    known.set(key, shares);
    return shares;
  };
  return (entry, spans) => {
    const held = spans.map((span) => sharesIn(runWithin(concordance, entry.run, span)));
    const dimension = dimensionOf(entry);
    const found = topics.reduce((sum, { weight, form }, at) => {
      const measured = dimension !== undefined && dimensionsAsked(form).includes(dimension) ? MEASURED : 0;
      return sum + weight * Math.max(measured, ...held.map((shares) => shares[at] ?? 0));
    }, 0);
    return all > 0 ? found / all : 0;
  };
}

/** How much of "price" an amount of money holds that is not called one. */
const MEASURED = 0.5;

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
