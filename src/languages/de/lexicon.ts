import { wordList } from '../../text/word-list.ts';
import { GIVEN_NAME_TABLES } from '../given-names.ts';
import { kindTables, type Lexicon, lexiconFrom, Word, type WordTable } from '../lexicon.ts';
import * as verbs from './verbs.ts';
import * as words from './word-kinds.ts';

const withE = (stem: string): string => (/[td]$|[^aeiouhlmnr][mn]$/.test(stem) ? `${stem}e` : stem);

/** The third person of regular verbs, past and present: sagte, sagten, sagt, sagen. */
export const regularForms = (stems: string): string =>
  wordList(stems)
    .flatMap((stem) => [
      `${withE(stem)}te`,
      `${withE(stem)}ten`,
      `${withE(stem)}t`,
      /(?:er|el)$/.test(stem) ? `${stem}n` : `${stem}en`,
    ])
    .join(' ');

/** What no "ge-" goes before: ver-sichert, kritis-iert. */
const BARE = /^(?:be|er|ver|ent|zer|emp|miss|ge|unter|wider|wieder)|ier$/;
export const participles = (stems: string): string =>
  wordList(stems)
    .map((stem) => `${BARE.test(stem) ? '' : 'ge'}${withE(stem)}t`)
    .join(' ');

const FORMS: readonly WordTable[] = [
  ...kindTables(words),
  [regularForms(verbs.SAYING_STEMS), Word.saying | Word.past],
  [participles(verbs.SAYING_STEMS), Word.saying | Word.participle],
  [verbs.SAYING_FORMS, Word.saying | Word.past],
  [verbs.QUOTES, Word.saying | Word.past | Word.participle],
  [verbs.SAYING_PARTICIPLES, Word.saying | Word.participle],
  [verbs.CONTEXTUAL_FORMS, Word.contextual | Word.past],
  [verbs.CALLING_FORMS, Word.calling | Word.past],
  [verbs.CALLING_PARTICIPLES, Word.calling | Word.participle],
  [regularForms(verbs.OTHER_STEMS), Word.verb | Word.past],
  [verbs.OTHER_FORMS, Word.verb | Word.past],
  [verbs.SUBJUNCTIVES, Word.verb | Word.past],
];

export const lexicon = (): Lexicon => lexiconFrom([...FORMS, ...GIVEN_NAME_TABLES]);

/** What stands apart from each verb form that reports with it: "hinzu" of "fügte". */
export const parted = (): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    wordList(verbs.PARTED).map((entry) => {
      const [form = '', particles = ''] = entry.split(':');
      return [form, new Set(particles.split(','))];
    }),
  );
