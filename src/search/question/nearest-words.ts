import { type Excerpt, excerpt } from '../../corpus/excerpt.ts';
import { BOUNDS } from '../../text/bounds.ts';
import { words } from '../../text/words.ts';
import type { SearchedShelf, SourceEntries } from '../shelf/entries.ts';
import { passageNumberAt, wordNumberAt } from '../shelf/forward-index.ts';
import { typosAllowed } from '../shelf/spelling.ts';
import type { Vocabulary } from '../shelf/vocabulary.ts';
import { SYNONYM_SHARE } from '../shelf/word-lookup.ts';
import { readTopics } from './question.ts';

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
export function showWord({ entries, firsts }: SearchedShelf, word: number): Excerpt | undefined {
  const source = entries[(firsts[word] ?? 0) - 1];
  if (!source) return undefined;
  const { forward, passages } = source;
  let place = 0;
  while (place < forward.occurrences.length && wordNumberAt(forward, place) !== word) place++;
  const entry = passages[passageNumberAt(forward, place)];
  if (!entry) return undefined;
  const start = forward.offsets[place] ?? 0;
  const [found] = words(entry.shelved.source.text, { start, end: entry.passage.span.end });
  return found && excerpt(entry.shelved.source, found);
}

/** Each word of the passages of a source once. */
export function wordsInPassages({ forward, passages }: SourceEntries): Uint32Array {
  const found = new Set<number>();
  const end = passages.at(-1)?.range.to ?? 0;
  for (let place = 0; place < end; place++) found.add(wordNumberAt(forward, place));
  return Uint32Array.from(found);
}

/**
 * The first source of each word: see `SearchedShelf`. Words of headings alone have none.
 * @param wordsOf the words in the passages of the source at a place
 */
export function firstSources(
  { size }: Vocabulary,
  sources: number,
  wordsOf: (place: number) => Uint32Array,
): Uint32Array {
  const firsts = new Uint32Array(size);
  for (let at = sources - 1; at >= 0; at--) for (const word of wordsOf(at)) firsts[word] = at + 1;
  return firsts;
}

const isKnown = ({ vocabulary }: SearchedShelf, form: string): boolean => vocabulary.wordsOf(form).length > 0;

/** The typed words that stand nowhere on the shelf, nor any of the same stem, as they were typed, each once. */
export const missingWords = (shelf: SearchedShelf, typed: string): string[] =>
  readTopics(shelf, typed, words(typed))
    .filter(({ alternatives }) => alternatives.every(({ share }) => share <= SYNONYM_SHARE))
    .map(({ start, end }) => typed.slice(start, end))
    // Small words have no topic, and stand in the sources all the same.
    .filter((word) => !words(word).some(({ form }) => isKnown(shelf, form)));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
