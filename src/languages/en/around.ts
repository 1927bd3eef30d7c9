import { wordsAround } from '../words-around.ts';

/** The small words around words in marks. */
export const AROUND = wordsAround({
  cleftSubjects: 'it',
  cleftVerbs: "is was 's",
  describes: 'is was came comes remains remained',
  handsOver: 'from',
  documents: 'transcript statement excerpt excerpts letter memo email message tweet post text',
  reads: 'read reads reading',
  beforeClause: 'on in to at',
  opensClause: 'that',
  apposes: 'a an the his her their who which',
});

/** Whether a noun calls more than one. */
export const callsSeveral = (noun: string): boolean => /(?:[^s]s|men|women|people)$/.test(noun);
