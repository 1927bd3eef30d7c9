import { type Clause, isKind } from '../grammar/index.ts';
import { isCalled } from './evidence.ts';
import type { NameUse } from './names.ts';

/** The phrases of a clause that are subjects, the first phrase among them, and whose they are: "the home of [a man]". */
export function subjectsOf({ subjects, phrases, tokens }: Clause): ReadonlySet<number> {
  // A line without a verb, such as a picture's credit, has none.
  if (!phrases.some(({ kind }) => kind === 'verb')) return new Set();
  const found = new Set([0, ...subjects]);
  for (const subject of subjects) {
    const of = phrases[subject + 1];
    if (of?.kind === 'preposition' && tokens.word[of.head] === 'of') found.add(subject + 2);
    if (of?.kind === 'conjunction' && phrases[subject + 3]?.kind === 'verb') found.add(subject + 2);
  }
  return found;
}

/** "asked [Early] why", "asked the witness, [Early], where": as likely the next to speak as who asks. */
export function isAsked({ phrases, tokens }: Clause, at: number): boolean {
  const apposed = phrases[at - 1]?.kind === 'comma' && phrases[at - 2]?.kind === 'noun';
  const verb = phrases[apposed ? at - 3 : at - 1];
  const next = phrases[apposed && phrases[at + 1]?.kind === 'comma' ? at + 2 : at + 1];
  return (
    verb?.kind === 'verb' &&
    /^(?:ask|question|quizz)(?:s|es|ed|ing)?$/.test(tokens.word[verb.head] ?? '') &&
    next !== undefined &&
    /^(?:wh(?:ere|en|y|at|o|om|ich|ether)|how|if|about)$/.test(tokens.word[next.from] ?? '')
  );
}

/** Whether a subject shares its verb: "[Anna] and [Ruth] met", "[Anna], the mayor, and Ruth met". */
export function isJoint({ phrases, subjects }: Clause, at: number): boolean {
  const next = phrases[at + 1]?.kind === 'conjunction' && phrases[at + 2]?.kind === 'noun';
  const before = phrases[at - 1]?.kind === 'conjunction' && phrases[at - 2]?.kind === 'noun';
  return next || before || (at === 0 && !subjects.includes(0));
}

/** Whether the name is a subject or stands behind one: "Early said", "a third, [Ann Early], said", "the charity [Bread First]". */
export function isSubject(clause: Clause, subjects: ReadonlySet<number>, { phrase, to }: NameUse): boolean {
  const { phrases, tokens } = clause;
  const before = phrases[phrase - 1];
  // "was replaced by [Early]"
  const acts = tokens.word[before?.head ?? -1] === 'by' && phrases[phrase - 2]?.passive === true;
  const apposed =
    (before?.kind === 'comma' && subjects.has(phrase - 2)) ||
    (before?.kind === 'noun' && isKind(clause, before) && subjects.has(phrase - 1));
  // "The chef, a woman called [Mio], came", "A ferryman called [Jory] rowed"
  const bearer = isCalled(clause, phrase) ? phrase - 2 : -1;
  const called = subjects.has(bearer) || (phrases[bearer - 1]?.kind === 'comma' && subjects.has(bearer - 2));
  return (subjects.has(phrase) || apposed || acts || called) && phrases[phrase]?.head === to - 1;
}
