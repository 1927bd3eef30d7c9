import { wordSet } from '../../text/word-list.ts';
import { type LabelWords, NO_LABEL_WORDS } from '../label-words.ts';
import { interviewWords } from '../words-around.ts';

/** What stands in front of a colon and is nobody who speaks. */
export const OTHER_LABELS = wordSet(
  `hinweis anmerkung update foto fotos video bild quelle quellen themen korrektur f a q frage antwort ort datum zeit uhrzeit wo wann was wer warum wie zusammenfassung kontakt betreff thema warnung achtung vorsicht tipp beispiel wichtig schritt name größe typ wert version beschreibung stand ergebnis preis adresse telefon`,
);

/** What does so in front of words in marks. */
export const LABELS: LabelWords = {
  ...NO_LABEL_WORDS,
  heads: wordSet(
    'betreff motto titel überschrift schlagzeile beispiel behauptung mythos fakt bildunterschrift schlagwort stichwort slogan losung frage antwort hinweis anmerkung notiz tipp korrektur',
  ),
  ofTheDay: wordSet('zitat satz wort bild frage tipp gedanke lied buch spruch'),
  of: wordSet('tages woche monats jahres von'),
  from: wordSet('aus'),
  member: wordSet('einer eine zwei einige'),
  divisions: wordSet('akt aufzug szene auftritt kapitel teil'),
};

export const INTERVIEW = interviewWords({
  asks: 'f frage',
  answers: 'a antwort',
  asker: 'interviewer interviewerin',
  answerer:
    'interviewter interviewte befragter befragte interviewpartner interviewpartnerin gesprächspartner gesprächspartnerin',
  replies: 'antwortet antwortete beantwortet beantwortete erklärt erklärte',
  questions: 'sprachen sprach befragten befragte fragten interviewten interviewte',
  occasions: 'interview gespräch',
  with: 'mit',
});
