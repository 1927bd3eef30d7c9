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
  before: 'in im seit bis vor nach von ab anfang ende mitte zwischen und jahr jahre',
  joints: 'und bis',
  days: '1 gestern; 2 vorgestern',
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
    'wird werden soll sollen kann können muss müssen will wollen nächste nächsten kommende kommenden morgen frist geplant bis ist sind beginnt öffnet endet startet',
  behind: 'war waren wurde wurden hatte hatten hat haben starb sagte',
};
