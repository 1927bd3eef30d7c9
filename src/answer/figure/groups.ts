import { publishedOf } from '../../corpus/source.ts';
import { languageOf } from '../../text/languages.ts';
import { agree, type Comparison, compared, type Obstacle, obstacle, sourcesOf } from './comparison.ts';
import type { FigureFind, Reading } from './reading.ts';

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

/** Figures much further from what was asked than the first of a group do not join it. */
const LEAST_RELEVANCE = 0.7;

/**
 * Puts figures of one thing together. Every find stands in one group and once; the groups are in the order of
 * their first find, those of one group in order of date.
 *
 * Two figures are of one thing when they have the same noun phrase, the same is said of them next to the number, and
 * their sentences share one more telling word. Of a thing, those that can be compared are: figures of several sources
 * with the same unit, period and place. Where one source gives two values that do not agree it counts two
 * things, which words alone do not part, so nothing is said of either.
 *
 * @param finds best first; `read` is undefined for one of which the text does not say what it counts
 */
export function grouped(
  finds: readonly FigureFind[],
  read: (find: FigureFind) => Reading | undefined,
): FigureGroup[] {
  const things: (FigureFind | [Reading, ...Reading[]])[] = [];
  for (const find of finds) {
    const reading = read(find);
    const home = reading && things.find((thing) => Array.isArray(thing) && joins(thing[0], reading));
    if (reading && Array.isArray(home)) home.push(reading);
    else things.push(reading ? [reading] : find);
  }
  const order = new Map(finds.map((find, at) => [find, at]));
  const best = (groups: readonly FigureGroup[]): number =>
    Math.min(...groups.flatMap(({ members }) => members.map(({ find }) => order.get(find) ?? 0)));
  return things
    .flatMap((thing) => (Array.isArray(thing) ? parted(thing) : [[single(thing)]]))
    .sort((a, b) => best(a) - best(b))
    .flat();
}

const single = (find: FigureFind): FigureGroup => ({
  comparison: { kind: 'single' },
  members: [{ find, value: find.figure.value }],
});

function joins(first: Reading, other: Reading): boolean {
  return other.find.score >= LEAST_RELEVANCE * first.find.score && isSameThing(first, other);
}

/** Where no noun is counted, so much of the telling words of both sentences must be shared. */
const LEAST_ALIKE = 0.75;
const LEAST_SHARED = 2;

/** Whether two figures are of one thing: the same in either order, and true of a figure with itself or not at all. */
export function isSameThing(a: Reading, b: Reading): boolean {
  const [language, other] = [a, b].map(({ find }) => languageOf(find.excerpt.source.language));
  if (language !== other || a.noun.join(' ') !== b.noun.join(' ')) return false;
  const without = ({ sentence, noun }: Reading): Set<string> =>
    new Set([...sentence].filter((stem) => !noun.includes(stem)));
  const [own, others] = [without(a), without(b)];
  const shared = [...own].filter((stem) => others.has(stem)).length;
  if (shared < LEAST_SHARED || !isSaidOf(a, b)) return false;
  const isAlike = shared >= LEAST_ALIKE * new Set([...own, ...others]).size;
  return a.noun.length > 0 || (a.measure === b.measure && isAlike);
}

/** Whether the same is said of both: next to each number, or next to one and in the clause of the other, both ways. */
function isSaidOf(a: Reading, b: Reading): boolean {
  const { relatives } = languageOf(a.find.excerpt.source.language);
  const holds = (words: ReadonlySet<string>, stem: string): boolean =>
    words.has(stem) || relatives(stem).some((relative) => words.has(relative));
  const some = (near: ReadonlySet<string>, words: ReadonlySet<string>): boolean =>
    [...near].some((stem) => holds(words, stem));
  return some(a.near, b.near) || some(b.near, a.near) || (some(a.near, b.clause) && some(b.near, a.clause));
}

type Several = readonly [Reading, ...Reading[]];

/** The figures of one thing, by what they have to do with each other; groups that stand in a row are in one list. */
function parted(thing: Several): FigureGroup[][] {
  const series = overTime(thing);
  const left = thing.filter((reading) => !series.includes(reading));
  const sets = comparableSets(left);
  const torn = sets.filter(isTorn).flat();
  const several = sets.filter((set) => !isTorn(set) && sourcesOf(set) > 1);
  const rest = left.filter(
    (reading) => !torn.includes(reading) && !several.some((set) => set.includes(reading)),
  );
  const hindered = sourcesOf(thing) > 1 ? firstObstacle([...several.flat(), ...series, ...rest]) : undefined;
  const together = [
    ...asGroup(series, { kind: 'series', times: timesOf(series).size }),
    ...several.map((set) => group(set, compared(set))),
    ...(hindered ? asGroup(rest, { kind: 'incomparable', ...hindered }) : []),
  ];
  const alone = [...torn, ...(hindered ? [] : rest)].map(({ find }) => [single(find)]);
  return together.length > 0 ? [together, ...alone] : alone;
}

/** Sets of figures that nothing keeps from being compared, each figure with the first set that takes it. */
function comparableSets(readings: readonly Reading[]): [Reading, ...Reading[]][] {
  const sets: [Reading, ...Reading[]][] = [];
  for (const reading of readings) {
    const home = sets.find((set) => set.every((other) => !obstacle(other, reading)));
    if (home) home.push(reading);
    else sets.push([reading]);
  }
  return sets;
}

/** Whether one source gives two values of it that do not agree. */
const isTorn = (set: Several): boolean =>
  set.some((a) => set.some((b) => a.find.shelved === b.find.shelved && !agree(a, b)));

function firstObstacle(readings: readonly Reading[]): Obstacle | undefined {
  for (const [at, a] of readings.entries())
    for (const b of readings.slice(at + 1)) {
      const found = a.find.shelved === b.find.shelved ? undefined : obstacle(a, b);
      if (found) return found;
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
