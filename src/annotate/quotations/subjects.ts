import type { Clause, Phrase } from './phrases.ts';
import { Tag } from './tags.ts';
import { Word } from './words.ts';

/** Indices of phrases in a clause; -1 when there is none. */
const NONE = -1;

/**
 * For each phrase the index of its subject, -1 where it is no verb or the sentence does not tell.
 * One pass from left to right: a verb that leans on an earlier one finds that one's subject known.
 */
export function subjects(clause: Omit<Clause, 'subjects'>): number[] {
  const known: Known = { ...clause, subjects: new Array<number>(clause.phrases.length).fill(NONE) };
  clause.phrases.forEach((phrase, i) => {
    if (phrase.kind === 'verb') known.subjects[i] = subjectOf(known, i, phrase);
  });
  // "Calling it a mess, Early said": verbs in front lean on the first clause behind them.
  let behind = NONE;
  for (let i = clause.phrases.length - 1; i >= 0; i--) {
    const phrase = clause.phrases[i] as Phrase;
    if (phrase.kind !== 'verb') continue;
    const subject = known.subjects[i] as number;
    if (phrase.form === 'finite' && subject !== NONE) behind = subject;
    else if (phrase.form !== 'finite' && subject === NONE && behind > i) known.subjects[i] = behind;
  }
  return known.subjects;
}

type Phrases = Omit<Clause, 'subjects'>;
type Known = Phrases & { readonly subjects: number[] };

function subjectOf(clause: Known, verb: number, phrase: Phrase): number {
  if (phrase.form === 'gerund') return subjectOfGerund(clause, verb);
  return phrase.form === 'finite' ? subjectOfFinite(clause, verb) : subjectOfMain(clause, verb);
}

function subjectOfFinite(clause: Known, verb: number): number {
  const { phrases } = clause;
  let i = verb - 1;
  while (i >= 0) {
    const phrase = phrases[i] as Phrase;
    switch (phrase.kind) {
      case 'adverb':
      case 'time':
      case 'adjective':
        i--;
        break;
      case 'noun':
        return climb(clause, i);
      case 'comma':
      case 'dash':
      case 'close':
        return beforeParenthesis(clause, i, verb);
      case 'relative':
        return antecedent(clause, i);
      case 'conjunction':
        return subjectOfMain(clause, i);
      default:
        return NONE;
    }
  }
  return NONE;
}

/** The noun phrase before a relative pronoun: the man who said. */
function antecedent(clause: Phrases, relative: number): number {
  let i = relative - 1;
  while (i >= 0 && isFiller(clause.phrases[i] as Phrase)) i--;
  if (i >= 0 && (clause.phrases[i] as Phrase).kind === 'noun') return i;
  return NONE;
}

const isFiller = ({ kind }: Phrase): boolean =>
  kind === 'comma' ||
  kind === 'adverb' ||
  kind === 'time' ||
  kind === 'dash' ||
  kind === 'close' ||
  kind === 'preposition';

/** From the end of "…, who had waited for days," back to the noun phrase in front of it. */
function beforeParenthesis(clause: Known, close: number, verb: number): number {
  const { phrases } = clause;
  const mark = (phrases[close] as Phrase).kind;
  for (let i = close - 1; i > 0; i--) {
    const phrase = phrases[i] as Phrase;
    if (phrase.kind === 'quote' && mark === 'comma') continue;
    const opens = mark === 'close' ? phrase.kind === 'open' : phrase.kind === mark;
    if (!opens) continue;
    const before = phrases[i - 1] as Phrase;
    const inside = phrases[i + 1] as Phrase;
    if (mark === 'comma' && inside.kind === 'conjunction') continue;
    if (before.kind === 'noun' || before.kind === 'adverb' || before.kind === 'time') {
      let noun = i - 1;
      while (
        noun > 0 &&
        ((phrases[noun] as Phrase).kind === 'adverb' || (phrases[noun] as Phrase).kind === 'time')
      )
        noun--;
      if ((phrases[noun] as Phrase).kind !== 'noun') continue;
      const top = climb(clause, noun);
      const front = phrases[top - 1];
      // "In Iowa, Trump, the nominee, said": a place led by a preposition is not the subject.
      if (front?.kind === 'preposition' || (front?.kind === 'comma' && isApposition(clause, top))) continue;
      return top;
    }
    if (before.kind === 'conjunction') return subjectOfMain(clause, i - 1);
  }
  const subject = close === verb - 1 ? subjectOfMain(clause, verb) : NONE;
  return subject;
}

/** A description behind a comma: "Trump, the nominee". */
function isApposition({ tokens, tags, from, phrases }: Phrases, noun: number): boolean {
  const phrase = phrases[noun] as Phrase;
  const before = phrases[noun - 2];
  const first = tags[phrase.from - from];
  void tokens;
  return (
    before?.kind === 'noun' &&
    (first === Tag.determiner || first === Tag.noun || first === Tag.adjective || first === Tag.possessive) &&
    noun - 2 >= 0
  );
}

/** Whose action a verb that leans on the main clause is: "…, saying", "went on to call". */
function subjectOfMain(clause: Known, at: number): number {
  const { phrases } = clause;
  for (let i = at - 1; i >= 0; i--) {
    const phrase = phrases[i] as Phrase;
    if (phrase.kind !== 'verb' || phrase.form !== 'finite') continue;
    const before = phrases[i - 1];
    if (before?.kind === 'relative' || before?.kind === 'subordinator') continue;
    const subject = clause.subjects[i] as number;
    if (subject === NONE) continue;
    const front = phrases[subject - 1];
    // A clause inside another's report: the reporting clause is the main one.
    if (
      front?.kind === 'subordinator' ||
      front?.kind === 'relative' ||
      (front?.kind === 'verb' && isReporting(clause, front))
    )
      continue;
    return subject;
  }
  return NONE;
}

const isReporting = ({ tokens }: Phrases, phrase: Phrase): boolean =>
  ((tokens.bits[phrase.head] as number) & (Word.saying | Word.calling)) !== 0;

function subjectOfGerund(clause: Known, verb: number): number {
  const { phrases } = clause;
  const before = phrases[verb - 1];
  if (!before) return NONE;
  if (before.kind === 'noun') {
    const top = climb(clause, verb - 1);
    const phrase = phrases[top] as Phrase;
    if (speaksItself(clause, phrase)) return top;
    const main = subjectOfMain(clause, verb);
    return main === NONE ? top : main;
  }
  return subjectOfMain(clause, verb);
}

/** Whether the phrase names someone: a name, a pronoun, a role. */
export function speaksItself({ tokens, tags, from }: Phrases, phrase: Phrase): boolean {
  const tag = tags[phrase.head - from];
  return tag === Tag.name || tag === Tag.pronoun || ((tokens.bits[phrase.head] as number) & Word.role) !== 0;
}

/** From a noun phrase up to the one it depends on: "a spokesman for [Clinton]" → "a spokesman". */
export function climb(clause: Phrases, noun: number): number {
  const { phrases } = clause;
  let top = noun;
  for (let steps = 0; steps < 8; steps++) {
    const before = phrases[top - 1];
    if (
      before?.kind === 'conjunction' &&
      phrases[top - 2]?.kind === 'noun' &&
      clause.tokens.word[before.head] === 'and'
    ) {
      const other = phrases[top - 3]?.kind;
      if (other === 'preposition') top -= 2;
      else return top;
      continue;
    }
    if (before?.kind !== 'preposition') return top;
    if (endsInPerson(clause, phrases[top] as Phrase)) return top;
    let i = top - 2;
    while (
      i >= 0 &&
      ((phrases[i] as Phrase).kind === 'adjective' ||
        (phrases[i] as Phrase).kind === 'adverb' ||
        (phrases[i] as Phrase).kind === 'time')
    )
      i--;
    if (i < 0) return top;
    const holder = phrases[i] as Phrase;
    if (holder.kind === 'noun') top = i;
    else if (holder.kind === 'verb') {
      const governor = beforeRelative(clause, i, holder);
      if (governor === NONE) return top;
      top = governor;
    } else return top;
  }
  return top;
}

function beforeRelative(clause: Phrases, verb: number, holder: Phrase): number {
  const { phrases } = clause;
  const before = phrases[verb - 1];
  if (!before) return NONE;
  if (before.kind === 'relative') return antecedent(clause, verb - 1);
  if (before.kind === 'noun' && holder.form !== 'finite' && holder.form !== 'infinitive') return verb - 1;
  return NONE;
}

/** "Secretary of [State John Kerry]": the person's name ends a longer run of names, so it is the head. */
function endsInPerson({ tokens, tags, from }: Phrases, phrase: Phrase): boolean {
  const given = Word.male | Word.female;
  let person = phrase.to - 1;
  if (tags[person - from] !== Tag.name) return false;
  while (person > phrase.from && !((tokens.bits[person] as number) & given)) person--;
  return (
    ((tokens.bits[person] as number) & given) !== 0 &&
    person > phrase.from &&
    person < phrase.to - 1 &&
    tags[person - 1 - from] === Tag.name &&
    !((tokens.bits[person - 1] as number) & (given | Word.title))
  );
}
