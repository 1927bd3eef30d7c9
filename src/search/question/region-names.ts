import { KNOWN_LANGUAGES, languageOf } from '../../languages/index.ts';
import type { Continent } from '../../languages/language.ts';
import { once } from '../../languages/once.ts';
import { type WordSpan, words } from '../../text/words.ts';
import { type ConceptMatch, type Concepts, concepts } from '../shelf/concepts.ts';

/** Codes of ISO 3166 that Unicode keeps for what is no region: pseudo-locales, oceans, the unknown. */
const NO_REGION = /^(?:X[AB]|Q.|ZZ)$/;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Tells the names of a country, by its code: as Unicode's CLDR has them in each known language, and others that it is often called. */
const naming = once((): ((code: string) => string[]) => {
  const names = KNOWN_LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' }),
    ),
  );
  const everyday = KNOWN_LANGUAGES.flatMap((tag) => languageOf(tag).countries?.split('; ') ?? []);
  return (code) => [
    ...names.flatMap((name) => name.of(code) ?? []),
    ...everyday.flatMap((one) => (one.startsWith(`${code} `) ? [one.slice(code.length + 1)] : [])),
  ];
});

/**
 * The names of countries and of unions of countries in each known language, with their short forms ("US", "EE. UU.",
 * "USA"): "United States" and "États-Unis" name the same.
 */
export const regionNames = once((): Concepts => {
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return concepts(
    codes.flatMap((code) => {
      if (NO_REGION.test(code)) return [];
      const own = naming()(code).filter((name) => words(name).some(isLong));
      return own.length > 0 ? [[...own, ...(own.some(isSpelledBy(code)) ? [code] : [])]] : [];
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

/** A short name is one in capitals alone: "tell us", "it", "no". */
const SHORT = 4;

/** Where a text names a country, with a capital as names are written: "turkey" is a bird. */
export function regionsIn(typed: string, found: readonly WordSpan[]): ConceptMatch[] {
  const named = regionNames()
    .match(found.map(({ form }) => form))
    .filter(({ first, end }) =>
      found.slice(first, end).some(({ start, end }) => {
        const written = typed.slice(start, end);
        return written.length <= SHORT ? /^[\p{Lu}.]+$/u.test(written) : /^\p{Lu}/u.test(written);
      }),
    );
  return [...named, ...found.flatMap((_, at) => byContinent(typed, found, at) ?? [])];
}

/** "America" for the United States. These are not asked for as America, which others are a part of. */
function byContinent(typed: string, found: readonly WordSpan[], at: number): ConceptMatch | undefined {
  const word = found[at];
  if (!word) return undefined;
  const written = typed.slice(word.start, word.end).toLowerCase();
  const isPart = ({ parts }: Continent): boolean =>
    [found[at - 1], found[at + 1]].some((beside) => beside !== undefined && parts.has(beside.form));
  const meant = continents().find((one) => one.name.toLowerCase() === written && !isPart(one));
  return (
    meant && {
      concepts: meant.country.concepts,
      names: [...meant.country.names, [word.form]],
      first: at,
      end: at + 1,
    }
  );
}

/** The continents that stand for countries, each with what the country is called. */
const continents = once(() =>
  KNOWN_LANGUAGES.flatMap((tag) => languageOf(tag).continents ?? []).flatMap((continent) => {
    const [name = ''] = naming()(continent.region);
    const [country] = regionNames().match(words(name).map(({ form }) => form));
    return country ? [{ ...continent, country }] : [];
  }),
);
