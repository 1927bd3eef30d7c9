import { Tag, type Tokens, tag } from '../words/index.ts';
import { settleCues } from './beside.ts';
import { nounPhrase, timePhrase } from './cut-nouns.ts';
import { behindAdverbs, isVerbal, verbPhrase } from './cut-verbs.ts';
import type { Cut } from './noun-phrases.ts';
import { settleParticiples } from './participles.ts';
import { subjects } from './subjects/index.ts';

export type PhraseKind =
  | 'noun'
  | 'verb'
  | 'quote'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'comma'
  | 'colon'
  | 'stop'
  | 'dash'
  | 'open'
  | 'close'
  | 'adverb'
  | 'time'
  | 'aside'
  | 'adjective'
  | 'other';

/** How a verb phrase stands: with a subject of its own (`finite`) or leaning on another clause. */
export type VerbForm = 'finite' | 'gerund' | 'participle' | 'infinitive';

/** A run of tokens that belong together; `head` is the token that says what it is. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly form?: VerbForm;
  readonly passive?: boolean;
  /** How its verb reports, if it does. */
  readonly cue?: Cue;
}

/**
 * `saying` verbs report speech, `calling` verbs a part of it, `thinking` verbs only lean on such. `beside` is
 * what `beside.ts` settles: a verb that reports where it stands next to words in marks.
 */
export type Cue = 'saying' | 'calling' | 'thinking' | 'beside';

/** A sentence of the narrative, quotations folded into one token each, cut into phrases. */
export interface Clause extends Cut {
  readonly to: number;
  /** For each phrase its subject's index, or -1. */
  readonly subjects: readonly number[];
}

const SIMPLE: ReadonlyMap<number, PhraseKind> = new Map<number, PhraseKind>([
  [Tag.quote, 'quote'],
  [Tag.preposition, 'preposition'],
  [Tag.conjunction, 'conjunction'],
  [Tag.subordinator, 'subordinator'],
  [Tag.relative, 'relative'],
  [Tag.comma, 'comma'],
  [Tag.colon, 'colon'],
  [Tag.stop, 'stop'],
  [Tag.dash, 'dash'],
  [Tag.open, 'open'],
  [Tag.close, 'close'],
  [Tag.other, 'other'],
]);

export function phrases(tokens: Tokens, from: number, to: number, names: ReadonlySet<string>): Clause {
  const tags = tag(tokens, from, to, names);
  const found: Phrase[] = [];
  let i = from;
  while (i < to) {
    const here = tags[i - from] as number;
    const simple = SIMPLE.get(here);
    const phrase = simple
      ? { kind: simple, from: i, to: i + 1, head: i }
      : isVerbal(here) || (here === Tag.adverb && isVerbal(behindAdverbs(tags, i - from)))
        ? verbPhrase(tokens, tags, from, i, to)
        : here === Tag.adverb
          ? { kind: 'adverb' as const, from: i, to: i + 1, head: i }
          : here === Tag.time && tags[i - from + 1] !== Tag.genitive
            ? timePhrase(tags, from, i, to)
            : nounPhrase(tokens, tags, from, i, to);
    found.push(phrase);
    i = phrase.to;
  }
  const cut = { tokens, phrases: foldAsides(found), tags, from, to };
  const parted = { ...cut, phrases: settleParticiples(cut) };
  const clause = { ...parted, phrases: settleCues(parted) };
  return { ...clause, subjects: subjects(clause) };
}

/** Brackets with what they hold become one phrase, as long as nobody is quoted in them. */
function foldAsides(found: readonly Phrase[]): Phrase[] {
  const folded: Phrase[] = [];
  let open = -1;
  for (const phrase of found) {
    folded.push(phrase);
    if (phrase.kind === 'open') open = folded.length - 1;
    else if (phrase.kind === 'quote') open = -1;
    else if (phrase.kind === 'close' && open >= 0) {
      const from = (folded[open] as Phrase).from;
      folded.length = open;
      folded.push({ kind: 'aside', from, to: phrase.to, head: from });
      open = -1;
    }
  }
  return folded;
}
