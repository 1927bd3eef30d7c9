import type { QuestionTable } from '../questions.ts';

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
};
