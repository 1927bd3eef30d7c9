import { TIME_UNITS } from '../annotate/figures/tables/calendar.ts';
import { type Dimension, UNIT_NAMES } from '../annotate/figures/tables/units.ts';
import { slice } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { FigureEntry } from './entries.ts';

/** Words that ask for an amount in some dimension, which the answer need not say again: "how high", "the price of". */
const ASKING: Readonly<Partial<Record<Dimension, string>>> = {
  money:
    'cost costs price prices expensive pay paid spend spends spent spending worth fund funds fee fees fare budget salary wage money',
  time: 'long duration last lasts lasted take takes took wait waits waiting training age old',
  length: 'long length high height tall wide width deep depth far distance',
  weight: 'weigh weighs weighed weight heavy',
  speed: 'speed fast',
  temperature: 'hot cold warm temperature',
  share: 'percent percentage share proportion rate turnout',
};

const ASKED = Object.entries(ASKING).map(
  ([dimension, forms]) => [dimension as Dimension, new Set(forms.split(/\s+/))] as const,
);

/** The dimensions that a folded word may ask for. */
export const dimensionsAsked = (form: string): Dimension[] =>
  ASKED.flatMap(([dimension, forms]) => (forms.has(form) ? dimension : []));

/** What a figure measures; undefined for one that counts. */
export function dimensionOf({ figure, shelved }: FigureEntry): Dimension | undefined {
  const { text } = shelved.source;
  const { unit, of, value } = figure;
  if (!unit) return of && Math.abs(value) < 1 ? 'share' : undefined;
  const known = UNIT_NAMES.get(slice(text, unit).toLowerCase())?.dimension;
  return known ?? (words(text, unit).some(({ form }) => TIME_UNITS.has(form)) ? 'time' : undefined);
}
