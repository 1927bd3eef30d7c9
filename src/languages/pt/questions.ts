import type { QuestionTable } from '../questions.ts';

export const questions: QuestionTable = {
  asks: 'quem|quando|onde|quantos|quantas',
  by: 'por',
  and: 'e',
  pronouns: 'ele|ela',
  further: 'e|mas',
  numbered: 'no|n|num|numero|numeros',
  through: 'a|ao|ate',
  measures: '(?<!em )quant[oa]s?',
  durations: 'minutos|horas|dias|semanas|meses|anos|decadas|seculos?',
  compares: 'compar[ae]r?|diferencas?|cada um|ambos|ambas|respectivamente',
  comparing: 'compar[ae]r?|qual (?:e )?a diferenca entre',
  bothAre: '(?:quem|o que) (?:sao|eram)',
  each: 'cada uma?|ambos|ambas|respectivamente',
  joins: 'ou|com',
  causes: 'porque|devido a\\p{L}*|por isso|por causa d\\p{L}*|gracas a\\p{L}*|ja que',
  pointsBack: 'por isso|por (?:esta|essa) razao|por causa disso',
  according: '(?:segundo|de acordo com)(?: o| a)?',
  articles: 'o|a|do|da|este|esta',
  source: {
    text: 'artigo|noticia|reportagem|relatorio|texto|entrevista',
    published: 'quando (?:foi (?:publicad|escrit)[oa]|saiu)|de quando e|qual (?:e )?a data d[oa]',
    authors: 'quem (?:escreveu|assina)|quem (?:e|sao) (?:o|a|os) autora?(?:es)? d[oa]',
    lead: 'do que (?:trata|fala)|sobre o que e|resume',
    ends: 'publicad[oa]',
  },
};
