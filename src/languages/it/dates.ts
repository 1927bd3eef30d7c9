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
    'va vanno è sono scadenza prossimo prossima previsto prevista apre chiude inizia comincia entra finisce termina gioca giocano vota votano parte arriva torna scade deve devono può possono dura durano riunisce aprono chiudono iniziano cominciano entrano finiscono terminano scadono partono arrivano tornano',
  behind:
    'ha hanno era erano fu furono aveva avevano disse dissero fece fecero venne vennero ebbe vide prese chiuse aprì morì vinse perse stato stata stati state nacque',
  deferred: `rinviato rinviata rinviati rinviate fissato fissata previsto prevista programmato programmata spostato spostata prorogato prorogata`,
  moved: `arrivato arrivata arrivati arrivate partito partita partiti partite morto morta morti morte nato nata nati nate venuto venuta venuti venute caduto caduta caduti rimasto rimasta entrato entrata entrati uscito uscita usciti salito salita sceso scesa tornato tornata tornati diventato diventata fallito fallita scomparso scomparsa cresciuto cresciuta straripato crollato crollata andato andata andati andate iniziata iniziato finito finita scoppiato scoppiata stato stata stati state`,
  self: 'si',
  endings: { ahead: 'rà ranno', behind: 'ò arono irono ette' },
};
