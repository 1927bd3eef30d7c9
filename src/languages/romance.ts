import { wordList, wordSet } from '../text/word-list.ts';
import { GIVEN_NAME_TABLES } from './given-names.ts';
import {
  type Kinds,
  kindTables,
  type Lexicon,
  lexiconFrom,
  tables,
  Word,
  type WordTable,
} from './lexicon.ts';
import type { Gender, Speech } from './speech.ts';

/** What an infinitive makes: the third person of some tenses, its participles and gerund, what would be, and what "I" and "we" say. */
export interface Conjugated {
  readonly finite: string;
  readonly participles: string;
  readonly gerunds: string;
  readonly conditionals: string;
  readonly own: string;
}

/** How the forms of infinitives in -ar, -er or -ir end; of the participle, what stands before its vowels. */
interface Endings {
  readonly finite: string;
  readonly participle: string;
  readonly gerund: string;
  readonly own: string;
}

/** Regular verbs of Spanish or Portuguese in the forms that a report has them in. */
export function conjugatedBy(
  endings: Readonly<Record<'a' | 'e' | 'i', Endings>>,
  would: readonly string[],
): (infinitives: string) => Conjugated {
  return (infinitives) => {
    const each = (make: (stem: string, ends: Endings, verb: string) => readonly string[]): string =>
      wordList(infinitives)
        .flatMap((verb) =>
          make(verb.slice(0, -2), endings[verb.at(-2) as 'a' | 'e' | 'i'] ?? endings.i, verb),
        )
        .join(' ');
    return {
      finite: each((stem, { finite }) => wordList(finite).map((end) => stem + end)),
      participles: each((stem, { participle }) =>
        ['o', 'a', 'os', 'as'].map((end) => stem + participle + end),
      ),
      gerunds: each((stem, { gerund }) => [stem + gerund]),
      conditionals: each((_, __, verb) => would.map((end) => verb + end)),
      own: each((stem, { own }, verb) => [stem + own, `${verb.slice(0, -1)}mos`]),
    };
  };
}

const FINITE = Word.past | Word.third;

/** The regular verbs of a Romance language, by their infinitives. */
const REGULAR = { SAYING: Word.saying, CALLING: Word.calling, OTHER: Word.verb };

/** Forms of the irregular ones. */
const FORMS = {
  SAID: Word.saying | FINITE,
  SAID_MYSELF: Word.saying | FINITE,
  SAID_PARTICIPLES: Word.saying | Word.participle,
  SAY: Word.saying | Word.base,
  SAYING_GERUNDS: Word.saying | Word.gerund,
  CALLED: Word.calling | FINITE,
  CALLED_PARTICIPLES: Word.calling | Word.participle,
  CALL: Word.calling | Word.base,
  OTHERS: Word.verb | Word.past,
  OTHER_PARTICIPLES: Word.verb | Word.participle,
  INFINITIVES: Word.verb | Word.base,
};

type Verbs = Readonly<Record<keyof typeof REGULAR, string> & Partial<Record<keyof typeof FORMS, string>>> & {
  readonly conjugated: (infinitives: string) => Conjugated;
};

/** @param more what the tables have no name for */
export const romanceLexicon = (words: Kinds, verbs: Verbs, more: readonly WordTable[]): Lexicon =>
  lexiconFrom([
    ...kindTables(words),
    ...tables(REGULAR, verbs).flatMap(([infinitives, kind]): WordTable[] => {
      const { finite, participles, gerunds, conditionals, own } = verbs.conjugated(infinitives);
      return [
        [`${finite} ${own} ${conditionals}`, kind | FINITE],
        [participles, kind | Word.participle],
        [gerunds, kind | Word.gerund],
        [infinitives, kind | Word.base],
      ];
    }),
    ...tables(FORMS, verbs),
    ...more,
    ...GIVEN_NAME_TABLES,
  ]);

/** The forms by which one reports, of the verbs of a Romance language; `open` leaves it open whether it was said. */
export function reportForms(
  verbs: Verbs,
  conditionals: string,
): Pick<Speech, 'reportsClause' | 'speaks' | 'firstPerson'> & Pick<Speech['operators'], 'open'> {
  const [saying, calling] = [verbs.conjugated(verbs.SAYING), verbs.conjugated(verbs.CALLING)];
  const {
    SAID,
    SAID_PARTICIPLES,
    SAY,
    SAYING_GERUNDS = '',
    CALLED = '',
    CALLED_PARTICIPLES = '',
    CALL = '',
  } = verbs;
  const says = `${saying.finite} ${saying.participles} ${saying.gerunds} ${saying.conditionals} ${SAID} ${SAID_PARTICIPLES} ${SAYING_GERUNDS}`;
  const calls = `${calling.finite} ${calling.participles} ${CALLED} ${CALLED_PARTICIPLES} ${verbs.CALLING} ${CALL}`;
  const open = `${saying.conditionals} ${calling.conditionals} ${conditionals}`;
  return {
    reportsClause: wordSet(says),
    speaks: wordSet(`${says} ${verbs.SAYING} ${SAY} ${calls} ${open}`),
    firstPerson: wordSet(`${saying.own} ${verbs.SAID_MYSELF}`),
    open: wordSet(open),
  };
}

/** Phrases, "|" between; those of the second list end in each of the words that may link them to a noun: "a juicio de", "a juicio del". */
export const phrasesWith = (alone: string, linked: string, links: string): (readonly string[])[] => [
  ...alone.split('|').map(wordList),
  ...linked.split('|').flatMap((phrase) => wordList(links).map((link) => [...wordList(phrase), link])),
];

/** Whom a Spanish or Portuguese noun for a person calls, by its ending: "la abogada", "o juiz". */
export const genderByEnding = (noun: string): Gender | undefined =>
  /(?:ista|nte|testemunha|pessoa|persona)$/.test(noun)
    ? undefined
    : /[^i]a$|ia$|triz$/.test(noun)
      ? 'female'
      : /(?:o|or|iz|ez|ón|ão)$/.test(noun)
        ? 'male'
        : undefined;

/**
 * What a Spanish or Portuguese word that no table holds is by its ending.
 * @param past how a past form ends
 * @param nouns words that end as infinitives do
 */
export const verbByEnding =
  (past: RegExp, nouns: ReadonlySet<string>) =>
  (word: string): number =>
    past.test(word)
      ? Word.verb | Word.past
      : /.{3}[aei]ndo$/.test(word)
        ? Word.verb | Word.gerund
        : /.{2}[aei]r$/.test(word) && !nouns.has(word)
          ? Word.verb | Word.base
          : 0;
