import { type Speech, Word } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import { NO_PHRASE } from './noun-phrases.ts';
import type { Cue, CutSentence, Phrase } from './types.ts';

/** How far apart, in phrases, the two parts of one verb may stand. */
const REACH = 24;

/**
 * The phrases with the cue of each verb on its finite part, where the rest of the verb ends the clause: "hatte den
 * Plan als „…“ zurückgewiesen", "fügte Reed hinzu", "dass sie das gesagt habe". What only completes it is finite no
 * longer. (Drach 1937, "Grundgedanken der deutschen Satzlehre": the clause's bracket.)
 */
export function settleBrackets(
  cut: CutSentence,
  { passive }: NonNullable<Speech['verbSecond']>,
): readonly Phrase[] {
  const phrases = [...cut.phrases];
  const { tokens } = cut;
  phrases.forEach((phrase, i) => {
    if (phrase.kind !== 'verb' || phrase.form === 'infinitive') return;
    const helper = isHelper(cut, phrase);
    const rest = helper ? completed(cut, phrases, i) : NO_PHRASE;
    if (rest !== NO_PHRASE) {
      const { head, cue: _, ...other } = nth(phrases, rest);
      const cue = cueOf(tokens.bits[head] ?? 0);
      phrases[rest] = { ...other, head, form: 'participle' };
      // "wird Reed zitiert": he speaks.
      const isPassive =
        !tokens.speech.quotes.has(tokens.word[head] ?? '') &&
        (passive.has(tokens.word[phrase.head] ?? '') || isPassiveBehind(cut, rest, passive));
      phrases[i] = { ...phrase, form: 'finite', passive: isPassive, ...(cue && { cue }) };
    } else if (
      (tokens.bits[phrase.head] ?? 0) & Word.participle &&
      tokens.word.slice(phrase.from, phrase.head).some((word) => passive.has(word))
    )
      phrases[i] = { ...phrase, passive: true };
    else if (isParted(cut, i)) phrases[i] = { ...phrase, cue: 'saying' };
  });
  return phrases;
}

const cueOf = (bits: number): Cue | undefined =>
  bits & Word.saying ? 'saying' : bits & Word.calling ? 'calling' : undefined;

const isHelper = ({ tokens }: CutSentence, { head }: Phrase): boolean =>
  ((tokens.bits[head] ?? 0) & Word.auxiliary) !== 0;

const isPassiveBehind = (
  { tokens, phrases }: CutSentence,
  rest: number,
  passive: ReadonlySet<string>,
): boolean => passive.has(tokens.word[phrases[rest + 1]?.head ?? -1] ?? '');

/** The participle that a helping verb at `i` stands for: the one right in front, or the one that ends its clause. */
function completed(cut: CutSentence, phrases: readonly Phrase[], i: number): number {
  const { tokens } = cut;
  const isOne = (at: number): boolean => {
    const phrase = phrases[at];
    return (
      phrase?.kind === 'verb' &&
      phrase.form !== 'infinitive' &&
      ((tokens.bits[phrase.head] ?? 0) & Word.participle) !== 0
    );
  };
  const last = endOfField(phrases, i) - 1;
  for (let at = last; at > i; at--) {
    if (isOne(at)) return at;
    const helps = phrases[at]?.kind === 'verb' && isHelper(cut, nth(phrases, at));
    if (!helps && at < last) break;
  }
  return isOne(i - 1) ? i - 1 : NO_PHRASE;
}

/** Whether the verb at `i` has its other part at the end of its clause: "fügte Reed [hinzu]". */
function isParted({ tokens, phrases }: CutSentence, i: number): boolean {
  const particles = tokens.speech.phrasals.get(tokens.word[nth(phrases, i).head] ?? '');
  if (!particles) return false;
  const end = endOfField(phrases, i);
  for (let at = end - 1; at > i && at >= end - 2; at--)
    if (particles.has(tokens.word[nth(phrases, at).to - 1] ?? '')) return true;
  return false;
}

/** Where the clause of the finite verb at `i` ends: commas around what is set beside a name do not end it. */
function endOfField(phrases: readonly Phrase[], i: number): number {
  const last = Math.min(phrases.length, i + REACH);
  for (let at = i + 1; at < last; at++) {
    const { kind, form } = nth(phrases, at);
    if (
      /^(?:stop|colon|subordinator|conjunction|dash)$/.test(kind) &&
      !(kind === 'conjunction' && isJoint(phrases, at))
    )
      return at;
    if (kind === 'verb' && form === 'finite' && phrases[at - 1]?.kind === 'comma') return at - 1;
    if (kind !== 'comma') continue;
    const close = closing(phrases, at);
    if (close === NO_PHRASE) return at;
    at = close;
  }
  return last;
}

/** "Reed und Lowe" */
const isJoint = (phrases: readonly Phrase[], at: number): boolean =>
  /^(?:noun|quote|adjective|adverb)$/.test(phrases[at - 1]?.kind ?? '') &&
  /^(?:noun|quote|adjective)$/.test(phrases[at + 1]?.kind ?? '');

/** The comma that closes an apposition which the one at `open` opens, or -1. */
function closing(phrases: readonly Phrase[], open: number): number {
  if (phrases[open - 1]?.kind !== 'noun' || phrases[open + 1]?.kind !== 'noun') return NO_PHRASE;
  for (let at = open + 2; at < open + 8; at++) {
    const kind = phrases[at]?.kind;
    if (kind === 'comma') return at;
    if (!kind || !/^(?:noun|preposition|aside|adverb|time)$/.test(kind)) return NO_PHRASE;
  }
  return NO_PHRASE;
}
