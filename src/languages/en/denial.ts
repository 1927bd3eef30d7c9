import { wordSet } from '../../text/word-list.ts';
import type { Denial } from '../denial.ts';
import { type Lexicon, Word } from '../lexicon.ts';

const HELPERS = wordSet(
  'is are was were has have had will would can could should may might must does do did',
);
/** "not only", "not yet", "not even", "if not": without the "not" these say nothing, or something else. */
const BOUND = wordSet(
  'only yet even least until unless because so that to just merely necessarily any either',
);

/** "not" stands behind a helping verb that has the verb it denies right behind it. */
export const denial = (lexicon: () => Lexicon): Denial => ({
  denied: '{verb} not',
  takes: ({ verb, behind }) =>
    HELPERS.has(verb) && ((lexicon().get(behind) ?? 0) & (Word.base | Word.participle | Word.gerund)) !== 0,
  leftOut: wordSet('not never'),
  spares: ({ before, behind }) => before !== 'if' && before !== 'or' && !BOUND.has(behind),
  hangs: wordSet('any anyone anybody anything anywhere either yet but ever'),
});
