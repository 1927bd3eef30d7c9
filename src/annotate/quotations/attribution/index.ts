/** Sentences and marks → who is said to have said what: the mention that names them, the cue, the rule. */
export { attributions } from './attribute.ts';
export { vocativesOf } from './dialogue/vocatives.ts';
export { indirect } from './indirect.ts';
export { kindsOf } from './kind.ts';
export {
  DENYING_RULES,
  type DenyingRule,
  NAMING_RULES,
  type NamingRule,
  type RuleName,
} from './rule-names.ts';
export { endsAsking } from './rules/answer.ts';
export { issues, isTag, mention, mentionOf } from './rules/site.ts';
export { transcript } from './transcript.ts';
export {
  type Attribution,
  attributionOf,
  type Mention,
  type Reported,
  type Ruling,
  type Sign,
} from './types.ts';
