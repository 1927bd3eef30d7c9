import type { Passage } from '../../corpus/source.ts';
import { KNOWN_LANGUAGES, languageOf, Word, wordBits } from '../../languages/index.ts';
import { once } from '../../languages/once.ts';
import { askedVerb, isDate, isShelfName, type SearchedShelf, type Shelved } from '../../search/index.ts';
import { BOUNDS } from '../../text/bounds.ts';
import { foldText } from '../../text/fold.ts';
import { type Span, slice } from '../../text/span.ts';
import { wordSet } from '../../text/word-list.ts';
import { type WordSpan, words } from '../../text/words.ts';
import { KINDS_OF_PEOPLE, PEOPLE } from '../../words/people-nouns.ts';
import { hasWords, inAny } from './asked-in.ts';
import { headingsOf } from './headings-of.ts';
import { isSameNumeral, mayNumber, numeralsBehind, ordinalsOf } from './numerals.ts';

/** A thing that is named by a noun and a number or a letter behind it: "tower 5", "gate B"; both folded. */
interface NumberedThing {
  readonly noun: string;
  readonly number: string;
  /** Whether the number may be left out where no other one of that noun is told: of a name, and of a letter. */
  readonly isLoose: boolean;
}

/** Whether some sentences of a passage tell of the numbered things that are asked for, and of no others of their kind. */
export type OfThings = (shelved: Shelved, passage: Passage, answer: Span) => boolean;

/** "How much for tower 5?" is not told by what ferry 5 costs, or tower 4. */
export function ofThings(shelf: SearchedShelf, typed: string): OfThings {
  const things = thingsIn(shelf, typed);
  return (shelved, passage, answer) => things.every((thing) => isOf(thing, shelved, passage, answer));
}

function isOf(thing: NumberedThing, { source }: Shelved, passage: Passage, answer: Span): boolean {
  const { text, language } = source;
  const among = (text: string, span?: Span): Numbered => numberedIn(text, language, thing, span);
  const own = among(text, answer);
  if (own.has) return true;
  if (own.hasOthers && !thing.isLoose) return false;
  const around = [among(text, passage.span), ...headingsOf(source, passage).map((one) => among(one))];
  if (around.some(({ has }) => has)) return true;
  return thing.isLoose && !around.some(({ hasOthers }) => hasOthers);
}

/** Whether a text has the thing, and others that have the same noun and another number. */
interface Numbered {
  readonly has: boolean;
  readonly hasOthers: boolean;
}

/** So many words may stand between a place in a row and its noun: "the Second World War". */
const FARTHEST = 2;

function numberedIn(text: string, language: string, { noun, number }: NumberedThing, span?: Span): Numbered {
  const known = languageOf(language);
  const stem = known.stem(noun);
  const ordinals = ordinalsOf(known, number);
  const { start, end } = span ?? { start: 0, end: text.length };
  const found = words(text, { start, end: Math.min(end, start + BOUNDS.readPassage) });
  let hasOthers = false;
  for (const [at, { form }] of found.entries()) {
    if (form !== noun && known.stem(form) !== stem) continue;
    const numbers = numeralsBehind(text, found, at);
    const isPlaced = found.slice(Math.max(0, at - FARTHEST), at).some(({ form }) => ordinals.has(form));
    if (isPlaced || numbers.some((other) => isSameNumeral(number, other))) return { has: true, hasOthers };
    // "The room I saw" has no number.
    hasOthers ||= numbers.some((other) => other !== 'i');
  }
  return { has: false, hasOthers };
}

const CLOSE = /^[\s\u00a0]$/u;
const AROUND_SIGN = /^[.º°]{0,2}[\s\u00a0]?$/u;
/** "No.", between a noun and its number. */
const isNumberSign = hasWords(inAny('numbered'));

function thingsIn(shelf: SearchedShelf, typed: string): NumberedThing[] {
  const found = words(typed);
  const asked = askedVerb(
    found.map(({ form }) => form),
    () => false,
  );
  return found.flatMap((word, at) => {
    const before = found[at - 1];
    const sign = before && isNumberSign(before.form) ? before : undefined;
    const noun = sign ? found[at - 2] : before;
    if (!noun || noun === found[asked?.at ?? -1] || !mayNumber(slice(typed, word), word.form)) return [];
    const isClose = sign
      ? CLOSE.test(typed.slice(noun.end, sign.start)) && AROUND_SIGN.test(typed.slice(sign.end, word.start))
      : CLOSE.test(typed.slice(noun.end, word.start));
    if (!isClose || !isThing(shelf, noun.form) || goesOn(typed, word, found[at + 1])) return [];
    // "Problem X" may be any.
    const isLoose = isLetter(word) || isShelfName(shelf.vocabulary, noun.form);
    return [{ noun: noun.form, number: word.form, isLoose }];
  });
}

const NO_NOUN =
  Word.determiner |
  Word.possessive |
  Word.preposition |
  Word.adjective |
  Word.adverb |
  Word.conjunction |
  Word.past |
  Word.participle;

function isThing({ languages }: SearchedShelf, form: string): boolean {
  if (isDate(form) || LENGTHS().has(form) || mayNumber(form, form) || form.length < 2) return false;
  return !languages.some(
    (tag) => languageOf(tag).stopWords.has(form) || (wordBits(tag, form) & NO_NOUN) !== 0,
  );
}

const isLetter = ({ form }: WordSpan): boolean => form.length === 1 && !/\d/.test(form);

/** "The years 80", in Spanish. */
const LENGTHS = once(() =>
  wordSet(
    KNOWN_LANGUAGES.flatMap((tag) => Object.values(languageOf(tag).dates?.lengths ?? {}))
      .map(foldText)
      .join(' '),
  ),
);

/** "Why did Arle give Sund 5 points?": the number counts what stands behind it; "Ada B. Moss", "Like 1 Ligand": it is within a name. */
function goesOn(typed: string, number: WordSpan, next: WordSpan | undefined): boolean {
  if (!next) return false;
  const between = typed.slice(number.end, next.start);
  if (isLetter(number) && /^\./.test(between)) return true;
  if (!CLOSE.test(between)) return false;
  if (/^\p{Lu}/u.test(typed.slice(next.start))) return true;
  return /s$/.test(next.form) || PEOPLE.has(next.form) || KINDS_OF_PEOPLE.has(next.form);
}
