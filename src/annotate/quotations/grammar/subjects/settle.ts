import { antecedent, climb, isKind, NONE, speaksItself } from '../noun-phrases.ts';
import type { Phrase } from '../types.ts';
import { type Known, mayBeReduced, OBJECTS, skipLoose } from './known.ts';

/** From the noun phrase next to the verb to the head of the whole subject. */
export function settle(known: Known, noun: number): number {
  let top = climb(known, noun);
  for (let steps = 0; steps < 4; steps++) {
    let holder = holderOfClause(known, top);
    if (holder === NONE) holder = holderOfReduced(known, top);
    if (holder === NONE) break;
    top = climb(known, holder);
  }
  return top;
}

/** "voters who support [Trump] said", "leaders hoping to block [Trump] said": the head is in front. */
function holderOfClause(known: Known, noun: number): number {
  const { phrases, subjects, tokens } = known;
  let verb = noun - 1;
  const before = phrases[verb];
  if (before?.kind !== 'verb') return NONE;
  if (before.form !== 'finite') {
    // "members suggesting [someone] question it": the verb reports a clause of its own.
    const mayAct = speaksItself(known, phrases[noun] as Phrase) || isKind(known, phrases[noun] as Phrase);
    if ((before.cue === 'saying' || before.cue === 'thinking') && mayAct) return NONE;
    while (phrases[verb]?.kind === 'verb' && phrases[verb]?.form !== 'finite') verb--;
    return phrases[verb]?.kind === 'noun' ? verb : NONE;
  }
  const relative = subjects[verb] ?? -1;
  if (before.cue === 'saying' || phrases[relative]?.kind !== 'relative') return NONE;
  if (before.cue === 'thinking' && !OBJECTS.has(tokens.word[(phrases[noun] as Phrase).head] ?? ''))
    return NONE;
  return antecedent(known, relative);
}

/** "a report released on Monday by [the auditor] said": of two verbs without a joint the first is a participle. */
function holderOfReduced(known: Known, noun: number): number {
  const { phrases } = known;
  if (phrases[noun - 1]?.kind !== 'preposition') return NONE;
  let verb = skipLoose(known, noun - 2);
  if (phrases[verb]?.kind === 'preposition' && phrases[verb + 1]?.kind === 'time') verb--;
  const phrase = phrases[verb];
  if (phrase?.kind !== 'verb' || phrase.cue === 'saying' || !mayBeReduced(known, phrase)) return NONE;
  return phrases[verb - 1]?.kind === 'noun' ? verb - 1 : NONE;
}
