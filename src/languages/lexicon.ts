import { wordList } from '../text/word-list.ts';

/** What a word may be, as bits: one look-up a word, then rules read numbers. */
export const Word = {
  determiner: 1 << 0,
  possessive: 1 << 1,
  subject: 1 << 2,
  object: 1 << 3,
  relative: 1 << 4,
  preposition: 1 << 5,
  conjunction: 1 << 6,
  subordinator: 1 << 7,
  auxiliary: 1 << 8,
  modal: 1 << 9,
  adverb: 1 << 10,
  time: 1 << 11,
  adjective: 1 << 12,
  title: 1 << 13,
  role: 1 << 14,
  body: 1 << 15,
  /** A form of a verb that reports speech: said, adding. */
  saying: 1 << 16,
  /** A form of a verb that reports a part of it: called, described. */
  calling: 1 << 17,
  verb: 1 << 18,
  base: 1 << 19,
  third: 1 << 20,
  past: 1 << 21,
  participle: 1 << 22,
  gerund: 1 << 23,
  male: 1 << 24,
  female: 1 << 25,
  particle: 1 << 26,
  capital: 1 << 27,
  number: 1 << 28,
  /** A form of a verb of thinking or wanting. */
  thinking: 1 << 29,
  /** A noun that by its ending names someone: pollster, librarian. */
  likely: 1 << 30,
  /** A form of a verb that reports speech only beside the words themselves: smiled, began. */
  contextual: 1 << 31,
} as const;

/** Any verb form. */
export const VERBAL = Word.saying | Word.contextual | Word.calling | Word.thinking | Word.verb;
/** A form of a verb that reports speech, at least beside it. */
export const REPORTS = Word.saying | Word.contextual;
/** Words that only build sentences, as far as a capital at a sentence's start goes. */
export const FUNCTIONAL =
  Word.determiner |
  Word.possessive |
  Word.subject |
  Word.object |
  Word.relative |
  Word.preposition |
  Word.conjunction |
  Word.subordinator |
  Word.auxiliary |
  Word.modal |
  Word.adverb;

/** What each word may be, as `Word` bits. */
export type Lexicon = ReadonlyMap<string, number>;

/** Words, apart by spaces, and what they all may be. */
export type WordTable = readonly [words: string, bits: number];

export const NO_WORDS: Lexicon = new Map();

/** Joins tables: a word may stand in several. */
export function lexiconFrom(tables: Iterable<WordTable>): Lexicon {
  const lexicon = new Map<string, number>();
  for (const [words, bits] of tables)
    for (const word of wordList(words)) lexicon.set(word, (lexicon.get(word) ?? 0) | bits);
  return lexicon;
}

/** The lists of words, but for verbs, that languages bring. */
const KINDS = {
  DETERMINERS: Word.determiner,
  POSSESSIVES: Word.possessive,
  PRONOUNS: Word.subject,
  RELATIVES: Word.relative,
  PREPOSITIONS: Word.preposition,
  CONJUNCTIONS: Word.conjunction,
  SUBORDINATORS: Word.subordinator,
  AUXILIARIES: Word.auxiliary,
  MODALS: Word.modal,
  ADVERBS: Word.adverb,
  TIMES: Word.time,
  ADJECTIVES: Word.adjective,
  TITLES: Word.title | Word.role,
  ROLES: Word.role,
  BODIES: Word.body,
  GIVEN_MALE: Word.male,
  GIVEN_FEMALE: Word.female,
};

export type Kinds = Readonly<Partial<Record<keyof typeof KINDS, string>>>;

/** A table for each list of words, by what they may be. */
export const tables = <K extends string>(
  kinds: Readonly<Record<K, number>>,
  words: Partial<Record<NoInfer<K>, string>>,
) => Object.entries<number>(kinds).map(([kind, bits]): WordTable => [words[kind as K] ?? '', bits]);

export const kindTables = (words: Kinds): readonly WordTable[] => tables(KINDS, words);

/** The names of what a word may be, in the order of the bits. */
export const kindNames = (bits: number): readonly string[] =>
  Object.entries(Word).flatMap(([name, bit]) => (bits & bit ? [name] : []));
