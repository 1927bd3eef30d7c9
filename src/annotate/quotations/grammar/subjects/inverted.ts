import { Word } from '../../../../languages/index.ts';
import { nth } from '../../../../text/nth.ts';
import { Tag } from '../../words/index.ts';
import {
  isKind,
  isLoose,
  isMadeKnown,
  isNamed,
  isPersonNoun,
  NO_PHRASE,
  speaksItself,
} from '../noun-phrases.ts';
import type { CutSentence, Phrase } from '../types.ts';
import { type Known, mayBeReduced } from './known.ts';

/** “…,” said Kelly · But, said Kelly, … · Stated Kelly: */
export function invertedSubject(cut: CutSentence, verb: number, before: number): number {
  const { phrases, tokens } = cut;
  const phrase = nth(phrases, verb);
  if (phrase.cue !== 'saying' || phrase.passive || phrase.to - phrase.from > 3) return NO_PHRASE;
  const noun = subjectPlace(cut, verb);
  const named = phrases[noun];
  if (named?.kind !== 'noun' || tokens.speech.clauses.objects.has(tokens.word[named.head] ?? ''))
    return NO_PHRASE;
  if (isBare(cut, named)) return NO_PHRASE;
  const left = phrases[before]?.kind;
  // “…,” said Early would win: the noun phrase has a verb of its own, unless it is “…,” said a man involved.
  const own = phrases[noun + 1];
  if (own?.kind === 'verb' && own.form === 'finite' && !(left === 'quote' && mayBeReduced(cut, own)))
    return NO_PHRASE;
  // “primo” indica un número: without a comma or a mark that goes on, only somebody speaks.
  if (left === 'quote' && tokens.speech.romance && !endsOpen(cut, nth(phrases, before)))
    return speaksItself(cut, named) || isKind(cut, named) ? noun : NO_PHRASE;
  if (left === undefined || left === 'quote') return noun;
  // "Como dijo Early, …"
  if (tokens.speech.romance && tokens.speech.clauses.as.has(tokens.word[phrases[before]?.head ?? -1] ?? ''))
    return noun;
  if (left !== 'comma' && left !== 'dash') return NO_PHRASE;
  if (phrases[before - 1]?.kind === 'quote') return noun;
  // "The record, says the label, is out": between commas whatever has an article speaks, unless nothing else is told:
  // "Early, a lawyer, confirmed the death, saying".
  let rest = noun + 2;
  while (isLoose(phrases[rest])) rest++;
  const aside =
    left === 'comma' &&
    own?.kind === 'comma' &&
    ((tokens.bits[named.from] ?? 0) & (Word.determiner | Word.possessive)) !== 0 &&
    phrases.some(({ form }, i) => form === 'finite' && (i < before || i === rest));
  if (tokens.speech.hearers.has(tokens.word[phrase.head] ?? '') || !(speaksItself(cut, named) || aside))
    return NO_PHRASE;
  let end = noun + 1;
  while (phrases[end]?.kind === 'noun' || isLoose(phrases[end])) end++;
  if (phrases[end]?.kind === 'preposition' && phrases[end + 1]?.kind === 'noun') end += 2;
  return /^(?:comma|stop|dash|relative|colon)$/.test(phrases[end]?.kind ?? 'stop') ? noun : NO_PHRASE;
}

/** "dijo sonriente": in a Romance language no one thing speaks without an article, unless it is a role: "dice papá". */
const isBare = (cut: CutSentence, phrase: Phrase): boolean => {
  const { tokens, tags, from } = cut;
  const { romance, lexicon, callsSeveral, persons } = tokens.speech;
  const word = tokens.word[phrase.head] ?? '';
  return (
    romance === true &&
    phrase.to === phrase.from + 1 &&
    tags[phrase.head - from] === Tag.noun &&
    ((tokens.bits[phrase.head] ?? 0) & Word.capital) === 0 &&
    !lexicon.has(word) &&
    !persons?.has(word) &&
    !callsSeveral(word)
  );
};

/** Where the subject of an inverted tag stands: over how and to whom it is said, and over "… a decir" of "se limitó a decir Reed". */
function subjectPlace(cut: CutSentence, verb: number): number {
  const { phrases, tokens } = cut;
  const refuses = tokens.speech.operators.verbs.has(tokens.word[nth(phrases, verb).head] ?? '');
  const says = (i: number): boolean =>
    !refuses && phrases[i]?.form === 'infinitive' && (phrases[i]?.cue === 'saying' || isMadeKnown(cut, i));
  let at = verb + 1;
  for (;;) {
    const { kind, form } = phrases[at] ?? {};
    const when = kind === 'noun' && ((tokens.bits[phrases[at]?.head ?? -1] ?? 0) & Word.time) !== 0;
    if (isLoose(phrases[at]) || (when && tokens.speech.romance)) at++;
    else if (isHearer(cut, at)) at += 2;
    else if (!tokens.speech.romance) return at;
    else if (says(at) || kind === 'adjective' || form === 'participle' || form === 'gerund') at++;
    else if (kind === 'preposition' && says(at + 1)) at += 2;
    else if (kind === 'noun' && phrases[at + 1]?.kind === 'preposition' && says(at + 2)) at += 3;
    else return at;
  }
}

/** "dijo [a la prensa] el ministro", "disse [na terça-feira] a ministra": where a preposition marks the hearer, the subject stands behind. */
const isHearer = ({ phrases, tokens }: CutSentence, at: number): boolean =>
  tokens.speech.romance === true &&
  phrases[at]?.kind === 'preposition' &&
  /^(?:noun|time)$/.test(phrases[at + 1]?.kind ?? '') &&
  phrases[at + 2]?.kind === 'noun';

/**
 * "De la cocina salió [un camarero]", "Peor cara tenía [el presidente]": where a verb needs no subject in front, somebody right behind it is its
 * subject if nobody is in front; in Spanish whom it acts on would have "a".
 */
export function subjectBehind(known: Known, verb: number, before: Phrase | undefined): number {
  const { phrases, tokens } = known;
  const { dropsSubject, marksPersons, clauses } = tokens.speech;
  const { cue, passive, head } = nth(phrases, verb);
  if (!dropsSubject || cue || passive || clauses.be.has(tokens.word[head] ?? '')) return NO_PHRASE;
  let at = verb + 1;
  while (isLoose(phrases[at])) at++;
  const who = phrases[at];
  const isSomebody =
    who?.kind === 'noun' && (isPersonNoun(known, who) || isKind(known, who) || isNamed(known, who));
  if (!isSomebody || phrases[at + 1]?.form === 'finite') return NO_PHRASE;
  const held = before?.kind === 'noun' && phrases[phrases.indexOf(before) - 1]?.kind === 'preposition';
  const isFree = before === undefined || held || /^(?:comma|conjunction|stop)$/.test(before.kind);
  const isThing = before?.kind === 'noun' && !speaksItself(known, before) && !isPersonNoun(known, before);
  const arrives = isFree && verb === firstFinite(known);
  return arrives || (marksPersons === true && isThing) ? at : NO_PHRASE;
}

const firstFinite = ({ phrases }: Known): number => phrases.findIndex(({ form }) => form === 'finite');

const endsOpen = ({ tokens }: CutSentence, { head }: Phrase): boolean =>
  /[,?!…—]\s?[’”»"]*$/.test(tokens.text.slice(Math.max(0, (tokens.end[head] ?? 0) - 4), tokens.end[head]));
