import { wordSet } from '../../text/word-list.ts';

/** Folded first words that take up the sentence before: pronouns, and words that join or oppose. */
export const ANAPHORA = wordSet(`
  ele ela eles elas lhe lhes seu sua seus suas dele dela deles delas este esta isto estes estas esse essa isso esses
  essas aquele aquela aquilo aqueles aquelas ambos ambas tal tais
  e ou mas porem contudo entretanto tambem alem entao assim depois portanto pois`);
