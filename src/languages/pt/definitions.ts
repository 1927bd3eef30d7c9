import type { DefinitionTable } from '../definitions.ts';

export const definitions: DefinitionTable = {
  articles: 'os?|as?|uma?|uns|umas',
  copulas: 'é|são|era|eram|foi|foram',
  predicates: 'uma?|uns|umas|os?|as?|qualquer|tod[oa]s?',
  means: 'significam?|quer dizer|designam?|denotam?|refere-se a|referem-se a|consistem? em|define-se como',
  describes: 'descreve[m]?|aplica-se a|usa-se para',
  terms: 'termo|palavra|expressão|nome|sigla|acrónimo|acrônimo',
  known: '(?:também )?(?:conhecid[oa]s?|chamad[oa]s?) (?:também )?como',
  called: 'conhecid[oa]s? como|chamad[oa]s?|denominad[oa]s?',
  by: { before: 'por', verb: 'entende-se|entende|entendem|entendemos' },
  asks: 'o que (?:é|são|significa)',
  clause: 'que|e|mas',
  relative: 'que|cuj[oa]s?|onde',
};
