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

/** The words of a language that make something of the verb that hangs on them. */
export interface Operators {
  readonly verbs: ReadonlyMap<string, Operator>;
  readonly nouns: ReadonlyMap<string, Operator>;
  readonly adjectives: ReadonlyMap<string, Operator>;
  readonly prepositions: ReadonlyMap<string, Operator>;
  /** Words that do so together with the next one: "short of", "far from". */
  readonly pairs: ReadonlyMap<string, string>;
}
