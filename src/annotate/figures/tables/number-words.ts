/** Words for a number that stand with an article: "a couple of", "a pair of". */
export const ARTICLE_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['couple', 2],
  ['pair', 2],
]);

/**
 * Letters behind a numeral that multiply it. `spaced`: also with a space between ("2.33 k"). A small m is not
 * here: it is metres or millions as its surroundings say.
 */
export const SUFFIXES: ReadonlyMap<string, { readonly factor: number; readonly spaced: boolean }> = new Map([
  ['k', { factor: 1e3, spaced: true }],
  ['K', { factor: 1e3, spaced: true }],
  ['M', { factor: 1e6, spaced: true }],
  ['G', { factor: 1e9, spaced: false }],
  ['b', { factor: 1e9, spaced: false }],
  ['B', { factor: 1e9, spaced: true }],
  ['T', { factor: 1e12, spaced: false }],
  ['cr', { factor: 1e7, spaced: false }],
]);

/** One character that is a fraction. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅐', 1 / 7],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
]);
