import type { FigureFind } from '../found.ts';
import { rangesMeet } from './range.ts';
import type { ComparedFigure } from './reading.ts';

/** How far apart figures are, by the numbers as they are written. */
export interface FigureDifference {
  readonly least: FigureFind;
  readonly most: FigureFind;
  readonly absolute: number;
  /** In hundredths of the least; absent where that would mislead: for shares, and for counts below ten. */
  readonly percent?: number;
  /** Whether the figures are shares, so that the difference is in percentage points. */
  readonly inPoints: boolean;
}

/** In what figures that count one thing are not alike, and whether the texts say so or leave it open. */
export interface Obstacle {
  readonly by: 'unit' | 'period' | 'place';
  /** `unknown`: each text tells one, and whether they are the same cannot be known. */
  readonly why: 'differs' | 'unstated' | 'unknown';
}

/** One that can be told. */
export interface ToldObstacle extends Obstacle {
  readonly why: 'differs' | 'unstated';
}

/** What figures that stand together have to do with each other. It never tells who is right. */
export type Comparison =
  /** A figure beside which no other was found. */
  | { readonly kind: 'single' }
  /** Of several sources: every two of them may be the same value, as they are written. */
  | { readonly kind: 'agreeing'; readonly sources: number }
  | { readonly kind: 'differing'; readonly sources: number; readonly difference: FigureDifference }
  | ({ readonly kind: 'incomparable' } & ToldObstacle)
  /** One thing at three or more times that the texts state. */
  | { readonly kind: 'series'; readonly times: number };

/** What keeps two figures of one thing from being compared; undefined when nothing does. */
export function obstacle(a: ComparedFigure, b: ComparedFigure): Obstacle | undefined {
  if (a.measure !== b.measure) return { by: 'unit', why: 'differs' };
  const period = periods(a, b);
  if (period) return { by: 'period', why: period };
  const place = places(a, b);
  return place && { by: 'place', why: place };
}

function periods({ period: a }: ComparedFigure, { period: b }: ComparedFigure): Obstacle['why'] | undefined {
  if (a.kind === 'unstated' && b.kind === 'unstated') return undefined;
  if (a.kind === 'stated' && b.kind === 'stated')
    return a.date === b.date && a.since === b.since && a.part === b.part ? undefined : 'differs';
  if (a.kind === 'rate' && b.kind === 'rate') return a.per === b.per ? undefined : 'differs';
  if (a.kind === 'rate' || b.kind === 'rate') return 'differs';
  return a.kind === 'unstated' || b.kind === 'unstated' ? 'unstated' : 'unknown';
}

function places({ places: a }: ComparedFigure, { places: b }: ComparedFigure): Obstacle['why'] | undefined {
  const shared = [...a].filter((name) => b.has(name)).length;
  if (shared === a.size && shared === b.size) return undefined;
  return shared === 0 && a.size > 0 && b.size > 0 ? 'differs' : 'unstated';
}

/** Whether two figures that can be compared may be the same value. */
export const agree = (a: ComparedFigure, b: ComparedFigure): boolean => rangesMeet(a.range, b.range);

/** Whether no number is both: "fewer than 3,500" and "1,200" do not agree, but do not differ either. */
export const differ = (a: ComparedFigure, b: ComparedFigure): boolean =>
  !agree(a, b) && !rangesMeet(a.widest, b.widest);

/** Figures without an obstacle between them, of two sources or more. */
export function compared(readings: readonly [ComparedFigure, ...ComparedFigure[]]): Comparison {
  const sources = sourcesOf(readings);
  const every = readings.every((a, at) => readings.slice(at + 1).every((b) => agree(a, b)));
  return every
    ? { kind: 'agreeing', sources }
    : { kind: 'differing', sources, difference: differenceOf(readings) };
}

/** How many works they are of: notes on a work and the work itself are one. */
export const sourcesOf = (readings: readonly ComparedFigure[]): number =>
  new Set(readings.map(({ work }) => work)).size;

/** Digits that a difference is rounded to, so that 0.3 − 0.1 is 0.2. */
const DIGITS = 12;
const LEAST_FOR_PERCENT = 10;
const MOST_PERCENT = 1000;

function differenceOf(readings: readonly [ComparedFigure, ...ComparedFigure[]]): FigureDifference {
  const [first] = readings;
  const least = readings.reduce((low, reading) => (reading.value < low.value ? reading : low), first);
  const most = readings.reduce((high, reading) => (reading.value > high.value ? reading : high), first);
  const absolute = Number((most.value - least.value).toPrecision(DIGITS));
  const percent = Number(((100 * absolute) / least.value).toFixed(1));
  const inPoints = least.measure === 'share';
  const isSensible = !inPoints && least.value >= LEAST_FOR_PERCENT && percent <= MOST_PERCENT;
  return { least: least.find, most: most.find, absolute, inPoints, ...(isSensible && { percent }) };
}
