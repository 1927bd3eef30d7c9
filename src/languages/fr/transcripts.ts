import { wordSet } from '../../text/word-list.ts';
import { type LabelWords, NO_LABEL_WORDS } from '../label-words.ts';
import { interviewWords } from '../words-around.ts';

/** What stands in front of a colon and is nobody who speaks. */
export const OTHER_LABELS = wordSet(
  `note notes photo photos vidéo video crédit source sources thèmes correction q r a question réponse lieu date heure où quand quoi qui comment résumé contact sujet objet attention avertissement astuce conseil exemple important étape nom taille type valeur version description résultat prix adresse téléphone`,
);

/** What does so in front of words in marks. */
export const LABELS: LabelWords = {
  ...NO_LABEL_WORDS,
  heads: wordSet('objet devise titre exemple mythe slogan question réponse légende note conseil correction'),
  ofTheDay: wordSet('citation phrase mot photo question conseil chanson livre'),
  of: wordSet("de du des d'"),
  member: wordSet('un une deux certains'),
  divisions: wordSet('acte scène chapitre partie tableau'),
};

export const INTERVIEW = interviewWords({
  asks: 'q question',
  answers: 'r réponse',
  asker: 'intervieweur intervieweuse',
  answerer: 'interviewé interviewée',
  replies: 'répond répondait répondu explique',
  questions: 'parlé interrogé interviewé rencontré demandé interroge rencontre',
  occasions: 'entretien interview conversation',
  with: 'avec',
});
