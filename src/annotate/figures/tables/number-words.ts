/** English number words. What each kind may stand beside is the grammar's business (`../grammar.ts`). */
export type NumberWord =
  | { readonly kind: 'unit' | 'teen' | 'ten'; readonly value: number }
  | { readonly kind: 'hundred' | 'scale' | 'dozen'; readonly value: number; readonly plural: boolean }
  | { readonly kind: 'part'; readonly value: number; readonly plural: boolean; readonly ordinal: boolean };

const UNITS = 'zero one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const ZEROS = ['nought', 'naught', 'nil'];

/** Singular, plural or abbreviated, and the factor. */
const SCALES: readonly (readonly [factor: number, singular: string, plural: string])[] = [
  [1e3, 'thousand', 'thousands'],
  [1e6, 'million mln mio mn mil', 'millions'],
  [1e9, 'billion bn bln milliard', 'billions milliards'],
  [1e12, 'trillion tn tln trn', 'trillions'],
  [1e15, 'quadrillion', 'quadrillions'],
  [1e18, 'quintillion', 'quintillions'],
  [1e5, 'lakh lac', 'lakhs lacs'],
  [1e7, 'crore', 'crores'],
];
const DOZENS: readonly (readonly [factor: number, singular: string, plural: string])[] = [
  [12, 'dozen doz dz', 'dozens dozs'],
];

/** Ordinals that name a part: "three fifths". "first" and "second" never do by themselves. */
const ORDINALS: Readonly<Record<number, string>> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  6: 'sixth',
  7: 'seventh',
  8: 'eighth',
  9: 'ninth',
  10: 'tenth',
  11: 'eleventh',
  12: 'twelfth',
  13: 'thirteenth',
  14: 'fourteenth',
  15: 'fifteenth',
  16: 'sixteenth',
  17: 'seventeenth',
  18: 'eighteenth',
  19: 'nineteenth',
  20: 'twentieth',
  30: 'thirtieth',
  40: 'fortieth',
  50: 'fiftieth',
  60: 'sixtieth',
  70: 'seventieth',
  80: 'eightieth',
  90: 'ninetieth',
  100: 'hundredth',
  1e3: 'thousandth',
  1e6: 'millionth',
  1e9: 'billionth',
  1e12: 'trillionth',
};

function* entries(): Generator<readonly [string, NumberWord]> {
  for (const [value, word] of UNITS.entries()) yield [word, { kind: 'unit', value }];
  for (const word of ZEROS) yield [word, { kind: 'unit', value: 0 }];
  for (const [index, word] of TEENS.entries()) yield [word, { kind: 'teen', value: 10 + index }];
  for (const [index, word] of TENS.entries()) yield [word, { kind: 'ten', value: 20 + 10 * index }];
  yield ['fourty', { kind: 'ten', value: 40 }];
  yield ['hundred', { kind: 'hundred', value: 100, plural: false }];
  yield ['hundreds', { kind: 'hundred', value: 100, plural: true }];
  for (const [kind, table] of [['scale', SCALES] as const, ['dozen', DOZENS] as const])
    for (const [value, singular, plural] of table) {
      for (const word of singular.split(' ')) yield [word, { kind, value, plural: false }];
      for (const word of plural.split(' ')) yield [word, { kind, value, plural: true }];
    }
  for (const [key, word] of Object.entries(ORDINALS)) {
    const value = Number(key);
    yield [word, { kind: 'part', value, plural: false, ordinal: true }];
    yield [`${word}s`, { kind: 'part', value, plural: true, ordinal: true }];
  }
  for (const [value, singular, plural] of [
    [2, 'half', 'halves'],
    [4, 'quarter', 'quarters'],
  ] as const) {
    yield [singular, { kind: 'part', value, plural: false, ordinal: false }];
    yield [plural, { kind: 'part', value, plural: true, ordinal: false }];
  }
}

export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = new Map(entries());

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
