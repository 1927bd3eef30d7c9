import { GIVEN_NAME_TABLES } from '../given-names.ts';
import { type Lexicon, lexiconFrom, Word, type WordTable } from '../lexicon.ts';
import * as verbs from './verbs.ts';
import * as words from './word-kinds.ts';

const FINITE = Word.past | Word.third;

const FORMS: readonly WordTable[] = [
  [words.DETERMINERS, Word.determiner],
  [words.POSSESSIVES, Word.possessive],
  [words.PRONOUNS, Word.subject],
  [words.RELATIVES, Word.relative],
  [words.PREPOSITIONS, Word.preposition],
  [words.CONJUNCTIONS, Word.conjunction],
  [words.SUBORDINATORS, Word.subordinator],
  [words.AUXILIARIES, Word.auxiliary],
  ['haber', Word.auxiliary | Word.base],
  [words.ADVERBS, Word.adverb],
  [words.TIMES, Word.time],
  [words.ADJECTIVES, Word.adjective],
  [words.TITLES, Word.title | Word.role],
  [words.ROLES, Word.role],
  [words.BODIES, Word.body],
  ...forms(verbs.SAYING, Word.saying),
  [verbs.SAID, Word.saying | FINITE],
  [verbs.SAID_MYSELF, Word.saying | FINITE],
  [verbs.SAID_PARTICIPLES, Word.saying | Word.participle],
  [verbs.SAY, Word.saying | Word.base],
  [verbs.SAYING_GERUNDS, Word.saying | Word.gerund],
  ...forms(verbs.CALLING, Word.calling),
  [verbs.CALLED, Word.calling | FINITE],
  [verbs.CALLED_PARTICIPLES, Word.calling | Word.participle],
  [verbs.CALL, Word.calling | Word.base],
  ...forms(verbs.OTHER, Word.verb),
  [verbs.OTHERS, Word.verb | Word.past],
  [verbs.INFINITIVES, Word.verb | Word.base],
  [words.GIVEN_MALE, Word.male],
  [words.GIVEN_FEMALE, Word.female],
];

function forms(infinitives: string, kind: number): readonly WordTable[] {
  const { finite, participles, gerunds, conditionals, own } = verbs.conjugated(infinitives);
  return [
    [finite, kind | FINITE],
    [own, kind | FINITE],
    [conditionals, kind | FINITE],
    [participles, kind | Word.participle],
    [gerunds, kind | Word.gerund],
    [infinitives, kind | Word.base],
  ];
}

export const lexicon = (): Lexicon => lexiconFrom([...FORMS, ...GIVEN_NAME_TABLES]);
