/** A verb, with the words next to it in its sentence; all as written, in small letters. */
export interface VerbSite {
  readonly verb: string;
  readonly before: string;
  readonly behind: string;
}

/**
 * How a sentence is denied by a word more or less, as far as its words tell that both are grammar. `put`: a word beside
 * a verb, or words in its place, which stand so elsewhere. Each is silent where it is not certain.
 */
export interface Denial {
  /** What denies: before the verb ("no es"), behind it ("is not"), or around it ("n’est pas"), with the verb as `{verb}`. */
  readonly denied: string;
  /** Whether the verb can be denied so. */
  readonly takes: (site: VerbSite) => boolean;
  /** Words without which a sentence is whole, and says the opposite. */
  readonly leftOut: ReadonlySet<string>;
  /** Whether one of them can be left out, by the words next to it. */
  readonly spares: (site: Omit<VerbSite, 'verb'>) => boolean;
  /** Words that hang on a negation somewhere in the sentence: with them nothing is left out. */
  readonly hangs: ReadonlySet<string>;
}
