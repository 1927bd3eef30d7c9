import type { DefinitionTable } from '../definitions.ts';

export const definitions: DefinitionTable = {
  articles: "les?|la|l[’']|une?|des",
  copulas: 'est|sont|était|étaient|fut',
  predicates: "une?|les?|la|l[’']|des|ce (?:que|qui)|l[’']un",
  means: 'signifient?|désignent?|veut dire|dénotent?|se réfèrent? à|consistent? en|se définit comme',
  describes: "décri(?:t|vent)|s[’']emploie pour|s[’']applique à",
  terms: 'terme|mot|expression|nom|sigle|acronyme',
  known: '(?:aussi |également )?(?:connue?s?|appelée?s?) (?:aussi |également )?(?:sous le nom de )?',
  called: 'appelée?s?|nommée?s?|dite?s?|dénommée?s?|connue?s? sous le nom de',
  by: { before: 'par', verb: 'on entend|entend|entendent|entendons' },
  asks: "qu[’']est-ce (?:que|qu[’'])|que signifie",
  clause: 'que|et|mais',
  relative: 'qui|que|dont|où',
};
