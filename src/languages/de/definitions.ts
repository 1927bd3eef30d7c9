import type { DefinitionTable } from '../definitions.ts';

export const definitions: DefinitionTable = {
  articles: 'der|die|das|ein|eine|den|dem',
  copulas: 'ist|sind|war|waren',
  predicates: 'ein|eine|einen|der|die|das|jede[rs]?',
  means: 'bedeutet|bedeuten|bezeichnet|bezeichnen|heißt|steht für|stehen für|meint',
  describes: 'beschreibt|umfasst',
  terms: 'begriff|wort|ausdruck|name|abkürzung|bezeichnung|kürzel',
  known: '(?:auch )?(?:bekannt als|genannt)',
  called: 'genannt|namens|bekannt als|sogenannte[nrs]?',
  by: { before: 'unter|mit', verb: 'versteht man|verstehen|versteht|meint|meinen|ist gemeint' },
  asks: 'was (?:ist|sind|bedeutet|heißt)',
  clause: 'dass|und|aber',
  relative: 'die|der|das|deren|dessen',
};
