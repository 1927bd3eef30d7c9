/** Tagged tokens → sentences cut into phrases, each verb with its subject. */
export { factualityOf } from './factuality.ts';
export { narrative } from './narrative.ts';
export {
  antecedent,
  climb,
  cueAt,
  isContact,
  isKind,
  isNamed,
  isNamedAt,
  isPersonNoun,
  kindAt,
  maySpeak,
  OPENS_CLAUSE,
  officeOf,
  speaksItself,
  surnameBehindOffice,
  wordAt,
} from './noun-phrases.ts';
export type { Clause, Cue, Frame, Narrative, Phrase, PhraseKind } from './types.ts';
