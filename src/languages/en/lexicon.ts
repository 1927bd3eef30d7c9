import { wordList } from '../../text/word-list.ts';
import { PARTICLES } from '../../words/name-particles.ts';
import { BODIES, ROLES } from '../../words/roles.ts';
import { TITLES } from '../../words/titles.ts';
import { GIVEN_NAME_TABLES } from '../given-names.ts';
import { type Lexicon, lexiconFrom, Word, type WordTable } from '../lexicon.ts';
import * as words from './function-words.ts';
import { britishSpelling, inflect } from './inflect.ts';
import { CALLING, CONTEXTUAL, OTHER, PHRASAL, SAYING, THINKING } from './verbs.ts';

const FORMS: readonly WordTable[] = [
  [words.DETERMINERS, Word.determiner],
  [words.POSSESSIVES, Word.possessive],
  [words.SUBJECT_PRONOUNS, Word.subject],
  [words.OBJECT_PRONOUNS, Word.object],
  [words.RELATIVES, Word.relative],
  [words.PREPOSITIONS, Word.preposition],
  [words.CONJUNCTIONS, Word.conjunction],
  [words.SUBORDINATORS, Word.subordinator],
  [words.AUXILIARIES, Word.auxiliary],
  [words.MODALS, Word.modal],
  [words.ADVERBS, Word.adverb],
  [words.TIMES, Word.time],
  [words.ADJECTIVES, Word.adjective],
  [TITLES, Word.title],
  [ROLES, Word.role],
  [BODIES, Word.body],
  ['born', Word.verb | Word.participle],
  [PARTICLES, Word.particle],
];

const VERBS: readonly WordTable[] = [
  [SAYING, Word.saying],
  [CONTEXTUAL, Word.contextual],
  [CALLING, Word.calling],
  [THINKING, Word.thinking],
  [OTHER, Word.verb],
];

export const lexicon = (): Lexicon => lexiconFrom(tables());

function* tables(): Generator<WordTable> {
  yield* FORMS;
  yield* GIVEN_NAME_TABLES;
  for (const role of wordList(ROLES)) yield [plural(role), Word.likely];
  for (const [entries, kind] of VERBS)
    for (const entry of wordList(entries)) {
      const { base, third, past, participle, gerund } = inflect(entry);
      yield [base, kind | Word.base];
      yield [third, kind | Word.third];
      for (const form of new Set([past, britishSpelling(past)])) yield [form, kind | Word.past];
      for (const form of new Set([participle, britishSpelling(participle)]))
        yield [form, kind | Word.participle];
      for (const form of new Set([gerund, britishSpelling(gerund)])) yield [form, kind | Word.gerund];
    }
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

export function phrasals(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const entry of wordList(PHRASAL)) {
    const [verb = '', particle = ''] = entry.split(':');
    for (const form of Object.values(inflect(verb)))
      found.set(form, (found.get(form) ?? new Set<string>()).add(particle));
  }
  return found;
}
