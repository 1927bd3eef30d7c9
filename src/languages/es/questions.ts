import type { QuestionTable } from '../questions.ts';

const DICE =
  '(?:dijo|dice|dijeron|opina|opino|piensa|respondio|declaro|afirmo|pidio|prometio|escribio|conto|explico)';

export const questions: QuestionTable = {
  asks: 'quien|quienes|cuando|donde|cuantos|cuantas',
  by: 'por',
  and: 'y|e',
  pronouns: 'él|ella',
  further: 'y|e|pero|que (?:tal|pasa con)',
  numbered: 'no|n|num|numero|numeros',
  through: 'a|al|hasta',
  measures: '(?<!en )cuant[oa]s?',
  prices: 'cuestan?|costo|costaba|costara|costaron|valen?|paga|pago|pagaron|precio',
  durations: 'minutos|horas|dias|semanas|meses|anos|decadas|siglos?',
  compares: 'compara|comparar|diferencias?|cada uno|ambos|ambas|respectivamente',
  comparing: 'compara(?:r)?|(?:que|cual es la) diferencia(?: hay)? entre',
  bothAre: '(?:quienes|que) (?:son|eran)',
  each: 'cada (?:uno|una)|ambos|ambas|respectivamente',
  joins: 'o|con|frente a|en comparacion con',
  causes: 'porque|debido a|por eso|ya que|puesto que|a causa de|gracias a',
  pointsBack: 'por eso|por (?:esta|esa) razon|debido a (?:esto|ello)',
  according: '(?:segun|de acuerdo con)(?: la| el)?',
  articles: 'el|la|este|esta',
  source: {
    text: 'articulo|noticia|reportaje|informe|texto|entrevista',
    published:
      'cuando (?:se (?:publico|escribio)|fue (?:publicado|publicada|escrito)|salio)|de cuando es|que fecha tiene',
    authors:
      'quien(?:es)? (?:escribio|escribieron|firma)|quien(?:es)? (?:es|son) (?:el|la|los) autora?(?:es)? de',
    lead: 'de que (?:trata|va|habla)|resume',
    ends: 'publicado|publicada',
  },
  requests: {
    count: [/^(?:.*\b)?(?:cuantos|cuantas) (?<name>\S+(?: \S+)?).*$/],
    saidBy: [
      new RegExp(
        `^(?:es (?:cierto|verdad) que )?(?<name>(?!que\\b)\\S+(?: \\S+){0,3}?) ${DICE} (?:realmente )?que (?<rest>.+)$`,
      ),
      new RegExp(`^que ${DICE} (?<name>.+?)(?: (?:sobre|acerca de|de|del|a) (?<rest>.*))?$`),
    ],
    whoSaid: [new RegExp(`^quien ${DICE} (?:que )?(?<rest>.+)$`)],
    meant: [
      /^(?:que significa|que quiere decir)(?: (?:el|la))? (?<rest>.+)$/,
      /^(?:de que (?:son|es) (?:las siglas|la sigla|abreviatura)) (?<rest>.+)$/,
    ],
    role: [/^(?:quien (?:es|era)|quienes son) (?<name>.+)$/],
    isWhat: [/^(?:que es|que son) (?<rest>.+)$/],
  },
};
