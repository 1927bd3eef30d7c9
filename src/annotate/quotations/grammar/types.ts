import type { Document } from '../../document.ts';
import type { Marked } from '../marks/index.ts';
import type { Tokens } from '../words/index.ts';

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

/**
 * `saying` verbs report speech, `calling` verbs a part of it, `thinking` verbs only lean on such. `contextual` is
 * what `contextual-cues.ts` settles: a verb that reports where it stands next to words in marks.
 */
export type Cue = 'saying' | 'calling' | 'thinking' | 'contextual';

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

/** A sentence cut into phrases, its subjects not yet found. */
export interface CutSentence {
  readonly tokens: Tokens;
  readonly phrases: readonly Phrase[];
  readonly tags: readonly number[];
  readonly from: number;
}

/** A sentence of the narrative, quotations folded into one token each, cut into phrases. */
export interface Clause extends CutSentence {
  readonly to: number;
  /** For each phrase its subject's index, or -1. */
  readonly subjects: readonly number[];
}

/** A sentence of the narrative with the quotations that stand in it. */
export interface Frame {
  readonly paragraph: number;
  readonly clause: Clause;
  /** Indices into `quotes`, in order. */
  readonly quotes: readonly number[];
}

/** A text as the rules read it: quotations, and the writer's sentences around them. */
export interface Narrative {
  readonly document: Document;
  readonly tokens: Tokens;
  readonly quotes: readonly Marked[];
  readonly frames: readonly Frame[];
  /** Lower-case words that the text writes with a capital inside sentences. */
  readonly names: ReadonlySet<string>;
}
