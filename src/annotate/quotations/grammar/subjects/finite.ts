import { Word } from '../../../../languages/index.ts';
import { nth } from '../../../../text/nth.ts';
import { Tag } from '../../words/index.ts';
import { antecedent, climb, isKind, isLoose, isPersonNoun, maySpeak, NO_PHRASE } from '../noun-phrases.ts';
import type { CutSentence, Phrase } from '../types.ts';
import { invertedSubject, subjectBehind } from './inverted.ts';
import { type Known, ofMain } from './known.ts';
import { beforeParenthesis } from './parenthesis.ts';
import { settle } from './settle.ts';
import { ofVerbSecond } from './verb-second.ts';

export function ofFinite(known: Known, verb: number): number {
  const { phrases, tokens } = known;
  const { verbSecond } = tokens.speech;
  if (verbSecond) return ofVerbSecond(known, verbSecond, verb);
  let i = verb - 1;
  while (i >= 0 && (isLoose(phrases[i]) || nth(phrases, i).kind === 'adjective'))
    i -= phrases[i]?.kind === 'time' && phrases[i - 1]?.kind === 'preposition' ? 2 : 1;
  const before = phrases[i];
  if (isOwn(known, verb)) {
    const joined = before?.kind === 'conjunction' ? ofMain(known, i) : NO_PHRASE;
    return [i, verb + 1, joined].find((at) => isNarrator(known, at)) ?? NO_PHRASE;
  }
  const behind = invertedSubject(known, verb, i);
  if (behind !== NO_PHRASE) return behind;
  const late = subjectBehind(known, verb, before);
  if (late !== NO_PHRASE) return late;
  switch (before?.kind) {
    case 'noun':
      // "wrote a history and [in fact] called it a mess"
      if (isAdjunct(known, i)) return ofCoordinate(known, i - 2);
      return held(known, bearerOf(known, settle(known, i), verb));
    case 'comma':
      if (isLoneComma(known, i)) return NO_PHRASE;
      return beforeParenthesis(known, i, verb);
    case 'dash':
      return beforeParenthesis(known, i, verb);
    case 'quote':
      return endsInComma(known, before) ? beforeParenthesis(known, i, verb) : NO_PHRASE;
    case 'relative':
      return i;
    case 'verb':
      return aroundRelative(known, i);
    case 'conjunction':
      return nth(phrases, verb).cue
        ? (ofSideClause(known, i, verb) ?? ofMain(known, i))
        : ofCoordinate(known, i);
    default:
      return NO_PHRASE;
  }
}

/** "Autodidata, aprendeu": where a verb needs no subject, none stands in front of a comma alone. */
const isLoneComma = ({ phrases, tokens }: Known, comma: number): boolean =>
  tokens.speech.dropsSubject === true &&
  phrases.slice(0, comma).every(({ kind }) => /^(?:noun|preposition|adjective|adverb|time)$/.test(kind));

/** "De [la cocina] salió y dijo": in a Romance language what a preposition holds, and nothing in front has, does nothing. */
const held = ({ phrases, tokens }: Known, noun: number): number =>
  tokens.speech.romance && phrases[noun - 1]?.kind === 'preposition' ? NO_PHRASE : noun;

/** "le pregunté", "demandai-je": nobody's but a narrator's. */
const isOwn = ({ phrases, tokens: { speech, word } }: Known, verb: number): boolean =>
  speech.firstPerson?.has(word[nth(phrases, verb).head] ?? '') === true;

const isNarrator = ({ phrases, tokens: { speech, word } }: Known, at: number): boolean =>
  speech.narrators.has(word[phrases[at]?.head ?? -1] ?? '');

/** "[Nick Early], Chief Executive of Northlight said": without a second comma, too, it is the one who is named. */
function bearerOf({ phrases, tokens, tags, from }: Known, office: number, verb: number): number {
  const [who, comma, what] = phrases.slice(office - 2, office + 1);
  if (office < 2 || who?.kind !== 'noun' || comma?.kind !== 'comma' || !what) return office;
  if (phrases[verb]?.cue !== 'saying') return office;
  if (office > 2 && !/^(?:comma|quote|conjunction)$/.test(nth(phrases, office - 3).kind)) return office;
  const { bits } = tokens;
  const named = tags[who.head - from] === Tag.name && who.to - who.from > 1;
  const calls = ((bits[what.head] ?? 0) & (Word.role | Word.title)) !== 0;
  const bare = ((bits[what.from] ?? 0) & (Word.determiner | Word.possessive)) === 0;
  const person = bits.slice(what.from, what.to).some((one) => one & (Word.male | Word.female));
  return named && calls && !person && (bare || phrases[verb + 1]?.kind === 'colon') ? office - 2 : office;
}

/** "an adviser [who was not allowed to speak] said": a verb right behind a relative clause goes on with its noun. */
function aroundRelative(known: Known, verb: number): number {
  // "an ad [released] Thursday accuses"
  if (known.phrases[verb]?.form === 'participle' && known.phrases[verb - 1]?.kind === 'noun')
    return climb(known, verb - 1);
  const subject = known.subjects[verb] ?? -1;
  // "a man [whose wife] had left asked me"
  const relative = known.tokens.speech.clauses.whose.has(
    known.tokens.word[known.phrases[subject - 1]?.head ?? -1] ?? '',
  )
    ? subject - 1
    : subject;
  if (known.phrases[relative]?.kind !== 'relative') return NO_PHRASE;
  const noun = antecedent(known, relative);
  return noun === NO_PHRASE ? NO_PHRASE : climb(known, noun);
}

/**
 * "He was about to go when [a bee] came up and said, “…”": the second verb of a clause that hangs on another is its subject's
 * where that one may speak and words in marks follow.
 */
function ofSideClause(known: Known, conjunction: number, verb: number): number | undefined {
  const { phrases, subjects, tokens } = known;
  const next = phrases[verb + 1]?.kind === 'comma' ? verb + 2 : verb + 1;
  if (phrases[next]?.kind !== 'quote') return undefined;
  let i = conjunction - 1;
  while (i >= 0 && /^(?:noun|preposition|adverb|time|aside|adjective)$/.test(nth(phrases, i).kind)) i--;
  const subject = phrases[i]?.form === 'finite' ? (subjects[i] ?? NO_PHRASE) : NO_PHRASE;
  const who = phrases[subject];
  if (!who || subject >= i || phrases[subject - 1]?.kind !== 'subordinator') return undefined;
  // "He waited till the rain stopped and said": what has no article of one who is new, no name and no role speaks not.
  const isNew = tokens.speech.indefinite.has(tokens.word[who.from] ?? '');
  const isName = tagOf(known, who) === Tag.name;
  return isName || isNew || isKind(known, who) || isPersonNoun(known, who) ? subject : undefined;
}

const tagOf = ({ tags, from }: Known, { head }: Phrase): number => tags[head - from] ?? 0;

/** A bare noun with its preposition, right behind a conjunction. */
const isAdjunct = ({ phrases, tokens, tags, from }: Known, noun: number): boolean => {
  const { head, from: first, to } = nth(phrases, noun);
  return (
    phrases[noun - 1]?.kind === 'preposition' &&
    phrases[noun - 2]?.kind === 'conjunction' &&
    to - first === 1 &&
    tags[head - from] === Tag.noun &&
    !tokens.speech.callsSeveral(tokens.word[head] ?? '')
  );
};

/** "who played a part [and] is now running it": the second verb of a relative clause, when no comma ends it. */
function ofCoordinate(known: Known, conjunction: number): number {
  const { phrases, subjects } = known;
  for (let i = conjunction - 1; i >= 0; i--) {
    const { kind, form } = nth(phrases, i);
    if (kind === 'comma' || kind === 'stop' || kind === 'quote') break;
    if (form !== 'finite') continue;
    const subject = subjects[i] ?? -1;
    if (phrases[subject]?.kind === 'relative' && !isActedOn(known, i, subject)) return subject;
    break;
  }
  return ofMain(known, conjunction);
}

/** "the paper [that was offered him] and put": what something is done to does nothing else. */
function isActedOn(known: Known, verb: number, relative: number): boolean {
  const noun = known.phrases[antecedent(known, relative)];
  return known.phrases[verb]?.passive === true && noun !== undefined && !maySpeak(known, noun);
}

/** Whether a comma stands inside the closing mark, where American papers put it. */
const endsInComma = ({ tokens }: CutSentence, { head }: Phrase): boolean =>
  /,['’]?["”»'’]{1,2}$/.test(tokens.text.slice((tokens.end[head] ?? 0) - 4, tokens.end[head]));
