import type { DateTable } from '../dates.ts';

export const dates: DateTable = {
  months: `januar jänner jan
    februar feber feb
    märz maerz mär
    april apr
    mai
    juni jun
    juli jul
    august aug
    september sept sep
    oktober okt
    november nov
    dezember dez`,
  weekdays: `sonntag
    montag
    dienstag
    mittwoch
    donnerstag
    freitag
    samstag sonnabend`,
  numeric: 'day',
  between: '',
  before: 'in im seit bis vor nach von ab anfang ende mitte zwischen jahr jahre',
  days: '-1 gestern; -2 vorgestern; 1 morgen',
  last: 'letzten letzte letzter letztes vergangenen vergangene vergangener vergangenes vorigen vorige voriges',
  next: 'nächsten nächste nächster nächstes kommenden kommende kommender kommendes',
  ago: { before: 'vor' },
  lengths: {
    day: 'tag tage tagen',
    week: 'woche wochen',
    month: 'monat monate monaten',
    year: 'jahr jahre jahren',
  },
  ahead:
    'wird werden soll sollen ist sind kann muss frist nächste nächsten kommende kommenden beginnt öffnet endet startet schließt tritt geplant findet finden läuft',
  behind:
    'war waren wurde wurden hatte hatten hat haben starb kam begann fand ging gab schloss trat lief sagte',
  endings: { ahead: '', behind: 'te ten' },
};
