import { publishedOf } from '../../corpus/source.ts';
import { agree, type Comparison, compared, type Obstacle, obstacle, sourcesOf } from './comparison.ts';
import { type FigureFind, type Reading, readingOf } from './reading.ts';
import { areTied, haveRareWord, type IsRare, isSameThing, isSurely } from './same-thing.ts';
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
export function grouped(finds: readonly FigureFind[], isRare: IsRare): FigureGroup[] {
  const readings = readingsOf(finds.slice(0, MOST_COMPARED));
  const things: (FigureFind | [Reading, ...Reading[]])[] = [];
  for (const find of finds) {
    const reading = readings.get(find);
    const home = reading && things.find((thing) => Array.isArray(thing) && joins(thing[0], reading));
    if (reading && Array.isArray(home)) home.push(reading);
    else things.push(reading ? [reading] : find);
  }
  const order = new Map(finds.map((find, at) => [find, at]));
  const best = (groups: readonly FigureGroup[]): number =>
    Math.min(...groups.flatMap(({ members }) => members.map(({ find }) => order.get(find) ?? 0)));
  return things
    .flatMap((thing) => (Array.isArray(thing) ? parted(thing, isRare) : [[single(thing)]]))
    .sort((a, b) => best(a) - best(b))
    .flat();
}

/** The figures that share their noun, or their lack of one, with another, as they are compared. */
function readingsOf(finds: readonly FigureFind[]): Map<FigureFind, Reading> {
  const things = finds.flatMap((find) => {
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

const single = (find: FigureFind): FigureGroup => ({
  comparison: { kind: 'single' },
  members: [{ find, value: find.figure.value }],
});

function joins(first: Reading, other: Reading): boolean {
  return other.find.score >= LEAST_RELEVANCE * first.find.score && isSameThing(first, other);
}

type Several = readonly [Reading, ...Reading[]];

/** The figures of one thing, by what they have to do with each other; groups that stand in a row are in one list. */
function parted(thing: Several, isRare: IsRare): FigureGroup[][] {
  const series = overTime(thing);
  const sets = comparableSets(
    thing.filter((reading) => !series.includes(reading)),
    isRare,
  );
  const several = sets.filter((set) => sourcesOf(set) > 1 && !isTorn(set));
  const rest = sets.filter((set) => !several.includes(set) && !isTorn(set)).flat();
  const hindrance = (reading: Reading): Obstacle | undefined => firstObstacle(reading, thing, isRare);
  const hindered = rest.filter((reading) => hindrance(reading));
  const together = [
    ...asGroup(series, { kind: 'series', times: timesOf(series).size }),
    ...several.map((set) => group(set, compared(set))),
    ...asGroup(hindered, incomparable(hindered.flatMap((reading) => hindrance(reading) ?? []))),
  ];
  const placed = new Set(together.flatMap(({ members }) => members.map(({ find }) => find)));
  const alone = thing.filter(({ find }) => !placed.has(find)).map(({ find }) => [single(find)]);
  return together.length > 0 ? [together, ...alone] : alone;
}

/** By what figures of one thing differ; what the texts say is told rather than what they leave open. */
function incomparable(obstacles: readonly Obstacle[]): Comparison {
  const told = obstacles.find(({ why }) => why === 'differs') ?? obstacles[0];
  return told ? { kind: 'incomparable', ...told } : { kind: 'single' };
}

/** Sets of figures that nothing keeps from being compared, each figure with the first set that takes it. */
function comparableSets(readings: readonly Reading[], isRare: IsRare): [Reading, ...Reading[]][] {
  const sets: [Reading, ...Reading[]][] = [];
  for (const reading of readings) {
    const home = sets.find((set) =>
      set.every((other) => !obstacle(other, reading) && isSurely(other, reading, isRare)),
    );
    if (home) home.push(reading);
    else sets.push([reading]);
  }
  return sets;
}

/** Whether one source gives two values of it that do not agree. */
const isTorn = (set: Several): boolean =>
  set.some((a) => set.some((b) => a.find.shelved === b.find.shelved && !agree(a, b)));

/** What keeps a figure from being compared with one of another source. */
function firstObstacle(reading: Reading, thing: Several, isRare: IsRare): Obstacle | undefined {
  for (const other of thing) {
    const found = other.find.shelved === reading.find.shelved ? undefined : obstacle(reading, other);
    const tied = found?.by === 'place' ? haveRareWord : areTied;
    if (found && tied(reading, other, isRare)) return found;
  }
  return undefined;
}

const LEAST_TIMES = 3;

const timesOf = (readings: readonly Reading[]): Set<string> =>
  new Set(readings.flatMap(({ period }) => (period.kind === 'stated' ? [period.date] : [])));

/** Those that hold for stated times and are alike in all else, where there are enough times for a row. */
function overTime([first, ...others]: Several): Reading[] {
  const row = [first, ...others].filter((reading) => {
    const hindered = obstacle(timeless(first), timeless(reading));
    return reading.period.kind === 'stated' && !reading.period.since && !hindered;
  });
  const isClear = row.every((a) => row.every((b) => a === b || !sameTime(a, b) || agree(a, b)));
  return isClear && timesOf(row).size >= LEAST_TIMES ? row : [];
}

const timeless = (reading: Reading): Reading => ({ ...reading, period: { kind: 'unstated' } });

const sameTime = ({ period: a }: Reading, { period: b }: Reading): boolean =>
  a.kind === 'stated' && b.kind === 'stated' && a.date === b.date;

const asGroup = ([first, ...others]: readonly Reading[], comparison: Comparison): FigureGroup[] =>
  first ? [group([first, ...others], comparison)] : [];

function group(readings: Several, comparison: Comparison): FigureGroup {
  const [first, ...others] = readings.toSorted(byDate);
  return { comparison, members: [memberOf(first ?? readings[0]), ...others.map(memberOf)] };
}

function memberOf(reading: Reading): Member {
  const date = dateOf(reading);
  return { find: reading.find, value: reading.value, ...(date !== undefined && { date }) };
}

/** The date that a figure holds for, or else that of its source. */
const dateOf = ({ period, find }: Reading): string | undefined =>
  period.kind === 'stated' ? period.date : publishedOf(find.shelved.source);

/** Earliest first, undated last. */
function byDate(a: Reading, b: Reading): number {
  const [one = '9999', other = '9999'] = [dateOf(a), dateOf(b)];
  if (one !== other) return one < other ? -1 : 1;
  const [source, another] = [a.find.shelved.source.id, b.find.shelved.source.id];
  return source === another ? a.find.excerpt.start - b.find.excerpt.start : source < another ? -1 : 1;
}
