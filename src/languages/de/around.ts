import { wordsAround } from '../words-around.ts';

/** The small words around words in marks. */
export const AROUND = wordsAround({
  cleftSubjects: 'es',
  cleftVerbs: 'ist war',
  describes: 'ist war lautet lautete blieb bleibt kam',
  handsOver: 'von',
  answers: 'antwort entgegnung erwiderung',
  documents: 'abschrift mitteilung erklärung auszug auszüge brief nachricht text schreiben',
  beforeClause: 'am im in auf an',
  opensClause: 'dass daß',
  apposes: 'der die das ein eine sein seine ihr ihre',
});

/** Whether a noun calls more than one. */
export const callsSeveral = (noun: string): boolean => /(?:innen|leute|leuten)$/.test(noun);
