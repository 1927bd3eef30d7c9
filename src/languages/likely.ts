import { words } from '../text/words.ts';
import type { Language } from './language.ts';

/**
 * The language that most small words of a text belong to, by its tag; nothing where there are none, or where two
 * languages have as many.
 */
export function likelyLanguage(languages: readonly Language[], text: string): string | undefined {
  const forms = words(text).map(({ form }) => form);
  const [first, second] = languages
    .map(({ tag, stopWords }) => ({ tag, count: forms.filter((form) => stopWords.has(form)).length }))
    .sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.tag : undefined;
}
