import { NO_ENTRIES } from '../text/word-list.ts';

/** By what words in marks are told to be a name or a word that is spoken of: said by nobody. */
export interface NamingWords {
  /** Participles behind which stands a name: "un plan [llamado] «…»". */
  readonly participles: ReadonlySet<string>;
  /** Participles and past forms, which tell so where their subject can name nothing: "a plan [called] “…”"; and of
   * them those that nobody uses to report. */
  readonly verbs: ReadonlySet<string>;
  readonly always: ReadonlySet<string>;
  /** "whom everyone [knew] [as] “…”": the verb, what may stand behind it, and those who are many. */
  readonly callers: ReadonlySet<string>;
  readonly called: ReadonlySet<string>;
  readonly many: ReadonlySet<string>;
  /** "the name [means] “…”" */
  readonly means: ReadonlySet<string>;
  /** "avoid the [word] “…”", unless somebody [uses] it. */
  readonly words: ReadonlySet<string>;
  readonly uses: (verb: string) => boolean;
  /** "[concepts] [like] “…”": nouns for what has a name, and what stands between
   * them and an example, each with the word in front of it: "[such] as". */
  readonly examples: ReadonlySet<string>;
  readonly such: ReadonlyMap<string, string>;
  /** "the [root] of “…”", "[Greek] for “…”": what a word has, and the preposition behind it. */
  readonly aspects: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** "[found] the [letters] “…”" */
  readonly marks: ReadonlySet<string>;
  readonly seen: ReadonlySet<string>;
  /** "a policy [known] as “…”" */
  readonly known: ReadonlySet<string>;
  /** "the [so-called] “…”" */
  readonly soCalled: ReadonlySet<string>;
  /** "The act [defines] “…” as anything on wheels" */
  readonly defines: ReadonlySet<string>;
  /** "[what] “…” means" */
  readonly asks: ReadonlySet<string>;
  /** "a woman [called] Mio", "whose [name] was Ole" */
  readonly bears: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

export const NO_NAMING_WORDS: NamingWords = {
  participles: NO_ENTRIES,
  verbs: NO_ENTRIES,
  always: NO_ENTRIES,
  callers: NO_ENTRIES,
  called: NO_ENTRIES,
  many: NO_ENTRIES,
  means: NO_ENTRIES,
  words: NO_ENTRIES,
  uses: () => false,
  examples: NO_ENTRIES,
  such: new Map(),
  aspects: NO_ENTRIES,
  of: NO_ENTRIES,
  marks: NO_ENTRIES,
  seen: NO_ENTRIES,
  known: NO_ENTRIES,
  soCalled: NO_ENTRIES,
  defines: NO_ENTRIES,
  asks: NO_ENTRIES,
  bears: NO_ENTRIES,
  names: NO_ENTRIES,
};
