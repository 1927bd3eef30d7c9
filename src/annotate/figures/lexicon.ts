import {
  type DateTable,
  type Language,
  languageOf,
  type NumberSurroundings,
  type NumberTable,
} from '../../languages/index.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { type DateWords, dateWords } from './date-words.ts';
import { type PhraseTable, phraseTable } from './phrases.ts';
import { numberedLines } from './tables/calendar.ts';

/** What a number word may stand beside is the business of the grammar (`cardinals.ts`). */
export type NumberWord =
  | {
      readonly kind: 'unit' | 'teen';
      readonly value: number;
      /** It is the article as well, and alone counts nothing. */
      readonly article?: boolean;
    }
  | { readonly kind: 'ten'; readonly value: number /** It goes on to 19. */; readonly tall: boolean }
  | { readonly kind: 'hundreds'; readonly value: number }
  /** Several in one word, behind which what is less than `room` may be added: "fünfhundert" has room 100. */
  | { readonly kind: 'compound'; readonly value: number; readonly room: number }
  | { readonly kind: 'hundred' | 'scale' | 'dozen'; readonly value: number; readonly plural: boolean }
  | {
      readonly kind: 'part';
      /** Of how many parts it is one. */
      readonly value: number;
      readonly plural: boolean;
      /** It names a place in a row as well. */
      readonly ordinal: boolean;
      /** It is a half only before what it halves, or behind a joint. */
      readonly halves?: boolean;
    };

/** The words around numbers, to look up. */
export interface Around {
  readonly percent: PhraseTable;
  readonly currencies: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  readonly capitalNouns: boolean;
  readonly plurals: readonly string[];
  readonly of: ReadonlySet<string>;
  readonly closes: ReadonlySet<string>;
  readonly describes: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  readonly vague: ReadonlySet<string>;
  readonly hours: ReadonlySet<string>;
  readonly qualifiers: PhraseTable;
  readonly qualifiersBehind: PhraseTable;
}

/** What the grammar of numbers knows of a language. */
export interface NumberLexicon {
  /** The mark before decimals; undefined where it is not known. */
  readonly decimal: '.' | ',' | undefined;
  readonly words: ReadonlyMap<string, NumberWord>;
  /** Second words by first: "quatre" → "vingt" → 80. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, NumberWord>>;
  readonly joins: {
    readonly tens: ReadonlySet<string>;
    readonly hundreds: ReadonlySet<string>;
    readonly parts: ReadonlySet<string>;
  };
  readonly joined: ReadonlySet<number> | undefined;
  readonly inverts: ReadonlySet<string>;
  readonly compound: boolean;
  readonly halfEnding: string | undefined;
  readonly bare: boolean;
  readonly point: ReadonlySet<string>;
  readonly minus: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly belowZero: PhraseTable;
  readonly ranges: ReadonlySet<string>;
  readonly partNoun: ReadonlySet<string>;
  readonly versus: ReadonlySet<string>;
  readonly ratio: readonly (readonly string[])[];
  readonly every: ReadonlySet<string>;
  /** Of so many one: "tenth" behind "every". */
  readonly nth: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  /** Undefined for languages without tables. */
  readonly dates: DateWords | undefined;
  /** An elided word is a word of its own: "d’euros", "vent’anni". */
  readonly elides: boolean;
  /** Undefined for English, whose tables are finer, and for languages without any. */
  readonly around: Around | undefined;
  readonly isEnglish: boolean;
}

/** "2 half / halves" as value, singular forms and plural forms. */
function* entriesOf(list: string): Generator<readonly [value: number, form: string, plural: boolean]> {
  for (const entry of list.trim() === '' ? [] : list.split(';')) {
    const [singular = '', plural = ''] = entry.split('/');
    const [value = '', ...forms] = wordList(singular);
    for (const form of forms) yield [Number(value), form, false];
    if (plural) for (const form of wordList(plural)) yield [Number(value), form, true];
  }
}

const set = (list = ''): ReadonlySet<string> => new Set(list.trim() === '' ? [] : wordList(list));

function* numberWords(table: NumberTable): Generator<readonly [string, NumberWord]> {
  const articles = set(table.articles);
  const tall = set(table.tall);
  // What is named first gives way: "Quarto" is a fourth before it is anything else.
  for (const [value, form, plural] of entriesOf(table.ordinals))
    if (form) yield [form, { kind: 'part', value, plural, ordinal: true }];
  for (const [value, form, plural] of entriesOf(table.parts))
    yield [form, { kind: 'part', value, plural, ordinal: false }];
  for (const form of set(table.halves))
    yield [form, { kind: 'part', value: 2, plural: false, ordinal: false, halves: true }];
  for (const [value, form, plural] of entriesOf(table.dozens)) yield [form, { kind: 'dozen', value, plural }];
  for (const [value, form, plural] of entriesOf(table.scales)) yield [form, { kind: 'scale', value, plural }];
  for (const [value, form, plural] of entriesOf(table.hundred))
    yield [form, { kind: 'hundred', value, plural }];
  for (const [value, form] of entriesOf(table.hundreds ?? '')) yield [form, { kind: 'hundreds', value }];
  for (const [value, form] of entriesOf(table.tens))
    yield [form, { kind: 'ten', value, tall: tall.has(String(value)) }];
  for (const [value, form] of entriesOf(table.teens)) yield [form, { kind: 'teen', value }];
  for (const [value, form] of entriesOf(table.units))
    yield [form, { kind: 'unit', value, ...(articles.has(form) && { article: true }) }];
}

function pairsOf(table: NumberTable): Map<string, Map<string, NumberWord>> {
  const tall = set(table.tall);
  const pairs = new Map<string, Map<string, NumberWord>>();
  for (const [value, form] of entriesOf(table.pairs ?? '')) {
    const [first = '', second = ''] = form.split('-');
    const seconds = pairs.get(first) ?? new Map<string, NumberWord>();
    const isTen = value % 10 === 0;
    seconds.set(
      second,
      isTen ? { kind: 'ten', value, tall: tall.has(String(value)) } : { kind: 'teen', value },
    );
    pairs.set(first, seconds);
  }
  return pairs;
}

const phrasesOf = (list: string): string[][] => list.split(';').map((phrase) => [...wordList(phrase)]);

function aroundOf(table: NumberSurroundings): Around {
  return {
    percent: phraseTable(phrasesOf(table.percent), 'first'),
    currencies: wordSet(table.currencies),
    times: wordSet(table.times),
    measures: wordSet(table.measures),
    capitalNouns: table.noun === 'capital',
    plurals: [...set(table.plurals)],
    of: wordSet(table.of),
    closes: wordSet(table.closes),
    describes: set(table.describes),
    labels: wordSet(table.labels),
    years: wordSet(table.years),
    vague: wordSet(table.vague),
    hours: wordSet(table.hours),
    qualifiers: phraseTable(phrasesOf(table.qualifiers), 'last'),
    qualifiersBehind: phraseTable(phrasesOf(table.qualifiersBehind), 'first'),
  };
}

function lexicon(
  table: NumberTable,
  dates: DateTable | undefined,
  surroundings?: NumberSurroundings,
  elides = false,
): NumberLexicon {
  return {
    decimal: table.decimal,
    words: new Map(numberWords(table)),
    pairs: pairsOf(table),
    joins: {
      tens: set(table.joins.tens),
      hundreds: set(table.joins.hundreds),
      parts: set(table.joins.parts),
    },
    joined: table.joined === undefined ? undefined : new Set(wordList(table.joined).map(Number)),
    inverts: set(table.inverts),
    compound: table.compound ?? false,
    halfEnding: table.halfEnding,
    bare: table.bare,
    point: wordSet(table.point),
    minus: wordSet(table.minus),
    between: wordSet(table.between),
    belowZero: phraseTable(phrasesOf(table.belowZero), 'first'),
    ranges: wordSet(table.ranges),
    partNoun: set(table.partNoun),
    versus: set(table.versus),
    ratio: phrasesOf(table.ratio),
    every: set(table.every),
    nth: new Map([...entriesOf(table.nth ?? '')].map(([value, form]) => [form, value])),
    months: dates ? numberedLines(dates.months, 1) : new Map(),
    dates: dates && dateWords(dates),
    elides,
    around: surroundings && aroundOf(surroundings),
    isEnglish: surroundings === undefined,
  };
}

const lexiconIn = ({ numbers, dates, surroundings, elides }: Language): NumberLexicon | undefined =>
  numbers && lexicon(numbers, dates, surroundings, elides);

const english = languageOf('en').numbers as NumberTable;
export const ENGLISH_NUMBERS = lexicon(english, languageOf('en').dates);

const LEXICONS = new Map<string, NumberLexicon>([['en', ENGLISH_NUMBERS]]);

/** A language without tables: digits are read where they can mean one number alone. */
const UNKNOWN: NumberLexicon = {
  ...lexicon(
    {
      ...english,
      units: '',
      teens: '',
      tens: '',
      hundred: '',
      scales: '',
      dozens: '',
      parts: '',
      ordinals: '',
      joins: { parts: '' },
      point: '',
      minus: '',
      between: '',
      belowZero: '',
      ranges: '',
      ratio: '',
    },
    undefined,
  ),
  decimal: undefined,
};

/** Where the point stands before decimals though the language has a comma: "es-MX", "de-CH" (CLDR 47). */
const POINT_REGIONS = wordSet(
  'es-mx es-us es-gt es-hn es-ni es-pa es-do es-sv es-pr es-pe es-cu de-ch de-li it-ch',
);

/** The lexicon for a BCP 47 tag. */
export function lexiconOf(tag: string): NumberLexicon {
  const lower = tag.toLowerCase();
  const language = languageOf(lower);
  const found = LEXICONS.get(language.tag) ?? lexiconIn(language);
  if (!found) return regional(lower, UNKNOWN);
  LEXICONS.set(language.tag, found);
  return regional(lower, found);
}

/** Where English writes the day before the month, and where behind it. */
const DAY_REGIONS = wordSet('en-gb en-ie en-au en-nz en-in en-za');
const MONTH_REGIONS = wordSet('en-us');

const REGIONAL = new Map<string, NumberLexicon>();

/** The tables of a language with what its region writes otherwise. */
function regional(tag: string, one: NumberLexicon): NumberLexicon {
  const numeric = DAY_REGIONS.has(tag) ? 'day' : MONTH_REGIONS.has(tag) ? 'month' : undefined;
  const isPointed = POINT_REGIONS.has(tag);
  if (!isPointed && !numeric) return one;
  const made = REGIONAL.get(tag) ?? {
    ...one,
    ...(isPointed && { decimal: '.' as const }),
    ...(numeric && one.dates && { dates: { ...one.dates, numeric } }),
  };
  REGIONAL.set(tag, made);
  return made;
}

/** The number words of English. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = ENGLISH_NUMBERS.words;
