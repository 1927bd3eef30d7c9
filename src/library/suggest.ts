import { distance } from 'fastest-levenshtein';
import { type Excerpt, excerpt } from '../corpus/excerpt.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { Library, Shelved } from './library.ts';
import type { Person } from './people.ts';

/** How many letters of a word may be wrong: none of three, one of up to six, two of longer ones. */
const typos = (word: string): number => (word.length <= 3 ? 0 : word.length <= 6 ? 1 : 2);

/** The edit distance (Levenshtein 1966); two letters that changed places are one mistake (Damerau 1964). */
function wrongLetters(typed: string, word: string): number {
  const far = distance(typed, word);
  return far === 2 && [...typed].sort().join() === [...word].sort().join() ? 1 : far;
}

/**
 * How well `typed` fits a name: every typed word must be a word of it, the beginning of one, or one with a typo.
 * @returns 0 for no fit, else up to 1; whole words fit better than beginnings, beginnings better than typos
 */
export function similarity(typed: string, name: string): number {
  const wanted = words(typed).map(({ form }) => form);
  const there = words(name).map(({ form }) => form);
  if (wanted.length === 0) return 0;
  const fits = wanted.map((word) => Math.max(0, ...there.map((other) => wordSimilarity(word, other))));
  if (fits.some((one) => one === 0)) return 0;
  const average = fits.reduce((sum, one) => sum + one, 0) / fits.length;
  return (
    average * (0.9 + (0.1 * Math.min(wanted.length, there.length)) / Math.max(wanted.length, there.length))
  );
}

function wordSimilarity(typed: string, word: string): number {
  if (typed === word) return 1;
  if (word.startsWith(typed)) return 0.8;
  if (wrongLetters(typed, word) <= typos(typed)) return 0.6;
  const beginning = word.slice(0, typed.length);
  return word.length > typed.length && wrongLetters(typed, beginning) <= typos(typed) ? 0.4 : 0;
}

/** The items whose text fits what is typed, best first; all of them, in their order, when nothing is typed. */
export function fitting<Item>(items: readonly Item[], typed: string, textOf: (item: Item) => string): Item[] {
  if (typed.trim() === '') return [...items];
  return items
    .map((item) => ({ item, score: similarity(typed, textOf(item)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
}

export const fittingPeople = (library: Library, typed: string): Person[] =>
  fitting(library.people, typed, ({ name, role }) => `${name.text} ${role?.text ?? ''}`);

export const fittingSources = (library: Library, typed: string): Shelved[] => {
  const exact = library.shelf.filter(({ source, ref }) => source.id === typed || ref === typed);
  if (exact.length > 0) return exact;
  return fitting(
    library.shelf,
    typed,
    ({ source: { id, title = '', publisher = '', published = '', about } }) =>
      [id, title, publisher, published, about?.title, about?.publisher].filter(Boolean).join(' '),
  );
};

/** The words of the shelf nearest to typed words that it does not have, at most `limit`, the commoner first of equals. */
export function nearestWords(library: Library, typed: string, limit = 5): Excerpt[] {
  const unknown = words(typed).filter(({ form }) => !library.vocabulary.has(form));
  const near = unknown.flatMap(({ form }) =>
    [...library.vocabulary].flatMap(([word, found]) => {
      const far = farness(form, word);
      return far <= typos(form) ? [{ word, far, found }] : [];
    }),
  );
  near.sort((a, b) => a.far - b.far || b.found.count - a.found.count || (a.word < b.word ? -1 : 1));
  const distinct = new Map(near.map(({ word, found }) => [word, found]));
  return [...distinct.values()].slice(0, limit).map(({ source, span }) => excerpt(source, span));
}

/** The number of wrong letters; one when the word only goes on. */
function farness(form: string, word: string): number {
  if (form.length >= 4 && word.startsWith(form)) return 1;
  return Math.abs(word.length - form.length) > typos(form)
    ? Number.POSITIVE_INFINITY
    : wrongLetters(form, word);
}

/** The typed words that stand nowhere on the shelf, as they were typed, each once. */
export const missingWords = (library: Library, typed: string): string[] => [
  ...new Set(
    words(typed)
      .filter(
        ({ form, start, end }) => !library.vocabulary.has(form) && isUnknown(library, typed, { start, end }),
      )
      .map((word) => typed.slice(word.start, word.end)),
  ),
];

/** Whether no passage has a word of the same stem. */
const isUnknown = (library: Library, typed: string, { start, end }: Span): boolean =>
  library.analysis
    .query(typed.slice(start, end))
    .every((term) => library.passages.index.frequency(term) === 0);
