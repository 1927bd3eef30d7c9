import { wordSet } from '../../text/word-list.ts';

/** Folded first words that take up the sentence before: pronouns, and words that join or oppose. */
export const ANAPHORA = wordSet(`
  he she it they him her them his hers its their theirs himself herself itself themselves
  this that these those such both neither either others another
  and but or nor yet so however still instead moreover furthermore besides also too then thus hence therefore
  meanwhile nevertheless nonetheless otherwise likewise similarly consequently accordingly because though although`);
