import { Word } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import { type Clause, factualityOf, isKind, speaksItself } from '../grammar/index.ts';
import { kindAt, wordAt } from './rules/site.ts';
import { endOf, endOfRelative, type SaidContent } from './said-content.ts';

/** What somebody calls something, in the writer's sentence and without marks. */
export interface Called {
  readonly content: SaidContent;
  /** Index of the phrase that names the speaker. */
  readonly speaker: number;
  /** The token that reports. */
  readonly cue: number;
}

/** Early called [the plan a mistake] · Early hailed [the plan as a new dawn] · branded [a mistake] by Early. */
export function called(clause: Clause, verb: number): Called | undefined {
  const { cue, passive, head, form } = nth(clause.phrases, verb);
  const { callsSo, callsAs } = clause.tokens.speech;
  const word = wordAt(clause, verb);
  const so = callsSo.has(word);
  const as = callsAs.has(word);
  if (cue !== 'calling' || (!so && !as) || factualityOf(clause, verb) !== 'stated') return undefined;
  if (passive || form === 'participle') return byAgent(clause, verb, so);
  const speaker = clause.subjects[verb] ?? -1;
  // "Calling the plan a mistake, [Early] left."
  const ahead = speaker > verb;
  if (speaker < 0 || (ahead && form !== 'gerund') || !isSomebody(clause, speaker)) return undefined;
  const object = verb + 1;
  if (kindAt(clause, object) !== 'noun') return undefined;
  const end = endOfObject(clause, object);
  const what = end + 1;
  if (!((so && isCalledSo(clause, what)) || (as && isCalledAs(clause, what)))) return undefined;
  const comma = clause.phrases.findIndex(({ kind }, i) => i > what && kind === 'comma');
  const content = { from: object, to: ahead && comma > 0 ? comma : endOfCalled(clause, what) };
  return { content: endOfRelative(clause, verb, content), speaker, cue: head };
}

const isSomebody = (clause: Clause, i: number): boolean => {
  const phrase = nth(clause.phrases, i);
  const { clauses, around } = clause.tokens.speech;
  const word = wordAt(clause, i);
  if (phrase.kind === 'relative') return clauses.who.has(word) || around.opensClause.has(word);
  if (clauses.nobody.has(word)) return false;
  return phrase.kind === 'noun' && (speaksItself(clause, phrase) || isKind(clause, phrase));
};

/** The last phrase of what is called: "the closure of the lock". */
function endOfObject(clause: Clause, object: number): number {
  let end = object;
  while (
    kindAt(clause, end + 1) === 'preposition' &&
    !clause.tokens.speech.clauses.as.has(wordAt(clause, end + 1)) &&
    kindAt(clause, end + 2) === 'noun'
  )
    end += 2;
  return end;
}

/** "called the plan [a mistake]", "[wrong]"; but "called the police [an hour later]". */
function isCalledSo(clause: Clause, i: number): boolean {
  const phrase = clause.phrases[i];
  if (phrase?.kind === 'adjective')
    return /^(?:stop|end|comma|conjunction|preposition|subordinator)$/.test(kindAt(clause, i + 1));
  if (phrase?.kind !== 'noun') return false;
  const { bits, word } = clause.tokens;
  const opens = bits[phrase.from] ?? 0;
  return (
    (opens & (Word.determiner | Word.possessive)) !== 0 &&
    !/^(?:every|each|that|this|these|those)$/.test(word[phrase.from] ?? '') &&
    !((bits[phrase.head] ?? 0) & Word.time) &&
    !OTHER_OBJECTS.test(word[phrase.head] ?? '') &&
    !clause.subjects.includes(i)
  );
}
/** What one calls, or calls somebody for: a time, a cab. */
const OTHER_OBJECTS =
  /^(?:hours?|minutes?|days?|nights?|weeks?|months?|years?|times?|moment|second|ambulance|taxi|cab|doctor)$/;

/** "as [a mistake]", "as [wrong]"; but "as [crowds] cheered". */
const isCalledAs = (clause: Clause, i: number): boolean =>
  clause.tokens.speech.clauses.as.has(wordAt(clause, i)) &&
  (/^(?:noun|adjective)$/.test(kindAt(clause, i + 1)) || clause.phrases[i + 1]?.form === 'gerund') &&
  !clause.subjects.includes(i + 1);

/** "was branded [a mistake] by Early", "described by Early as [a mistake]" */
function byAgent(clause: Clause, verb: number, so: boolean): Called | undefined {
  const { by } = clause.tokens.speech.clauses;
  const cue = nth(clause.phrases, verb).head;
  const agentAt = (i: number): number =>
    by.has(wordAt(clause, i)) && kindAt(clause, i + 1) === 'noun' && isSomebody(clause, i + 1) ? i + 1 : -1;
  const near = agentAt(verb + 1);
  if (near >= 0)
    return isCalledAs(clause, near + 1)
      ? { content: { from: near + 2, to: endOfCalled(clause, near + 2) }, speaker: near, cue }
      : undefined;
  const from = isCalledAs(clause, verb + 1) ? verb + 2 : so && isCalledSo(clause, verb + 1) ? verb + 1 : -1;
  const far = from < 0 ? -1 : agentAt(endOfObject(clause, from) + 1);
  const behind = from >= 0 && far < 0 ? agentAt(from + 1) : far;
  return behind >= 0 ? { content: { from, to: behind - 1 }, speaker: behind, cue } : undefined;
}

/** Where it ends: with the sentence, or where the next verb of the same subject begins. */
function endOfCalled(clause: Clause, from: number): number {
  const end = endOf(clause, from);
  for (let i = from + 1; i < end; i++) {
    const next = kindAt(clause, i) === 'comma' && kindAt(clause, i + 1) === 'conjunction' ? i + 2 : i + 1;
    if (/^(?:comma|conjunction)$/.test(kindAt(clause, i)) && kindAt(clause, next) === 'verb') return i;
    if (kindAt(clause, i) === 'comma' && /^(?:and|but|while|although|though)$/.test(wordAt(clause, i + 1)))
      return i;
    if (/^(?:before|after|while|when)$/.test(wordAt(clause, i)) && i > from + 1) return i;
    if (kindAt(clause, i) === 'comma' && clause.phrases[i + 1]?.form === 'gerund') return i;
  }
  return end;
}
