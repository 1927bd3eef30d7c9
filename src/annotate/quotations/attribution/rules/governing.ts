import { Word } from '../../../../languages/index.ts';
import { nth } from '../../../../text/nth.ts';
import { antecedent, climb, isContact, isKind, speaksItself } from '../../grammar/index.ts';
import type { Site } from '../types.ts';
import { cueAt, hasHearer, isNamed, kindAt, wordAt } from './site.ts';

/** The verb that reports what stands at the quotation: the nearest, or the one that reports that one's clause. */
export function governing({ clause, at }: Site): number {
  let verb = nearest(clause, at);
  if (verb < 0 || turns(clause, at, verb)) return -1;
  for (let steps = 0; steps < 6; steps++) {
    const outer = governor(clause, verb);
    if (outer < 0 || speaksAlone(clause, verb) || callsAlone(clause, verb, outer)) break;
    verb = outer;
  }
  const phrase = nth(clause.phrases, verb);
  const subject = nth(clause.phrases, clause.subjects[verb] ?? -1);
  const leans =
    (phrase.form !== 'finite' || isPredicate(clause, verb)) &&
    subject.kind === 'noun' &&
    !speaksItself(clause, subject);
  if (phrase.cue === 'thinking' || leans) {
    const saying = reporting(clause, verb);
    if (saying >= 0) return saying;
  }
  return verb;
}

/** "Reed would not say, but [Hale] did: “…”": behind the verb another clause begins, of somebody else. */
function turns(clause: Site['clause'], at: number, verb: number): boolean {
  if (kindAt(clause, at - 1) !== 'colon') return false;
  for (let i = at - 2; i > verb; i--) {
    const subject = clause.subjects[i] ?? -1;
    if (clause.phrases[i]?.form !== 'finite' || subject <= verb) continue;
    const opens =
      kindAt(clause, subject - 1) === 'conjunction' &&
      !clause.tokens.speech.clauses.and.has(wordAt(clause, subject - 1)) &&
      kindAt(clause, subject - 2) === 'comma';
    // "but his deputy, Ann Early, did"
    const name = kindAt(clause, subject + 1) === 'comma' ? clause.phrases[subject + 2] : undefined;
    const who = name?.kind === 'noun' ? name : nth(clause.phrases, subject);
    return opens && isNamed(clause, who);
  }
  return false;
}

/** "Early said that [Lowe told] him", "what [Lowe called] “…”": someone else's words within hers are someone else's. */
const speaksAlone = (clause: Site['clause'], verb: number): boolean => {
  const subject = nth(clause.phrases, clause.subjects[verb] ?? -1);
  const reports = cueAt(clause, verb) === 'saying' || kindAt(clause, verb + 1) === 'quote';
  // "Reed recalled [her father] saying “…”"
  const heard = clause.phrases[verb]?.form === 'gerund' && clause.subjects[verb] === verb - 1;
  return (
    reports && subject.kind === 'noun' && (heard ? speaksItself(clause, subject) : isNamed(clause, subject))
  );
};

/** "opened a plant that the minister [termed] “…”": what stands around it says nothing. */
const callsAlone = (clause: Site['clause'], verb: number, outer: number): boolean =>
  cueAt(clause, verb) === 'calling' &&
  kindAt(clause, verb + 1) === 'quote' &&
  isKind(clause, nth(clause.phrases, clause.subjects[verb] ?? -1)) &&
  ((clause.tokens.bits[nth(clause.phrases, outer).head] ?? 0) & Word.saying) === 0;

/** "was [a gesture intended] to": what looks like the noun's verb only tells what kind of a thing it is. */
const isPredicate = (clause: Site['clause'], verb: number): boolean => {
  const subject = clause.subjects[verb] ?? -1;
  return subject === verb - 1 && kindAt(clause, subject - 1) === 'verb' && !cueAt(clause, subject - 1);
};

/** The last verb of reporting before `at` whose subject is known; -1 when a sentence part ends between. */
function nearest(clause: Site['clause'], at: number): number {
  let comma = false;
  let told = false;
  for (let i = at - 1; i >= 0; i--) {
    const phrase = nth(clause.phrases, i);
    if (phrase.kind === 'stop' && wordAt(clause, i) === ';' && i < at - 1) return -1;
    if (phrase.kind === 'comma' && i < at - 1) comma = true;
    if (isToldOf(clause, i)) return -1;
    // "We were glad, I who had been [told] I was “…”": whoever told it.
    told ||= phrase.passive === true && clause.tokens.speech.hearers.has(wordAt(clause, i));
    if (!isReporting(clause, i)) continue;
    if (told && phrase.cue === 'thinking') return -1;
    const tied = !comma && wordAt(clause, at - 1) === 'that' && phrase.cue === 'saying';
    if (
      hangs(clause, i) &&
      !tied &&
      (comma || (!contrasts(clause, i) && reporting(clause, i) >= 0)) &&
      i < at - 2
    )
      continue;
    return i;
  }
  return -1;
}

/** "Reed vowed to stay, and [his brother is said] to be “…”": what is told of another, by nobody. */
function isToldOf(clause: Site['clause'], i: number): boolean {
  const { cue, passive, form } = nth(clause.phrases, i);
  const subject = clause.subjects[i] ?? -1;
  if (cue !== 'saying' || !passive || form !== 'finite' || subject < 0 || subject > i) return false;
  return (
    kindAt(clause, subject - 1) === 'conjunction' && /^(?:comma|quote)$/.test(kindAt(clause, subject - 2))
  );
}

/** A verb that says or calls, before one that only thinks. */
function reporting(clause: Site['clause'], from: number): number {
  for (let i = from - 1; i >= 0 && wordAt(clause, i) !== ';'; i--)
    if (isReporting(clause, i) && cueAt(clause, i) !== 'thinking' && !hangs(clause, i)) return i;
  return -1;
}

const isReporting = (clause: Site['clause'], i: number): boolean => {
  const phrase = nth(clause.phrases, i);
  // "[Asked] “why now?”, Reed shrugged": who hears it.
  const heard = phrase.form === 'participle' && clause.tokens.speech.hearers.has(wordAt(clause, i));
  return phrase.cue !== undefined && !phrase.passive && !heard && (clause.subjects[i] ?? -1) >= 0;
};

/** Whether the verb's clause is led by "when", "after", "although": a comma ends it. */
export const hangs = (clause: Site['clause'], verb: number): boolean => {
  const subject = clause.subjects[verb] ?? -1;
  // "he waits as she walks by, saying": what goes on meanwhile may go on.
  if (clause.phrases[verb]?.form === 'gerund' && /^(?:as|while)$/.test(wordAt(clause, subject - 1)))
    return false;
  return subject < verb && clause.tokens.speech.clauses.side.has(wordAt(clause, subject - 1));
};

/** "Reed says yes while [Lowe insists]": a contrast gives the floor to someone else. */
const contrasts = (clause: Site['clause'], verb: number): boolean =>
  cueAt(clause, verb) === 'saying' &&
  clause.tokens.speech.clauses.contrasts.has(wordAt(clause, (clause.subjects[verb] ?? -1) - 1));

/** The verb of reporting in whose clause `verb` stands: "said that he [believes]". */
function governor(clause: Site['clause'], verb: number): number {
  const phrase = nth(clause.phrases, verb);
  const subject = clause.subjects[verb] ?? -1;
  if (subject > verb || subject < 0) return -1;
  const noun = told(clause, subject);
  if (noun >= 0) {
    const host = finiteBefore(clause, noun);
    return host < 0 ? outer(clause, climb(clause, noun)) : governor(clause, host);
  }
  // "a policy of inviting [voters] to call it": whose policy it is said to be.
  if (phrase.form === 'infinitive' && kindAt(clause, subject - 1) === 'verb') {
    const host = finiteBefore(clause, subject);
    if (host < 0) return -1;
    return isReporting(clause, host) && cueAt(clause, host) === 'saying' ? host : governor(clause, host);
  }
  return outer(clause, subject);
}

/** The noun that a clause with this subject tells more about: "the plan [that] failed", "the plan [she] pushed". */
function told(clause: Site['clause'], subject: number): number {
  if (kindAt(clause, subject) === 'relative') return antecedent(clause, subject);
  return isContact(clause, subject) ? subject - 1 : -1;
}

/** The verb of reporting whose reported clause begins with phrase `start`. */
function outer(clause: Site['clause'], start: number): number {
  let i = beforeOpening(clause, start - 1);
  if (kindAt(clause, i) === 'subordinator') {
    if (!clause.tokens.speech.clauses.complementizers.has(wordAt(clause, i))) return -1;
    i--;
    while (i >= 0 && /noun|adverb|time|preposition|aside|adjective/.test(kindAt(clause, i))) i--;
  }
  // "told reporters [that] he believes"
  if (kindAt(clause, i) === 'noun' && hasHearer(clause, i - 1)) i--;
  const phrase = clause.phrases[i];
  return phrase?.cue && phrase.cue !== 'calling' && !phrase.passive && (clause.subjects[i] ?? -1) >= 0
    ? i
    : -1;
}

/** The verb in whose clause the noun stands behind it; -1 when the noun opens that clause. */
function finiteBefore(clause: Site['clause'], noun: number): number {
  for (let i = noun - 1; i >= 0; i--) {
    if (/^(?:subordinator|relative|colon|stop)$/.test(kindAt(clause, i))) return -1;
    if (clause.phrases[i]?.form === 'finite') return i;
  }
  return -1;
}

/** Over adverbs and one phrase in front of the subject: "that [before Iowa,] Obama was". */
function beforeOpening(clause: Site['clause'], from: number): number {
  let i = from;
  while (/^(?:adverb|time|aside)$/.test(kindAt(clause, i))) i--;
  if (
    kindAt(clause, i) === 'comma' &&
    kindAt(clause, i - 1) === 'noun' &&
    kindAt(clause, i - 2) === 'preposition' &&
    kindAt(clause, i - 3) === 'subordinator'
  )
    i -= 3;
  else if (
    kindAt(clause, i) === 'noun' &&
    kindAt(clause, i - 1) === 'preposition' &&
    wordAt(clause, i - 2) === 'that'
  )
    i -= 2;
  return i;
}
