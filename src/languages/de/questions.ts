import type { QuestionTable } from '../questions.ts';

const SAGT =
  '(?:sagte|sagt|meint|meinte|erklarte|behauptete|schrieb|antwortete|forderte|versprach|verlangte)';

export const questions: QuestionTable = {
  asks: 'wer|wann|wo|warum|wieso|wieviel',
  by: 'von',
  and: 'und',
  pronouns: 'er',
  further: 'und|aber|was ist mit',
  numbered: 'nr|nummer|nummern',
  through: 'bis',
  measures: 'wie (?:viele?|vielen|lange?)|wieviele?',
  prices: 'kostete?n?|kostet|gekostet|bezahlt|bezahlte|preis|wert',
  durations: 'minuten|stunden|tagen?|wochen|monaten?|jahren?|jahrzehnten?|jahrhunderts?|jahrhunderten?',
  compares: 'vergleiche?|unterschiede?|jeweils|beide',
  comparing: 'vergleiche?|was ist der unterschied zwischen',
  bothAre: '(?:wer|was) (?:sind|waren)',
  each: 'jeweils|beide',
  joins: 'oder|mit|zu',
  causes: 'weil|denn|deshalb|deswegen|daher|aufgrund|wegen',
  pointsBack: 'deshalb|deswegen|daher|aus diesem grund',
  according: '(?:laut|nach angaben)(?: der| dem| des)?',
  articles: 'dem|den|der|die|das|des|dieser|diesem',
  source: {
    text: 'artikels?|berichte?s?|beitrags?|textes?|meldung|interviews?',
    published: 'wann (?:wurde|ist|erschien)(?!.* (?:gefuhrt|abgelehnt)$)|von wann ist',
    authors:
      'wer (?:schrieb|verfasste|hat(?=.* (?:geschrieben|verfasst)$))|wer ist der autor|von wem (?:ist|stammt|wurde)',
    lead: 'worum geht es (?:in|im)|wovon handelt',
    ends: '(?:veroffentlicht|geschrieben|erschienen|publiziert|verfasst)(?: worden)?',
  },
  requests: {
    count: [/^(?:.*\b)?(?:wie viele|wieviele) (?<name>\S+(?: \S+)?).*$/],
    saidBy: [
      /^hat (?<name>.+?) (?:wirklich |tatsachlich )?(?:gesagt|behauptet|erklart|versprochen),? dass (?<rest>.+)$/,
      new RegExp(`^was ${SAGT} (?<name>.+?)(?: (?:uber|zu|zum|zur) (?<rest>.*))?$`),
    ],
    whoSaid: [],
    meant: [/^was bedeutet(?: (?:der|die|das))? (?<rest>.+)$/, /^(?:wofur steht|was heisst) (?<rest>.+)$/],
    role: [/^wer (?:ist|war) (?<name>.+)$/],
    isWhat: [/^(?:was ist|was sind) (?<rest>.+)$/],
  },
};
