import { nth } from '../../../../text/nth.ts';
import {
  antecedent,
  climb,
  isKind,
  isPersonNoun,
  NO_PHRASE,
  OPENS_CLAUSE,
  speaksItself,
} from '../noun-phrases.ts';
import { type Known, mayBeReduced, skipLoose } from './known.ts';

/** From the noun phrase next to the verb to the head of the whole subject. */
export function settle(known: Known, noun: number): number {
  let top = climb(known, noun);
  for (let steps = 0; steps < 4; steps++) {
    let holder = holderOfClause(known, top);
    if (holder === NO_PHRASE) holder = holderOfReduced(known, top);
    if (holder === NO_PHRASE) break;
    top = climb(known, holder);
  }
  return top;
}

/** "voters who support [Trump] said", "leaders hoping to block [Trump] said": the head is in front. */
function holderOfClause(known: Known, noun: number): number {
  const { phrases, subjects, tokens } = known;
  let verb = noun - 1;
  const before = phrases[verb];
  if (before?.kind !== 'verb') return NO_PHRASE;
  if (before.form !== 'finite') {
    // "members suggesting [someone] question it": the verb reports a clause of its own.
    const mayAct = speaksItself(known, nth(phrases, noun)) || isKind(known, nth(phrases, noun));
    if ((before.cue === 'saying' || before.cue === 'thinking') && mayAct) return NO_PHRASE;
    while (phrases[verb]?.kind === 'verb' && phrases[verb]?.form !== 'finite') verb--;
    return phrases[verb]?.kind === 'noun' ? verb : NO_PHRASE;
  }
  const relative = subjects[verb] ?? -1;
  if (before.cue === 'saying' || phrases[relative]?.kind !== 'relative') return NO_PHRASE;
  if (
    before.cue === 'thinking' &&
    !tokens.speech.clauses.objects.has(tokens.word[nth(phrases, noun).head] ?? '')
  )
    return NO_PHRASE;
  return antecedent(known, relative);
}

/** "a report released on Monday by [the auditor] said": of two verbs without a joint the first is a participle. */
function holderOfReduced(known: Known, noun: number): number {
  const { phrases } = known;
  const before = phrases[noun - 1];
  if (before?.kind !== 'preposition') return NO_PHRASE;
  // "Reed left after [Dole] shouted", but "a report released after [the vote] said"
  const [who, link] = [nth(phrases, noun), known.tokens.word[before.head] ?? ''];
  if (OPENS_CLAUSE.has(link) && (speaksItself(known, who) || isPersonNoun(known, who))) return NO_PHRASE;
  let verb = skipLoose(known, noun - 2);
  if (phrases[verb]?.kind === 'preposition' && phrases[verb + 1]?.kind === 'time') verb--;
  const phrase = phrases[verb];
  if (phrase?.kind !== 'verb' || phrase.cue === 'saying' || !mayBeReduced(known, phrase)) return NO_PHRASE;
  return phrases[verb - 1]?.kind === 'noun' ? verb - 1 : NO_PHRASE;
}
