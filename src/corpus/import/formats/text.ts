import type { ArticleDraft } from '../draft.ts';
import { articlesIn } from '../raw/articles.ts';
import { linesOf } from '../raw/lines.ts';

/** Raw text as someone pasted or scraped it. */
export const parseText = (text: string): ArticleDraft[] => articlesIn(linesOf(text));
