import { Word } from '../../../../languages/index.ts';
import { genderOfTitle } from '../../../../words/titles.ts';
import type { Tokens } from '../../words/index.ts';
import type { Mention } from '../types.ts';
import type { Vocative } from './vocatives.ts';

/** Somebody on stage: the words that call them, and the places that do. */
export interface Voice {
  readonly words: Set<string>;
  /** `Word.male`, `Word.female`, or 0 where nothing tells. */
  gender: number;
  /** Whether the narrator has called them by a name. */
  named: boolean;
  readonly narrator: boolean;
  /** Whether they are called "Mr." or "Mrs.". */
  titled: boolean;
  /** How often a name or a description calls them, or the narrator himself. */
  calls: number;
  /** Where they are called, in order; those by a name or a description come before those by a pronoun. */
  readonly places: Mention[];
  /** Those of them that name them. */
  readonly names: Mention[];
  /** The words of their name, without titles. */
  readonly proper: Set<string>;
}

/** A voice where the narrator speaks of it. */
export interface Appearance {
  readonly voice: Voice;
  readonly frame: number;
  /** Index of its phrase. */
  readonly phrase: number;
  /** What it does in its sentence. */
  readonly part: 'subject' | 'object';
  readonly mention: Mention;
}

/** Everyone whom the narrator calls, from left to right. */
export interface Cast {
  readonly appearances: readonly Appearance[];
  /** Those of a frame. */
  readonly in: (frame: number) => readonly Appearance[];
  /** Who a mention calls. */
  readonly at: (mention: Mention) => Voice | undefined;
  /** Who is called by a name that only those who speak use: “Hold the rope, [Tom].” */
  readonly heard: (vocative: Vocative) => Voice | undefined;
}

export const newVoice = (gender: number): Voice => ({
  words: new Set(),
  gender,
  named: false,
  narrator: false,
  titled: false,
  calls: 0,
  places: [],
  names: [],
  proper: new Set(),
});

/** "Inspector Marsh" and "Inspector Dale", "Edith Harlow" and "Joan Harlow": what one name has, the other lacks, and both ways. */
export const isOfAnotherName = ({ proper }: Voice, names: readonly string[]): boolean =>
  proper.size > 0 && names.some((one) => !proper.has(one)) && [...proper].some((one) => !names.includes(one));

/** Whether somebody is called so: “Jane”, “Mr. Cole”, “captain”. */
export const isCalled = ({ words, gender }: Voice, { word, title }: Vocative): boolean =>
  words.has(word) && (gender === 0 || (titleGender(title) || gender) === gender);

/** Of a title such as "Mrs." `Word.male` or `Word.female`, or 0 where it tells neither. */
export const titleGender = (word: string): number => {
  const gender = genderOfTitle(word);
  return gender ? Word[gender] : 0;
};

/** Whether a token calls the narrator: "I", or in "pregunté" the verb alone. */
export const isNarrator = ({ word, speech }: Pick<Tokens, 'word' | 'speech'>, head: number): boolean =>
  speech.narrators.has(word[head] ?? '') || speech.firstPerson?.has(word[head] ?? '') === true;

/** `Word.male`, `Word.female`, or 0 where the word is no pronoun that tells. */
export const pronounGender = ({ speech }: Tokens, word: string): number => {
  const gender = speech.pronouns.get(word);
  return gender ? Word[gender] : 0;
};
