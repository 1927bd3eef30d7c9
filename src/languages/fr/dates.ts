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
    'va vont est sont échéance prochain prochaine prévu prévue prévus prévues doit doivent ouvre ferme commence débute entre finit termine joue jouent vote votent part arrive rentre expire doit peut peuvent dure durent reprend aura sera auront seront ouvrent ferment commencent débutent finissent expirent partent arrivent reprennent entrent rentrent',
  behind:
    'a ont avait avaient était étaient fut furent eut né née mort morte fit firent dit vint vinrent prit mit put vit',
  deferred: `renvoyé renvoyée reporté reportée reportés reportées repoussé repoussée fixé fixée prévu prévue programmé programmée prolongé prolongée ajourné ajournée`,
  moved: `arrivé arrivée arrivés arrivées parti partie partis parties mort morte morts mortes né née venu venue venus tombé tombée resté restée entré entrée entrés sorti sortie sortis monté montée descendu descendue revenu revenue devenu devenue rentré rentrée retourné décédé décédée`,
  self: 's se',
  endings: { ahead: 'era eront ira iront ura uront vra vront', behind: 'èrent irent' },
};
