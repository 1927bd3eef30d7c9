import { TIME_UNITS } from '../../annotate/figures/tables/calendar.ts';
import { NUMBER_WORDS } from '../../annotate/figures/tables/number-words.ts';
import { UNIT_NAMES } from '../../annotate/figures/tables/units.ts';
import type { Figure } from '../../annotate/types.ts';
import { publishedOf, type Source } from '../../corpus/source.ts';
import { languageOf } from '../../text/languages.ts';
import { contains, cover, type Span, slice } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import type { Find } from '../answer.ts';
import { type Period, periodOf } from './period.ts';
import { type Range, rangeOf } from './range.ts';
import { BEFORE_A_PLACE, TELLS_NOTHING } from './tables.ts';

/** A find with its figure. */
export type FigureFind = Find & { readonly figure: Figure };

/** A figure as it is compared. */
export interface Reading {
  readonly find: FigureFind;
  /** What is counted: the stems of its noun phrase, adjectives included; none where only a measure is named. */
  readonly noun: readonly string[];
  /** `count`, `share`, a currency, or a unit. */
  readonly measure: string;
  /** In the measure: a share in hundredths. */
  readonly value: number;
  readonly range: Range;
  readonly period: Period;
  /** The names of places in the sentence, folded. */
  readonly places: ReadonlySet<string>;
  /** The stems of the telling words next to the figure, one on each side: what is said of it. */
  readonly near: ReadonlySet<string>;
  /** Those between the figures before and behind it, and those of its whole sentence. */
  readonly clause: ReadonlySet<string>;
  readonly sentence: ReadonlySet<string>;
}

/** Undefined for a number of which the text does not say what it counts or measures. */
export function readingOf(find: FigureFind): Reading | undefined {
  const { figure } = find;
  const sentence = statementOf(find);
  const { source } = find.excerpt;
  const thing = thingOf(source, figure);
  if (!thing) return undefined;
  const number = slice(source.text, figure.number);
  const value = thing.measure === 'share' && !thing.isPercent ? 100 * figure.value : figure.value;
  const clause = clauseOf(find, sentence);
  return {
    find,
    noun: thing.noun,
    measure: thing.measure,
    value,
    range: rangeOf(value, number, figure.qualifier && slice(source.text, figure.qualifier)),
    period: periodOf(source.text, figure, sentence, publishedOf(source)),
    places: placesIn(source.text, sentence),
    near: nearest(source, figure, clause),
    clause: around(source, clause, figure.span),
    sentence: around(source, sentence, figure.span),
  };
}

interface Thing {
  readonly noun: readonly string[];
  readonly measure: string;
  readonly isPercent?: true;
}

function thingOf(source: Source, figure: Figure): Thing | undefined {
  const { text } = source;
  const { unit, of, number } = figure;
  const share = of ? stems(source, of) : [];
  if (!unit) return of && Math.abs(figure.value) < 1 ? { noun: share, measure: 'share' } : undefined;
  const known = UNIT_NAMES.get(slice(text, unit).toLowerCase());
  if (known?.dimension === 'share') return { noun: share, measure: 'share', isPercent: true };
  if (known) return { noun: known.dimension === 'money' ? share : [], measure: known.name };
  // Adjectives stand between the number and its noun: "42 new cases" are not "42 cases".
  const phrase =
    unit.start >= number.end && unit.end <= figure.span.end ? { start: number.end, end: unit.end } : unit;
  return { noun: stems(source, phrase), measure: 'count' };
}

const stems = ({ text, language }: Source, span: Span): string[] => {
  const { stem, stopWords } = languageOf(language);
  return words(text, span)
    .filter(({ form }) => !stopWords.has(form))
    .map(({ form }) => stem(form));
};

/** The words that hold the figure within its sentence: what somebody is said to have said, without who and when. */
function statementOf({ excerpt: { start, end }, figure, shelved }: FigureFind): Span {
  const reported = shelved.annotations.quotations.find(({ content }) => contains(content, figure.span));
  return reported
    ? { start: Math.max(start, reported.content.start), end: Math.min(end, reported.content.end) }
    : { start, end };
}

/** From the figure before to the figure behind, within the sentence. */
function clauseOf({ figure, shelved }: FigureFind, sentence: Span): Span {
  const siblings = shelved.annotations.figures.filter(({ number }) => contains(sentence, number));
  const before = siblings.findLast(({ number }) => number.end <= figure.number.start);
  const behind = siblings.find(({ number }) => number.start >= figure.number.end);
  return {
    start: Math.max(sentence.start, before?.span.end ?? 0),
    end: Math.min(sentence.end, behind?.span.start ?? sentence.end),
  };
}

/** The stems of words that tell something: no small words, numbers, measures, or words that come with any number. */
function tellingIn({ text, language }: Source, span: Span): Set<string> {
  const { stem, stopWords } = languageOf(language);
  const telling = words(text, span).filter(
    ({ form }) =>
      !stopWords.has(form) &&
      !TELLS_NOTHING.has(form) &&
      !TIME_UNITS.has(form) &&
      !NUMBER_WORDS.has(form) &&
      !/\d/.test(form),
  );
  return new Set(telling.map(({ form }) => stem(form)));
}

/** The telling words of a span without those of the figure itself. */
const around = (source: Source, { start, end }: Span, figure: Span): Set<string> =>
  new Set([
    ...tellingIn(source, { start, end: Math.max(start, figure.start) }),
    ...tellingIn(source, { start: Math.min(figure.end, end), end }),
  ]);

/** Where what is said of a figure ends: at a mark, and at a word that begins something else. */
const BREAK = /[.,;:!?()[\]“”"—–]|\b(?:and|but|or|who|which|that|while|after|before|when|as)\b/gi;

function nearest(source: Source, { span, unit = span, of = span }: Figure, clause: Span): Set<string> {
  const { text } = source;
  const whole = [unit, of].reduce((all, part) => (part.start >= span.start ? cover(all, part) : all), span);
  const before = { start: clause.start, end: Math.max(clause.start, Math.min(whole.start, clause.end)) };
  const behind = { start: Math.min(whole.end, clause.end), end: clause.end };
  const breaks = [...slice(text, before).matchAll(BREAK)].at(-1);
  const start = before.start + (breaks ? breaks.index + breaks[0].length : 0);
  const stop = behind.start + (slice(text, behind).search(BREAK) + 1 || behind.end - behind.start + 1) - 1;
  const left = plain(source, { start, end: before.end }).at(-1);
  const [right] = plain(source, { start: behind.start, end: stop });
  return new Set([left, right].filter((stem) => stem !== undefined));
}

/** The telling words that are no names. */
function plain(source: Source, span: Span): string[] {
  const { text } = source;
  return words(text, span)
    .filter(({ start }) => text.charAt(start) === text.charAt(start).toLowerCase())
    .flatMap((word) => [...tellingIn(source, word)]);
}

const NAME =
  /(?<![\p{L}\p{N}])(\p{Ll}+)\s+(?:the\s+)?(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+\p{Lu}[\p{L}\p{M}'’-]*){0,3})/gu;
/** Months, days, and owners: "in response to Mexico's concerns". */
const NO_PLACE =
  /['’]s?$|^(?:January|February|March|April|May|June|July|August|September|Sept|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|Congress|Parliament)\b/;

/** The capitalised names behind "in", "at", "to" and their like; months and days are none. */
function placesIn(text: string, sentence: Span): Set<string> {
  const found = [...slice(text, sentence).matchAll(NAME)].flatMap(([, before = '', name = '']) =>
    BEFORE_A_PLACE.has(before) && !NO_PLACE.test(name)
      ? words(name)
          .map(({ form }) => form)
          .join(' ')
      : [],
  );
  return new Set(found);
}
