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

const NONE: ReadonlySet<string> = new Set();

export const NO_NAMING_WORDS: NamingWords = {
  participles: NONE,
  verbs: NONE,
  always: NONE,
  callers: NONE,
  called: NONE,
  many: NONE,
  means: NONE,
  words: NONE,
  uses: () => false,
  marks: NONE,
  seen: NONE,
  known: NONE,
  soCalled: NONE,
  defines: NONE,
  asks: NONE,
  bears: NONE,
  names: NONE,
};
