import { REPORTS } from '../../../../languages/index.ts';
import { nth } from '../../../../text/nth.ts';
import { climb, isContact, isKind, isNamed, NO_PHRASE, speaksItself, wordAt } from '../noun-phrases.ts';
import type { CutSentence, Phrase } from '../types.ts';
import { type Known, ofMain } from './known.ts';

/** "urged voters to call": the object acts; "went on to call": the subject does. */
export function ofInfinitive(known: Known, verb: number): number {
  const { phrases } = known;
  const before = phrases[verb - 1];
  if (before?.kind === 'noun' && (speaksItself(known, before) || isKind(known, before))) {
    const noun = climb(known, verb - 1);
    const governor = phrases[noun - 1];
    if (governor?.kind === 'verb' && known.tokens.speech.urges(known.tokens.word[governor.head] ?? ''))
      return noun;
  }
  const experiencer = ofImpersonal(known, verb);
  if (experiencer !== NO_PHRASE) return experiencer;
  let host = verb - 1;
  while (phrases[host]?.kind === 'adverb' || phrases[host]?.kind === 'adjective') host--;
  if (phrases[host]?.kind === 'verb' && known.subjects[host] !== NO_PHRASE) return known.subjects[host] ?? -1;
  return ofMain(known, verb);
}

/** "It occurred to [me] to ask", "it was for [Early] to say": whom it comes to does it, and no “it”. */
function ofImpersonal({ phrases, subjects, tokens }: Known, verb: number): number {
  const [host, link, who] = phrases.slice(verb - 3, verb);
  if (verb < 3 || who?.kind !== 'noun' || link?.kind !== 'preposition' || host?.form !== 'finite')
    return NO_PHRASE;
  const subject = phrases[subjects[verb - 3] ?? NO_PHRASE];
  const { nobody, toWhom } = tokens.speech.clauses;
  const isIt = subject !== undefined && nobody.has(tokens.word[subject.head] ?? '');
  return isIt && toWhom.has(tokens.word[link.head] ?? '') ? verb - 1 : NO_PHRASE;
}

export const TEMPORAL: ReadonlySet<string> = new Set(['when', 'after', 'as', 'while', 'before', 'where']);

export function ofGerund(known: Known, verb: number): number {
  const { phrases, subjects } = known;
  let last = verb - 1;
  // "wrote to me yesterday saying"
  while (phrases[last]?.kind === 'time') last--;
  const before = phrases[last];
  if (!before) return NO_PHRASE;
  if (before.kind === 'conjunction') {
    // "declaring a truce and telling"
    let other = verb - 2;
    while (other >= 0 && !/^(?:verb|stop)$/.test(nth(phrases, other).kind)) other--;
    if (phrases[other]?.form === 'gerund') return subjects[other] ?? -1;
  }
  if (before.kind === 'noun') {
    const top = climb(known, last);
    const sender = phrases[top - 1];
    if (sender?.kind === 'verb' && isTold(known, sender) && subjects[top - 1] !== NO_PHRASE)
      return subjects[top - 1] ?? -1;
    if (showsText(known, before)) return last;
    if (speaksItself(known, nth(phrases, top)) || isSeen(known, top)) return top;
    if (isByPassive(known, last)) return last;
    const main = ofMain(known, verb);
    return main === NO_PHRASE ? top : main;
  }
  const quoted = ofQuoted(known, verb);
  if (quoted !== NO_PHRASE) return quoted;
  return before.kind === 'comma' ? behindComma(known, verb) : ofMain(known, verb);
}

/** "The paper quoted [the mayor] as saying", "quoted the coach, [Lou Hadley], as saying": who is quoted says it. */
function ofQuoted(known: Known, verb: number): number {
  const { phrases, tokens } = known;
  if (wordAt(known, verb - 1) !== 'as') return NO_PHRASE;
  const kinds = [5, 4, 3, 2].map((back) => phrases[verb - back]?.kind);
  const isApposed = /noun comma noun comma$/.test(kinds.join(' '));
  if (!isApposed && kinds.at(-1) !== 'noun') return NO_PHRASE;
  const object = climb(known, isApposed ? verb - 5 : verb - 2);
  if (!tokens.speech.quotes.has(wordAt(known, object - 1))) return NO_PHRASE;
  return isApposed && isNamed(known, nth(phrases, verb - 3)) ? verb - 3 : object;
}

/**
 * Who does what a participle behind a comma says: who does what the one in front of it says ("left, smiling,
 * adding"), else the nearest clause's subject, also in "when …", but not in what is itself reported.
 */
function behindComma(known: Known, verb: number): number {
  const { phrases, subjects, tokens } = known;
  /** Of a gerund with a noun of its own: "remember [Reed] going on, declaring". */
  let own = NO_PHRASE;
  for (let i = verb - 2; i >= 0; i--) {
    const phrase = nth(phrases, i);
    if (phrase.kind === 'stop') break;
    const subject = subjects[i] ?? -1;
    if (phrase.kind !== 'verb' || subject === NO_PHRASE) continue;
    if (phrase.form === 'gerund') {
      if (/^(?:comma|quote)$/.test(phrases[i - 1]?.kind ?? '')) return subject;
      if (subject === i - 1 && own === NO_PHRASE) own = subject;
    }
    if (phrase.form !== 'finite') continue;
    if (own !== NO_PHRASE || phrases[subject]?.kind === 'relative') return own === NO_PHRASE ? subject : own;
    const front = phrases[subject - 1];
    const temporal = front !== undefined && TEMPORAL.has(tokens.word[front.head] ?? '');
    const reported = front?.kind === 'subordinator' || (front?.kind === 'verb' && front.cue);
    if (isContact(known, subject) || (reported && !temporal)) continue;
    return subject;
  }
  return own === NO_PHRASE ? ofMain(known, verb) : own;
}

/** In phrases. */
const AGENT_REACH = 8;

/** "was met by [a crowd] chanting", "was handed [a note] saying": whom something happens to does not say it. */
function isByPassive({ phrases, tokens }: CutSentence, noun: number): boolean {
  const before = phrases[noun - 1];
  const isAgent =
    before?.kind === 'preposition' && tokens.speech.clauses.by.has(tokens.word[before.head] ?? '');
  if (!isAgent) return before?.passive === true;
  // "was met [at the gate] by a crowd"
  const verb = phrases
    .slice(Math.max(0, noun - AGENT_REACH), noun)
    .findLast(({ kind, form }) => kind === 'verb' && form !== 'gerund');
  return verb?.passive === true;
}

/** "emailed [supporters] saying": who is written or spoken to does not say it. */
const isTold = ({ tokens }: CutSentence, verb: Phrase): boolean =>
  ((tokens.bits[verb.head] ?? 0) & REPORTS) !== 0;

/** "held up [a sign] saying": things that bear words of their own. */
const showsText = ({ tokens }: CutSentence, { head }: Phrase): boolean =>
  tokens.speech.around.bearers.has(tokens.word[head] ?? '');

/** "with [the campaign] saying", "to see [a government] defending": what the gerund behind it does, it does. */
const isSeen = (cut: CutSentence, noun: number): boolean =>
  cut.tokens.speech.around.sees.has(wordAt(cut, noun - 1));

/** "Calling it a mess, Early said", "Early, citing the mess, said": such verbs lean on the first clause behind them. */
export function subjectsFromAhead({ phrases, subjects, tokens }: Known): void {
  let behind = NO_PHRASE;
  for (let i = phrases.length - 1; i >= 0; i--) {
    const phrase = nth(phrases, i);
    if (phrase.kind !== 'verb') continue;
    const subject = subjects[i] ?? -1;
    // "Conceding that [there] would be talks, she said"
    const empty = tokens.word[phrases[subject]?.head ?? -1] === 'there';
    if (phrase.form === 'finite' && subject !== NO_PHRASE && !empty) behind = subject;
    // "saying [the claims] were true": who does what is reported says nothing.
    else if (phrase.form !== 'finite' && subject === NO_PHRASE && behind !== NO_PHRASE)
      subjects[i] = phrase.cue === 'saying' && behind === i + 1 ? NO_PHRASE : behind;
  }
}
