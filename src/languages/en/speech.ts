import { wordSet } from '../../text/word-list.ts';
import { SPARE_SPEECH, type Speech } from '../speech.ts';
import { AROUND, callsSeveral } from './around.ts';
import { COLLECTIVES, FOLK, isMaker, LITIGANTS, MEMBERS } from './bodies.ts';
import { CLAUSES } from './clauses.ts';
import { DEMONYMS } from './demonyms.ts';
import { guess } from './guess.ts';
import { HEARD, urges } from './hearers.ts';
import { lexicon, phrasals } from './lexicon.ts';
import { COMPARING, NAMING, ORDINALS } from './naming.ts';
import { isOccupation, isSureOccupation } from './occupations.ts';
import { ALSO_CALLED, LESSER, MANY_HAVE, PARTIES, TEMPORARY } from './offices.ts';
import { OPERATORS } from './operators.ts';
import { putsOut } from './puts-out.ts';
import { DEPUTIES, genderOfNoun, PERSONS, PRONOUNS } from './references.ts';
import {
  ASKS,
  CALLS_AS,
  CALLS_SO,
  CONFRONTS,
  CONTINUES,
  CONVERSES,
  QUOTES,
  REPORTS_CLAUSE,
  REPORTS_INFINITIVE,
  SPEAKS,
  STATES,
  shows,
  VOICES,
  WRITINGS,
} from './reporting.ts';
import { OWN_WORDS, SAID_NOUNS, TOLD_NOUNS } from './said-nouns.ts';
import { SET_PHRASES } from './set-phrases.ts';
import { SHORT_NOUNS } from './short-nouns.ts';
import { STORY } from './story.ts';
import { INTERVIEW, LABELS, OTHER_LABELS } from './transcripts.ts';
import { UNSAID } from './unsaid.ts';

export const speech = (): Speech => ({
  ...SPARE_SPEECH,
  lexicon: lexicon(),
  guess,
  seldomDashes: true,
  shortNouns: SHORT_NOUNS,
  phrasals: phrasals(),
  hearers: HEARD,
  urges,
  putsOut,
  operators: OPERATORS,
  reportsClause: REPORTS_CLAUSE,
  reportsInfinitive: REPORTS_INFINITIVE,
  speaks: SPEAKS,
  states: STATES,
  callsSo: CALLS_SO,
  callsAs: CALLS_AS,
  asks: ASKS,
  confronts: CONFRONTS,
  quotes: QUOTES,
  quoting: wordSet('quoting paraphrasing'),
  litigants: LITIGANTS,
  converses: CONVERSES,
  continues: CONTINUES,
  voices: VOICES,
  shows,
  writings: WRITINGS,
  accordingTo: [['according', 'to']],
  viewOf: new Set(['to', 'for']),
  clauses: CLAUSES,
  naming: NAMING,
  unsaid: UNSAID,
  story: STORY,
  otherLabels: OTHER_LABELS,
  labels: LABELS,
  interview: INTERVIEW,
  saidNouns: SAID_NOUNS,
  toldNouns: TOLD_NOUNS,
  ownWords: OWN_WORDS,
  around: AROUND,
  callsSeveral,
  narrators: new Set(['i', 'we']),
  addressed: wordSet('you your yours thou thee thy ye sir madam'),
  selves: wordSet('me my myself us'),
  stageDirections: wordSet(
    'laughter applause laughs emphasis italics cheers cheering pause source translation photo picture silence interruption see ibid',
  ),
  sourcesOfWords: wordSet(
    'letter letters diary diaries journal interview note memoir memoirs memo testimony essay',
  ),
  setPhrases: SET_PHRASES,
  greetings: wordSet('dear hi hello hey'),
  pronouns: PRONOUNS,
  plurals: wordSet('they'),
  genderOfNoun,
  deputies: DEPUTIES,
  collectives: COLLECTIVES,
  members: MEMBERS,
  folk: FOLK,
  isOccupation,
  isSureOccupation,
  definite: new Set(['the', 'this', 'that']),
  indefinite: new Set(['a', 'an', 'one', 'another']),
  isMaker,
  neuter: new Set(['it']),
  persons: PERSONS,
  demonyms: DEMONYMS,
  comparing: COMPARING,
  ordinals: ORDINALS,
  lesser: LESSER,
  temporary: TEMPORARY,
  manyHave: MANY_HAVE,
  parties: PARTIES,
  alsoCalled: ALSO_CALLED,
});
