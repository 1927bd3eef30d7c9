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
}

const NONE: ReadonlySet<string> = new Set();

export const NO_UNSAID_WORDS: UnsaidWords = {
  supposes: NONE,
  opens: NONE,
  tries: NONE,
  commands: NONE,
  between: NONE,
  hearsay: NONE,
  untrue: NONE,
};
