import { type Excerpt, excerpt } from '../corpus/excerpt.ts';
import { BOUNDS } from '../text/bounds.ts';
import { words } from '../text/words.ts';
import type { SearchedShelf } from './entries.ts';
import { passageAt, wordAt } from './forward-index.ts';
import { readTopics } from './question.ts';
import { typosAllowed } from './spelling.ts';

/** The words of the shelf nearest to typed words that it does not have, at most `limit`, the commoner first of equals. */
export const nearestWords = (shelf: SearchedShelf, typed: string, limit = 5): Excerpt[] =>
  [...new Set(words(typed).map(({ form }) => form))]
    .filter((form) => !isKnown(shelf, form))
    .slice(0, BOUNDS.unknownWords)
    .flatMap((form) => nearTo(shelf, form))
    .sort((a, b) => a.typos - b.typos || b.count - a.count || compare(a.form, b.form))
    .flatMap(({ word }) => showWord(shelf, word) ?? [])
    .slice(0, limit);

/** Words that only go on where the typed one ends are as near as those with one wrong letter. */
const LONGER = 20;
const SHORTEST_BEGINNING = 4;

interface NearWord {
  readonly word: number;
  readonly form: string;
  readonly typos: number;
  /** How often it stands on the shelf. */
  readonly count: number;
}

/** The shelf's words near to a folded form. */
export function nearTo({ vocabulary: { forms, counts }, spelling }: SearchedShelf, form: string): NearWord[] {
  const near = new Map(spelling.near(form, typosAllowed(form)).map(({ place, typos }) => [place, typos]));
  if (form.length >= SHORTEST_BEGINNING)
    for (const word of spelling.beginningWith(form, LONGER)) near.set(word, Math.min(1, near.get(word) ?? 1));
  return [...near].map(([word, typos]) => ({
    word,
    typos,
    form: forms[word] ?? '',
    count: counts[word] ?? 0,
  }));
}

/** A word as it is spelled where it first stands in a passage. */
export function showWord({ entries }: SearchedShelf, word: number): Excerpt | undefined {
  for (const { forward, passages } of entries) {
    const { offsets } = forward;
    const end = passages.at(-1)?.range.to ?? 0;
    for (let place = 0; place < end; place++) {
      if (wordAt(forward, place) !== word) continue;
      const entry = passages[passageAt(forward, place)];
      const [found] = entry
        ? words(entry.shelved.source.text, { start: offsets[place] ?? 0, end: entry.passage.span.end })
        : [];
      return found && entry && excerpt(entry.shelved.source, found);
    }
  }
  return undefined;
}

const isKnown = ({ vocabulary }: SearchedShelf, form: string): boolean => vocabulary.wordsOf(form).length > 0;

/** The typed words that stand nowhere on the shelf, nor any of the same stem, as they were typed, each once. */
export const missingWords = (shelf: SearchedShelf, typed: string): string[] =>
  readTopics(shelf, typed, words(typed))
    .filter(({ alternatives }) => alternatives.length === 0)
    .map(({ start, end }) => typed.slice(start, end))
    // Small words have no topic, and stand in the sources all the same.
    .filter((word) => !words(word).some(({ form }) => isKnown(shelf, form)));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
