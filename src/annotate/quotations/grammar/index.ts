/** Tagged tokens → sentences cut into phrases, each verb with its subject. */
export { factualityOf } from './factuality.ts';
export { type Frame, type Narrative, narrative } from './narrative.ts';
export { antecedent, climb, isContact, isKind, officeOf, speaksItself } from './noun-phrases.ts';
export type { Clause, Cue, Phrase, PhraseKind } from './phrases.ts';
