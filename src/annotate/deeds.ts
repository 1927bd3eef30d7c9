import { languageOf } from '../languages/index.ts';
import { nth } from '../text/nth.ts';
import type { Span } from '../text/span.ts';
import type { Document } from './document.ts';
import { antecedent, type Clause, narrative, type Phrase } from './quotations/grammar/index.ts';
import { marked } from './quotations/marks/index.ts';
import { Tag, tokenSpan } from './quotations/words/index.ts';

/** A verb of a text, with who does it and to whom it is done, as far as its sentence tells; offsets into the text. */
export interface ToldDeed {
  readonly verb: Span;
  /** With all that is told of them; undefined where the sentence does not tell. */
  readonly doer: Span | undefined;
  /** The noun phrase of these that tells who. */
  readonly doerPhrase: Span | undefined;
  /** Whether they are named by a pronoun alone. */
  readonly isPronoun: boolean;
  /** What else stands with the verb up to the next one. */
  readonly others: readonly Span[];
  /** Of it, the noun phrases that tell to whom it is done, or from whom it comes. */
  readonly receivers: readonly Span[];
  /** The noun phrase to which it is done, where one stands right behind the verb, or before one of the passive. */
  readonly object: Span | undefined;
}

/** The verbs of a text in their order; none where its language has no words for speech. */
export function deedsIn({ text, language, paragraphs }: Document): ToldDeed[] {
  const speech = languageOf(language).speech?.();
  if (!speech) return [];
  const quotes = marked(text, paragraphs, speech);
  const { frames } = narrative({ text, language, paragraphs }, quotes, speech);
  return frames.flatMap(({ clause }) => clause.phrases.flatMap((_, at) => deedAt(clause, at) ?? []));
}

function deedAt(clause: Clause, verb: number): ToldDeed | undefined {
  const { phrases, subjects, tokens } = clause;
  const phrase = phrases[verb];
  if (phrase?.kind !== 'verb') return undefined;
  const told = subjects[verb] ?? -1;
  const subject = phrases[told]?.kind === 'relative' ? antecedent(clause, told) : told;
  const agent = agentBehind(clause, verb);
  const isPassive = phrase.passive === true || (phrase.form === 'participle' && agent >= 0);
  const end = endBehind(clause, verb);
  const own = subject < 0 ? undefined : partOf(clause, subject, subject < verb ? verb : subject + 1);
  const behind = partsBehind(clause, verb, end, isPassive ? agent : subject);
  // Where the verb stands second, its object may stand in front.
  const front = tokens.speech.verbSecond && subject > verb ? partsBefore(clause, verb) : [];
  const doer = isPassive ? agent : subject;
  return {
    verb: partOf(clause, verb, verb + 1, phrase.head),
    doer: isPassive ? (agent < 0 ? undefined : partOf(clause, agent, agent + 1)) : own,
    doerPhrase: doer < 0 ? undefined : partOf(clause, doer, doer + 1),
    isPronoun: doer >= 0 && clause.tags[nth(phrases, doer).head - clause.from] === Tag.pronoun,
    others: [...(isPassive && own ? [own] : front), ...behind],
    receivers: [...(isPassive && own ? [own] : front), ...receiversBehind(clause, verb, end, subject)],
    object: isPassive ? own : objectBehind(clause, verb, subject),
  };
}

/** The words of some phrases, or those from a token on. */
function partOf(
  { tokens, phrases }: Clause,
  first: number,
  end: number,
  from = nth(phrases, first).from,
): Span {
  return tokenSpan(tokens, from, nth(phrases, end - 1).to);
}

/** The noun phrase behind the "by" that stands with a verb, or −1. */
function agentBehind(clause: Clause, verb: number): number {
  const { phrases, tokens } = clause;
  const end = endBehind(clause, verb);
  for (let at = verb + 1; at < end; at++) {
    const { kind, head } = nth(phrases, at);
    if (kind !== 'preposition' || !tokens.speech.clauses.by.has(tokens.word[head] ?? '')) continue;
    return phrases[at + 1]?.kind === 'noun' ? at + 1 : -1;
  }
  return -1;
}

const CLOSES: ReadonlySet<Phrase['kind']> = new Set(['stop', 'subordinator', 'relative', 'quote', 'colon']);

/** Where another clause begins behind a verb: with what closes this one, or with the subject of the next verb. */
function endBehind({ phrases, subjects }: Clause, verb: number): number {
  let end = verb + 1;
  while (end < phrases.length && !CLOSES.has(nth(phrases, end).kind) && phrases[end]?.form !== 'finite')
    end++;
  const next = phrases[end]?.form === 'finite' ? (subjects[end] ?? -1) : -1;
  return next > verb && next < end ? next : end;
}

function partsBehind(clause: Clause, verb: number, end: number, without: number): Span[] {
  const cuts = without > verb && without < end ? [verb + 1, without, without + 1, end] : [verb + 1, end];
  return [0, 2].flatMap((at) => {
    const [from = 0, to = 0] = [cuts[at], cuts[at + 1]];
    return to > from ? [partOf(clause, from, to)] : [];
  });
}

function partsBefore(clause: Clause, verb: number): Span[] {
  let from = verb;
  while (from > 0 && !CLOSES.has(nth(clause.phrases, from - 1).kind)) from--;
  return from < verb ? [partOf(clause, from, verb)] : [];
}

function objectBehind(clause: Clause, verb: number, subject: number): Span | undefined {
  const at = subject === verb + 1 ? verb + 2 : verb + 1;
  return clause.phrases[at]?.kind === 'noun' ? partOf(clause, at, at + 1) : undefined;
}

function receiversBehind(
  { phrases, tokens, ...clause }: Clause,
  verb: number,
  end: number,
  subject: number,
): Span[] {
  const found: Span[] = [];
  for (let at = verb + 1; at < end; at++) {
    const before = phrases[at - 1];
    // "Adults pay 6 pounds, and children 2."
    if (phrases[at]?.kind === 'conjunction') break;
    const isLinked =
      before?.kind !== 'preposition' || tokens.speech.clauses.toWhom.has(tokens.word[before.head] ?? '');
    if (phrases[at]?.kind === 'noun' && at !== subject && isLinked)
      found.push(partOf({ phrases, tokens, ...clause }, at, at + 1));
  }
  return found;
}
