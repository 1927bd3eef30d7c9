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
  before: 'en depuis durant jusqu avant après début fin entre dès année',
  days: '-1 hier; -2 avant-hier; 1 demain',
  last: 'dernier dernière',
  next: 'prochain prochaine',
  ago: { before: 'y a' },
  lengths: { day: 'jour jours', week: 'semaine semaines', month: 'mois', year: 'an ans année années' },
  ahead:
    'va vont est sont échéance prochain prochaine prévu prévue prévus prévues doit doivent ouvre ferme commence débute entre finit joue vote aura sera auront seront',
  behind: 'a ont avait avaient était étaient fut furent eut né née mort morte',
  endings: { ahead: 'era eront ira iront ura uront vra vront', behind: 'èrent irent' },
};
