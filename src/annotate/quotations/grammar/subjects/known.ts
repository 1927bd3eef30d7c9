import { Word } from '../../../../languages/index.ts';
import { nth } from '../../../../text/nth.ts';
import { isContact, isLoose, NO_PHRASE } from '../noun-phrases.ts';
import type { CutSentence, Phrase } from '../types.ts';

export interface Known extends CutSentence {
  readonly subjects: number[];
}

const EXPLETIVES: ReadonlySet<string> = new Set(['it', 'this', 'that']);

/** Whether a past form may as well be a participle: "a source [involved] in the talks". */
export const mayBeReduced = ({ tokens }: CutSentence, { from, head }: Phrase): boolean =>
  from === head && ((tokens.bits[head] ?? 0) & Word.participle) !== 0;

/**
 * Whose action a verb is that leans on an earlier clause: "went on to say", "and called". Clauses that
 * hang on "that", "who" or a verb of saying are passed over.
 */
export function ofMain(cut: Known, at: number): number {
  const { phrases, subjects, tokens } = cut;
  let expletive = NO_PHRASE;
  for (let i = at - 1; i >= 0; i--) {
    const phrase = nth(phrases, i);
    if (phrase.kind === 'stop') return expletive;
    if (phrase.kind !== 'verb' || phrase.form !== 'finite') continue;
    const subject = subjects[i] ?? -1;
    if (subject === NO_PHRASE || nth(phrases, subject).kind === 'relative') continue;
    const front = phrases[subject - 1];
    if (front?.kind === 'relative' || front?.kind === 'subordinator') continue;
    if (front?.kind === 'verb' && front.cue) continue;
    if (isContact(cut, subject)) continue;
    const who = tokens.word[nth(phrases, subject).head] ?? '';
    if (who === 'there') continue;
    if (EXPLETIVES.has(who)) {
      if (expletive === NO_PHRASE) expletive = subject;
      continue;
    }
    return subject;
  }
  return expletive;
}

export function skipLoose({ phrases }: CutSentence, from: number): number {
  let i = from;
  while (i >= 0 && isLoose(phrases[i])) i--;
  return i;
}
