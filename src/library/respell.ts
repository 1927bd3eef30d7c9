import type { Excerpt } from '../corpus/excerpt.ts';
import { words } from '../text/words.ts';
import type { Library } from './library.ts';
import { readTopics } from './question.ts';
import { typosAllowed } from './spelling.ts';
import { showWord } from './suggest.ts';

/** A question with the shelf's words in the place of those that it does not know. */
export interface Respelled {
  readonly question: string;
  /** The words that were put in, as the shelf has them. */
  readonly words: readonly Excerpt[];
}

/** Puts the nearest, of these the commonest, known word for each unknown one; nothing when there is none for any. */
export function respell(library: Library, question: string): Respelled | undefined {
  const unknown = readTopics(library, question, words(question)).filter(
    ({ alternatives }) => alternatives.length === 0,
  );
  const changes = unknown.flatMap(({ form, start, end }) => {
    const word = nearest(library, form);
    const shown = word === undefined ? undefined : showWord(library, word);
    return shown ? [{ start, end, shown }] : [];
  });
  if (changes.length === 0) return undefined;
  const respelled = changes.reduceRight(
    (text, { start, end, shown }) => text.slice(0, start) + shown.text + text.slice(end),
    question,
  );
  return { question: respelled, words: changes.map(({ shown }) => shown) };
}

/** A typo seldom stands in the first letter, and short words have too many neighbours. */
function nearest({ lexicon, spelling }: Library, form: string): number | undefined {
  const near = spelling
    .near(form, typosAllowed(form), form.slice(0, 1))
    .sort(
      (a, b) =>
        a.typos - b.typos ||
        (lexicon.counts[b.place] ?? 0) - (lexicon.counts[a.place] ?? 0) ||
        a.place - b.place,
    );
  return near[0]?.place;
}
