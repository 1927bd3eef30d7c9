import { TIME_UNITS } from '../../annotate/figures/tables/calendar.ts';
import { UNIT_NAMES } from '../../annotate/figures/tables/units.ts';
import type { Figure } from '../../annotate/types.ts';
import type { Answer } from '../../answer/answer.ts';
import type { Comparison, ToldObstacle } from '../../answer/figure/comparison.ts';
import type { FigureGroup } from '../../answer/figure/groups.ts';
import type { FigureFind } from '../../answer/found.ts';
import { type Excerpt, excerpt } from '../../corpus/excerpt.ts';
import { cover, type Span, trim } from '../../text/span.ts';
import { pageOfGroups } from '../pager.ts';
import type { PhraseKey } from '../phrases.ts';
import { type Bar, type Block, line, type Piece, type Reply, say, small, wordsOfExcerpt } from '../reply.ts';
import type { View } from '../view.ts';
import { findBlock, fullButtons, shortButtons } from './find.ts';

/** A find in its place among those of one heading. */
interface Placed {
  readonly group: FigureGroup;
  readonly bars: readonly Bar[];
  readonly find: FigureFind;
  /** Counted from 1. */
  readonly mark: number;
}

/** Figures in their sentences, those of one thing under one heading, which is said again where a page goes on with them. */
export function figuresReply({ groups }: Extract<Answer, { kind: 'figures' }>, view: View): Reply {
  const { shown, foot } = pageOfGroups(groups.map(placed), view);
  const blocks = runsOf(shown).flatMap(([first, ...others], at, runs): Block[] => {
    const { find, bars, mark } = first;
    const buttons = shown.length === 1 ? fullButtons(find, 'read') : shortButtons(find);
    const highlights = [first, ...others]
      .map((item) => item.find.figure.span)
      .sort((a, b) => a.start - b.start);
    const block = findBlock({ ...find, highlights }, buttons, [], bars.length > 0 ? mark : undefined);
    return [...headingOf(first, runs[at - 1]?.[0]), block];
  });
  return [...blocks, ...foot];
}

type Run = readonly [Placed, ...Placed[]];

/** Figures without a heading that stand in one sentence, one behind the other, show it once. */
function runsOf(shown: readonly Placed[]): Run[] {
  const runs: [Placed, ...Placed[]][] = [];
  for (const item of shown) {
    const run = runs.at(-1);
    if (run && isAlone(run[0]) && isAlone(item) && isSameExcerpt(run[0], item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

const isAlone = ({ group }: Placed): boolean => group.comparison.kind === 'single';

const isSameExcerpt = ({ find: { excerpt: a } }: Placed, { find: { excerpt: b } }: Placed): boolean =>
  a.source === b.source && a.start === b.start;

function placed(group: FigureGroup): Placed[] {
  const bars = barsOf(group);
  return group.members.map(({ find }, at) => ({ group, bars, find, mark: at + 1 }));
}

/** What is counted, what the figures have to do with each other, and before the first one their chart. */
function headingOf({ group, bars, mark }: Placed, before: Placed | undefined): Block[] {
  const { comparison, members } = group;
  if (group === before?.group) return [];
  if (comparison.kind === 'single') return before && !isAlone(before) ? [line(say('otherFigures'))] : [];
  return [
    ...thingOf(members[0].find).map((thing) => line(thing)),
    ...(comparison.kind === 'differing' && members.length > 2
      ? [small(say('farthestApart', { n: members.length }))]
      : []),
    small(comparisonPhrase(comparison)),
    ...(mark === 1 && bars.length > 0 ? chartOf(comparison, bars) : []),
  ];
}

/** Values of different times are dated by their sentences, values that differ by their sources. */
const chartOf = ({ kind }: Comparison, bars: readonly Bar[]): Block[] => [
  ...(kind === 'differing' ? [small(say('bySourceDate'))] : []),
  { kind: 'chart', bars },
];

/** What a group counts; nothing where that would be a bare unit, or people of any kind. */
function thingOf(find: FigureFind): Piece[] {
  const [one, other] = thingsOf(find);
  if (one && other) return [say('headingOf', { unit: wordsOfExcerpt(one), thing: wordsOfExcerpt(other) })];
  return one && !saysTooLittle(one.text) ? [say('heading', { thing: wordsOfExcerpt(one) })] : [];
}

const ANYBODY = new Set(['people', 'persons', 'person', 'individuals', 'others', 'times']);

function saysTooLittle(thing: string): boolean {
  const name = thing.toLowerCase();
  return ANYBODY.has(name) || TIME_UNITS.has(name) || UNIT_NAMES.has(name);
}

/** What a figure counts, as it stands there; of a share its unit and what it is of. */
export function thingsOf({ excerpt: { source }, figure }: FigureFind): Excerpt[] {
  const { unit, of } = figure;
  const isPart = unit !== undefined && of !== undefined;
  const spans = [unit && !isPart ? withAdjectives(source.text, figure, unit) : unit, of];
  return spans.flatMap((span) => (span ? excerpt(source, span) : []));
}

/** "undocumented individuals" behind a number, "individuals" where anything else than words stands between. */
function withAdjectives(text: string, { number }: Figure, unit: Span): Span {
  const isBehind = /^ (?!of )[\p{L} -]*$/u.test(text.slice(number.end, unit.start));
  return isBehind ? trim(text, { start: number.end, end: unit.end }) : unit;
}

const OBSTACLES: Readonly<Record<ToldObstacle['by'], Readonly<Record<ToldObstacle['why'], PhraseKey>>>> = {
  unit: { differs: 'otherUnit', unstated: 'otherUnit' },
  period: { differs: 'otherPeriod', unstated: 'unclearPeriod' },
  place: { differs: 'otherPlace', unstated: 'unclearPlace' },
};

function comparisonPhrase(comparison: Exclude<Comparison, { kind: 'single' }>): Piece {
  switch (comparison.kind) {
    case 'agreeing':
      return say('agreeing', { n: comparison.sources });
    case 'series':
      return say('series', { n: comparison.times });
    case 'incomparable':
      return say(OBSTACLES[comparison.by][comparison.why]);
    case 'differing': {
      const { least, most, absolute, percent, inPoints } = comparison.difference;
      const values = {
        difference: absolute,
        least: wordsOfExcerpt(written(least)),
        most: wordsOfExcerpt(written(most)),
      };
      if (percent !== undefined) return say('differingPercent', { ...values, percent });
      return say(inPoints ? 'differingPoints' : 'differing', values);
    }
  }
}

/** A number with its qualifier, and of an amount or a share the sign or word for it: "more than 42,000", "$12 million", "7 percent". */
function written({ excerpt: { source }, figure: { number, qualifier, unit } }: FigureFind): Excerpt {
  const dimension = unit && UNIT_NAMES.get(source.text.slice(unit.start, unit.end).toLowerCase())?.dimension;
  const isBeside = unit !== undefined && Math.max(unit.start - number.end, number.start - unit.end) <= 1;
  const whole = isBeside && (dimension === 'money' || dimension === 'share') ? cover(number, unit) : number;
  return excerpt(source, qualifier ? cover(whole, qualifier) : whole);
}

const LEAST_TIMES = 3;
const MOST_BARS = 12;

/** A chart of values at several times, none of them below zero; none where they are too few or too many to be read. */
function barsOf({ comparison, members }: FigureGroup): Bar[] {
  if (comparison.kind !== 'series' && comparison.kind !== 'differing') return [];
  const bars = members.flatMap(({ find, value, date }, at): Bar[] =>
    date === undefined || value < 0 ? [] : [{ date, value, written: written(find), mark: at + 1 }],
  );
  const times = new Set(bars.map(({ date }) => date)).size;
  return bars.length === members.length && times >= LEAST_TIMES && bars.length <= MOST_BARS ? bars : [];
}
