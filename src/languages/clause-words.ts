import { wordSets } from '../text/word-list.ts';

/** Small words by which one clause hangs on another, or a noun on a verb. */
export interface ClauseWords {
  /** They open what is said: "that", "whether". */
  readonly complementizers: ReadonlySet<string>;
  /** They open a clause that a comma ends: "when", "although". */
  readonly side: ReadonlySet<string>;
  /** Those of them that oppose what somebody else says: "while". */
  readonly contrasts: ReadonlySet<string>;
  /** They join two names: "and". */
  readonly and: ReadonlySet<string>;
  /** "[as] Early said" */
  readonly as: ReadonlySet<string>;
  /** In front of who acts of a passive verb: "by". */
  readonly by: ReadonlySet<string>;
  /** Behind "by" they tell how, not who: "added by [email]". */
  readonly means: ReadonlySet<string>;
  /** In front of to whom something is given, or from whom it comes: "to", "of". */
  readonly toWhom: ReadonlySet<string>;
  /** In front of whom something is so: "[for] Ann it was clear". */
  readonly forWhom: ReadonlySet<string>;
  /** Between a verb that calls and what it calls something: "described [as] “…”". */
  readonly called: ReadonlySet<string>;
  /** Subjects that name no one: "it", "there". */
  readonly nobody: ReadonlySet<string>;
  /** Forms of "to be" that tell what something is. */
  readonly be: ReadonlySet<string>;
  /** They open a clause that only sets a condition or gives a reason: nobody acts in it. */
  readonly conditions: ReadonlySet<string>;
  /** They hang a clause on words in marks in front of it: "“…,” she said, [after] he had asked". */
  readonly hangs: ReadonlySet<string>;
  /** Subjects that bring nobody new: "he", "this". */
  readonly pronouns: ReadonlySet<string>;
  /** Pronouns that are the object of the verb in front: "him", "it". */
  readonly objects: ReadonlySet<string>;
  /** Between a noun for somebody and what tells more of them: "an official [of] the ministry". */
  readonly of: ReadonlySet<string>;
  /** Those of them behind which a bare noun tells when or how: "a guest [at] breakfast", "dijo el guía [de] pie". */
  readonly at: ReadonlySet<string>;
  /** Between an office and what it is of: "Secretary [of] State". */
  readonly office: ReadonlySet<string>;
  /** In front of whom somebody speaks to, and of whom they have it from: "[to] the vicar", "[from] a guide". */
  readonly hearer: ReadonlySet<string>;
  readonly teller: ReadonlySet<string>;
  /** In front of a name they tell a place: "[in] Clarkston". */
  readonly sites: ReadonlySet<string>;
  /** Behind a comma or a noun they tell a person: "Thabo Nkosi, [who] runs …". */
  readonly who: ReadonlySet<string>;
  readonly whose: ReadonlySet<string>;
}

/** What a language may leave out. */
type Optional = 'means' | 'of' | 'at' | 'office' | 'hearer' | 'teller' | 'sites' | 'who';

/** The small words, each list as text. */
export const clauseWords = (
  lists: Readonly<Record<Exclude<keyof ClauseWords, Optional>, string> & Partial<Record<Optional, string>>>,
): ClauseWords =>
  wordSets({ means: '', of: '', at: '', office: '', hearer: '', teller: '', sites: '', who: '', ...lists });
