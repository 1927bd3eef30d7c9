import { wordList } from '../../text/word-list.ts';
import { GIVEN_NAME_TABLES } from '../given-names.ts';
import { type Lexicon, lexiconFrom, Word, type WordTable } from '../lexicon.ts';
import * as words from './word-kinds.ts';

/** The third person of a regular verb, past and present: sagte, sagten, sagt, sagen; the conjunctive of reports: sage. */
export const regularForms = (stems: string): string =>
  wordList(stems)
    .flatMap((stem) => {
      const e = /[td]$/.test(stem) ? 'e' : '';
      return [
        `${stem}${e}te`,
        `${stem}${e}ten`,
        `${stem}${e}t`,
        /(?:er|el)$/.test(stem) ? `${stem}n` : `${stem}en`,
      ];
    })
    .join(' ');

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
  [words.ADJECTIVES, Word.adjective],
  [words.TITLES, Word.title | Word.role],
  [words.ROLES, Word.role],
  [words.BODIES, Word.body],
  [regularForms(words.SAYING_STEMS), Word.saying | Word.past],
  [words.SAYING_FORMS, Word.saying | Word.past],
  [words.CONTEXTUAL_FORMS, Word.contextual | Word.past],
  [words.CALLING_FORMS, Word.calling | Word.past],
  [words.OTHER_FORMS, Word.verb | Word.past],
  [words.GIVEN_MALE, Word.male],
  [words.GIVEN_FEMALE, Word.female],
];

export const lexicon = (): Lexicon => lexiconFrom([...FORMS, ...GIVEN_NAME_TABLES]);
