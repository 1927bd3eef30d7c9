import { wordSet } from '../../text/word-list.ts';
import { interviewWords } from '../words-around.ts';

/** What stands in front of a colon and is nobody who speaks. */
export const OTHER_LABELS = wordSet(
  `note notes photo photos vidéo video crédit source sources thèmes correction q r a question réponse lieu date heure où quand quoi qui comment résumé contact sujet objet`,
);

export const INTERVIEW = interviewWords(
  'q question',
  'r réponse',
  'répond répondait répondu explique',
  'parlé interrogé interviewé rencontré demandé interroge rencontre',
  'entretien interview conversation',
  'avec',
);
