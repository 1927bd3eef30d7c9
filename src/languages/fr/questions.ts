import type { QuestionTable } from '../questions.ts';

const DIT = '(?:dit|declare|affirme|pense|explique|repondu|demande|ecrit|promis)';

export const questions: QuestionTable = {
  asks: 'qui|quand|ou|pourquoi|combien',
  by: 'par',
  and: 'et',
  pronouns: 'il|elle|ils|elles',
  further: 'et|mais',
  numbered: 'no|n|num|numero|numeros',
  through: 'a|au',
  measures: 'combien',
  prices: 'coutent?|coute|coutait|coutera|paye|prix|vaut',
  durations: 'minutes|heures|jours|semaines|mois|ans|annees|decennies|siecles?',
  compares: 'compare[rz]?|differences?|chacune?|respectivement',
  comparing: 'compare[rz]?|quelles? (?:est la|sont les) differences? entre',
  bothAre: 'qui (?:sont|etaient)',
  each: 'chacune?|tous les deux|respectivement',
  joins: 'ou|avec',
  causes:
    "parce qu\\p{L}*|en raison d\\p{L}*|a cause d\\p{L}*|c'est pourquoi|grace a|puisqu\\p{L}*|(?<=, )car",
  pointsBack: "c'est pourquoi|pour cette raison|a cause de cela|de ce fait",
  according: "(?:selon|d'apres)(?: le| la)?",
  articles: "le|la|cet|ce|cette|l'",
  source: {
    text: 'article|rapport|reportage|texte|entretien|interview',
    published:
      'quand (?:a ete publiee?|est parue?|fut publiee?)|quand(?=.* (?:publiee?|parue?)$)|de quand date|quelle est la date de',
    authors: "qui (?:a ecrit|a signe|signe|est l'auteure? de|sont les auteurs de)",
    lead: 'de quoi (?:parle|traite)|resume',
    ends: '(?:a-t-(?:il|elle) ete|est-(?:il|elle)) (?:publiee?|parue?)',
  },
  requests: {
    count: [/^(?:.*\b)?combien de (?<name>\S+(?: \S+)?).*$/],
    saidBy: [
      /^(?:est-ce que )?(?<name>(?!qu)\S+(?: \S+){0,3}?) a(?:-t-(?:il|elle))? (?:vraiment )?(?:dit|affirme|promis|declare) que (?<rest>.+)$/,
      new RegExp(
        `^(?:qu'a|que|qu'est-ce que|qu'est-ce qu'a) ${DIT} (?<name>.+?)(?: (?:sur|au sujet de|a propos de|a|au|aux) (?<rest>.*))?$`,
      ),
    ],
    whoSaid: [],
    meant: [
      /^(?:que signifie|que veut dire)(?: (?:la|le|l'))? (?<rest>.+)$/,
      /^que representent les lettres (?<rest>.+)$/,
    ],
    role: [/^qui (?:est|etait) (?<name>.+)$/],
    isWhat: [/^qu'est-ce que (?<rest>.+)$/],
  },
};
