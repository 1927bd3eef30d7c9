/** Tagged tokens → sentences cut into phrases, each verb with its subject. */
export { factualityOf } from './factuality.ts';
export { narrative } from './narrative.ts';
export {
  antecedent,
  climb,
  isContact,
  isKind,
  isNamed,
  isPersonNoun,
  maySpeak,
  OPENS_CLAUSE,
  officeOf,
  speaksItself,
  surnameBehindOffice,
} from './noun-phrases.ts';
export type { Clause, Cue, Frame, Narrative, Phrase, PhraseKind } from './types.ts';
