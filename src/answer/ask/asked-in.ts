import { KNOWN_LANGUAGES, languageOf, type QuestionTable } from '../../languages/index.ts';
import { fold, foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/** The tables of all languages that bring one. */
export const QUESTION_TABLES: readonly QuestionTable[] = KNOWN_LANGUAGES.flatMap(
  (tag) => languageOf(tag).questions ?? [],
);

type Part = Exclude<keyof QuestionTable, 'source'>;

/** A part of the tables of all languages, as one group of a pattern. */
export const inAny = (part: Part): string =>
  `(?:${QUESTION_TABLES.flatMap((table) => table[part] ?? []).join('|')})`;

/** Tells whether a text, folded, has whole words that a pattern finds. */
export const hasWords = (words: string): ((text: string) => boolean) => {
  const pattern = new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');
  return (text) => pattern.test(foldText(text));
};

/** Where a pattern over folded text is first found, as a span of the text. */
export function spanOf(text: string, pattern: RegExp): Span | undefined {
  const folded = fold(text);
  const found = pattern.exec(folded.text);
  return found ? folded.toOriginal({ start: found.index, end: found.index + found[0].length }) : undefined;
}

/** The text without what a pattern over folded text first finds, or with `put` in its place. */
export function without(text: string, pattern: RegExp, put = ''): string {
  const span = spanOf(text, pattern);
  return span ? text.slice(0, span.start) + put + text.slice(span.end) : text;
}
