import { wordsAround } from '../words-around.ts';

/** The small words around words in marks. */
export const AROUND = wordsAround({
  cleftSubjects: '',
  cleftVerbs: '',
  describes: 'es era fue resultó llegó',
  handsOver: 'de',
  answers: 'respuesta contestación',
  documents: 'transcripción comunicado extracto extractos carta mensaje correo tuit texto nota',
  beforeClause: 'en a el',
  opensClause: 'que',
  apposes: 'el la los las un una su sus que quien',
});

/** Whether a noun calls more than one. */
export const callsSeveral = (noun: string): boolean => /[^s]s$/.test(noun);
