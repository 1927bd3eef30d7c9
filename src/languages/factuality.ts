import { NO_ENTRIES, wordList } from '../text/word-list.ts';

/**
 * Whether what a verb tells is said to have happened: `stated`; `denied`, it did not; `unreal`, it was only wanted,
 * asked, supposed or left open. Polarity and modality as in FactBank (Saurí & Pustejovsky 2009), carried through the
 * verbs, adjectives and nouns that a verb hangs on (Karttunen 1971, "Implicative verbs").
 */
export type Factuality = 'stated' | 'denied' | 'unreal';

/** What a word makes of the verb that hangs on it: as it stands, and negated. */
export interface Operator {
  readonly asserted: Factuality;
  readonly negated: Factuality;
}

/** "managed to say": it was said; "did not manage to": it was not. So too any word that no table holds. */
export const MANAGE: Operator = { asserted: 'stated', negated: 'denied' };
/** "failed to say": it was not said; "did not fail to": it was. */
export const FAIL: Operator = { asserted: 'denied', negated: 'stated' };
/** "refused to say": it was not said; "did not refuse to": open. */
export const REFUSE: Operator = { asserted: 'denied', negated: 'unreal' };
/** "wanted to say", and not: open. */
export const WANT: Operator = { asserted: 'unreal', negated: 'unreal' };
/** "had to say": it was said; "did not have to": open. */
export const MUST: Operator = { asserted: 'stated', negated: 'unreal' };

/** Forms that do the same to the verb that hangs on them, between blanks. */
export const operators = (forms: string, operator: Operator): [string, Operator][] =>
  wordList(forms).map((form) => [form, operator]);

/** The words of a language that make something of the verb that hangs on them, or of the clause around it. */
export interface Operators {
  readonly verbs: ReadonlyMap<string, Operator>;
  readonly nouns: ReadonlyMap<string, Operator>;
  readonly adjectives: ReadonlyMap<string, Operator>;
  readonly prepositions: ReadonlyMap<string, Operator>;
  /** Words that do so together with the next one: "short of", "far from". */
  readonly pairs: ReadonlyMap<string, string>;
  /** Nouns that tell so behind "on" alone: "on the point of saying", but "made a point of saying". */
  readonly brinks?: ReadonlySet<string>;
  /** Right before the verb they tell that it did not come to pass: "almost said". */
  readonly almost?: ReadonlySet<string>;
  /** Whether a word denies the verb: "not", "didn't". */
  readonly negates: (word: string) => boolean;
  /** Behind a negation or an open modal they take it away: "not only". */
  readonly limits: ReadonlySet<string>;
  /** Forms that leave open whether it was said: "could", "would". */
  readonly open: ReadonlySet<string>;
  /** Those of them that tell what came to pass with one of `afterwards`: "would later say". */
  readonly future: ReadonlySet<string>;
  readonly afterwards: ReadonlySet<string>;
  /** Behind an open form they tell what was there to perceive: "can be heard saying". */
  readonly perceived?: ReadonlySet<string>;
  /** In front of an -ing form they tell that it goes on, or that it ends: "[kept] saying", "never [stopped] saying". */
  readonly continues?: ReadonlySet<string>;
  readonly ends?: ReadonlySet<string>;
  /** First words of a subject that is nobody: "no", "nobody". */
  readonly nobody: ReadonlySet<string>;
  /** What opens a clause that only supposes: "if". */
  readonly conditions: ReadonlySet<string>;
  /** What opens a clause that tells what happens again and again: "whenever"; and those who may be anyone there. */
  readonly habits?: {
    readonly opens: ReadonlySet<string>;
    readonly times: RegExp;
    readonly anyone: ReadonlySet<string>;
  };
  /** Verb forms that deny the clause behind them, and those that only suppose it. */
  readonly denies: ReadonlySet<string>;
  readonly supposes: ReadonlySet<string>;
  /** Verb forms of demanding, which a bare verb follows: "demanded that she say". */
  readonly demands: ReadonlySet<string>;
  /** Whether a question mark behind words in marks tells that the sentence asks, whatever the order of its words. */
  readonly asksByMark: boolean;
  /** "it is untrue that". */
  readonly untrue: ReadonlySet<string>;
}

const NO_OPERATORS: ReadonlyMap<string, Operator> = new Map();

/** A language that brings none. */
export const NO_OPERATOR_WORDS: Operators = {
  verbs: NO_OPERATORS,
  nouns: NO_OPERATORS,
  adjectives: NO_OPERATORS,
  prepositions: NO_OPERATORS,
  pairs: new Map(),
  negates: () => false,
  limits: NO_ENTRIES,
  open: NO_ENTRIES,
  future: NO_ENTRIES,
  afterwards: NO_ENTRIES,
  nobody: NO_ENTRIES,
  conditions: NO_ENTRIES,
  denies: NO_ENTRIES,
  supposes: NO_ENTRIES,
  demands: NO_ENTRIES,
  asksByMark: true,
  untrue: NO_ENTRIES,
};
