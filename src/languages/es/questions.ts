import type { QuestionTable } from '../questions.ts';

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
};
