import { nth } from '../../../text/nth.ts';
import { type Clause, factualityOf, maySpeak } from '../grammar/index.ts';
import { called } from './called.ts';
import { speakerAt } from './rules/according.ts';
import { teller } from './rules/as-told.ts';
import { owner } from './rules/noun-cue.ts';
import { cueAt, isNamedAt, isSaidAt, kindAt, wordAt } from './rules/site.ts';
import {
  bareWords,
  contentBefore,
  contentBehind,
  endOf,
  endOfRelative,
  isClause,
  isLong,
  leading,
  type SaidContent,
  startOf,
} from './said-content.ts';
import type { Mention } from './types.ts';

/** What one clause reports without marks: its words, and the phrase of who has them. */
export interface Report {
  readonly content: SaidContent;
  /** The token where the content begins, when that is inside its first phrase. */
  readonly start?: number;
  readonly speaker: number;
  /** Whose the noun is that the speaker's phrase turns on, where it is one for what is said: "[Early]'s answer". */
  readonly owner?: Pick<Mention, 'from' | 'to' | 'head'>;
  readonly cue: number;
}

/** What the verb, or the “according to”, at phrase `i` reports. */
export function reportAt(clause: Clause, i: number): Report | undefined {
  const named = speakerAt(clause, i);
  if (named >= 0) return accordingTo(clause, i, named);
  const phrase = nth(clause.phrases, i);
  const told = i === 0 ? asTold(clause) : phrase.kind === 'preposition' ? asToldBehind(clause, i) : undefined;
  if (told) return told;
  if (phrase.cue === 'calling') return called(clause, i);
  if (IS.test(wordAt(clause, i))) return asOwned(clause, i);
  if (
    phrase.kind !== 'verb' ||
    phrase.cue !== 'saying' ||
    phrase.passive ||
    !REPORTING_FORMS.has(phrase.form ?? '')
  )
    return undefined;
  if (
    factualityOf(clause, i) !== 'stated' ||
    (phrase.form === 'gerund' &&
      kindAt(clause, i - 1) === 'preposition' &&
      wordAt(clause, i - 1) !== 'by' &&
      !isQuotedAs(clause, i - 1))
  )
    return undefined;
  const speaker = clause.subjects[i] ?? -1;
  if (speaker < 0 || wordAt(clause, speaker) === 'there') return undefined;
  // "who tells me that it is late, and told me it is dark": nobody tells himself.
  const { narrators, selves } = clause.tokens.speech;
  const hearer = clause.tokens.word[phrase.to] ?? '';
  if (narrators.has(wordAt(clause, speaker)) && selves.has(hearer)) return undefined;
  // "It is worth noting that"
  if (phrase.form === 'gerund' && wordAt(clause, speaker) === 'it') return undefined;
  const pledged = speaker < i ? pledge(clause, i) : -1;
  if (pledged >= 0)
    return { content: { from: i, to: endOf(clause, i) }, start: pledged, speaker, cue: pledged - 1 };
  if (!clause.tokens.speech.reportsClause.has(wordAt(clause, i))) return undefined;
  const { verbSecond, romance, clauses } = clause.tokens.speech;
  if (verbSecond && clauses.nobody.has(wordAt(clause, speaker))) return undefined;
  const who = nth(clause.phrases, speaker);
  if (romance && who.kind === 'noun' && !isSomebody(clause, speaker)) return undefined;
  const content =
    speaker > i
      ? leading(clause, i)
      : (contentBehind(clause, i) ?? contentBefore(clause, speaker, i) ?? bareWords(clause, speaker, i));
  return content && { content: endOfRelative(clause, i, content), speaker, cue: phrase.head };
}

/** Somebody or a body, by the word or by the name behind its comma. */
const isSomebody = (clause: Clause, speaker: number): boolean =>
  maySpeak(clause, nth(clause.phrases, speaker)) ||
  (kindAt(clause, speaker + 1) === 'comma' &&
    isNamedAt(clause, speaker + 2) &&
    kindAt(clause, speaker + 3) === 'comma');

/** "Early's answer was [that he had not read it]" */
function asOwned(clause: Clause, be: number): Report | undefined {
  const speaker = clause.subjects[be] ?? -1;
  if (speaker < 0 || speaker > be || !isSaidAt(clause, speaker) || wordAt(clause, be + 1) !== 'that')
    return undefined;
  const found = owner({ clause, frame: -1 }, speaker, nth(clause.phrases, speaker).head);
  const content = { from: be + 1, to: endOf(clause, be + 1) };
  // "Her answer is that of a fool"
  const tells = clause.phrases.some(({ form }, i) => i > be && i < content.to && form === 'finite');
  if (!found || !tells || factualityOf(clause, be) !== 'stated') return undefined;
  const { from, to, head } = found.mention;
  return { content, speaker, owner: { from, to, head }, cue: found.cue };
}
const IS = /^(?:is|was|'s)$/;

/** "was quoted [as] saying" */
function isQuotedAs({ phrases, tokens }: Clause, as: number): boolean {
  const verb = phrases.findLast(({ kind }, i) => i < as && kind === 'verb');
  return (
    tokens.word[phrases[as]?.head ?? -1] === 'as' &&
    tokens.speech.quotes.has(tokens.word[verb?.head ?? -1] ?? '')
  );
}

/** "vowed [to fight]": the "to" of an infinitive that is reported in one phrase with its verb, or -1. */
function pledge({ tokens, phrases }: Clause, verb: number): number {
  const { from, head } = nth(phrases, verb);
  for (let i = head - 1; i > from; i--)
    if (tokens.word[i] === 'to')
      return tokens.speech.reportsInfinitive.has(tokens.word[i - 1] ?? '') ? i : -1;
  return -1;
}

/** "The plan is dead, [as] Early noted in The Herald.": what stands in front, up to the comma. */
function asToldBehind(clause: Clause, as: number): Report | undefined {
  const { speech } = clause.tokens;
  if (
    speech.verbSecond ||
    speech.romance ||
    wordAt(clause, as) !== 'as' ||
    kindAt(clause, as - 1) !== 'comma'
  )
    return undefined;
  const content = { from: startOf(clause, as - 1), to: as - 1 };
  const ends = clause.phrases.slice(as + 2).every(({ kind }) => AFTER_TELLING.test(kind));
  return ends && tellsOf(clause, as + 2) && isClause(clause, content)
    ? { content, speaker: as + 1, cue: nth(clause.phrases, as + 2).head }
    : undefined;
}
const AFTER_TELLING = /^(?:verb|noun|preposition|time|adverb|stop)$/;

/** "as Early [noted] in The Herald", "as Early [put] it", but "as Early [joked] with a friend": whether the verb has what was told around it. */
function tellsOf(clause: Clause, verb: number): boolean {
  const { reportsClause, phrasals } = clause.tokens.speech;
  const putsIt = phrasals.get(wordAt(clause, verb))?.has(wordAt(clause, verb + 1)) === true;
  const next = verb + (putsIt ? 2 : 1);
  return (
    cueAt(clause, verb) === 'saying' &&
    isActingRight(clause, verb) &&
    (putsIt || reportsClause.has(wordAt(clause, verb))) &&
    (/^(?:comma|time|stop|end)$/.test(kindAt(clause, next)) ||
      /^(?:in|on|at|to|during|last)$/.test(wordAt(clause, next)))
  );
}

/** "[Early] noted", "[Early and Reed] noted": with nothing between. */
const isActingRight = ({ phrases, subjects }: Clause, verb: number): boolean => {
  const subject = subjects[verb] ?? -1;
  const both = subject === verb - 3 && phrases[verb - 2]?.kind === 'conjunction';
  return subject === verb - 1 || (both && phrases[verb - 1]?.kind === 'noun');
};

/** "Wie Early mitteilte, ist der Plan tot.", "As Early noted, the plan is dead." */
function asTold(clause: Clause): Report | undefined {
  const { speech } = clause.tokens;
  const verb = speech.clauses.as.has(wordAt(clause, 0)) ? teller(clause) : -1;
  const comma = clause.phrases.findIndex(({ kind }, i) => i > verb && kind === 'comma');
  if (verb < 0 || comma < 0 || clause.phrases.slice(comma).some(({ kind }) => kind === 'quote'))
    return undefined;
  const content = { from: comma + 1, to: endOf(clause, comma + 1) };
  if (
    !speech.verbSecond &&
    !speech.romance &&
    !(tellsOf(clause, verb) && (isClause(clause, content) || isPlain(clause, content)))
  )
    return undefined;
  return { content, speaker: clause.subjects[verb] ?? -1, cue: nth(clause.phrases, verb).head };
}

/** "no single cause suffices": some words up to the sentence's end, no comma among them. */
const isPlain = ({ phrases }: Clause, { from, to }: SaidContent): boolean =>
  (phrases[to - 1]?.to ?? 0) - (phrases[from]?.from ?? 0) > 3 &&
  phrases.slice(from, to).every(({ kind }) => kind !== 'comma' && kind !== 'quote');

const REPORTING_FORMS: ReadonlySet<string> = new Set(['finite', 'gerund']);

function accordingTo(clause: Clause, i: number, speaker: number): Report | undefined {
  const cue = nth(clause.phrases, i).head;
  if (clause.tokens.speech.verbSecond && Math.min(i, speaker) === 0) {
    // "Laut Early wird der Plan …", "Early zufolge wird …"
    let verb = Math.max(i, speaker) + 1;
    while (/^(?:noun|preposition|aside)$/.test(kindAt(clause, verb))) verb++;
    return kindAt(clause, verb) === 'verb'
      ? { content: { from: verb, to: endOf(clause, verb) }, speaker, cue }
      : undefined;
  }
  if (clause.tokens.speech.verbSecond && kindAt(clause, Math.min(i, speaker) - 1) !== 'comma') {
    // "Der Plan ist laut Early tot."
    const content = { from: startOf(clause, Math.min(i, speaker)), to: endOf(clause, 0) };
    return isClause(clause, content) ? { content, speaker, cue } : undefined;
  }
  const front = { from: startOf(clause, i - 1), to: i - 1 };
  if (i > 1 && kindAt(clause, i - 1) !== 'comma') return undefined;
  if (i > 1 && (isClause(clause, front) || isLong(clause, front))) return { content: front, speaker, cue };
  // "According to Early, the plan is dead", "In addition, according to Early, …"
  let comma = speaker + 1;
  while (kindAt(clause, comma) !== 'comma' && kindAt(clause, comma) !== 'end') comma++;
  const content = { from: comma + 1, to: endOf(clause, comma + 1) };
  if (kindAt(clause, comma) !== 'end' && (i <= 1 || isClause(clause, content)))
    return { content, speaker, cue };
  return i > 1 && isWordy(clause, front) ? { content: front, speaker, cue } : undefined;
}

/** "Hale drew support among women, according to polls": so many words in front, and no verb that a table holds. */
const isWordy = ({ phrases }: Clause, { from, to }: SaidContent): boolean =>
  from === 0 &&
  (phrases[to - 1]?.to ?? 0) - (phrases[0]?.from ?? 0) >= WORDY &&
  phrases.slice(from, to).every(({ kind }) => !/^(?:quote|colon)$/.test(kind));
const WORDY = 6;
