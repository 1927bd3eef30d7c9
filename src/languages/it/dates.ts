import type { DateTable } from '../dates.ts';

export const dates: DateTable = {
  months: `gennaio gen
    febbraio feb
    marzo mar
    aprile apr
    maggio mag
    giugno giu
    luglio lug
    agosto ago
    settembre sett
    ottobre ott
    novembre nov
    dicembre dic`,
  weekdays: `domenica
    lunedì lunedi
    martedì martedi
    mercoledì mercoledi
    giovedì giovedi
    venerdì venerdi
    sabato`,
  numeric: 'day',
  between: 'del di',
  before: 'nel dal al del di in fino prima dopo tra fra anno inizio fine',
  days: '-1 ieri; 1 domani',
  last: 'scorso scorsa ultimo ultima',
  next: 'prossimo prossima',
  ago: { behind: 'fa' },
  lengths: { day: 'giorno giorni', week: 'settimana settimane', month: 'mese mesi', year: 'anno anni' },
  ahead:
    'va vanno è sono scadenza prossimo prossima previsto prevista apre chiude inizia comincia entra finisce gioca vota',
  behind: 'ha hanno era erano fu furono aveva avevano disse stato stata stati state nacque',
  endings: { ahead: 'rà ranno', behind: 'ò arono irono ette' },
};
