import { wordList, wordSets } from '../text/word-list.ts';

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
  /** “[My name is] Silas Crane”: in front of the name that somebody gives; the first group is the name. */
  readonly introduces: RegExp;
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

const NONE = {
  household: '',
  owners: '',
  counterparts: '',
  oblique: '',
  kin: '',
  courtesy: '',
  things: '',
  parts: '',
  anyone: '',
  begins: '',
  answers: '',
  replies: '',
};

/**
 * @param lists each as text, in small letters; `adjectives` may stand in front of whom a vocative calls, `titles` too,
 * and `hearers` are called by nothing else: "sir", "my_dear". What a language leaves out stays silent.
 */
export const storyWords = ({
  adjectives = '',
  titles = '',
  hearers = '',
  nouns = '',
  spoken = '',
  introduces = '',
  ...lists
}: Readonly<
  Partial<
    Record<Exclude<keyof StoryWords, 'hearer' | 'vocative'> | 'adjectives' | 'titles' | 'hearers', string>
  >
>): StoryWords => ({
  ...wordSets({ ...NONE, nouns, ...lists }),
  spoken: new RegExp(String.raw`(?<!\p{L})(?:${either(spoken)})(?!\p{L})`, 'iu'),
  introduces: new RegExp(
    String.raw`(?<!\p{L})(?:${either(introduces).replace(/(^|\|)(\p{L})/gu, (_, mark, letter: string) => `${mark}[${letter}${letter.toUpperCase()}]`)}) ((?:\p{Lu}[\p{L}.’'-]* ){0,3}\p{Lu}[\p{L}’'-]+)`,
    'u',
  ),
  hearer: new RegExp(`, (?:${either(hearers)})[,.!?]`, 'iu'),
  vocative: new RegExp(
    String.raw`(?:^|[,.!?—;] ?)(?:(?:${either(adjectives)}) ){0,2}(?:(${either(titles)})\.? )?(\p{Lu}[\p{L}’']{1,20}|${either(nouns)})(?=[,.!?;—…]|$)`,
    'giu',
  ),
});
