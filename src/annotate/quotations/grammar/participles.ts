import { Word } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import { Tag } from '../words/index.ts';
import { isLoose, NO_PHRASE, OPENS_CLAUSE } from './noun-phrases.ts';
import type { CutSentence, Phrase } from './types.ts';

/** What ends the stretch in which one verb alone is finite. */
const BOUNDARIES = /^(?:comma|stop|colon|dash|quote|conjunction|subordinator|relative|open|close)$/;

/**
 * The phrases with those past forms turned into participles that tell more about the noun before them: "says in
 * the spot [titled] …", "a firm [billed] as …". Of two verbs with no joint between them one alone is finite,
 * and it is the one that cannot be a participle.
 */
export function settleParticiples(cut: CutSentence): readonly Phrase[] {
  const phrases = [...cut.phrases];
  const settled = { ...cut, phrases };
  phrases.forEach(({ kind, form }, i) => {
    if (kind !== 'verb' || form !== 'finite') return;
    const at = isReduced(settled, i) ? i : reducedBefore(settled, i);
    if (at !== NO_PHRASE) phrases[at] = { ...nth(phrases, at), form: 'participle', passive: true };
  });
  return phrases;
}

/** "An ad [released] on Thursday accuses": the verb in front when nothing between could be this one's subject. */
function reducedBefore(cut: CutSentence, i: number): number {
  const { phrases, tokens } = cut;
  let k = i - 1;
  while (k > 0 && (isLoose(phrases[k]) || isHeld(cut, k))) k -= isLoose(phrases[k]) ? 1 : 2;
  const passes = k < i - 1 && k > 0 && mayBe(cut, k);
  return passes && tokens.word[nth(phrases, k).head] !== 'said' ? k : NO_PHRASE;
}

/** Whether the phrase is a noun that a preposition holds. */
const isHeld = ({ phrases, tokens }: CutSentence, i: number): boolean => {
  const before = phrases[i - 1];
  return (
    phrases[i]?.kind === 'noun' &&
    before?.kind === 'preposition' &&
    !OPENS_CLAUSE.has(tokens.word[before.head] ?? '')
  );
};

function isReduced(cut: CutSentence, i: number): boolean {
  const { phrases, tokens } = cut;
  const phrase = nth(phrases, i);
  if (!mayBe(cut, i) || phrase.cue === 'saying') return false;
  const next = phrases[i + 1];
  if (opensClause(cut, i - 1)) return false;
  if (phrase.cue === 'calling' && next && tokens.word[next.head] === 'as') return isCommon(cut, i - 1);
  if (NAMES.test(tokens.word[phrase.head] ?? '') && isCommon(cut, i - 1))
    if (next?.kind === 'quote' ? ALWAYS.test(tokens.word[phrase.head] ?? '') : namesOnly(cut, i)) return true;
  if (next?.kind === 'noun' && !(phrase.cue === 'calling' && opensWithArticle(cut, i - 1))) return false;
  const finite = finiteBefore(cut, i);
  if (finite === NO_PHRASE) return false;
  const { cue } = nth(phrases, finite);
  return cue !== 'saying' && cue !== 'thinking' && !mayBe(cut, finite);
}

/** Whether the verb is a past form right behind a noun, which may as well be a participle. */
function mayBe({ phrases, tokens, tags, from }: CutSentence, i: number): boolean {
  const phrase = nth(phrases, i);
  const noun = phrases[i - 1];
  return (
    phrase.kind === 'verb' &&
    phrase.form === 'finite' &&
    ((tokens.bits[phrase.head] ?? 0) & Word.participle) !== 0 &&
    !tokens.word.slice(phrase.from, phrase.head).some((_, k) => isHelper(tags[phrase.from + k - from])) &&
    noun?.kind === 'noun' &&
    tags[noun.head - from] !== Tag.pronoun
  );
}

const isHelper = (tag: number | undefined): boolean =>
  tag === Tag.auxiliary || tag === Tag.modal || tag === Tag.to;

/** Verbs that give a name. */
const NAMES = /^(?:called|named|dubbed|titled|entitled|nicknamed|headlined|christened)$/;
/** Those of them that nobody uses to say what he thinks. */
const ALWAYS = /^(?:titled|entitled|nicknamed|headlined)$/;

/** "a band [called] Blue got", "a man [named] Reed, who": a name follows, and then no words for it. */
const namesOnly = (cut: CutSentence, i: number): boolean =>
  opensWithArticle(cut, i - 1) &&
  cut.phrases[i + 1]?.kind === 'noun' &&
  /^(?:verb|comma|relative|stop|conjunction)$/.test(cut.phrases[i + 2]?.kind ?? 'stop');

/** "[that Reed] called", "[what Reed] called" */
const opensClause = ({ phrases, tokens }: CutSentence, noun: number): boolean =>
  /^(?:subordinator|relative)$/.test(phrases[noun - 1]?.kind ?? '') ||
  tokens.word[nth(phrases, noun).from] === 'what';

const isCommon = ({ phrases, tags, from }: CutSentence, noun: number): boolean =>
  tags[nth(phrases, noun).head - from] === Tag.noun;

const opensWithArticle = ({ phrases, tokens }: CutSentence, noun: number): boolean =>
  /^an?$/.test(tokens.word[nth(phrases, noun).from] ?? '');

/** The finite verb before `i` in the same stretch of the sentence. */
function finiteBefore({ phrases }: CutSentence, i: number): number {
  for (let k = i - 1; k >= 0; k--) {
    const { kind, form } = nth(phrases, k);
    if (BOUNDARIES.test(kind)) return NO_PHRASE;
    if (kind === 'verb' && form === 'finite') return phrases[k - 1]?.kind === 'relative' ? NO_PHRASE : k;
  }
  return NO_PHRASE;
}
