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
