import { publishedOf } from '../../corpus/source.ts';
import type { FigureFind } from '../found.ts';
import type { Comparison } from './comparison.ts';
import { type ComparedFigure, readingOf } from './reading.ts';
import { type IsRare, isSameThing } from './same-thing.ts';
import { type ReadingSet, type Several, setsOf } from './sets.ts';
import { thingOf } from './thing.ts';

/** Figures that stand under one heading, in order of date; a single one has none. */
export interface FigureGroup {
  readonly comparison: Comparison;
  readonly members: readonly [Member, ...Member[]];
}

export interface Member {
  readonly find: FigureFind;
  /** In the unit of the group: a share in hundredths. */
  readonly value: number;
  /** The date that the sentence states for it, or else that of its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string;
}

/** Figures behind so many better ones stand alone: what is compared stays on the first pages, and quick. */
const MOST_COMPARED = 60;
/** Figures much further from what was asked than the first of a group do not join it. */
const LEAST_RELEVANCE = 0.7;

/**
 * Puts figures of one thing together. Every find stands in one group and once; the groups are in the order of
 * their first find, those of one group in order of date.
 *
 * Of one thing, figures of several sources with the same unit, period and place are compared. Where one source
 * gives two values that do not agree it counts two things, which words alone do not part, so nothing is said of
 * either.
 *
 * @param finds best first
 * @param isRare whether few passages of the shelf hold a stem
 */
export function groupedFigures(finds: readonly FigureFind[], isRare: IsRare): FigureGroup[] {
  const readings = readingsOf(finds.slice(0, MOST_COMPARED));
  const related = thingsAmong([...readings.values()]).flatMap((thing) => rowsOf(thing, isRare));
  const others = finds.filter((find) => !readings.has(find)).map((find) => [single(find)]);
  const order = new Map(finds.map((find, at) => [find, at]));
  const best = (row: readonly FigureGroup[]): number =>
    Math.min(...row.flatMap(({ members }) => members.map(({ find }) => order.get(find) ?? 0)));
  return [...related, ...others].sort((a, b) => best(a) - best(b)).flat();
}

/** The figures that share their noun, or their lack of one, with another, as they are compared. */
function readingsOf(finds: readonly FigureFind[]): Map<FigureFind, ComparedFigure> {
  const things = finds.filter(isReadable).flatMap((find) => {
    const thing = thingOf(find.excerpt.source, find.figure);
    return thing ? [{ find, thing }] : [];
  });
  const count = new Map<string, number>();
  for (const { thing } of things) count.set(thing.noun, 1 + (count.get(thing.noun) ?? 0));
  return new Map(
    things
      .filter(({ thing }) => (count.get(thing.noun) ?? 0) > 1)
      .map(({ find, thing }) => [find, readingOf(find, thing)]),
  );
}

/** What is longer is a list or a table: reading it again for each of its numbers would take long, and tells little. */
const LONGEST = { sentence: 1000, passage: 5000 };

const isReadable = ({ excerpt, passage: { span } }: FigureFind): boolean =>
  excerpt.end - excerpt.start <= LONGEST.sentence && span.end - span.start <= LONGEST.passage;

/** Figures of one thing, each with the first figure that it is of one thing with; best first. */
function thingsAmong(readings: readonly ComparedFigure[]): Several[] {
  const things: [ComparedFigure, ...ComparedFigure[]][] = [];
  for (const reading of readings) {
    const home = things.find(([first]) => isAsRelevant(first, reading) && isSameThing(first, reading));
    if (home) home.push(reading);
    else things.push([reading]);
  }
  return things;
}

const isAsRelevant = (first: ComparedFigure, { find }: ComparedFigure): boolean =>
  find.score >= LEAST_RELEVANCE * first.find.score;

/** The groups that figures of one thing make: those with headings in one row, each of the others in its own. */
function rowsOf(thing: Several, isRare: IsRare): FigureGroup[][] {
  const row = setsOf(thing, isRare).map(groupOf);
  const placed = new Set(row.flatMap(({ members }) => members.map(({ find }) => find)));
  const alone = thing.filter(({ find }) => !placed.has(find)).map(({ find }) => [single(find)]);
  return row.length > 0 ? [row, ...alone] : alone;
}

const single = (find: FigureFind): FigureGroup => ({
  comparison: { kind: 'single' },
  members: [{ find, value: find.figure.value }],
});

function groupOf({ comparison, readings }: ReadingSet): FigureGroup {
  const [first, ...others] = readings.toSorted(byDate);
  return { comparison, members: [memberOf(first ?? readings[0]), ...others.map(memberOf)] };
}

function memberOf(reading: ComparedFigure): Member {
  const date = dateOf(reading);
  return { find: reading.find, value: reading.value, ...(date !== undefined && { date }) };
}

/** The date that a figure holds for, or else that of its source. */
const dateOf = ({ period, find }: ComparedFigure): string | undefined =>
  period.kind === 'stated' ? period.date : publishedOf(find.shelved.source);

/** Earliest first, undated last. */
function byDate(a: ComparedFigure, b: ComparedFigure): number {
  const [one = '9999', other = '9999'] = [dateOf(a), dateOf(b)];
  if (one !== other) return one < other ? -1 : 1;
  const [source, another] = [a.find.shelved.source.id, b.find.shelved.source.id];
  return source === another ? a.find.excerpt.start - b.find.excerpt.start : source < another ? -1 : 1;
}
