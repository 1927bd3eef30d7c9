import type { DefinitionTable } from '../definitions.ts';

export const definitions: DefinitionTable = {
  articles: 'el|la|los|las|un|una|unos|unas',
  copulas: 'es|son|era|eran|fue|fueron',
  predicates: 'un|una|unos|unas|el|la|los|las|lo|aquell?[oa]s?|cualquier|todo|toda',
  means: 'significan?|quiere decir|designan?|denotan?|se refieren? a|consisten? en|se definen? como',
  describes: 'describen?|se usa para|se aplica a',
  terms: 'término|palabra|expresión|voz|nombre|sigla|siglas|acrónimo',
  known: '(?:también )?(?:conocid[oa]s?|llamad[oa]s?) (?:también )?como',
  called: 'conocid[oa]s? como|llamad[oa]s?|denominad[oa]s?',
  by: { before: 'por', verb: 'entiende|entienden|entendemos|se entiende' },
  asks: '¿qué (?:es|son|significa)',
  clause: 'que|y|pero',
  relative: 'que|cuy[oa]s?|donde',
};
