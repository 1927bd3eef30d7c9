import { nth } from '../../../../text/nth.ts';
import type { Narrative } from '../../grammar/index.ts';
import type { Turn } from './turns.ts';

/** Whom words call: the word, in lower case, and the title in front. */
export interface Vocative {
  readonly word: string;
  readonly title: string;
}

/** Of words in marks, so many characters are looked through from either end. */
const REACH = 200;

/** “Jane, have you …” · “…, Mr. Cole.” · “Very good, captain.”: whom a turn's words call by name or by what they are. */
export function vocativesOf(
  { document, tokens, quotes: marks }: Narrative,
  { quotes }: Turn,
): readonly Vocative[] {
  const { vocative, nouns, answers } = tokens.speech.story;
  return quotes.flatMap(({ quote }) => {
    const { start, end } = nth(marks, quote).content;
    const parts =
      end - start <= 2 * REACH
        ? [document.text.slice(start, end)]
        : [document.text.slice(start, start + REACH), document.text.slice(end - REACH, end)];
    return parts.flatMap((part) =>
      [...part.matchAll(vocative)].flatMap(([, title = '', word = '']) =>
        answers.has(word.toLowerCase()) || !/^\p{Lu}/u.test(word) === !nouns.has(word)
          ? []
          : [{ word: word.toLowerCase().replace(/’/g, "'"), title: title.toLowerCase() }],
      ),
    );
  });
}
