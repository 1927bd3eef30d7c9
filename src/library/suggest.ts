import { type Excerpt, excerpt } from '../corpus/excerpt.ts';
import { BOUNDS } from '../text/bounds.ts';
import { foldText } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { passageAt } from './concordance.ts';
import type { Library, Shelved } from './library.ts';
import type { NameIndex } from './name-index.ts';
import type { Person } from './people.ts';
import { readTopics } from './question.ts';
import { typosAllowed } from './spelling.ts';

export const fittingPeople = ({ people, peopleByName }: Library, typed: string): Person[] =>
  fitting(people, peopleByName, typed);

export const fittingSources = ({ shelf, sourcesByName }: Library, typed: string): Shelved[] => {
  const exact = shelf.filter(({ source, ref }) => source.id === typed || ref === typed);
  if (exact.length > 0) return exact;
  const start = foldText(typed.trim());
  const begins = ({ source }: Shelved): boolean => foldText(source.title ?? '').startsWith(start);
  const found = fitting(shelf, sourcesByName, typed);
  // A title that begins with just these words is meant rather than one that has them somewhere.
  return start === '' ? found : [...found.filter(begins), ...found.filter((one) => !begins(one))];
};

/** The items whose name fits what is typed, best first; all of them, in their order, when nothing is typed. */
const fitting = <Item>(items: readonly Item[], index: NameIndex, typed: string): Item[] =>
  typed.trim() === '' ? [...items] : index.fitting(typed).flatMap((at) => items[at] ?? []);

/** The words of the shelf nearest to typed words that it does not have, at most `limit`, the commoner first of equals. */
export const nearestWords = (library: Library, typed: string, limit = 5): Excerpt[] =>
  [...new Set(words(typed).map(({ form }) => form))]
    .filter((form) => !isKnown(library, form))
    .slice(0, BOUNDS.unknownWords)
    .flatMap((form) => nearTo(library, form))
    .sort((a, b) => a.typos - b.typos || b.count - a.count || a.word - b.word)
    .flatMap(({ word }) => showWord(library, word) ?? [])
    .slice(0, limit);

/** Words that only go on where the typed one ends are as near as those with one wrong letter. */
const LONGER = 20;
const SHORTEST_BEGINNING = 4;

/** The lexicon's words near to a folded form. */
export function nearTo(
  { lexicon, spelling }: Library,
  form: string,
): { word: number; typos: number; count: number }[] {
  const near = new Map(spelling.near(form, typosAllowed(form)).map(({ place, typos }) => [place, typos]));
  if (form.length >= SHORTEST_BEGINNING)
    for (const word of spelling.beginningWith(form, LONGER)) near.set(word, Math.min(1, near.get(word) ?? 1));
  return [...near].map(([word, typos]) => ({ word, typos, count: lexicon.counts[word] ?? 0 }));
}

/** A word as it is spelled where it first stands in a passage. */
export function showWord({ concordance, lexicon, passages }: Library, word: number): Excerpt | undefined {
  const place = lexicon.firsts[word] ?? 0;
  const entry = passages.entries[passageAt(concordance, place)];
  const start = concordance.offsets[place] ?? 0;
  if (!entry) return undefined;
  const [found] = words(entry.shelved.source.text, { start, end: entry.passage.span.end });
  return found && excerpt(entry.shelved.source, found);
}

const isKnown = ({ lexicon }: Library, form: string): boolean => lexicon.wordsOf(form).length > 0;

/** The typed words that stand nowhere on the shelf, nor any of the same stem, as they were typed, each once. */
export const missingWords = (library: Library, typed: string): string[] =>
  readTopics(library, typed, words(typed))
    .filter(({ alternatives }) => alternatives.length === 0)
    .map(({ start, end }) => typed.slice(start, end))
    // Small words have no topic, and stand in the sources all the same.
    .filter((word) => !words(word).some(({ form }) => isKnown(library, form)));
