import PostalMime from 'postal-mime';
import type { ArticleDraft } from '../draft.ts';
import { refusal } from '../refusals.ts';
import { parseHtml } from './html/html.ts';

/** Behind its end a browser puts the pages of frames: adverts, players. */
const BEHIND_PAGE = /(?<=<\/html\s*>)[\s\S]*/i;
const LONGEST_ADDRESS = 500;

/**
 * A page that a browser has saved with its pictures into one file (MHTML, RFC 2557). The headers tell of the saving, not
 * of the article: the page's address alone is read from them.
 */
export async function parseWebArchive(bytes: Uint8Array): Promise<ArticleDraft[]> {
  const { html = '', headers } = await PostalMime.parse(bytes, { maxNestingDepth: 50 });
  if (html.trim() === '') throw refusal('importNoArticleOnPage');
  const url = headers.find(({ key }) => key === 'snapshot-content-location')?.value.trim() ?? '';
  const isAddress = /^https?:\/\/\S+$/i.test(url) && url.length <= LONGEST_ADDRESS;
  return parseHtml(html.replace(BEHIND_PAGE, '')).map((draft, at) =>
    at === 0 && isAddress ? { ...draft, fields: { url, ...draft.fields } } : draft,
  );
}
