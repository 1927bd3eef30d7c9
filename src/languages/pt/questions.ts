import type { QuestionTable } from '../questions.ts';

const DISSE = '(?:disse|diz|afirmou|declarou|respondeu|pensa|pediu|prometeu|escreveu|explicou)';

export const questions: QuestionTable = {
  asks: 'quem|quando|onde|quantos|quantas',
  by: 'por',
  and: 'e',
  pronouns: 'ele|ela',
  further: 'e|mas',
  numbered: 'no|n|num|numero|numeros',
  through: 'a|ao|ate',
  measures: '(?<!em )quant[oa]s?',
  prices: 'custam?|custou|custava|custara|vale|pagou|pagaram|preco',
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
  requests: {
    count: [/^(?:.*\b)?(?:quantos|quantas) (?<name>\S+(?: \S+)?).*$/],
    saidBy: [
      new RegExp(
        `^(?:e verdade que )?(?<name>(?!que\\b)\\S+(?: \\S+){0,3}?) ${DISSE} (?:realmente )?que (?<rest>.+)$`,
      ),
      new RegExp(
        `^(?:o )?que ${DISSE} (?<name>.+?)(?: (?:sobre|acerca de|a respeito de|a|ao|aos|as) (?<rest>.*))?$`,
      ),
    ],
    whoSaid: [],
    meant: [
      /^o que significa(?: (?:a|o))? (?<rest>.+)$/,
      /^(?:qual e o significado de|o que quer dizer) (?<rest>.+)$/,
    ],
    role: [/^quem (?:e|era) (?<name>.+)$/],
    isWhat: [/^(?:o que e|o que sao) (?<rest>.+)$/],
  },
};
