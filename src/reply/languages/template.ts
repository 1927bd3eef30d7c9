const PLACE = /\{(\w+)\}/g;

/** A phrase with its places, `{name}`, filled; what `part` does not have is nothing. */
export const fillPlaces = (phrase: string, part: (name: string) => string | undefined): string =>
  phrase.replace(PLACE, (_, name: string) => part(name) ?? '');

/** Of "one thing|several things" the form for a number of things; the first without a number. */
export function formFor(phrase: string, plurals: Intl.PluralRules, n?: number): string {
  if (!phrase.includes('|')) return phrase;
  // Spanish, French and Portuguese know a third form, for whole millions: nothing here counts so far.
  const [one = '', other = one] = phrase.split('|');
  return n === undefined || plurals.select(n) === 'one' ? one : other;
}
