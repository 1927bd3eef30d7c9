import { wordSet } from '../../text/word-list.ts';

/** Folded first words that take up the sentence before: pronouns, and words that join or oppose. */
export const ANAPHORA = wordSet(`
  er sie es ihm ihn ihnen sein seine seinem seinen seiner ihr ihre ihrem ihren ihrer
  dies diese dieser dieses diesem diesen jener jene jenes solche solcher beide
  dort dann danach dabei dafur dagegen daher damit daraufhin deshalb deswegen trotzdem
  und oder aber doch jedoch auch ausserdem zudem sondern denn`);
