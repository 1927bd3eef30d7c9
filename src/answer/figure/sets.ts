import {
  agree,
  type Comparison,
  compared,
  type Obstacle,
  obstacle,
  sourcesOf,
  type ToldObstacle,
} from './comparison.ts';
import type { ComparedFigure } from './reading.ts';
import {
  areTied,
  haveOtherSubjects,
  haveRareWord,
  haveSameNames,
  type IsRare,
  isSurely,
} from './same-thing.ts';

export type Several = readonly [ComparedFigure, ...ComparedFigure[]];

/** Figures of one thing, and what they have to do with each other. */
export interface ReadingSet {
  readonly comparison: Comparison;
  readonly readings: Several;
}

/**
 * The figures of one thing of which something can be said: a row of times first, then those that can be compared,
 * then those that cannot. Figures of which nothing can be said are left out.
 */
export function setsOf(thing: Several, isRare: IsRare): ReadingSet[] {
  const series = overTime(thing);
  const sets = comparableSets(
    thing.filter((reading) => !series.includes(reading)),
    isRare,
  );
  const several = sets.filter((set) => sourcesOf(set) > 1 && !isTorn(set));
  const rest = sets.filter((set) => !several.includes(set) && !isTorn(set)).flat();
  const obstacles = rest.flatMap((reading) => {
    const found = firstObstacle(reading, thing, isRare);
    return found ? [{ reading, found }] : [];
  });
  const said = [
    ...asSet(series, { kind: 'series', times: timesOf(series).size }),
    ...several.map((readings) => ({ readings, comparison: compared(readings) })),
  ];
  // What cannot be compared stands beside what it cannot be compared with.
  return said.length === 0 && obstacles.length < 2
    ? []
    : [
        ...said,
        ...asSet(
          obstacles.map(({ reading }) => reading),
          incomparable(obstacles.map(({ found }) => found)),
        ),
      ];
}

const asSet = ([first, ...others]: readonly ComparedFigure[], comparison: Comparison): ReadingSet[] =>
  first ? [{ comparison, readings: [first, ...others] }] : [];

/** By what figures of one thing differ; what the texts say is told rather than what they leave open. */
function incomparable(obstacles: readonly ToldObstacle[]): Comparison {
  const told = obstacles.find(({ why }) => why === 'differs') ?? obstacles[0];
  return told ? { kind: 'incomparable', ...told } : { kind: 'single' };
}

/** Sets of figures that nothing keeps from being compared, each figure with the first set that takes it. */
function comparableSets(readings: readonly ComparedFigure[], isRare: IsRare): Several[] {
  const sets: [ComparedFigure, ...ComparedFigure[]][] = [];
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
function firstObstacle(reading: ComparedFigure, thing: Several, isRare: IsRare): ToldObstacle | undefined {
  for (const other of thing) {
    const found = other.work === reading.work ? undefined : obstacle(reading, other);
    const tied = found?.by === 'place' ? haveRareWord : areTied;
    if (!found || !isTold(found) || haveOtherSubjects(reading, other)) continue;
    if (tied(reading, other, isRare)) return found;
  }
  return undefined;
}

const isTold = (found: Obstacle): found is ToldObstacle => found.why !== 'unknown';

const LEAST_TIMES = 3;

const timesOf = (readings: readonly ComparedFigure[]): Set<string> =>
  new Set(readings.flatMap(({ period }) => (period.kind === 'stated' ? [period.date] : [])));

/** Those that hold for stated times and are alike in all else, where there are enough times for a row. */
function overTime([first, ...others]: Several): ComparedFigure[] {
  const row = [first, ...others].filter((reading) => {
    const hindered = obstacle(timeless(first), timeless(reading));
    const isStated = reading.period.kind === 'stated' && !reading.period.since && reading.period.part === '';
    return isStated && !hindered && haveSameNames(first, reading);
  });
  const isClear = row.every((a) => row.every((b) => a === b || !sameTime(a, b) || agree(a, b)));
  return isClear && timesOf(row).size >= LEAST_TIMES ? row : [];
}

const timeless = (reading: ComparedFigure): ComparedFigure => ({ ...reading, period: { kind: 'unstated' } });

const sameTime = ({ period: a }: ComparedFigure, { period: b }: ComparedFigure): boolean =>
  a.kind === 'stated' && b.kind === 'stated' && a.date === b.date;
