import { urges } from './lexicon/urging.ts';
import {
  antecedent,
  type Cut,
  climb,
  isContact,
  isLoose,
  isNamed,
  NONE,
  OPENS_CLAUSE,
  speaksItself,
} from './noun-phrases.ts';
import type { Phrase } from './phrases.ts';
import { REPORTS, Word } from './words.ts';

interface Known extends Cut {
  readonly subjects: number[];
}

/**
 * For each phrase the index of its subject (a noun phrase, or the relative pronoun of "who said"), -1
 * where it is no verb or the sentence does not tell. One pass from left to right: a verb that leans on
 * an earlier one finds that one's subject known.
 */
export function subjects(cut: Cut): number[] {
  const known: Known = { ...cut, subjects: new Array<number>(cut.phrases.length).fill(NONE) };
  cut.phrases.forEach((phrase, i) => {
    if (phrase.kind === 'verb') known.subjects[i] = subjectOf(known, i, phrase);
  });
  leanForward(known);
  return known.subjects;
}

function subjectOf(known: Known, verb: number, phrase: Phrase): number {
  switch (phrase.form) {
    case 'gerund':
      return ofGerund(known, verb);
    case 'infinitive':
      return ofInfinitive(known, verb);
    case 'participle':
      return ofMain(known, verb);
    default:
      return ofFinite(known, verb);
  }
}

/** "Calling it a mess, Early said", "Early, citing the mess, said": such verbs lean on the first clause behind them. */
function leanForward({ phrases, subjects }: Known): void {
  let behind = NONE;
  for (let i = phrases.length - 1; i >= 0; i--) {
    const phrase = phrases[i] as Phrase;
    if (phrase.kind !== 'verb') continue;
    const subject = subjects[i] as number;
    if (phrase.form === 'finite' && subject !== NONE) behind = subject;
    else if (phrase.form !== 'finite' && subject === NONE && behind !== NONE) subjects[i] = behind;
  }
}

function skipLoose({ phrases }: Cut, from: number): number {
  let i = from;
  while (i >= 0 && isLoose(phrases[i])) i--;
  return i;
}

function ofFinite(known: Known, verb: number): number {
  const { phrases } = known;
  let i = verb - 1;
  while (i >= 0 && (isLoose(phrases[i]) || (phrases[i] as Phrase).kind === 'adjective'))
    i -= phrases[i]?.kind === 'time' && phrases[i - 1]?.kind === 'preposition' ? 2 : 1;
  const before = phrases[i];
  const behind = invertedSubject(known, verb, i);
  if (behind !== NONE) return behind;
  switch (before?.kind) {
    case 'noun':
      return settle(known, i);
    case 'comma':
    case 'dash':
      return beforeParenthesis(known, i, verb);
    case 'quote':
      return endsInComma(known, before) ? beforeParenthesis(known, i, verb) : NONE;
    case 'relative':
      return i;
    case 'verb':
      return aroundRelative(known, i);
    case 'conjunction':
      return (phrases[verb] as Phrase).cue ? ofMain(known, i) : ofCoordinate(known, i);
    default:
      return NONE;
  }
}

const EXPLETIVES: ReadonlySet<string> = new Set(['it', 'there', 'this', 'that']);

/** Verbs whose noun phrase behind them is the hearer: "told AFP". */
export const HEARD: ReadonlySet<string> = new Set(
  'told tells tell asked asks assured informed reminded advised urged instructed warned promised thanked'.split(
    ' ',
  ),
);
const OBJECTS: ReadonlySet<string> = new Set(['him', 'her', 'me', 'them', 'us', 'you']);

/** “…,” said Kelly · But, said Kelly, … · Stated Kelly: */
function invertedSubject(cut: Cut, verb: number, before: number): number {
  const { phrases, tokens } = cut;
  const phrase = phrases[verb] as Phrase;
  if (phrase.cue !== 'saying' || phrase.passive || phrase.to - phrase.from > 3) return NONE;
  let noun = verb + 1;
  while (isLoose(phrases[noun])) noun++;
  const named = phrases[noun];
  if (named?.kind !== 'noun' || OBJECTS.has(tokens.word[named.head] as string)) return NONE;
  if (tokens.word[named.head] === 'it') return NONE;
  const left = phrases[before]?.kind;
  // “…,” said Early would win: the noun phrase has a verb of its own, unless it is “…,” said a man involved.
  const own = phrases[noun + 1];
  if (own?.kind === 'verb' && own.form === 'finite' && !(left === 'quote' && mayBeReduced(cut, own)))
    return NONE;
  if (left === undefined || left === 'quote') return noun;
  if (left !== 'comma' && left !== 'dash') return NONE;
  if (phrases[before - 1]?.kind === 'quote') return noun;
  if (HEARD.has(tokens.word[phrase.head] as string) || !speaksItself(cut, named)) return NONE;
  let end = noun + 1;
  while (phrases[end]?.kind === 'noun' || isLoose(phrases[end])) end++;
  if (phrases[end]?.kind === 'preposition' && phrases[end + 1]?.kind === 'noun') end += 2;
  return /^(?:comma|stop|dash|relative)$/.test(phrases[end]?.kind ?? 'stop') ? noun : NONE;
}

/** Whether a past form may as well be a participle: "a source [involved] in the talks". */
const mayBeReduced = ({ tokens }: Cut, { from, head }: Phrase): boolean =>
  from === head && ((tokens.bits[head] as number) & Word.participle) !== 0;

/** "an adviser [who was not allowed to speak] said": a verb right behind a relative clause goes on with its noun. */
function aroundRelative(known: Known, verb: number): number {
  // "an ad [released] Thursday accuses"
  if (known.phrases[verb]?.form === 'participle' && known.phrases[verb - 1]?.kind === 'noun')
    return climb(known, verb - 1);
  const relative = known.subjects[verb] as number;
  if (known.phrases[relative]?.kind !== 'relative') return NONE;
  const noun = antecedent(known, relative);
  return noun === NONE ? NONE : climb(known, noun);
}

/** Whether a comma stands inside the closing mark, where American papers put it. */
const endsInComma = ({ tokens }: Cut, { head }: Phrase): boolean =>
  /,['’]?["”»'’]{1,2}$/.test(tokens.text.slice((tokens.end[head] as number) - 4, tokens.end[head]));

/** The phrase in front of what stands between commas or dashes: "Early, who had waited, said". */
function beforeParenthesis(known: Known, close: number, verb: number): number {
  const { phrases } = known;
  const mark = (phrases[close] as Phrase).kind === 'dash' ? 'dash' : 'comma';
  // "Gov. Ann Early (R-Ohio), said": the comma closes nothing.
  const named = skipLoose(known, close - 1);
  if (
    phrases[close - 1]?.kind === 'aside' &&
    phrases[named]?.kind === 'noun' &&
    isNamed(known, phrases[named] as Phrase)
  ) {
    const top = climb(known, named);
    if (phrases[top - 1]?.kind !== 'preposition') return top;
  }
  let best = NONE;
  for (let i = close - 1; i >= 0; i--) {
    const phrase = phrases[i] as Phrase;
    if (phrase.kind === 'relative') {
      if (phrases[i + 1]?.kind === mark) return i;
      const noun = antecedent(known, i);
      if (noun !== NONE) {
        best = climb(known, noun);
        i = best;
        continue;
      }
    }
    if (phrase.kind === 'verb' && phrase.form === 'finite' && !isReduced(known, i)) {
      const opener = openerOf(known, i, mark);
      if (opener === NONE) break;
      i = opener;
      continue;
    }
    if (phrase.kind === 'stop' || phrase.kind === 'colon' || phrase.kind === 'subordinator') break;
    if (phrase.kind === 'conjunction' && phrases[i - 1]?.kind === 'comma') break;
    if (phrase.kind !== mark || phrases[i + 1]?.kind === 'conjunction') continue;
    const noun = skipLoose(known, i - 1);
    if (phrases[noun]?.kind !== 'noun') continue;
    const top = climb(known, noun);
    if (
      phrases[top - 1]?.kind === 'preposition' &&
      !OPENS_CLAUSE.has(known.tokens.word[(phrases[top - 1] as Phrase).head] as string)
    )
      continue;
    best = top;
    i = top;
  }
  if (best !== NONE) return best;
  const noun = skipLoose(known, close - 1);
  const main = ofMain(known, verb);
  if (main !== NONE) return main;
  // A stray comma: "Sen. Reed (D-R.I.), said".
  return phrases[noun]?.kind === 'noun' && speaksItself(known, phrases[noun] as Phrase)
    ? climb(known, noun)
    : NONE;
}

/** From the noun phrase next to the verb to the head of the whole subject. */
function settle(known: Known, noun: number): number {
  let top = climb(known, noun);
  for (let steps = 0; steps < 4; steps++) {
    let holder = holderOfClause(known, top);
    if (holder === NONE) holder = holderOfReduced(known, top);
    if (holder === NONE) break;
    top = climb(known, holder);
  }
  return top;
}

/** "voters who support [Trump] said", "leaders hoping to block [Trump] said": the head is in front. */
function holderOfClause(known: Known, noun: number): number {
  const { phrases, subjects, tokens } = known;
  let verb = noun - 1;
  const before = phrases[verb];
  if (before?.kind !== 'verb') return NONE;
  if (before.form !== 'finite') {
    // "members suggesting [someone] question it": the verb reports a clause of its own.
    if (before.cue === 'saying' || before.cue === 'thinking') return NONE;
    while (phrases[verb]?.kind === 'verb' && phrases[verb]?.form !== 'finite') verb--;
    return phrases[verb]?.kind === 'noun' ? verb : NONE;
  }
  const relative = subjects[verb] as number;
  if (before.cue === 'saying' || phrases[relative]?.kind !== 'relative') return NONE;
  if (before.cue === 'thinking' && !OBJECTS.has(tokens.word[(phrases[noun] as Phrase).head] as string))
    return NONE;
  return antecedent(known, relative);
}

/** "a report released on Monday by [the auditor] said": of two verbs without a joint the first is a participle. */
function holderOfReduced(known: Known, noun: number): number {
  const { phrases } = known;
  if (phrases[noun - 1]?.kind !== 'preposition') return NONE;
  let verb = skipLoose(known, noun - 2);
  if (phrases[verb]?.kind === 'preposition' && phrases[verb + 1]?.kind === 'time') verb--;
  const phrase = phrases[verb];
  if (phrase?.kind !== 'verb' || phrase.cue === 'saying' || !mayBeReduced(known, phrase)) return NONE;
  return phrases[verb - 1]?.kind === 'noun' ? verb - 1 : NONE;
}

/** What opens the side clause that a verb belongs to: ", [who] thinks they won," or ", [as] he waited,". */
function openerOf({ phrases, subjects, tokens }: Known, verb: number, mark: string): number {
  const front = (subjects[verb] as number) - 1;
  const opener = phrases[front];
  if (opener?.kind === 'subordinator' || (opener && TEMPORAL.has(tokens.word[opener.head] as string)))
    return front;
  for (let i = verb - 1; i > 0; i--) {
    const phrase = phrases[i] as Phrase;
    if (phrase.kind === 'relative' && (subjects[verb] === i || phrases[i - 1]?.kind === mark)) return i + 1;
    if (phrase.kind === 'stop') break;
  }
  return NONE;
}

/** A past form behind "name," is a reduced clause: "Trump, asked about the deaths, had said". */
function isReduced(cut: Cut, verb: number): boolean {
  const { phrases } = cut;
  if (phrases[verb - 1]?.kind === 'conjunction' && mayBeReduced(cut, phrases[verb] as Phrase)) return true;
  return phrases[verb - 1]?.kind === 'comma' && phrases[verb - 2]?.kind === 'noun';
}

/** "who played a part [and] is now running it": the second verb of a relative clause, when no comma ends it. */
function ofCoordinate(known: Known, conjunction: number): number {
  const { phrases, subjects } = known;
  for (let i = conjunction - 1; i >= 0; i--) {
    const { kind, form } = phrases[i] as Phrase;
    if (kind === 'comma' || kind === 'stop' || kind === 'quote') break;
    if (form !== 'finite') continue;
    const subject = subjects[i] as number;
    if (phrases[subject]?.kind === 'relative') return subject;
    break;
  }
  return ofMain(known, conjunction);
}

/**
 * Whose action a verb is that leans on an earlier clause: "went on to say", "and called". Clauses that
 * hang on "that", "who" or a verb of saying are passed over.
 */
function ofMain(cut: Known, at: number): number {
  const { phrases, subjects, tokens } = cut;
  let expletive = NONE;
  for (let i = at - 1; i >= 0; i--) {
    const phrase = phrases[i] as Phrase;
    if (phrase.kind === 'stop') return expletive;
    if (phrase.kind !== 'verb' || phrase.form !== 'finite') continue;
    const subject = subjects[i] as number;
    if (subject === NONE || (phrases[subject] as Phrase).kind === 'relative') continue;
    const front = phrases[subject - 1];
    if (front?.kind === 'relative' || front?.kind === 'subordinator') continue;
    if (front?.kind === 'verb' && front.cue) continue;
    if (isContact(cut, subject)) continue;
    if (EXPLETIVES.has(tokens.word[(phrases[subject] as Phrase).head] as string)) {
      if (expletive === NONE) expletive = subject;
      continue;
    }
    return subject;
  }
  return expletive;
}

/** "urged voters to call": the object acts; "went on to call": the subject does. */
function ofInfinitive(known: Known, verb: number): number {
  const { phrases } = known;
  const before = phrases[verb - 1];
  if (before?.kind === 'noun' && speaksItself(known, before)) {
    const noun = climb(known, verb - 1);
    const governor = phrases[noun - 1];
    if (governor?.kind === 'verb' && urges(known.tokens.word[governor.head] as string)) return noun;
  }
  let host = verb - 1;
  while (phrases[host]?.kind === 'adverb' || phrases[host]?.kind === 'adjective') host--;
  if (phrases[host]?.kind === 'verb' && known.subjects[host] !== NONE) return known.subjects[host] as number;
  return ofMain(known, verb);
}

const TEMPORAL: ReadonlySet<string> = new Set(['when', 'after', 'as', 'while', 'before', 'where']);

function ofGerund(known: Known, verb: number): number {
  const { phrases, subjects } = known;
  const before = phrases[verb - 1];
  if (!before) return NONE;
  if (before.kind === 'conjunction') {
    // "declaring a truce and telling"
    let other = verb - 2;
    while (other >= 0 && !/^(?:verb|stop)$/.test((phrases[other] as Phrase).kind)) other--;
    if (phrases[other]?.form === 'gerund') return subjects[other] as number;
  }
  if (before.kind === 'noun') {
    const top = climb(known, verb - 1);
    const sender = phrases[top - 1];
    if (sender?.kind === 'verb' && isTold(known, sender) && subjects[top - 1] !== NONE)
      return subjects[top - 1] as number;
    if (speaksItself(known, phrases[top] as Phrase) || isSeen(known, top) || showsText(known, before))
      return top;
    const main = ofMain(known, verb);
    return main === NONE ? top : main;
  }
  return before.kind === 'comma' ? behindComma(known, verb) : ofMain(known, verb);
}

/**
 * Who does what a participle behind a comma says: who does what the one in front of it says ("left, smiling,
 * adding"), else the nearest clause's subject, also in "when …", but not in what is itself reported.
 */
function behindComma(known: Known, verb: number): number {
  const { phrases, subjects, tokens } = known;
  /** Of a gerund with a noun of its own: "remember [Reed] going on, declaring". */
  let own = NONE;
  for (let i = verb - 2; i >= 0; i--) {
    const phrase = phrases[i] as Phrase;
    if (phrase.kind === 'stop') break;
    const subject = subjects[i] as number;
    if (phrase.kind !== 'verb' || subject === NONE) continue;
    if (phrase.form === 'gerund') {
      if (/^(?:comma|quote)$/.test(phrases[i - 1]?.kind ?? '')) return subject;
      if (subject === i - 1 && own === NONE) own = subject;
    }
    if (phrase.form !== 'finite') continue;
    if (own !== NONE || phrases[subject]?.kind === 'relative') return own === NONE ? subject : own;
    const front = phrases[subject - 1];
    const temporal = front !== undefined && TEMPORAL.has(tokens.word[front.head] as string);
    const reported = front?.kind === 'subordinator' || (front?.kind === 'verb' && front.cue);
    if (isContact(known, subject) || (reported && !temporal)) continue;
    return subject;
  }
  return own === NONE ? ofMain(known, verb) : own;
}

/** "emailed [supporters] saying": who is written or spoken to does not say it. */
const isTold = ({ tokens }: Cut, verb: Phrase): boolean =>
  ((tokens.bits[verb.head] as number) & REPORTS) !== 0;

/** "held up [a sign] saying": things that bear words of their own. */
const showsText = ({ tokens }: Cut, { head }: Phrase): boolean =>
  /^(?:sign|banner|poster|placard|billboard|sticker|plaque|shirt|t-shirt|hat|cap|button|badge|cover|mug|label|flag|card)s?$/.test(
    tokens.word[head] as string,
  );

/** "with [the campaign] saying", "to see [a government] defending": what the gerund behind it does, it does. */
const isSeen = ({ phrases, tokens }: Cut, noun: number): boolean =>
  /^(?:with|see|sees|saw|seen|seeing|hear|heard|hearing|watch|watched|watching)$/.test(
    tokens.word[phrases[noun - 1]?.head ?? -1] ?? '',
  );
