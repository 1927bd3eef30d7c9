import { wordSet } from '../../text/word-list.ts';
import { interviewWords } from '../words-around.ts';

/** What stands in front of a colon and is nobody who speaks. */
export const OTHER_LABELS = wordSet(
  `hinweis anmerkung update foto fotos video bild quelle quellen themen korrektur f a q frage antwort ort datum zeit uhrzeit wo wann was wer warum wie zusammenfassung kontakt betreff thema`,
);

export const INTERVIEW = interviewWords(
  'f frage',
  'a antwort',
  'antwortet antwortete beantwortet beantwortete erklärt erklärte',
  'sprachen sprach befragten befragte fragten interviewten interviewte',
  'interview gespräch',
  'mit',
);
