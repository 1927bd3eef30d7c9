import {
  FAIL,
  type Factuality,
  MANAGE,
  MUST,
  type Operator,
  REFUSE,
  VERBAL,
  WANT,
  Word,
} from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import type { Tokens } from '../words/index.ts';
import type { Clause, Phrase, PhraseKind } from './types.ts';

/** What is done "by saying", "while saying" is said, whatever becomes of the rest. */
const MEANS = /^(?:by|in|while|when|after|before|with|upon|on)$/;

const TABLES: Partial<Record<PhraseKind, 'verbs' | 'nouns' | 'adjectives' | 'prepositions'>> = {
  verb: 'verbs',
  noun: 'nouns',
  adjective: 'adjectives',
  adverb: 'prepositions',
  preposition: 'prepositions',
};

/**
 * @param verb the index of a verb phrase of the clause
 * @returns what the clause says of it; a verb behind which an infinitive hangs tells of that one's head
 */
export function factualityOf(clause: Clause, verb: number): Factuality {
  const host = hostOf(clause, verb);
  const inner = chain(clause, host, verb);
  if (inner !== 'stated') return inner;
  const finite = clause.phrases[host];
  return finite?.kind === 'verb' && finite.form === 'finite' ? framed(clause, host) : 'stated';
}

/** The finite verb that a verb hangs on, itself when it is one; else the phrase that the run to it begins with. */
function hostOf({ tokens, phrases }: Clause, verb: number): number {
  for (let at = verb; ; at--) {
    const phrase = nth(phrases, at);
    if (phrase.form === 'finite') return at;
    const before = phrases[at - 1];
    if (!before || !HANGS.test(before.kind)) return at;
    if (phrase.form === 'gerund' && MEANS.test(tokens.word[before.head] ?? '')) return at;
  }
}
const HANGS = /^(?:verb|noun|preposition|adjective|adverb|time|aside)$/;

/** What the words from the finite verb up to the verb make of it. */
function chain(clause: Clause, host: number, verb: number): Factuality {
  const { tokens, phrases } = clause;
  const target = reportOf(clause, verb);
  let negated = false;
  let limited = false;
  for (let at = host; at <= verb; at++) {
    const phrase = nth(phrases, at);
    const from = phrase.kind === 'noun' ? phrase.head : phrase.from;
    if (phrase.kind === 'noun' && (at === host || !leads(clause, at))) continue;
    // "had no wish to say"
    if (phrase.kind === 'noun' && tokens.word[phrase.from] === 'no') negated = !negated;
    for (let i = from; i < phrase.to; i++) {
      if (i === target && tokens.speech.operators.open.has(tokens.word[i] ?? '')) return 'unreal';
      if (i === target) return negated ? 'denied' : 'stated';
      if (i === target - 1 && tokens.speech.operators.almost?.has(tokens.word[i] ?? '')) return 'denied';
      if (tokens.speech.operators.negates(tokens.word[i] ?? '')) {
        if (isLimited(tokens, i)) limited = true;
        else negated = !negated;
      }
      if (!negated && !limited && isOpen(tokens, i)) return 'unreal';
      const operator = operatorAt(clause, phrase, i, negated);
      const effect = negated ? operator?.negated : operator?.asserted;
      if (effect !== undefined && effect !== 'stated') return effect;
      if (operator) negated = false;
    }
  }
  return 'stated';
}

/** Whether a verb hangs on the noun: "no wish [to say]", "his refusal [to say]", "the idea [of saying]". */
const leads = ({ tokens, phrases }: Clause, noun: number): boolean =>
  phrases[noun + 1]?.form === 'infinitive' || tokens.word[phrases[noun + 1]?.head ?? -1] === 'of';

/** "not only", "could but", "did not just" */
const isLimited = ({ word, speech: { operators } }: Tokens, i: number): boolean =>
  operators.limits.has(word[i + 1] ?? '') || operators.limits.has(word[i + 2] ?? '');

/** Whether a modal leaves it open: "could say", but not "could only say", nor "would later say". */
function isOpen({ word, speech: { operators } }: Tokens, i: number): boolean {
  if (!operators.open.has(word[i] ?? '')) return false;
  if (word[i + 1] === 'be' && operators.perceived?.has(word[i + 2] ?? '')) return false;
  const future = operators.future.has(word[i] ?? '');
  return !word
    .slice(i + 1, i + 4)
    .some(
      (one) =>
        operators.limits.has(one) || operators.negates(one) || (future && operators.afterwards.has(one)),
    );
}

/** What the token makes of the verb behind it; a verb or noun that no table holds lets it stand, and negated does not. */
function operatorAt(
  { tokens }: Clause,
  { kind, from }: Phrase,
  i: number,
  negated: boolean,
): Operator | undefined {
  const word = tokens.word[i] ?? '';
  const next = tokens.word[i + 1];
  if (next === 'to' && /^ha(?:s|ve|d)$/.test(word)) return MUST;
  if (
    tokens.speech.operators.pairs.get(word) === next ||
    (word === 'too' && !!((tokens.bits[i + 1] ?? 0) & (Word.adjective | Word.participle)))
  )
    return REFUSE;
  const table = TABLES[kind];
  const known = table && tokens.speech.operators[table].get(word);
  // "kept saying", but "kept him from saying"
  const { continues, ends } = tokens.speech.operators;
  const goesOn = next === 'of' || next?.endsWith('ing') === true;
  if (goesOn && continues?.has(word)) return MANAGE;
  // "never stopped saying", but "never stopped to say", "stopped him from saying"
  if (goesOn && ends?.has(word)) return FAIL;
  if (known) return known;
  const { brinks } = tokens.speech.operators;
  if (kind === 'noun' && brinks?.has(word) && tokens.word[from - 1] === 'on') return WANT;
  if (kind === 'noun') return negated ? WANT : MANAGE;
  return kind === 'verb' && (tokens.bits[i] ?? 0) & VERBAL ? MANAGE : undefined;
}

/** The token that reports: the head, or the verb in front that the head is the object of ("pledged to make"). */
function reportOf({ tokens, phrases }: Clause, verb: number): number {
  const { from, head } = nth(phrases, verb);
  const reports = Word.saying | Word.calling | Word.thinking | Word.contextual;
  for (let i = head; i > from; i--) if ((tokens.bits[i] ?? 0) & reports) return i;
  return head;
}

/** What stands around the finite verb: its subject, what leads its clause, the verb that the clause hangs on. */
function framed(clause: Clause, verb: number): Factuality {
  const { tokens, phrases } = clause;
  const { operators } = tokens.speech;
  const subject = clause.subjects[verb] ?? -1;
  const noun = phrases[subject];
  if (!noun || subject > verb) return 'stated';
  const word = (at: number): string => tokens.word[phrases[at]?.head ?? -1] ?? '';
  // "Anyone who says": whoever it may be.
  if (noun.kind === 'relative' && /^(?:any(?:one|body)|whoever)$/.test(word(subject - 1))) return 'unreal';
  if (noun.kind === 'noun') {
    if (operators.nobody.has(tokens.word[noun.from] ?? '')) return 'denied';
    if (phrases[subject - 1]?.kind === 'conjunction' && word(subject - 1) === 'nor') return 'denied';
    if (phrases[subject - 1]?.kind === 'adverb' && operators.negates(word(subject - 1))) return 'denied';
  }
  const auxiliary = phrases[subject - 1];
  // "Nowhere in the report does Ellis say"
  const free = clause.subjects[subject - 1] === -1 || operators.negates(word(0));
  if (auxiliary?.kind === 'verb' && auxiliary.form === 'finite' && free) return inverted(clause, subject - 1);
  let lead = subject - 1;
  while (phrases[lead]?.kind === 'adverb' || phrases[lead]?.kind === 'time') lead--;
  if (operators.conditions.has(word(lead)) || isHabit(clause, verb, subject, lead)) return 'unreal';
  return governed(clause, lead, verb);
}

/** "when someone says", "every time a guest asks": what anyone may say, again and again. */
function isHabit({ tokens, phrases }: Clause, verb: number, subject: number, lead: number): boolean {
  const { habits } = tokens.speech.operators;
  const { from, head } = nth(phrases, verb);
  if (!habits?.anyone.has(tokens.word[phrases[subject]?.from ?? -1] ?? '')) return false;
  const past = tokens.word[from] !== tokens.word[head] || ((tokens.bits[head] ?? 0) & Word.past) !== 0;
  const before = phrases[subject - 1];
  const times = before ? tokens.word.slice(before.from, before.to).join(' ') : '';
  return (
    !past && (habits.opens.has(tokens.word[phrases[lead]?.head ?? -1] ?? '') || habits.times.test(times))
  );
}

/** "[Did] Hale say …?", "[Had] Hale said …, it would", "never [did] Hale say" */
function inverted({ tokens, phrases }: Clause, auxiliary: number): Factuality {
  const { operators } = tokens.speech;
  const { from, to } = nth(phrases, auxiliary);
  if (to - from > 2 || !AUXILIARY.test(tokens.word[from] ?? '')) return 'stated';
  const before = phrases[auxiliary - 1];
  if (before?.kind === 'adverb' || before?.kind === 'noun' || before?.kind === 'conjunction') {
    const words = tokens.word.slice(phrases[0]?.from ?? 0, from);
    if (words.some((word) => operators.limits.has(word))) return 'stated';
    return words.some((word) => operators.negates(word) || word === 'no') ? 'denied' : 'stated';
  }
  return 'unreal';
}
const AUXILIARY = /^(?:did|does|do|had|has|have|should|were|was|is|will|would|could|can|may|might|must)$/;

const PERCEIVES = /^(?:hears?|heard|saw|sees?)$/;

/** "denied that Hale said", "demanded that Hale say", "wished he had said", "no evidence that Hale said" */
function governed({ tokens, phrases, subjects }: Clause, lead: number, verb: number): Factuality {
  const { operators } = tokens.speech;
  const word = (at: number): string => tokens.word[phrases[at]?.head ?? -1] ?? '';
  const that = phrases[lead]?.kind === 'subordinator' && word(lead) === 'that';
  const at = that ? lead - 1 : lead;
  const outer = phrases[at];
  if (!outer) return 'stated';
  const head = word(at);
  if (outer.kind === 'verb') {
    const negated = tokens.word.slice(outer.from, outer.head).some(operators.negates);
    // "Nobody ever heard Osei say", "I did not hear Osei say"
    const subject = phrases[subjects[at] ?? -1];
    const nobody = subject && operators.nobody.has(tokens.word[subject.from] ?? '');
    if (PERCEIVES.test(head) && (nobody || negated)) return 'denied';
    if (operators.denies.has(head)) return negated ? 'stated' : 'denied';
    if (operators.supposes.has(head)) return 'unreal';
    const { head: inner, from } = nth(phrases, verb);
    const base = inner === from && ((tokens.bits[inner] ?? 0) & Word.base) !== 0;
    if (that && operators.demands.has(head) && base && !((tokens.bits[inner] ?? 0) & Word.past))
      return 'unreal';
  }
  if (that && operators.untrue.has(head)) return 'denied';
  if (that && outer.kind === 'noun' && tokens.word[outer.from] === 'no') return 'denied';
  if (that && head === 'true' && tokens.word.slice(phrases[0]?.from ?? 0, outer.from).some(operators.negates))
    return 'denied';
  return 'stated';
}
