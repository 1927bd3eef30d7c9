import { wordsAround } from '../words-around.ts';

/** The small words around words in marks. */
export const AROUND = wordsAround({
  cleftSubjects: "ce c' c’",
  cleftVerbs: 'est était fut',
  describes: 'est était fut reste',
  handsOver: 'de',
  answers: 'réponse réplique',
  documents: 'transcription communiqué extrait extraits lettre message courriel tweet texte note',
  beforeClause: 'sur à en dans',
  opensClause: "que qu'",
  apposes: 'le la les un une son sa ses leur qui',
});

/** Whether a noun calls more than one. */
export const callsSeveral = (noun: string): boolean => /[^s][sx]$|gens$/.test(noun);
