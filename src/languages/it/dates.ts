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
  before: 'nel dal al del di in fino prima dopo tra fra e anno inizio fine',
  joints: 'e al',
  days: '1 ieri',
  last: 'scorso scorsa ultimo ultima',
  next: 'prossimo prossima',
  ago: { behind: 'fa' },
  lengths: { day: 'giorno giorni', week: 'settimana settimane', month: 'mese mesi', year: 'anno anni' },
  ahead:
    'sarà saranno avrà avranno potrà potranno dovrà dovranno prossimo prossima domani scadenza previsto prevista va vanno è sono aprirà chiuderà comincerà inizierà voterà giocherà apre chiude inizia comincia',
  behind: 'era erano fu furono aveva ha hanno morì nacque aprì chiuse disse stato stata',
};
