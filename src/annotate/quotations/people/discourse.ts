import { type Gender, Word } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import type { Mention } from '../attribution/index.ts';
import type { Clause, Narrative, Phrase } from '../grammar/index.ts';
import { Tag } from '../words/index.ts';
import type { TokenRange } from './content-words.ts';
import type { Entity } from './entities.ts';
import type { NameUse } from './names.ts';
import type { Offices } from './offices.ts';

/** Whom a mention stands for: a named entity, a description given elsewhere, or nobody that the text tells. */
export type Who =
  | { readonly kind: 'entity'; readonly entity: Entity }
  | { readonly kind: 'described'; readonly from: number; readonly to: number }
  | { readonly kind: 'unknown' };

export const UNKNOWN: Who = { kind: 'unknown' };

/** Someone in referents: where, and how prominent. */
export interface Referent {
  readonly entity: Entity;
  readonly frame: number;
  readonly token: number;
  readonly subject: boolean;
  /** Set where the clause only tells when or why: "when [Early] came". */
  readonly side?: boolean;
  /** Whether another shares the verb: "Anna and Ruth met". */
  readonly joint?: boolean;
  /** Whether it is somebody quoted. */
  readonly speaker?: boolean;
  /** Whether it is somebody who is asked, and may answer. */
  readonly asked?: boolean;
  /** Set where somebody's act strikes them: "arrested [Early]". */
  readonly struck?: boolean;
}

/** What a reader has in mind at one place of the text. */
export interface Discourse {
  readonly narrative: Narrative;
  /** Who a name stands for. */
  readonly of: ReadonlyMap<NameUse, Entity>;
  /** Uses of names by their last token. */
  readonly useAt: ReadonlyMap<number, NameUse>;
  /** Whom the text's roles call, and how. */
  readonly offices: Offices;
  /** Everyone named or quoted so far, in order. */
  readonly referents: Referent[];
  /** Who has been "he" or "she" so far, of those whose names do not tell. */
  readonly called: Map<Entity, Gender | undefined>;
  /** The last place that described someone by a word: "a nurse" under `nurse`. */
  readonly described: Map<string, TokenRange>;
  /** The last place that described a man, and a woman. */
  readonly lately: Map<Gender, TokenRange>;
  /** Who has the turn of a transcript, by its paragraph: "she" is somebody else. */
  readonly talking: ReadonlyMap<number, Entity>;
  /** Common nouns that the text has speak: "said the crocodile". */
  readonly speaking: ReadonlySet<string>;
  /** Someone in view of whom the text gives no name, and the words that describe them. */
  stranger: { readonly mention: Mention; readonly place: TokenRange } | undefined;
  /** Whom "they" may mean: the last who acted together, or were quoted as a body or without a name. */
  they: { readonly who: Who; readonly frame: number; readonly token: number } | undefined;
}

/** Keeps how the text describes somebody, by the word that heads it. */
export function describe(discourse: Discourse, word: string, place: TokenRange): void {
  discourse.described.set(word, place);
  const gender = genderOfNoun(discourse, place.from, word);
  if (gender) discourse.lately.set(gender, place);
}

/** Whom an article or a noun tells. */
export const genderOfNoun = (
  { narrative: { tokens } }: Discourse,
  from: number,
  noun: string,
): Gender | undefined =>
  tokens.speech.articles?.get(tokens.word[from] ?? '') ?? tokens.speech.genderOfNoun(noun);

/** How far back somebody without a name is in view, in sentences. */
export const VIEW = 2;

/** Of those named or quoted, how many are looked at. */
export const LATELY = 200;

/** How far back a pronoun looks, in sentences. */
export const REACH = 12;

export const clauseOf = ({ narrative }: Discourse, frame: number): Clause =>
  (narrative.frames[frame] as { clause: Clause }).clause;

export const wordOf = ({ narrative }: Discourse, token: number): string => narrative.tokens.word[token] ?? '';

/** Who has the turn of a transcript in which a mention stands: whom it names is somebody else. */
export const whoHasTurn = ({ talking, narrative }: Discourse, { frame }: Mention): Entity | undefined =>
  talking.get(narrative.frames[frame]?.paragraph ?? -1);

/** The token in front of which whom a mention means was named: what is reported in front of it tells nobody. */
export const beforeOf = ({ from, behind = from }: Mention): number => Math.min(from, behind);

/** “Hold the rope, [Tom].”: whether a mention stands in others' words, where the narrator has no sentence. */
export const isHeard = (discourse: Discourse, { frame, head }: Mention): boolean =>
  head >= clauseOf(discourse, frame).to;

/** Whether the token may call somebody: a title, a role, a noun in -er. */
export const isSomeone = ({ narrative: { tokens }, speaking }: Discourse, token: number): boolean =>
  !isPartOfSomebody(tokens, token) &&
  (speaking.has(tokens.word[token] ?? '') ||
    ((tokens.bits[token] ?? 0) & (Word.title | Word.role | Word.likely)) !== 0 ||
    tokens.speech.callsSomeone?.(tokens.word[token] ?? '') ||
    (tokens.speech.persons?.has(tokens.word[token] ?? '') === true && !isCapital(tokens, token)));

/** "his [head]", "her [voice]", though a head and a voice may be somebody. */
const isPartOfSomebody = ({ word, speech }: Narrative['tokens'], token: number): boolean => {
  const owner = word[token - 1] ?? '';
  return (
    speech.story.parts.has(word[token] ?? '') && (speech.pronouns.has(owner) || speech.selves.has(owner))
  );
};

const isCapital = ({ bits }: Narrative['tokens'], token: number): boolean =>
  ((bits[token] ?? 0) & Word.capital) !== 0;

export const isTitle = ({ narrative }: Discourse, token: number): boolean =>
  ((narrative.tokens.bits[token] ?? 0) & (Word.title | Word.role)) !== 0;

/** "[the] mayor", and of the sides in court also "appellant" alone. */
export const isDefinite = (
  { narrative: { tokens } }: Discourse,
  { from, to }: Pick<TokenRange, 'from' | 'to'>,
): boolean => {
  const first = tokens.word[from] ?? '';
  return (
    tokens.speech.definite.has(first) || (to - from === 1 && tokens.speech.litigants?.has(first) === true)
  );
};

/** Where a noun tells gender by its form: "die Landrätin", a role that the text has given nobody, is nobody named. */
export const isGendered = ({ narrative: { tokens } }: Discourse): boolean =>
  tokens.speech.romance === true || tokens.speech.verbSecond !== undefined;

/** "[at] breakfast": what tells when or how, not who. */
function isCircumstance(discourse: Discourse, frame: number, at: number): boolean {
  const { phrases, tags, tokens, from } = clauseOf(discourse, frame);
  const { head, from: first } = nth(phrases, at + 1);
  return (
    tokens.speech.clauses.at.has(tokens.word[nth(phrases, at).head] ?? '') &&
    tags[head - from] === Tag.noun &&
    !((tokens.bits[first] ?? 0) & (Word.determiner | Word.possessive))
  );
}

/** How many noun phrases in a row belong to the one in front. */
const MOST_GENITIVES = 2;

/** "die Leiterin [der Schule]", "der Sender [Nordfunk]": a noun phrase that tells more of the one in front. */
function isGenitive(discourse: Discourse, frame: number, phrase: Phrase | undefined): boolean {
  const { tags, from, tokens } = clauseOf(discourse, frame);
  const { verbSecond } = tokens.speech;
  if (!verbSecond || phrase?.kind !== 'noun') return false;
  return verbSecond.genitive.has(tokens.word[phrase.from] ?? '') || tags[phrase.from - from] === Tag.name;
}

/** A description with what belongs to it: "an official [of the ministry]", "die Leiterin [der Schule]". */
export function wholeDescription(discourse: Discourse, { frame, from, to }: Mention): TokenRange {
  const { phrases, tokens } = clauseOf(discourse, frame);
  let end = phrases.findIndex((phrase) => phrase.to === to) + 1;
  const first = end;
  while (end > 0 && end < first + MOST_GENITIVES && isGenitive(discourse, frame, phrases[end])) end++;
  while (
    end > 0 &&
    phrases[end]?.kind === 'preposition' &&
    tokens.speech.clauses.of.has(wordOf(discourse, nth(phrases, end).head)) &&
    phrases[end + 1]?.kind === 'noun' &&
    !isCircumstance(discourse, frame, end)
  )
    end += 2;
  return { from, to: end > 0 ? nth(phrases, end - 1).to : to };
}
