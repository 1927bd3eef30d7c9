import type { ArticleDraft } from '../draft.ts';
import { articlesIn } from '../raw/articles.ts';
import { linesOf, messagesIn } from '../raw/lines.ts';

/** Raw text as someone pasted or scraped it; of a record of messages each is kept. */
export function parseText(text: string): ArticleDraft[] {
  const lines = linesOf(text);
  const messages = new Set(messagesIn(lines));
  return articlesIn(lines, {}, messages.size > 0 ? { keeps: messages, single: true, unnamed: true } : {});
}
