import { Word } from '../../../../languages/index.ts';
import { isContact, isLoose, NONE } from '../noun-phrases.ts';
import type { Cut, Phrase } from '../types.ts';

export interface Known extends Cut {
  readonly subjects: number[];
}

const EXPLETIVES: ReadonlySet<string> = new Set(['it', 'this', 'that']);

/** Whether a past form may as well be a participle: "a source [involved] in the talks". */
export const mayBeReduced = ({ tokens }: Cut, { from, head }: Phrase): boolean =>
  from === head && ((tokens.bits[head] ?? 0) & Word.participle) !== 0;

/**
 * Whose action a verb is that leans on an earlier clause: "went on to say", "and called". Clauses that
 * hang on "that", "who" or a verb of saying are passed over.
 */
export function ofMain(cut: Known, at: number): number {
  const { phrases, subjects, tokens } = cut;
  let expletive = NONE;
  for (let i = at - 1; i >= 0; i--) {
    const phrase = phrases[i] as Phrase;
    if (phrase.kind === 'stop') return expletive;
    if (phrase.kind !== 'verb' || phrase.form !== 'finite') continue;
    const subject = subjects[i] ?? -1;
    if (subject === NONE || (phrases[subject] as Phrase).kind === 'relative') continue;
    const front = phrases[subject - 1];
    if (front?.kind === 'relative' || front?.kind === 'subordinator') continue;
    if (front?.kind === 'verb' && front.cue) continue;
    if (isContact(cut, subject)) continue;
    const who = tokens.word[(phrases[subject] as Phrase).head] ?? '';
    if (who === 'there') continue;
    if (EXPLETIVES.has(who)) {
      if (expletive === NONE) expletive = subject;
      continue;
    }
    return subject;
  }
  return expletive;
}

export function skipLoose({ phrases }: Cut, from: number): number {
  let i = from;
  while (i >= 0 && isLoose(phrases[i])) i--;
  return i;
}

export const OBJECTS: ReadonlySet<string> = new Set(['him', 'her', 'me', 'them', 'us', 'you']);
