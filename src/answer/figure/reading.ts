import { publishedOf, type Source } from '../../corpus/source.ts';
import { foldText } from '../../text/fold.ts';
import { contains, slice } from '../../text/span.ts';
import type { FigureFind } from '../found.ts';
import { contextOf, type FigureContext, statementOf } from './context.ts';
import { type Movement, movementOf } from './movement.ts';
import { type Period, periodOf } from './period.ts';
import { rangeOf, type ValueRange, widestOf } from './range.ts';
import type { Thing } from './thing.ts';

/** A figure as it is compared. */
export interface ComparedFigure extends Thing, FigureContext {
  readonly find: FigureFind;
  /** The same for a work and for notes on it. */
  readonly work: string;
  /** The values that it allows as it is written. */
  readonly range: ValueRange;
  /** The same, where a bound reaches without an end: every number is "more than 40" that is. */
  readonly widest: ValueRange;
  readonly period: Period;
  readonly movement: Movement;
  /** The values of the other figures of its statement. */
  readonly beside: readonly number[];
}

export function readingOf(find: FigureFind, thing: Thing): ComparedFigure {
  const { start, end } = find.excerpt;
  const known = readings.get(find.figure);
  const isKnown = known?.start === start && known.end === end && known.shelved === find.shelved;
  const reading = isKnown ? known.reading : read(find, thing);
  if (!isKnown) readings.set(find.figure, { start, end, shelved: find.shelved, reading });
  return { ...reading, find };
}

/** How a figure reads within an excerpt does not hang on what is asked: it is found once. */
interface Known {
  readonly start: number;
  readonly end: number;
  /** What else its source holds. */
  readonly shelved: FigureFind['shelved'];
  readonly reading: Omit<ComparedFigure, 'find'>;
}
const readings = new WeakMap<FigureFind['figure'], Known>();

function read(find: FigureFind, thing: Thing): Omit<ComparedFigure, 'find'> {
  const { figure } = find;
  const { source } = find.excerpt;
  const statement = statementOf(find);
  const qualifier = figure.qualifier && slice(source.text, figure.qualifier);
  const { figures } = find.shelved.annotations;
  const range = rangeOf(thing.value, slice(source.text, figure.number), qualifier);
  return {
    ...thing,
    ...contextOf(find, statement),
    work: workOf(source),
    range,
    widest: widestOf(range, qualifier),
    movement: movementOf(source.text, figure, { statement, figures }),
    beside: figures
      .filter((other) => other !== figure && contains(statement, other.span))
      .map(({ value }) => value),
    period: periodOf(source.text, figure, {
      statement,
      figures,
      published: publishedOf(source),
    }),
  };
}

function workOf({ id, title, publisher, about }: Source): string {
  const name = about?.title ?? title;
  return name === undefined ? id : foldText(`${name} · ${about?.publisher ?? publisher ?? ''}`);
}
