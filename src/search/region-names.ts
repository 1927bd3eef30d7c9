import { KNOWN_LANGUAGES } from '../languages/index.ts';
import { once } from '../languages/once.ts';
import { type WordSpan, words } from '../text/words.ts';
import { type AliasIn, type ConceptMatch, type Concepts, concepts } from './concepts.ts';

/** Codes of ISO 3166 that Unicode keeps for what is no region: pseudo-locales, oceans, the unknown. */
const NO_REGION = /^(?:X[AB]|Q.|ZZ)$/;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * The names of countries and of unions of countries in each known language, with their short forms ("US", "EE. UU.",
 * "USA"), as Unicode's CLDR has them: "United States" and "États-Unis" name the same.
 */
export const regionNames = once((): Concepts => {
  const names = KNOWN_LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' }),
    ),
  );
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return concepts(
    codes.flatMap((code) => {
      if (NO_REGION.test(code)) return [];
      const own = names.flatMap((name) => name.of(code) ?? []).filter((name) => words(name).some(isLong));
      return own.length > 0 ? [aliasOf([...own, ...(own.some(isSpelledBy(code)) ? [code] : [])])] : [];
    }),
  );
});

/** "É.-U." is read as single letters, which tell nothing. */
const isLong = ({ form }: WordSpan): boolean => form.length > 1;

const isSpelledBy =
  (code: string) =>
  (name: string): boolean =>
    words(name)
      .map(({ start }) => name[start])
      .join('') === code;

/** Names as one text, and where each stands in it. */
function aliasOf(names: readonly string[]): AliasIn {
  const unique = [...new Set(names)];
  const text = unique.join('\n');
  let end = -1;
  return {
    text,
    alias: {
      names: unique.map((name) => {
        const start = end + 1;
        end = start + name.length;
        return { start, end };
      }),
    },
  };
}

/** A short name is one in capitals alone: "tell us", "it", "no". */
const SHORT = 4;

/** Where a text names a country, with a capital as names are written: "turkey" is a bird. */
export function regionsIn(typed: string, found: readonly WordSpan[]): ConceptMatch[] {
  return regionNames()
    .match(found.map(({ form }) => form))
    .filter(({ first, end }) =>
      found.slice(first, end).some(({ start, end }) => {
        const written = typed.slice(start, end);
        return written.length <= SHORT ? /^[\p{Lu}.]+$/u.test(written) : /^\p{Lu}/u.test(written);
      }),
    );
}
