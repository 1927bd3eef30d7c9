/** What questions ask for by a word, in the order in which a word of several classes is read: the last goes first. */
export type AskedClass = 'person' | 'place' | 'name' | 'date' | 'number';

/** The words of questions, and those of the sentences that answer them: folded, with blanks between. */
export interface AskingTable {
  /** Question words that tell by themselves what is asked for. */
  readonly words: Readonly<Partial<Record<AskedClass | 'reason', string>>>;
  /** Those that do so only where a question begins with them, or with one of these small words before. */
  readonly first?: Readonly<Partial<Record<AskedClass, string>>>;
  readonly beforeFirst?: string;
  /** "How" asks for a number where one of these stands behind it, and for an age with the last. */
  readonly measured?: { readonly word: string; readonly by: string; readonly aged: string };
  /** Two words that ask for a reason. */
  readonly why?: readonly [string, string];
  /** Words that ask with the class behind them, "which city": it may be three words behind, or two. */
  readonly which?: string;
  readonly whichNearby?: string;
  /** One that says "what is". */
  readonly whatIs?: string;
  /** Behind "what" with one of these a question asks what something is; with one of those, what somebody does. */
  readonly being: string;
  readonly doing?: string;
  /** Classes that are asked for by name: "city". They rarely stand in the answer. */
  readonly classes: Readonly<Record<AskedClass, string>>;
  /** Words that ask more than they tell. */
  readonly vague: string;
  /** Words that stand with an age; numbers and parts of dates in words. */
  readonly ages: string;
  readonly numbers: string;
  readonly dates: string;
  /** Words by which a sentence gives a cause or a purpose. */
  readonly reasons: string;
  /** Words that begin a sentence and mean something of the one before; and those that do so behind a preposition. */
  readonly opening: string;
  readonly pointing: string;
  readonly deeds?: DeedTable;
}

/** The words by which the verb of a question is found. */
export interface DeedTable {
  /** Behind these and a subject stands a verb as dictionaries have it; behind those, a participle. */
  readonly operators: string;
  readonly being: string;
  readonly having: string;
  /** Words that ask for somebody or something. */
  readonly who: string;
  /** Verbs and nouns of so many meanings that an answer seldom repeats them. */
  readonly light: string;
  readonly lightNouns: string;
}
