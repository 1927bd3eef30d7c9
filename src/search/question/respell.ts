import type { Excerpt } from '../../corpus/excerpt.ts';
import { wordBits } from '../../languages/index.ts';
import { VERBAL } from '../../languages/lexicon.ts';
import { words } from '../../text/words.ts';
import type { SearchedShelf } from '../shelf/entries.ts';
import { typosAllowed } from '../shelf/spelling.ts';
import { showWord } from './nearest-words.ts';
import { readTopics, type Topic } from './question.ts';

/** A question with the shelf's words in the place of those that it does not know. */
export interface Respelled {
  readonly question: string;
  /** The words that were put in, as the shelf has them. */
  readonly words: readonly Excerpt[];
}

/** Of a typed text, only the first so many unknown words are respelled. */
const MOST_RESPELLED = 8;
/** A text of no more topics than this gives nothing else to tell by whether a nearest word was meant. */
const FEW_TOPICS = 2;

/**
 * Puts the nearest, of these the commonest, known word for each unknown one; nothing when there is none for any. Of a
 * word or two, only what is clearly nearest.
 */
export function respell(shelf: SearchedShelf, question: string): Respelled | undefined {
  const topics = readTopics(shelf, question, words(question));
  const isMisspelt = (topic: Topic): boolean => isUnknown(topic) && !isVerb(shelf, topic.form);
  const unknown = topics.filter(isMisspelt).slice(0, MOST_RESPELLED);
  const changes = unknown.flatMap(({ form, start, end }) => {
    const word = nearest(shelf, form, topics.length <= FEW_TOPICS);
    const shown = word === undefined ? undefined : showWord(shelf, word);
    return shown ? [{ start, end, shown }] : [];
  });
  if (changes.length === 0) return undefined;
  const respelled = changes.reduceRight(
    (text, { start, end, shown }) => text.slice(0, start) + shown.text + text.slice(end),
    question,
  );
  return { question: respelled, words: changes.map(({ shown }) => shown) };
}

/** A misspelt word may look as if it were of the family of another: "polisy" of that of "police". */
const isUnknown = ({ alternatives }: Topic): boolean => alternatives.every(({ share }) => share < 1);

/** "Paid" is spelled rightly where no source pays. */
const isVerb = ({ languages }: SearchedShelf, form: string): boolean =>
  languages.some((tag) => (wordBits(tag, form) & VERBAL) !== 0);

/** A nearest word is clearly so when every other that is as near is this many times rarer, or of the same stem. */
const CLEARLY = 10;

/** A typo seldom stands in the first letter, and short words have too many neighbours. */
function nearest(
  { vocabulary, spelling }: SearchedShelf,
  typed: string,
  mustBeClear: boolean,
): number | undefined {
  const form = ({ place }: { place: number }): string => vocabulary.forms[place] ?? '';
  const count = (place: number): number => vocabulary.counts[place] ?? 0;
  const [best, ...others] = spelling
    .near(typed, typosAllowed(typed), typed.slice(0, 1))
    .sort((a, b) => a.typos - b.typos || count(b.place) - count(a.place) || compare(form(a), form(b)));
  if (!best) return undefined;
  const isRival = ({ place, typos }: { place: number; typos: number }): boolean =>
    typos === best.typos &&
    vocabulary.terms[place] !== vocabulary.terms[best.place] &&
    CLEARLY * count(place) > count(best.place);
  return mustBeClear && others.some(isRival) ? undefined : best.place;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
