import { wordList } from '../../../text/word-list.ts';
import {
  ADJECTIVES,
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  MODALS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from './function-words.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { inflect } from './inflect.ts';
import { PARTICLES } from './name-links.ts';
import { BODIES, ROLES, TITLES } from './people.ts';
import * as es from './spanish.ts';
import { THINGS } from './things.ts';
import { BESIDE, CALLING, OTHER, PHRASAL, SAYING, THINKING } from './verbs.ts';

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
  beside: 1 << 31,
} as const;

/** Any verb form. */
export const VERBAL = Word.saying | Word.beside | Word.calling | Word.thinking | Word.verb;
/** A form of a verb that reports speech, at least beside it. */
export const REPORTS = Word.saying | Word.beside;
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

export type Lexicon = ReadonlyMap<string, number>;

const GIVEN: readonly (readonly [string, number])[] = GIVEN_NAMES.flatMap(({ male, female }) => [
  [male, Word.male],
  [female, Word.female],
]);

const SPANISH_WORDS: readonly (readonly [string, number])[] = [
  [es.DETERMINERS, Word.determiner],
  [es.POSSESSIVES, Word.possessive],
  [es.PRONOUNS, Word.subject],
  [es.RELATIVES, Word.relative],
  [es.PREPOSITIONS, Word.preposition],
  [es.CONJUNCTIONS, Word.conjunction],
  [es.SUBORDINATORS, Word.subordinator],
  [es.AUXILIARIES, Word.auxiliary],
  [es.ADVERBS, Word.adverb],
  [es.TIMES, Word.time],
  [es.TITLES, Word.title],
  [es.ROLES, Word.role],
  [es.BODIES, Word.body],
  [es.SAYING_PAST, Word.saying | Word.past],
  [es.SAYING_PRESENT, Word.saying | Word.third],
  [es.SAYING_GERUND, Word.saying | Word.gerund],
  [es.CALLING_PAST, Word.calling | Word.past],
  [es.OTHER_PAST, Word.verb | Word.past],
  ...GIVEN,
  [es.GIVEN_MALE, Word.male],
  [es.GIVEN_FEMALE, Word.female],
];

const adder =
  (bits: Map<string, number>) =>
  (word: string, bit: number): void => {
    bits.set(word, (bits.get(word) ?? 0) | bit);
  };

function spanish(): Lexicon {
  const bits = new Map<string, number>();
  const add = adder(bits);
  for (const [words, bit] of SPANISH_WORDS) for (const word of wordList(words)) add(word, bit);
  return bits;
}

function english(): Lexicon {
  const bits = new Map<string, number>();
  const add = adder(bits);
  const tables: readonly (readonly [string, number])[] = [
    [DETERMINERS, Word.determiner],
    [POSSESSIVES, Word.possessive],
    [SUBJECT_PRONOUNS, Word.subject],
    [OBJECT_PRONOUNS, Word.object],
    [RELATIVES, Word.relative],
    [PREPOSITIONS, Word.preposition],
    [CONJUNCTIONS, Word.conjunction],
    [SUBORDINATORS, Word.subordinator],
    [AUXILIARIES, Word.auxiliary],
    [MODALS, Word.modal],
    [ADVERBS, Word.adverb],
    [TIMES, Word.time],
    [ADJECTIVES, Word.adjective],
    [TITLES, Word.title],
    [ROLES, Word.role],
    [BODIES, Word.body],
    ...GIVEN,
    [PARTICLES, Word.particle],
  ];
  for (const [words, bit] of tables) for (const word of wordList(words)) add(word, bit);
  for (const role of wordList(ROLES)) add(plural(role), Word.likely);
  const verbs: readonly (readonly [string, number])[] = [
    [SAYING, Word.saying],
    [BESIDE, Word.beside],
    [CALLING, Word.calling],
    [THINKING, Word.thinking],
    [OTHER, Word.verb],
  ];
  for (const [entries, bit] of verbs)
    for (const entry of wordList(entries)) {
      const forms = inflect(entry);
      add(forms.base, bit | Word.base);
      add(forms.third, bit | Word.third);
      add(forms.past, bit | Word.past);
      add(forms.participle, bit | Word.participle);
      add(forms.gerund, bit | Word.gerund);
    }
  return bits;
}

/** Several of whom a role calls: officials, attorneys, policewomen. */
const plural = (role: string): string =>
  role.endsWith('man')
    ? `${role.slice(0, -2)}en`
    : /[^aeiou]y$/.test(role)
      ? `${role.slice(0, -1)}ies`
      : /(?:s|x|ch)$/.test(role)
        ? `${role}es`
        : `${role}s`;

const ENGLISH: Lexicon = english();
const SPANISH: Lexicon = spanish();

/** The words of a language; English where there is no table for it. */
export const lexiconOf = (language: string): Lexicon => (language.startsWith('es') ? SPANISH : ENGLISH);

/** Verb forms that report together with the word behind them: "shot back" under `shot`. */
export const PHRASALS: ReadonlyMap<string, ReadonlySet<string>> = phrasals();

function phrasals(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const entry of wordList(PHRASAL)) {
    const [verb = '', particle = ''] = entry.split(':');
    for (const form of Object.values(inflect(verb)))
      found.set(form, (found.get(form) ?? new Set<string>()).add(particle));
  }
  return found;
}

/** Whether its tables are of the English language. */
export const isEnglish = (lexicon: Lexicon): boolean => lexicon === ENGLISH;

/** What a word that no table holds may be, by its ending. */
export function guess(word: string): number {
  if (word.includes('-'))
    return /[a-z]-[a-z]+ly$/.test(word)
      ? Word.adverb
      : /[a-z]-[a-z]+(?:ed|known|born|old)$/.test(word)
        ? Word.adjective
        : ROLE_ENDING.test(word)
          ? Word.likely
          : 0;
  if (/^un[a-z]{3,}(?:ed|ing)$/.test(word)) return Word.adjective;
  if (word.length > 4 && word.endsWith('ed')) return Word.verb | Word.past | Word.participle;
  if (word.length > 5 && word.endsWith('ing')) return Word.verb | Word.gerund;
  if (word.length > 4 && word.endsWith('ly')) return Word.adverb;
  if (ADJECTIVE_ENDING.test(word)) return Word.adjective;
  if (THINGS.has(word) || (word.endsWith('s') && THINGS.has(word.slice(0, -1)))) return 0;
  return ROLE_ENDING.test(word) ? Word.likely : 0;
}
const ADJECTIVE_ENDING = /(?:ous|ful|able|ible|less|ish|ical)$/;
const ROLE_ENDING =
  /(?:[^aeiou]er|or|ist|ian|man|woman|men|women|person|crat|ators|ists|ians|[^aeiou]ers|ors)$/;
