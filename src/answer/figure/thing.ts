import { UNIT_NAMES } from '../../annotate/figures/tables/units.ts';
import type { Figure } from '../../annotate/types.ts';
import type { Source } from '../../corpus/source.ts';
import { contentWordsIn, languageOf } from '../../languages/index.ts';
import { type Span, slice } from '../../text/span.ts';

/** What a figure is of. */
export interface Thing {
  /** The stems of its noun phrase, adjectives included, with spaces: "asylum seeker"; empty where only a measure is named. */
  readonly noun: string;
  /** `count`, `share`, a currency, or a unit. */
  readonly measure: string;
  /** In the measure: a share in hundredths. */
  readonly value: number;
}

/** Undefined for a number of which the text does not say what it counts or measures. */
export function thingOf(source: Source, figure: Figure): Thing | undefined {
  const known = things.get(figure);
  if (known) return known.thing;
  const thing = thingIn(source, figure);
  things.set(figure, { thing });
  return thing;
}

/** What a figure is of does not hang on what is asked. */
const things = new WeakMap<Figure, { readonly thing: Thing | undefined }>();

function thingIn(source: Source, figure: Figure): Thing | undefined {
  const { text } = source;
  const { unit, of, number, value } = figure;
  // Adjectives stand before their noun: "42 new cases" are not "42 cases", "black voters" not "voters".
  const phrase = (end: Span, from: number): Span => ({ start: Math.min(from, end.start), end: end.end });
  const whole = of ? stems(source, phrase(of, Math.max(number.end, unit?.end ?? 0))) : '';
  if (!unit)
    return of && Math.abs(value) < 1 ? { noun: whole, measure: 'share', value: 100 * value } : undefined;
  const known = UNIT_NAMES.get(slice(text, unit).toLowerCase());
  if (known?.dimension === 'share') return { noun: whole, measure: 'share', value };
  if (known) return { noun: known.dimension === 'money' ? whole : '', measure: known.name, value };
  const isNext = unit.start >= number.end && unit.end <= figure.span.end;
  return { noun: stems(source, isNext ? phrase(unit, number.end) : unit), measure: 'count', value };
}

const stems = ({ text, language }: Source, span: Span): string =>
  contentWordsIn(text, span, languageOf(language))
    .map(({ stem }) => stem)
    .join(' ');
