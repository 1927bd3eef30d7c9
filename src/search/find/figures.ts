import { TIME_UNITS } from '../../annotate/figures/tables/calendar.ts';
import type { Dimension } from '../../annotate/figures/tables/units.ts';
import { madeOnce } from '../../text/made-once.ts';
import { type Span, slice } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import { asksAge, dimensionOf, dimensionsAsked } from '../question/figure-kinds.ts';
import { isLight } from '../question/predicate.ts';
import type { WeightedTopic } from '../question/question.ts';
import { type TopicMatcher, topicMatcher } from '../ranking/topic-matches.ts';
import type { FigureEntry, SearchedShelf, SourceEntries } from '../shelf/entries.ts';
import { type ForwardIndex, rangeWithin, type WordRange } from '../shelf/forward-index.ts';
import type { Vocabulary } from '../shelf/vocabulary.ts';
import { NAMED, type NamesAround, namesAround } from './figure-names.ts';
import { gather, type WorkingSet } from './gather.ts';

export interface FigureHit {
  readonly entry: FigureEntry;
  readonly score: number;
}

const CANDIDATES = 200;
const LEAST_COVERAGE = 0.5;
/** What is counted and the words around the number weigh more than the rest of its sentence. */
const WEIGHT = { near: 0.6, sentence: 0.4 };

/** The figures whose sentence is about the words, those that count what is asked for first. */
export const findFigures = async (shelf: SearchedShelf, about: string): Promise<FigureHit[]> =>
  rankFigures(shelf.vocabulary, about, await gather(shelf, 'figures', about, CANDIDATES));

function rankFigures(
  vocabulary: Vocabulary,
  about: string,
  { question, candidates }: WorkingSet,
): FigureHit[] {
  const topics = question.topics.map(asItTells);
  const look = topicMatcher(vocabulary, topics);
  const asked = new Set(words(about).map(({ form }) => form));
  const coverage = coverageBy(topics, look, namesAround(vocabulary, topics, look, asked));
  const hits = candidates.flatMap(({ entries, at }) => judge(entries, at, coverage, asked) ?? []);
  return aboutNamed(hits).sort((a, b) => Number(a.isStray) - Number(b.isStray) || b.score - a.score);
}

/** Verbs and nouns of so many meanings that an answer seldom repeats them: "How many cups were meant for Arle?" */
const LIGHT = 0.3;
const asItTells = (topic: WeightedTopic): WeightedTopic =>
  isLight(topic.form) ? { ...topic, weight: LIGHT * topic.weight } : topic;

/** A hit with what it is chosen by. */
interface Judged extends FigureHit {
  /** How much of the names that are asked for stands in its sentence or around it. */
  readonly names: number;
  /** Whether it is a length of time and none is asked for. */
  readonly isStray: boolean;
}

function judge(
  entries: SourceEntries,
  at: number,
  coverage: CoverageOf,
  asked: ReadonlySet<string>,
): Judged | undefined {
  const entry = entries.figures[at];
  if (!entry) return undefined;
  const whole = coverage(entry, entries, [entry.sentence]);
  if (whole.all < LEAST_COVERAGE || whole.things < LEAST_COVERAGE) return undefined;
  const dimension = dimensionOf(entry);
  // An age answers "how old", and nothing else does.
  if (asksAge(asked) !== (dimension === 'age')) return undefined;
  const isStray = isUnaskedTime(dimension, asked);
  const siblings = siblingsOf(entries.figures, at);
  if ((isStray && whole.things < 1) || isAboutAnother(entry, siblings, asked)) return undefined;
  const near = [segment(entry, siblings), entry.figure.unit ?? entry.figure.span, opening(entry, siblings)];
  const score = WEIGHT.near * coverage(entry, entries, near).all + WEIGHT.sentence * whole.all;
  return { entry, score: score * fitOf(dimension, asked), names: whole.names, isStray };
}

/** "Three days" says nothing of the jobs that were lost. */
const isUnaskedTime = (dimension: Dimension | undefined, asked: ReadonlySet<string>): boolean =>
  dimension === 'time' && !wantedBy(asked).isTime;

/** A length of time is seldom what is meant when something else is asked for: "one week before the returns". */
const UNASKED_TIME = 0.5;
/** And what is measured otherwise than it is asked for seldom answers. */
const OTHER_DIMENSION = 0.8;

function fitOf(dimension: Dimension | undefined, asked: ReadonlySet<string>): number {
  const { dimensions: wanted } = wantedBy(asked);
  if (dimension !== undefined && wanted.has(dimension)) return 1;
  if (isUnaskedTime(dimension, asked)) return UNASKED_TIME;
  return wanted.size > 0 ? OTHER_DIMENSION : 1;
}

interface Wanted {
  readonly dimensions: ReadonlySet<Dimension>;
  /** Whether a length of time is asked for. */
  readonly isTime: boolean;
}

/** What the words of a question ask for: the same for each of its figures. */
const wantedBy = madeOnce((asked: ReadonlySet<string>): Wanted => {
  const dimensions = new Set([...asked].flatMap(dimensionsAsked));
  const isTime = dimensions.has('time') || [...asked].some((form) => TIME_UNITS.has(form));
  return { dimensions, isTime };
});

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
function aboutNamed(hits: readonly Judged[]): Judged[] {
  const naming = hits.filter(({ names }) => names > 0);
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

/** The shares of what is asked for that stand in some spans of a figure's sentence, each 0 to 1. */
type CoverageOf = (entry: FigureEntry, entries: SourceEntries, spans: readonly Span[]) => Covered;

interface Covered {
  readonly all: number;
  /** Of the names alone; 0 where none is asked for. */
  readonly names: number;
  /** Of all but the names, which alone answer nothing; 1 where only names are asked for. */
  readonly things: number;
}

function coverageBy(topics: readonly WeightedTopic[], look: TopicMatcher, around: NamesAround): CoverageOf {
  /** The figures of one sentence look at the same words again. */
  const known = new Map<ForwardIndex, Map<string, readonly number[]>>();
  const sharesIn = (forward: ForwardIndex, range: WordRange): readonly number[] => {
    const own = known.get(forward) ?? new Map<string, readonly number[]>();
    const key = `${range.from} ${range.to}`;
    const shares = own.get(key) ?? look(forward, range).shares;
    known.set(forward, own.set(key, shares));
    return shares;
  };
  return (entry, entries, spans) => {
    const { forward, range, leansOn } = entry;
    const held = [
      ...(leansOn ? [sharesIn(forward, leansOn).map((share) => LEANING * share)] : []),
      ...spans.map((span) => sharesIn(forward, rangeWithin(forward, range, span))),
      around(entry, entries),
    ];
    const dimension = dimensionOf(entry);
    const shares = topics.map(({ form }, at) => {
      const measured = dimension !== undefined && dimensionsAsked(form).includes(dimension) ? MEASURED : 0;
      return Math.max(measured, ...held.map((own) => own[at] ?? 0));
    });
    const of = (isCounted: (topic: WeightedTopic) => boolean, none: number): number => {
      const [found, all] = topics.reduce(
        ([some, sum], topic, at) =>
          isCounted(topic) ? [some + topic.weight * (shares[at] ?? 0), sum + topic.weight] : [some, sum],
        [0, 0],
      );
      return all > 0 ? found / all : none;
    };
    return {
      all: of(() => true, 0),
      names: of(({ isName }) => isName, 0),
      things: of(({ isName }) => !isName, 1),
    };
  };
}

/** How much a word counts that stands in the sentence before, from which this one takes its subject. */
const LEANING = 0.8;

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
    [...behind.matchAll(NAMED)].map(([, preposition = '', name = '']) => [preposition, name.toLowerCase()]),
  );
}
