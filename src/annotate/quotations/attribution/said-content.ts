import { nth } from '../../../text/nth.ts';
import { type Clause, OPENS_CLAUSE } from '../grammar/index.ts';
import { cueAt, hasHearer, isLooseKind, kindAt, wordAt } from './rules/site.ts';

/** Phrases `from`..`to` of a clause that are what was said. */
export interface SaidContent {
  readonly from: number;
  readonly to: number;
}

/** "said [on Monday] [that] the plan was dead" */
export function contentBehind(clause: Clause, verb: number): SaidContent | undefined {
  if (clause.tokens.speech.verbSecond) return behindComma(clause, verb);
  let i = verb + 1;
  const heard = hasHearer(clause, verb);
  if (heard && kindAt(clause, i) === 'noun') i++;
  while (
    isLooseKind(kindAt(clause, i)) ||
    (kindAt(clause, i) === 'preposition' && /^(?:noun|time)$/.test(kindAt(clause, i + 1)))
  )
    i += kindAt(clause, i) === 'preposition' ? 2 : 1;
  while (heard && kindAt(clause, i) === 'comma') i++;
  if (kindAt(clause, i) === 'comma') i = behindAside(clause, i);
  const next = clause.phrases[i];
  if (
    next?.kind === 'subordinator' &&
    (clause.tokens.speech.clauses.complementizers.has(wordAt(clause, i)) || wordAt(clause, i) === 'where')
  ) {
    const content = { from: i, to: endOf(clause, i) };
    // "reiterated [that] approach in June"
    return wordAt(clause, i) !== 'that' || hasFinite(clause, content) || content.to - i > MANY
      ? content
      : undefined;
  }
  if (next?.form === 'infinitive')
    return clause.tokens.speech.reportsInfinitive.has(wordAt(clause, verb))
      ? { from: i, to: endOf(clause, i) }
      : undefined;
  if (next?.kind === 'verb') return isActing(clause, i) ? { from: i, to: endOf(clause, i) } : undefined;
  if (next?.kind !== 'noun' && next?.kind !== 'adjective') return undefined;
  return hasSubject(clause, i) ? { from: i, to: endOf(clause, i) } : undefined;
}

/** "And John said to him: [Truly I am he]": the words themselves, without marks, up to the next stop. */
export function bareWords(clause: Clause, speaker: number, verb: number): SaidContent | undefined {
  const { tokens, phrases } = clause;
  let colon = Math.max(speaker, verb) + 1;
  while (/^(?:noun|preposition|adverb|time)$/.test(kindAt(clause, colon)) && colon <= verb + FAR) colon++;
  const from = colon + 1;
  const first = tokens.start[phrases[from]?.from ?? -1];
  if (kindAt(clause, colon) !== 'colon' || first === undefined) return undefined;
  if (!/\p{Lu}/u.test(tokens.text.charAt(first))) return undefined;
  let to = from;
  while (to < phrases.length && kindAt(clause, to) !== 'stop') to++;
  return { from, to };
}
/** How far behind the verb, in phrases, the colon may stand. */
const FAR = 4;

/** Phrases among which a verb will be, whether or not a table holds it. */
const MANY = 6;

/** "stated, in a letter to the board, [that]": where the aside ends and "that" follows; else where it begins. */
function behindAside(clause: Clause, comma: number): number {
  for (let i = comma + 1; i < clause.phrases.length; i++) {
    if (/^(?:quote|colon|stop)$/.test(kindAt(clause, i)) || cueAt(clause, i) === 'saying') return comma;
    if (kindAt(clause, i) === 'comma') return wordAt(clause, i + 1) === 'that' ? i + 1 : comma;
  }
  return comma;
}

/** "says [expanding the park] will protect it": a verb's -ing form that is the subject of the next. */
function isActing({ phrases }: Clause, gerund: number): boolean {
  if (phrases[gerund]?.form !== 'gerund') return false;
  for (let i = gerund + 1; i < phrases.length; i++) {
    const { kind, form } = nth(phrases, i);
    if (form === 'finite') return true;
    if (!INSIDE_SUBJECT.test(kind) && kind !== 'verb') return false;
  }
  return false;
}

/** "hat ihr am Montag gesagt[, dass …]", "sagte in Kiel[, der Plan sei tot]": a comma stands before what is said. */
function behindComma(clause: Clause, verb: number): SaidContent | undefined {
  let i = verb + 1;
  while (/^(?:noun|preposition|adverb|time|aside|adjective)$/.test(kindAt(clause, i)) || isRest(clause, i))
    i++;
  if (kindAt(clause, i) !== 'comma') return undefined;
  const from = i + 1;
  const isThat = /^(?:dass|daß|ob)$/.test(wordAt(clause, from));
  return isThat || (kindAt(clause, from) !== 'subordinator' && isReported(clause, from))
    ? { from, to: endOf(clause, from) }
    : undefined;
}

/** The rest of a verb whose finite part stands in front. */
const isRest = ({ phrases }: Clause, i: number): boolean =>
  phrases[i]?.kind === 'verb' && phrases[i]?.form === 'participle';

/** Whether a clause with a subject of its own begins at `from`: "der Plan sei", "müsse man". */
function isReported({ phrases, subjects }: Clause, from: number): boolean {
  const verb = phrases.findIndex(({ form }, i) => i >= from && form === 'finite');
  return (
    verb >= from &&
    phrases.slice(from, verb).every(({ kind }) => kind !== 'comma') &&
    (subjects[verb] ?? -1) >= from
  );
}

/** Whether the noun phrase is the subject of the next clause, not the object of the verb before it. */
function hasSubject(clause: Clause, noun: number): boolean {
  for (let k = noun + 1; k < clause.phrases.length; k++) {
    const subject = clause.subjects[k] ?? -1;
    if (clause.phrases[k]?.form === 'finite' && subject >= noun && kindAt(clause, subject) !== 'relative')
      return isWithin(clause, noun, subject);
  }
  return false;
}

/** What may stand between the first noun of a subject and its verb: "the conviction of two men for selling files". */
const INSIDE_SUBJECT = /^(?:noun|conjunction|preposition|adverb|time|adjective|aside)$/;

/** Whether `subject` is the noun phrase, another in one list with it or one that hangs on it: "the ministry and Mexico". */
function isWithin({ phrases, tokens }: Clause, noun: number, subject: number): boolean {
  for (let i = noun; i < subject; i++) {
    const { kind, form, head } = nth(phrases, i);
    if (!INSIDE_SUBJECT.test(kind) && form !== 'gerund' && form !== 'participle') return false;
    // "their interest [as] others lined up", "the way [the two men] are treated"
    if (kind === 'preposition' && OPENS_CLAUSE.has(tokens.word[head] ?? '')) return false;
    if (kind === 'noun' && phrases[i + 1]?.kind === 'noun') return false;
  }
  return true;
}

/** "The plan was dead, Early said." · "The plan, Early said, was dead." */
export function contentBefore(clause: Clause, speaker: number, verb: number): SaidContent | undefined {
  if (kindAt(clause, speaker - 1) !== 'comma' || speaker < 2) return undefined;
  const next = kindAt(clause, verb + 1);
  const from = startOf(clause, speaker - 1);
  const behind = cueAt(clause, verb + 2);
  if (next === 'comma' && (!behind || behind === 'thinking')) {
    const rest = { from: verb + 2, to: endOf(clause, verb + 1) };
    const opening = { from, to: speaker - 1 };
    if (hasFinite(clause, rest) || !isClause(clause, opening))
      return isClause(clause, { from, to: rest.to }) ? { from, to: rest.to } : undefined;
    return opening;
  }
  const ends =
    /^(?:stop|end|comma|time|adverb)$/.test(next) ||
    (next === 'preposition' && !isQuoteBehind(clause, verb)) ||
    (hasHearer(clause, verb) && next === 'noun');
  const content = { from, to: speaker - 1 };
  return ends && !isQuoteBehind(clause, verb) && isClause(clause, content) ? content : undefined;
}

const hasFinite = ({ phrases }: Clause, { from, to }: SaidContent): boolean =>
  phrases.slice(from, to).some(({ form }) => form === 'finite');

const isQuoteBehind = (clause: Clause, at: number): boolean =>
  clause.phrases.some(({ kind }, i) => i > at && (kind === 'quote' || kind === 'colon'));

/** "The plan was dead, said Early." */
export function leading(clause: Clause, verb: number): SaidContent | undefined {
  if (kindAt(clause, verb - 1) !== 'comma' || verb < 2) return undefined;
  // "Auf die Frage, ob sie gehe, antwortete Early: „…“"
  if (clause.tokens.speech.verbSecond && isQuoteBehind(clause, verb)) return undefined;
  const content = { from: startOf(clause, verb - 1), to: verb - 1 };
  if (isClause(clause, content) || isLong(clause, content)) return content;
  // "The lock, said Early, the warden, is shut."
  const verbBehind = clause.phrases.findIndex(
    ({ form }, i) => i > verb && form === 'finite' && kindAt(clause, i - 1) === 'comma',
  );
  const held =
    (clause.subjects[verbBehind] ?? -1) >= content.from && (clause.subjects[verbBehind] ?? -1) < verb;
  return verbBehind > 0 && held ? { from: content.from, to: endOf(clause, verbBehind) } : undefined;
}

/** Tokens of a sentence at least, in a language whose verbs the tables do not all hold. */
const LONG = 4;

/** "El puente aguantará dos inviernos, asegura Early": in front of such a tag so many words are a sentence. */
export const isLong = ({ phrases, tokens }: Clause, { from, to }: SaidContent): boolean =>
  tokens.speech.romance === true &&
  from === 0 &&
  (phrases[to - 1]?.to ?? 0) - (phrases[0]?.from ?? 0) >= LONG &&
  phrases.slice(from, to).every(({ kind }) => !/^(?:comma|quote|colon)$/.test(kind));

/** Whether the phrases hold a main clause: a finite verb with a subject that no "while" or "who" leads. */
export function isClause(clause: Clause, { from, to }: SaidContent): boolean {
  for (let i = from; i < to; i++) {
    const subject = clause.subjects[i] ?? -1;
    if (
      clause.phrases[i]?.form !== 'finite' ||
      subject < from ||
      subject >= to ||
      kindAt(clause, subject) === 'relative' ||
      kindAt(clause, subject - 1) === 'relative'
    )
      continue;
    if (!leads(clause, subject - 1) || subject - 1 < from) return true;
  }
  return false;
}
/** Whether a word opens a side clause: "when", "like". */
const leads = (clause: Clause, i: number): boolean =>
  clause.tokens.speech.clauses.side.has(wordAt(clause, i)) || /^(?:like|whether)$/.test(wordAt(clause, i));

/** Where the clause before a comma starts: with the sentence, unless words in marks stand in it. */
export function startOf(clause: Clause, comma: number): number {
  for (let i = comma - 1; i >= 0; i--) if (kindAt(clause, i) === 'quote') return comma;
  return 0;
}

/** A report inside "…, who claimed that …," or "While he says …," ends with that clause. */
export function endOfRelative(clause: Clause, verb: number, content: SaidContent): SaidContent {
  const subject = clause.subjects[verb] ?? -1;
  if (content.from < verb) return content;
  const aside = kindAt(clause, subject) === 'relative' && kindAt(clause, subject - 1) === 'comma';
  if (!aside && !(subject < verb && leads(clause, subject - 1))) return content;
  for (let i = content.from + 1; i < content.to; i++)
    if (kindAt(clause, i) === 'comma') return { from: content.from, to: i };
  return content;
}

/** Whether no verb behind `at` still belongs to a subject in front of it: then an aside ends the sentence. */
const isTail = ({ phrases, subjects }: Clause, from: number, at: number): boolean =>
  !phrases.some(
    ({ form }, i) => i > at && form === 'finite' && (subjects[i] ?? -1) >= from && (subjects[i] ?? -1) < at,
  );

/** ", but [the mayor said] …", ", but [he has not]": a clause of the writer's own begins, with a subject. */
const opposes = (clause: Clause, from: number): boolean =>
  kindAt(clause, from) === 'noun' &&
  clause.phrases.some(({ cue }, i) => i > from && clause.subjects[i] === from && cue !== undefined);

/** Where the reported clause ends: at the sentence's end, or where another report begins. */
export function endOf(clause: Clause, from: number): number {
  let last = clause.phrases.length;
  while (last > from && /^(?:stop|comma)$/.test(kindAt(clause, last - 1))) last--;
  for (let i = from + 1; i < last; i++) {
    const kind = kindAt(clause, i);
    if ((kind === 'stop' && wordAt(clause, i) === ';') || kind === 'colon') return i;
    if (kind !== 'comma' && kind !== 'conjunction') continue;
    const next = i + (kind === 'comma' && kindAt(clause, i + 1) === 'conjunction' ? 2 : 1);
    if (wordAt(clause, next) === 'according') return i;
    if (kind === 'comma' && kindAt(clause, next) === 'relative' && isTail(clause, from, i)) return i;
    if (
      kind === 'comma' &&
      ((wordAt(clause, i + 1) === 'but' && opposes(clause, i + 2)) ||
        /^(?:while|whereas)$/.test(wordAt(clause, next)))
    )
      return i;
    if (cueAt(clause, next) === 'saying' && nth(clause.phrases, next).form !== 'infinitive') return i;
    if (kindAt(clause, next) === 'noun' && cueAt(clause, next + 1) === 'saying' && kind === 'comma') return i;
  }
  return last;
}
