import { excerpt } from '../corpus/excerpt.ts';
import { languageOf } from '../languages/index.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { Find } from './found.ts';

/**
 * The same find with the sentence before it, when its excerpt begins with a word that leans on that sentence
 * and the two stand side by side, no heading between them.
 */
export function withSentenceBefore(find: Find): Find | undefined {
  const { shelved, excerpt: shown } = find;
  const { source, document } = shelved;
  if (!leans(shown.text, source.language)) return undefined;
  const isBefore = (sentence: Span | undefined): boolean =>
    sentence !== undefined && sentence.end <= shown.start;
  const before = document.paragraphs
    .findLast(({ sentences: [first] }) => isBefore(first))
    ?.sentences.findLast(isBefore);
  if (!before || source.text.slice(before.end, shown.start).trim() !== '') return undefined;
  return { ...find, excerpt: excerpt(source, { start: before.start, end: shown.end }) };
}

function leans(text: string, language: string): boolean {
  const first = words(text.slice(0, FIRST_WORD))[0]?.form ?? '';
  return languageOf(language).anaphora.has(first);
}

/** A first word stands within so many characters. */
const FIRST_WORD = 40;
