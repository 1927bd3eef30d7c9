import { GIVEN_NAMES } from '../words/given-names.ts';
import { Word, type WordTable } from './lexicon.ts';

/** Given names from all over the world, for the lexicon of any language. */
export const GIVEN_NAME_TABLES: readonly WordTable[] = GIVEN_NAMES.flatMap(
  ({ male, female }): WordTable[] => [
    [male, Word.male],
    [female, Word.female],
  ],
);
