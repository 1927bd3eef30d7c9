import type { Gender } from './speech.ts';

/** Whom a Spanish or Portuguese noun for a person calls, by its ending: "la abogada", "o juiz". */
export const genderByEnding = (noun: string): Gender | undefined =>
  /(?:ista|nte|testemunha|pessoa|persona)$/.test(noun)
    ? undefined
    : /[^i]a$|ia$/.test(noun)
      ? 'female'
      : /(?:o|or|iz|ez|ón|ão)$/.test(noun)
        ? 'male'
        : undefined;
