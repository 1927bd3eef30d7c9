import type { Draft } from '../draft.ts';
import { articlesIn } from '../raw/articles.ts';
import { linesOf } from '../raw/lines.ts';

/** Raw text as someone pasted or scraped it. */
export const parseText = (text: string): Draft[] => articlesIn(linesOf(text));
