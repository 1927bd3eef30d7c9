import {
  type Factuality,
  MANAGE,
  MUST,
  type Operator,
  type Operators,
  REFUSE,
  VERBAL,
  WANT,
  Word,
} from '../../../languages/index.ts';
import type { Tokens } from '../words/index.ts';
import type { Clause, Phrase, PhraseKind } from './types.ts';

/** What is done "by saying", "while saying" is said, whatever becomes of the rest. */
const MEANS = /^(?:by|in|while|when|after|before|with|upon|on)$/;

const TABLES: Partial<Record<PhraseKind, Exclude<keyof Operators, 'pairs'>>> = {
  verb: 'verbs',
  noun: 'nouns',
  adjective: 'adjectives',
  adverb: 'prepositions',
  preposition: 'prepositions',
};

const NEGATION = /^(?:not|never|cannot|neither|hardly|scarcely|barely|nor)$|n't$/;
/** Behind "not" and "could" they take the negation or the doubt away. */
const LIMITS = /^(?:only|just|merely|simply|but)$/;
const OPEN_MODALS =
  /^(?:could|can|couldn't|can't|cannot|may|might|should|shouldn't|ought|would|wouldn't|'d)$/;
/** "would later say": what came to pass. */
const LATER =
  /^(?:later|then|eventually|subsequently|afterwards?|go|also|often|always|sometimes|frequently|regularly)$/;
const NO_ONE = /^(?:no|nobody|none|neither|few|no-one)$/;
const CONDITIONS = /^(?:if|unless|whether|lest)$/;

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
    const phrase = phrases[at] as Phrase;
    if (phrase.form === 'finite') return at;
    const before = phrases[at - 1];
    if (!before || !HANGS.test(before.kind)) return at;
    if (phrase.form === 'gerund' && MEANS.test(tokens.word[before.head] as string)) return at;
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
    const phrase = phrases[at] as Phrase;
    const from = phrase.kind === 'noun' ? phrase.head : phrase.from;
    if (phrase.kind === 'noun' && (at === host || !leads(clause, at))) continue;
    // "had no wish to say"
    if (phrase.kind === 'noun' && tokens.word[phrase.from] === 'no') negated = !negated;
    for (let i = from; i < phrase.to; i++) {
      if (i === target) return negated ? 'denied' : 'stated';
      if (NEGATION.test(tokens.word[i] as string)) {
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
const isLimited = ({ word }: Tokens, i: number): boolean =>
  LIMITS.test(word[i + 1] ?? '') || LIMITS.test(word[i + 2] ?? '');

/** Whether a modal leaves it open: "could say", but not "could only say", nor "would later say". */
function isOpen({ word }: Tokens, i: number): boolean {
  if (!OPEN_MODALS.test(word[i] as string)) return false;
  const next = word.slice(i + 1, i + 4);
  const would = word[i] === 'would' || word[i] === "'d";
  return !next.some((one) => LIMITS.test(one) || NEGATION.test(one) || (would && LATER.test(one)));
}

/** What the token makes of the verb behind it; a verb or noun that no table holds lets it stand, and negated does not. */
function operatorAt({ tokens }: Clause, { kind }: Phrase, i: number, negated: boolean): Operator | undefined {
  const word = tokens.word[i] as string;
  const next = tokens.word[i + 1];
  if (next === 'to' && /^ha(?:s|ve|d)$/.test(word)) return MUST;
  if (
    tokens.speech.operators.pairs.get(word) === next ||
    (word === 'too' && !!((tokens.bits[i + 1] ?? 0) & (Word.adjective | Word.participle)))
  )
    return REFUSE;
  const table = TABLES[kind];
  const known = table && tokens.speech.operators[table].get(word);
  if (known) return known;
  if (kind === 'noun') return negated ? WANT : MANAGE;
  return kind === 'verb' && (tokens.bits[i] as number) & VERBAL ? MANAGE : undefined;
}

/** The token that reports: the head, or the verb in front that the head is the object of ("pledged to make"). */
function reportOf({ tokens, phrases }: Clause, verb: number): number {
  const { from, head } = phrases[verb] as Phrase;
  const reports = Word.saying | Word.calling | Word.thinking | Word.contextual;
  for (let i = head; i > from; i--) if ((tokens.bits[i] as number) & reports) return i;
  return head;
}

/** What stands around the finite verb: its subject, what leads its clause, the verb that the clause hangs on. */
function framed(clause: Clause, verb: number): Factuality {
  const { tokens, phrases } = clause;
  const subject = clause.subjects[verb] as number;
  const noun = phrases[subject];
  if (!noun || subject > verb) return 'stated';
  const word = (at: number): string => tokens.word[phrases[at]?.head ?? -1] ?? '';
  if (noun.kind === 'noun') {
    if (NO_ONE.test(tokens.word[noun.from] as string)) return 'denied';
    if (phrases[subject - 1]?.kind === 'conjunction' && word(subject - 1) === 'nor') return 'denied';
    if (phrases[subject - 1]?.kind === 'adverb' && NEGATION.test(word(subject - 1))) return 'denied';
  }
  const auxiliary = phrases[subject - 1];
  if (auxiliary?.kind === 'verb' && auxiliary.form === 'finite' && clause.subjects[subject - 1] === -1)
    return inverted(clause, subject - 1);
  let lead = subject - 1;
  while (phrases[lead]?.kind === 'adverb' || phrases[lead]?.kind === 'time') lead--;
  if (CONDITIONS.test(word(lead))) return 'unreal';
  return governed(clause, lead, verb);
}

/** "[Did] Hale say …?", "[Had] Hale said …, it would", "never [did] Hale say" */
function inverted({ tokens, phrases }: Clause, auxiliary: number): Factuality {
  const { from, to } = phrases[auxiliary] as Phrase;
  if (to - from > 2 || !AUXILIARY.test(tokens.word[from] as string)) return 'stated';
  const before = phrases[auxiliary - 1];
  if (before?.kind === 'adverb' || before?.kind === 'noun' || before?.kind === 'conjunction') {
    const words = tokens.word.slice(phrases[0]?.from ?? 0, from);
    if (words.some((word) => LIMITS.test(word))) return 'stated';
    return words.some((word) => NEGATION.test(word) || word === 'no') ? 'denied' : 'stated';
  }
  return 'unreal';
}
const AUXILIARY = /^(?:did|does|do|had|has|have|should|were|was|is|will|would|could|can|may|might|must)$/;

const DENIES = /^(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|doubt(?:s|ed|ing)?|disbeliev(?:e|es|ed))$/;
const SUPPOSES =
  /^(?:wish(?:es|ed|ing)?|hop(?:e|es|ed|ing)|imagin(?:e|es|ed|ing)|pretend(?:s|ed|ing)?|fear(?:s|ed|ing)?|wonder(?:s|ed|ing)?|wish|suppos(?:e|es|ed|ing)|pray(?:s|ed)?|dream(?:s|ed|t)?)$/;
const DEMANDS =
  /^(?:demand(?:s|ed|ing)?|insist(?:s|ed|ing)?|ask(?:s|ed|ing)?|request(?:s|ed|ing)?|propos(?:e|es|ed|ing)|recommend(?:s|ed|ing)?|suggest(?:s|ed|ing)?|requir(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|order(?:s|ed)?|plead(?:s|ed)?)$/;
const UNTRUE = /^(?:untrue|false|unlikely|impossible|nonsense)$/;

/** "denied that Hale said", "demanded that Hale say", "wished he had said", "no evidence that Hale said" */
function governed({ tokens, phrases }: Clause, lead: number, verb: number): Factuality {
  const word = (at: number): string => tokens.word[phrases[at]?.head ?? -1] ?? '';
  const that = phrases[lead]?.kind === 'subordinator' && word(lead) === 'that';
  const at = that ? lead - 1 : lead;
  const outer = phrases[at];
  if (!outer) return 'stated';
  const head = word(at);
  if (outer.kind === 'verb') {
    const negated = tokens.word.slice(outer.from, outer.head).some((one) => NEGATION.test(one));
    if (DENIES.test(head)) return negated ? 'stated' : 'denied';
    if (SUPPOSES.test(head)) return 'unreal';
    const { head: inner, from } = phrases[verb] as Phrase;
    const base = inner === from && ((tokens.bits[inner] as number) & Word.base) !== 0;
    if (that && DEMANDS.test(head) && base && !((tokens.bits[inner] as number) & Word.past)) return 'unreal';
  }
  if (that && UNTRUE.test(head)) return 'denied';
  if (that && outer.kind === 'noun' && tokens.word[outer.from] === 'no') return 'denied';
  if (
    that &&
    head === 'true' &&
    tokens.word.slice(phrases[0]?.from ?? 0, outer.from).some((one) => NEGATION.test(one))
  )
    return 'denied';
  return 'stated';
}
