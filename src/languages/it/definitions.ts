import type { DefinitionTable } from '../definitions.ts';

export const definitions: DefinitionTable = {
  articles: "il|lo|la|i|gli|le|l[’']|un|uno|una",
  copulas: 'è|sono|era|erano|fu|furono',
  predicates: "uno?|una|un[’']|il|lo|la|i|gli|le|l[’']|ciò che|qualsiasi|ogni",
  means: 'significa|significano|indica|indicano|designa|denota|si riferisce a|consiste in|si definisce come',
  describes: 'descrive|si usa per|si applica a',
  terms: 'termine|parola|espressione|nome|sigla|acronimo',
  known: '(?:anche )?(?:not[oaie]|conosciut[oaie]|chiamat[oaie]) (?:anche )?come',
  called: 'chiamat[oaie]|dett[oaie]|not[oaie] come|denominat[oaie]',
  by: { before: 'per|con', verb: "si intende|s[’']intende|intende|intendono|intendiamo" },
  asks: "(?:che )?cos[’']è|cosa (?:sono|significa)",
  clause: 'che|e|ma',
  relative: 'che|cui|dove',
};
