import { Word } from './lexicon.ts';
import type { Gender } from './speech.ts';

/** Phrases in front of each of the words that may link them to a noun: "a juicio de", "a juicio del". */
export const withLinks =
  (links: readonly string[]) =>
  (...phrases: readonly (readonly string[])[]): string[][] =>
    phrases.flatMap((phrase) => links.map((link) => [...phrase, link]));

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
