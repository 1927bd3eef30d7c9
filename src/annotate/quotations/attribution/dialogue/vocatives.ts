import { nth } from '../../../../text/nth.ts';
import type { Span } from '../../../../text/span.ts';
import type { Narrative } from '../../grammar/index.ts';

/** Whom words call: the word, in lower case, the title in front, and where the two stand in the text. */
export interface Vocative {
  readonly word: string;
  readonly title: string;
  readonly span: Span;
}

/** Of words in marks, so many characters are looked through from either end. */
const REACH = 200;

/** “Jane, have you …” · “…, Mr. Cole.” · “Very good, captain.”: whom the words of these marks call by name or by what they are. */
export function vocativesOf(
  { document, tokens, quotes: marks }: Narrative,
  quoted: readonly number[],
): readonly Vocative[] {
  const { vocative, nouns, answers } = tokens.speech.story;
  return quoted.flatMap((quote) => {
    const { start, end } = nth(marks, quote).content;
    const parts =
      end - start <= 2 * REACH
        ? [{ from: start, to: end }]
        : [
            { from: start, to: start + REACH },
            { from: end - REACH, to: end },
          ];
    return parts.flatMap(({ from, to }) =>
      [...document.text.slice(from, to).matchAll(vocative)].flatMap(
        ({ index, 0: all, 1: title = '', 2: word = '' }) => {
          if (answers.has(word.toLowerCase()) || !/^\p{Lu}/u.test(word) === !nouns.has(word)) return [];
          const at = from + index + all.length;
          const first = title === '' ? at - word.length : from + index + all.lastIndexOf(title);
          return [
            {
              word: word.toLowerCase().replace(/’/g, "'"),
              title: title.toLowerCase(),
              span: { start: first, end: at },
            },
          ];
        },
      ),
    );
  });
}
