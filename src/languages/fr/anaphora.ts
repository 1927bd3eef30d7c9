import { wordSet } from '../../text/word-list.ts';

/** Folded first words that take up the sentence before: pronouns, and words that join or oppose. */
export const ANAPHORA = wordSet(`
  il elle ils elles lui leur leurs son sa ses c'est ce cet cette ces cela ceci celui celle ceux celles
  tel telle tels telles y en
  et ou mais donc or ni car puis alors ensuite ainsi aussi cependant toutefois pourtant neanmoins`);
