import { GIVEN_NAME_TABLES } from '../given-names.ts';
import { type Lexicon, lexiconFrom, Word, type WordTable } from '../lexicon.ts';
import * as words from './word-kinds.ts';

const FORMS: readonly WordTable[] = [
  [words.DETERMINERS, Word.determiner],
  [words.POSSESSIVES, Word.possessive],
  [words.PRONOUNS, Word.subject],
  [words.RELATIVES, Word.relative],
  [words.PREPOSITIONS, Word.preposition],
  [words.CONJUNCTIONS, Word.conjunction],
  [words.SUBORDINATORS, Word.subordinator],
  [words.AUXILIARIES, Word.auxiliary],
  [words.MODALS, Word.modal],
  [words.ADVERBS, Word.adverb],
  [words.TIMES, Word.time],
  [words.TITLES, Word.title],
  [words.ROLES, Word.role],
  [words.BODIES, Word.body],
  [words.SAYING_PAST, Word.saying | Word.past],
  [words.SAYING_PRESENT, Word.saying | Word.third],
  [words.SAYING_GERUND, Word.saying | Word.gerund],
  [words.CALLING_PAST, Word.calling | Word.past],
  [words.OTHER_PAST, Word.verb | Word.past],
  [words.GIVEN_MALE, Word.male],
  [words.GIVEN_FEMALE, Word.female],
];

export const lexicon = (): Lexicon => lexiconFrom([...FORMS, ...GIVEN_NAME_TABLES]);
