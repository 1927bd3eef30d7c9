import { type Speech, Word } from '../../../../languages/index.ts';
import { nth } from '../../../../text/nth.ts';
import { isKind, isLoose, isNamed, NO_PHRASE, speaksItself, wordAt } from '../noun-phrases.ts';
import type { CutSentence, Phrase } from '../types.ts';
import type { Known } from './known.ts';

type VerbSecond = NonNullable<Speech['verbSecond']>;

/** What a clause begins behind. */
const OPENS = /^(?:stop|colon|quote|subordinator|relative|conjunction|open|close)$/;

/**
 * The subject of a finite verb where it stands second: one part stands in front of it, and when that is not the subject,
 * the subject follows it. In a subordinate clause, whose verb stands last, the subject opens the clause.
 * (Drach 1937, "Grundgedanken der deutschen Satzlehre": front field, finite verb, middle field.)
 */
export function ofVerbSecond(cut: Known, words: VerbSecond, verb: number): number {
  if (cut.tokens.speech.quotes.has(wordAt(cut, verb)) && !cut.phrases[verb]?.passive)
    return quoted(cut, words, verb);
  const relative = relativeBefore(cut, words, verb);
  if (relative !== NO_PHRASE)
    return isWho(cut, relative - 2) && words.relatives.has(wordFrom(cut, relative))
      ? relative - 2
      : NO_PHRASE;
  const start = startOf(cut, verb);
  const shared = start === verb ? ofCoordinate(cut, verb) : NO_PHRASE;
  if (shared !== NO_PHRASE) return shared;
  const subject = inField(cut, words, start, verb);
  const impersonal = cut.phrases[verb]?.cue === 'saying' && words.impersonal.subject === wordAt(cut, subject);
  return impersonal ? writtenIn(cut, words, start, verb) : subject;
}

function inField(cut: CutSentence, words: VerbSecond, start: number, verb: number): number {
  const { phrases } = cut;
  let first = skipMarks(phrases, start);
  if (words.focus.has(wordAt(cut, first))) first++;
  const leads = phrases[verb - 1]?.kind === 'comma' && hasFinite(phrases, first, verb);
  // "Reed, die den Bau leitet, sagte"
  let end = first + 1;
  while (phrases[end]?.kind === 'noun') end++;
  if (leads && phrases[end]?.kind === 'comma' && mayBeSubject(cut, words, first)) return first;
  const behind = behindVerb(cut, words, verb);
  if (first >= verb || leads || !mayBeSubject(cut, words, first)) return behind;
  if (behind === NO_PHRASE || behind > verb + 2) return first;
  // "Deren Haltung nannte [er] …", "Den Plan nannte [Reed] …": whoever acts, where the first part cannot.
  const pronoun = wordAt(cut, behind);
  return words.nominative.has(pronoun) || (!isWho(cut, first) && isWho(cut, behind)) ? behind : first;
}

/** "Reed, [die den Bau] leitet": what opens a clause about the noun in front, whose verb stands last; or -1. */
function relativeBefore(cut: CutSentence, { relatives }: VerbSecond, verb: number): number {
  const { phrases, tokens } = cut;
  if (!/^(?:comma|stop|colon|quote|verb)$/.test(phrases[verb + 1]?.kind ?? 'stop')) return NO_PHRASE;
  for (let i = verb - 1; i > 1; i--) {
    const { kind, from, to } = nth(phrases, i);
    if (phrases[i - 1]?.kind === 'comma' && kind === 'noun' && relatives.has(tokens.word[from] ?? '')) {
      const next = tokens.bits[from + 1] ?? 0;
      const alone = to === from + 1 || (next & (Word.determiner | Word.possessive)) !== 0;
      return phrases[i - 2]?.kind === 'noun' && alone ? i : NO_PHRASE;
    }
    if (!/^(?:noun|preposition|adverb|time|aside|adjective|verb)$/.test(kind)) return NO_PHRASE;
  }
  return NO_PHRASE;
}

const wordFrom = ({ tokens, phrases }: CutSentence, i: number): string =>
  tokens.word[phrases[i]?.from ?? -1] ?? '';

/** "Reed lachte und [sagte] …": the subject of the clause in front. */
function ofCoordinate({ phrases, subjects }: Known, verb: number): number {
  if (phrases[verb - 1]?.kind !== 'conjunction') return NO_PHRASE;
  for (let i = verb - 2; i >= 0 && !/^(?:stop|colon)$/.test(phrases[i]?.kind ?? ''); i--)
    if (phrases[i]?.form === 'finite') return subjects[i] ?? -1;
  return NO_PHRASE;
}

/** Whether the phrase names someone who may speak. */
const isWho = (cut: CutSentence, i: number): boolean => {
  const phrase = nth(cut.phrases, i);
  const { bits, word, speech } = cut.tokens;
  const capital = ((bits[phrase.head] ?? 0) & Word.capital) !== 0;
  return (
    speaksItself(cut, phrase) ||
    isKind(cut, phrase) ||
    (capital && speech.callsSomeone?.(word[phrase.head] ?? '') === true)
  );
};

/** Where the verb's clause starts: also behind a comma that one part alone stands between, where another clause ended. */
function startOf(cut: CutSentence, verb: number): number {
  const { phrases } = cut;
  let start = verb;
  while (start > 0 && (!OPENS.test(nth(phrases, start - 1).kind) || joinsNames(cut, start - 1))) start--;
  let comma = verb - 1;
  while (
    comma >= start &&
    /^(?:noun|preposition|adverb|time|aside|adjective)$/.test(phrases[comma]?.kind ?? '')
  )
    comma--;
  const parts = phrases
    .slice(comma + 1, verb)
    .filter(({ kind }) => kind === 'noun' || kind === 'adverb').length;
  return phrases[comma]?.kind === 'comma' &&
    comma < verb - 1 &&
    parts <= 2 &&
    hasFinite(phrases, start, comma)
    ? comma + 1
    : start;
}

/** "Anna Reed [und] Lutz Early erklärten" */
const joinsNames = (cut: CutSentence, and: number): boolean =>
  cut.tokens.speech.clauses.and.has(wordAt(cut, and)) &&
  [and - 1, and + 1].every((i) => cut.phrases[i]?.kind === 'noun' && isNamed(cut, nth(cut.phrases, i)));

/** Over a comma or a dash that only closes what stands before, and over whom a letter goes to: „…“, [sagte Reed]. */
function skipMarks(phrases: readonly Phrase[], from: number): number {
  let i = from;
  while (/^(?:comma|dash|aside)$/.test(phrases[i]?.kind ?? '')) i++;
  return i;
}

const hasFinite = (phrases: readonly Phrase[], from: number, to: number): boolean =>
  phrases.slice(from, to).some(({ form }) => form === 'finite');

/** The first noun phrase of the middle field that is no object and hangs on no preposition. */
function behindVerb(cut: CutSentence, words: VerbSecond, verb: number): number {
  const { phrases } = cut;
  for (let i = verb + 1; i < phrases.length; i++) {
    const phrase = nth(phrases, i);
    if (phrase.kind === 'preposition') i++;
    else if (phrase.kind === 'noun' && mayBeSubject(cut, words, i)) return i;
    else if (phrase.kind !== 'noun' && !isLoose(phrase) && phrase.kind !== 'adjective') return NO_PHRASE;
  }
  return NO_PHRASE;
}

/** Whether a noun phrase's first word leaves open that it is the subject: not "den", "ihm", "sich". */
const mayBeSubject = ({ phrases, tokens }: CutSentence, { oblique }: VerbSecond, i: number): boolean => {
  const phrase = phrases[i];
  return (
    phrase?.kind === 'noun' &&
    !oblique.has(tokens.word[phrase.from] ?? '') &&
    !((tokens.bits[phrase.head] ?? 0) & Word.time)
  );
};

/** "In dem Bericht heißt es", "heißt es im Bericht": what it is written in speaks, or nobody. */
function writtenIn(cut: CutSentence, { impersonal }: VerbSecond, start: number, verb: number): number {
  const { phrases, tokens } = cut;
  const end = phrases.findIndex(({ kind }, i) => i > verb && /^(?:comma|colon|stop|quote)$/.test(kind));
  for (let i = end < 0 ? phrases.length - 1 : end - 1; i > start; i--)
    if (phrases[i]?.kind === 'noun' && impersonal.behind.has(wordAt(cut, i - 1)) && i !== verb + 1) {
      const { head } = nth(phrases, i);
      if (!((tokens.bits[head] ?? 0) & Word.time)) return i;
    }
  const front = phrases[start];
  return front?.kind === 'preposition' &&
    impersonal.behind.has(wordAt(cut, start)) &&
    phrases[start + 1]?.kind === 'noun'
    ? start + 1
    : NO_PHRASE;
}

/** "zitierte die Zeitung [den Trainer]": who is quoted is the object, by its article. */
function quoted({ phrases, tokens }: CutSentence, { accusative }: VerbSecond, verb: number): number {
  for (let i = 0; i < phrases.length; i++) {
    const phrase = nth(phrases, i);
    if (phrase.kind === 'noun' && phrases[i - 1]?.kind !== 'preposition' && Math.abs(i - verb) < 8)
      if (accusative.has(tokens.word[phrase.from] ?? '')) return i;
  }
  return NO_PHRASE;
}
