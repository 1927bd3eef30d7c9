import type { DateTable } from '../dates.ts';

export const dates: DateTable = {
  months: `janvier janv
    février fevrier févr
    mars
    avril avr
    mai
    juin
    juillet juil
    août aout
    septembre sept
    octobre oct
    novembre nov
    décembre decembre déc`,
  weekdays: `dimanche
    lundi
    mardi
    mercredi
    jeudi
    vendredi
    samedi`,
  numeric: 'day',
  between: 'de',
  before: 'en depuis durant jusqu avant après de début fin entre à et dès année',
  joints: 'et à au',
  days: '1 hier; 2 avant-hier',
  last: 'dernier dernière',
  next: 'prochain prochaine',
  ago: { before: 'y a' },
  lengths: { day: 'jour jours', week: 'semaine semaines', month: 'mois', year: 'an ans année années' },
  ahead:
    'sera seront aura auront pourra pourront devra devront prochain prochaine demain prévu prévue prévus prévues échéance va vont est sont doit doivent votera ouvrira fermera commencera débutera aura-t-il jouera ouvre ferme commence',
  behind: 'était étaient fut furent avait a ont mort né dit',
};
