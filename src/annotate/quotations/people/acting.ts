import { REPORTS, Word } from '../../../languages/index.ts';
import { type Clause, isKind } from '../grammar/index.ts';
import { bearerOf } from './evidence.ts';
import type { NameUse } from './names.ts';

/** The phrases of a clause that are subjects, the first phrase among them, and whose they are: "the home of [a man]". */
export function subjectsOf(clause: Clause): ReadonlySet<number> {
  const { subjects, phrases, tokens } = clause;
  // A line without a verb, such as a picture's credit, has none.
  if (!phrases.some(({ kind }) => kind === 'verb')) return new Set();
  const found = new Set([0]);
  subjects.forEach((subject, verb) => {
    if (subject < 0) return;
    found.add(subject);
    if (isNobody(clause, subject, verb)) found.add(verb + 1);
    const of = phrases[subject + 1];
    if (of?.kind === 'preposition' && tokens.word[of.head] === 'of') found.add(subject + 2);
    if (of?.kind === 'conjunction' && phrases[subject + 3]?.kind === 'verb') found.add(subject + 2);
  });
  phrases.forEach((_, at) => {
    if (isAgent(clause, at)) found.add(at);
  });
  return found;
}

/** "Then [there]'s Early", "[it] was Early": who stands behind the verb takes the place of its subject. */
const isNobody = ({ phrases, tokens }: Clause, subject: number, verb: number): boolean =>
  tokens.speech.clauses.nobody.has(tokens.word[phrases[subject]?.head ?? -1] ?? '') &&
  ((tokens.bits[phrases[verb]?.head ?? -1] ?? 0) & Word.auxiliary) !== 0;

/** "was replaced by [Early]", "was joined on the call by [Early]" */
export function isAgent({ phrases, tokens }: Clause, at: number): boolean {
  const by = phrases[at - 1];
  if (by?.kind !== 'preposition' || !tokens.speech.clauses.by.has(tokens.word[by.head] ?? '')) return false;
  let verb = at - 2;
  while (phrases[verb]?.kind === 'noun' && phrases[verb - 1]?.kind === 'preposition') verb -= 2;
  // "was asked by [a caller]": who is asked has the word.
  return (
    phrases[verb]?.passive === true && !tokens.speech.asks.has(tokens.word[phrases[verb]?.head ?? -1] ?? '')
  );
}

/** "asked [Early] why", "asked the witness, [Early], where", “…?” a man asked [Early]: as likely the next to speak as who asks. */
export function isAsked({ phrases, tokens }: Clause, at: number): boolean {
  const apposed = phrases[at - 1]?.kind === 'comma' && phrases[at - 2]?.kind === 'noun';
  const verb = phrases[apposed ? at - 3 : at - 1];
  const next = phrases[apposed && phrases[at + 1]?.kind === 'comma' ? at + 2 : at + 1];
  if (verb?.kind !== 'verb') return false;
  if (!tokens.speech.asks.has(tokens.word[verb.head] ?? '')) return false;
  if (next === undefined || next.kind === 'stop') return phrases[0]?.kind === 'quote';
  return /^(?:wh(?:ere|en|y|at|o|om|ich|ether)|how|if|about)$/.test(tokens.word[next.from] ?? '');
}

/** "arrested [Early]": as likely the next to speak as who acts. */
export const isConfronted = ({ phrases, tokens }: Clause, at: number): boolean => {
  const verb = phrases[at - 1];
  return (
    verb?.kind === 'verb' &&
    !verb.passive &&
    tokens.speech.confronts?.has(tokens.word[verb.head] ?? '') === true
  );
};

/** "recognised [Early], the clerk, who wished to": the sentence goes on with what is on their mind. */
export function hasFloor({ phrases, subjects, tokens }: Clause, at: number): boolean {
  if (phrases[at - 1]?.kind !== 'verb') return false;
  let who = at + 1;
  while (who < at + FAR && /^(?:comma|noun|preposition)$/.test(phrases[who]?.kind ?? '')) who++;
  const verb = phrases[who + 1];
  if (phrases[who]?.kind !== 'relative' || verb?.kind !== 'verb' || subjects[who + 1] !== who) return false;
  return verb.cue !== undefined || ((tokens.bits[verb.from] ?? 0) & (REPORTS | Word.thinking)) !== 0;
}

/** How much may be told of them before, in phrases. */
const FAR = 6;

/** Whether a subject shares its verb: "[Anna] and [Ruth] met", "[Anna], the mayor, and Ruth met". */
export function isJoint({ phrases, subjects }: Clause, at: number): boolean {
  const next = phrases[at + 1]?.kind === 'conjunction' && phrases[at + 2]?.kind === 'noun';
  const before = phrases[at - 1]?.kind === 'conjunction' && phrases[at - 2]?.kind === 'noun';
  return next || before || (at === 0 && !subjects.includes(0));
}

/** Whether the name is a subject or stands behind one: "Early said", "a third, [Ann Early], said", "the charity [Bread First]". */
export function isSubject(clause: Clause, subjects: ReadonlySet<number>, { phrase, to }: NameUse): boolean {
  const { phrases } = clause;
  const before = phrases[phrase - 1];
  const apposed =
    (before?.kind === 'comma' && subjects.has(phrase - 2)) ||
    (before?.kind === 'noun' && isKind(clause, before) && subjects.has(phrase - 1));
  // "The chef, a woman called [Mio], came", "A ferryman called [Jory] rowed"
  const bearer = bearerOf(clause, phrase);
  const called =
    bearer >= 0 &&
    (subjects.has(bearer) || (phrases[bearer - 1]?.kind === 'comma' && subjects.has(bearer - 2)));
  return (subjects.has(phrase) || apposed || called) && phrases[phrase]?.head === to - 1;
}
