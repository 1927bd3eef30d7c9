import type { Speech } from '../../../../languages/index.ts';
import { isLoose, NONE } from '../noun-phrases.ts';
import type { Cut, Phrase } from '../types.ts';

/** What a clause begins behind. */
const OPENS = /^(?:stop|colon|quote|subordinator|relative|conjunction|open|close)$/;

/**
 * The subject of a finite verb where it stands second: one part stands in front of it, and when that is not the subject,
 * the subject follows it. In a subordinate clause, whose verb stands last, the subject opens the clause.
 * (Drach 1937, "Grundgedanken der deutschen Satzlehre": front field, finite verb, middle field.)
 */
export function ofVerbSecond(
  cut: Cut,
  { oblique, focus }: NonNullable<Speech['verbSecond']>,
  verb: number,
): number {
  const { phrases, tokens } = cut;
  let start = verb;
  while (start > 0 && !OPENS.test((phrases[start - 1] as Phrase).kind)) start--;
  let first = skipMarks(phrases, start);
  if (focus.has(tokens.word[phrases[first]?.head ?? -1] ?? '')) first++;
  const leads = phrases[verb - 1]?.kind === 'comma' && hasFinite(phrases, first, verb);
  if (first < verb && !leads && mayBeSubject(cut, oblique, first)) return first;
  return behind(cut, oblique, verb);
}

/** Over a comma or a dash that only closes what stands before: „…“, [sagte Reed]. */
function skipMarks(phrases: readonly Phrase[], from: number): number {
  let i = from;
  while (/^(?:comma|dash)$/.test(phrases[i]?.kind ?? '')) i++;
  return i;
}

const hasFinite = (phrases: readonly Phrase[], from: number, to: number): boolean =>
  phrases.slice(from, to).some(({ form }) => form === 'finite');

/** The first noun phrase of the middle field that is no object and hangs on no preposition. */
function behind(cut: Cut, oblique: ReadonlySet<string>, verb: number): number {
  const { phrases } = cut;
  for (let i = verb + 1; i < phrases.length; i++) {
    const phrase = phrases[i] as Phrase;
    if (phrase.kind === 'preposition') i++;
    else if (phrase.kind === 'noun' && mayBeSubject(cut, oblique, i)) return i;
    else if (phrase.kind !== 'noun' && !isLoose(phrase) && phrase.kind !== 'adjective') return NONE;
  }
  return NONE;
}

/** Whether a noun phrase's first word leaves open that it is the subject: not "den", "ihm", "sich". */
const mayBeSubject = ({ phrases, tokens }: Cut, oblique: ReadonlySet<string>, i: number): boolean => {
  const phrase = phrases[i];
  return phrase?.kind === 'noun' && !oblique.has(tokens.word[phrase.from] as string);
};
