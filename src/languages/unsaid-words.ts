import { NO_ENTRIES } from '../text/word-list.ts';

/** The words by which a text tells of words that, as far as it knows, nobody said. */
export interface UnsaidWords {
  /** "[Suppose] a customer says “…”" */
  readonly supposes: ReadonlySet<string>;
  /** What may stand in front of a command: "[Please, never] answer “…”". */
  readonly opens: ReadonlySet<string>;
  /** "[Avoid] saying “…”" */
  readonly tries: ReadonlySet<string>;
  /** Forms that command: "[say]", not "said" or "says". */
  readonly commands: ReadonlySet<string>;
  /** Between a command and the words: "Say [to yourself] “…”". */
  readonly between: ReadonlySet<string>;
  /** "[Rumours] that Reed said “…” are [false]" */
  readonly hearsay: ReadonlySet<string>;
  readonly untrue: ReadonlySet<string>;
  /** What says nothing, whatever it is told to say: "her [eyes] said “…”", "[experience] says “…”". */
  readonly mute: ReadonlySet<string>;
}

export const NO_UNSAID_WORDS: UnsaidWords = {
  supposes: NO_ENTRIES,
  opens: NO_ENTRIES,
  tries: NO_ENTRIES,
  commands: NO_ENTRIES,
  between: NO_ENTRIES,
  hearsay: NO_ENTRIES,
  untrue: NO_ENTRIES,
  mute: NO_ENTRIES,
};
