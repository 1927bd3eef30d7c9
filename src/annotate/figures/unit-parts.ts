import { TIME_UNITS } from './tables/calendar.ts';
import { UNIT_NAMES } from './tables/units.ts';
import type { Token } from './token.ts';

const PARTED: ReadonlySet<string> = new Set(['length', 'volume', 'weight']);

/** A unit of which parts are said behind it: "two miles and a half", "dos años y medio". */
export const isUnitOfParts = (token: Token): boolean => {
  const { around } = token.lexicon;
  if (around) return around.times.has(token.lower) || around.measures.has(token.lower);
  return TIME_UNITS.has(token.lower) || PARTED.has(UNIT_NAMES.get(token.lower)?.dimension ?? '');
};
