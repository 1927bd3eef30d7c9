import { wordSet } from '../../text/word-list.ts';

/**
 * Folded first words that take up the sentence before: pronouns, and words that join or oppose. Folded, "él" is "el":
 * what is more often an article is left out.
 */
export const ANAPHORA = wordSet(`
  ella ello ellos ellas le les su sus suyo suya este esta esto estos estas ese esa eso esos esas
  aquel aquella aquello ambos ambas tal tales
  y e o u ni pero sino aunque ademas tambien tampoco entonces luego asi mientras porque pues`);
