/** Sentences and marks → who is said to have said what: the mention that names them, the cue, the rule. */
export { attributions } from './attribute.ts';
export { indirect } from './indirect.ts';
export { kindOf } from './kind.ts';
export { type Attribution, issues, kindAt, type Mention, mention, wordAt } from './rules/site.ts';
