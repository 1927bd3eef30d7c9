import { FUNCTIONAL, type Speech, VERBAL, Word } from '../../../languages/index.ts';

/** What a token is in its sentence, decided from its word bits and its neighbours. */
export const Tag = {
  noun: 1,
  name: 2,
  pronoun: 3,
  determiner: 4,
  possessive: 5,
  genitive: 6,
  adjective: 7,
  number: 8,
  time: 9,
  preposition: 10,
  conjunction: 11,
  subordinator: 12,
  relative: 13,
  auxiliary: 14,
  modal: 15,
  adverb: 16,
  verb: 17,
  gerund: 18,
  participle: 19,
  infinitive: 20,
  to: 21,
  quote: 22,
  comma: 23,
  colon: 24,
  stop: 25,
  dash: 26,
  open: 27,
  close: 28,
  other: 29,
} as const;

/** A word where it stands: what it may be, the word behind it, and what the one in front is. */
export interface Here {
  readonly speech: Speech;
  readonly word: string;
  /** `Word` bits. */
  readonly bits: number;
  readonly next: number;
  readonly nextWord: string;
  /** The tag of the word in front, over an adverb in the middle. */
  readonly previous: number;
  readonly before: string;
}

/** Behind these a word is a noun or an adjective, whatever verb it might be elsewhere. */
export const opensNoun = (tag: number): boolean =>
  tag === Tag.determiner ||
  tag === Tag.possessive ||
  tag === Tag.genitive ||
  tag === Tag.adjective ||
  tag === Tag.number;
export const isNominal = (tag: number): boolean => tag === Tag.noun || tag === Tag.name;

/** Behind these a verb may follow, an adverb between or not: "he also seeks", "would later describe". */
export const opensVerb = (tag: number): boolean => VERB_OPENERS.has(tag);
const VERB_OPENERS: ReadonlySet<number> = new Set([
  Tag.pronoun,
  Tag.relative,
  Tag.name,
  Tag.noun,
  Tag.modal,
  Tag.auxiliary,
  Tag.to,
]);

/** Whether the next word can only go on with the phrase: "one official", "another source". */
export const startsNoun = (next: number, nextWord: string): boolean =>
  /^\p{L}/u.test(nextWord) &&
  !(next & (FUNCTIONAL | Word.time)) &&
  (!(next & VERBAL && next & (Word.past | Word.third | Word.gerund)) || (next & Word.adjective) !== 0);

/** Ends of past forms that hardly a noun of Spanish or Portuguese has. */
export const PRETERITE =
  /(?:ó|[aei]ron|[aei]ram|[aeo]u|iu|aba|aban|ava|avam|[ií]an?|iam|[nt]inham?|[éí]|ei)$/;

export type TagName = keyof typeof Tag;

const NAMES = new Map<number, TagName>(Object.entries(Tag).map(([name, tag]) => [tag, name as TagName]));

export const tagName = (tag: number): TagName => NAMES.get(tag) ?? 'other';
