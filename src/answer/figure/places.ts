import { type Span, slice } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import { BEFORE_A_PLACE } from './tables.ts';

const NAME =
  /(?<![\p{L}\p{N}])(\p{L}+)\s+(?:the\s+)?(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+\p{Lu}[\p{L}\p{M}'’-]*){0,3})/gu;
/** Months, days, and owners: "in response to Mexico's concerns". */
const NO_PLACE =
  /['’]s?$|^(?:January|February|March|April|May|June|July|August|September|Sept|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Easter|Christmas|Ramadan|Lent|Passover|Diwali|Thanksgiving|Midsummer|New Year|English|Congress|Parliament)\b/;

/** The capitalised names behind "in", "at", "to" and their like; months and days are none. */
export function placesIn(text: string, statement: Span): Set<string> {
  const found = [...slice(text, statement).matchAll(NAME)].flatMap(([, before = '', name = '']) =>
    BEFORE_A_PLACE.has(before.toLowerCase()) && !NO_PLACE.test(name)
      ? words(name)
          .map(({ form }) => form)
          .join(' ')
      : [],
  );
  return new Set(found);
}
