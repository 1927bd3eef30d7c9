import { wordList, wordSet } from '../text/word-list.ts';

/** The words by which a story calls those who speak in it. */
export interface StoryWords {
  /** Those who are the head of a house to whose they are: "his [wife]"; and the words for whose. */
  readonly household: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
  /** What one of two who talk is to the other: "her visitor". */
  readonly counterparts: ReadonlySet<string>;
  /** Pronouns that are never who acts: "him". */
  readonly oblique: ReadonlySet<string>;
  /** Titles that call somebody alone, too: "[Aunt] Polly", "her [aunt]". */
  readonly kin: ReadonlySet<string>;
  /** The plainest titles, with and without a full stop: "mr". */
  readonly courtesy: ReadonlySet<string>;
  /** Words for a person that in a story are as often a thing: "head". */
  readonly things: ReadonlySet<string>;
  /** What of somebody acts in their place: "Reed's [voice] shook". */
  readonly parts: ReadonlySet<string>;
  /** Pronouns that stand for a man as well as for a woman: "they". */
  readonly anyone: ReadonlySet<string>;
  /** “No, [sir].”: a hearer who is called by no name. */
  readonly hearer: RegExp;
  /** “[Jane], have you …” · “…, [Mr. Cole].”: a title and a word that may call a hearer. */
  readonly vocative: RegExp;
  /** Words that only what is said has: "vous", "votre". */
  readonly spoken: RegExp;
  /** Words that begin what is said, and behind a comma hardly what a narrator tells: "je". */
  readonly begins: ReadonlySet<string>;
  /** Words in small letters that call somebody: “Very good, [captain].” */
  readonly nouns: ReadonlySet<string>;
  /** Words that stand between commas and call nobody. */
  readonly answers: ReadonlySet<string>;
  /** Those that answer whoever has just asked: “[Yes], I am,” said he. */
  readonly replies: ReadonlySet<string>;
}

/** Alternatives of a pattern; words of several parts are joined by "_". */
const either = (list: string): string => (list === '' ? '(?!)' : wordList(list).join('|').replace(/_/g, ' '));

/** What a language may leave out. */
type Optional = 'spoken' | 'begins';

/**
 * @param lists each as text, in small letters; `adjectives` may stand in front of whom a vocative calls, `titles` too,
 * and `hearers` are called by nothing else: "sir", "my_dear"
 */
export const storyWords = ({
  adjectives,
  titles,
  hearers,
  nouns,
  spoken = '',
  begins = '',
  ...sets
}: Readonly<
  Record<
    Exclude<keyof StoryWords, 'hearer' | 'vocative' | Optional> | 'adjectives' | 'titles' | 'hearers',
    string
  > &
    Partial<Record<Optional, string>>
>): StoryWords => ({
  household: wordSet(sets.household),
  owners: wordSet(sets.owners),
  counterparts: wordSet(sets.counterparts),
  oblique: wordSet(sets.oblique),
  kin: wordSet(sets.kin),
  courtesy: wordSet(sets.courtesy),
  things: wordSet(sets.things),
  parts: wordSet(sets.parts),
  anyone: wordSet(sets.anyone),
  answers: wordSet(sets.answers),
  replies: wordSet(sets.replies),
  nouns: wordSet(nouns),
  begins: wordSet(begins),
  spoken: new RegExp(String.raw`(?<!\p{L})(?:${either(spoken)})(?!\p{L})`, 'iu'),
  hearer: new RegExp(`, (?:${either(hearers)})[,.!?]`, 'iu'),
  vocative: new RegExp(
    String.raw`(?:^|[,.!?—;] ?)(?:(?:${either(adjectives)}) ){0,2}(?:(${either(titles)})\.? )?(\p{Lu}[\p{L}’']{1,20}|${either(nouns)})(?=[,.!?;—…]|$)`,
    'giu',
  ),
});

export const NO_STORY_WORDS = storyWords({
  household: '',
  owners: '',
  counterparts: '',
  oblique: '',
  kin: '',
  courtesy: '',
  things: '',
  parts: '',
  anyone: '',
  hearers: '',
  adjectives: '',
  titles: '',
  nouns: '',
  answers: '',
  replies: '',
});
