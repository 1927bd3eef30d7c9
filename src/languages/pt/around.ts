import { wordsAround } from '../words-around.ts';

/** The small words around words in marks. */
export const AROUND = wordsAround({
  cleftSubjects: '',
  cleftVerbs: '',
  describes: 'é era foi chegou',
  handsOver: 'de',
  answers: 'resposta réplica',
  documents: 'transcrição comunicado nota excerto excertos trecho carta mensagem texto',
  beforeClause: 'em no na a ao',
  opensClause: 'que',
  apposes: 'o a os as um uma seu sua que quem',
});

/** Whether a noun calls more than one. */
export const callsSeveral = (noun: string): boolean => /[^s]s$/.test(noun);
