import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import type { ArticleDraft, DocumentLine } from '../../draft.ts';
import { articlesIn } from '../../raw/articles.ts';
import { isProse } from '../../raw/shape.ts';
import { refusal } from '../../refusals.ts';
import { pageBlocks } from '../html/blocks.ts';
import { checkArchive } from '../zip.ts';
import { asShown, type Shown } from './shown.ts';

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

/** A Word document: its headings, lists, quotations and captions as paragraphs; `line` counts paragraphs. */
export async function parseDocx(bytes: Uint8Array): Promise<ArticleDraft[]> {
  checkArchive(bytes);
  const { html, dropped, notes } = await toHtml(bytes);
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const made of document.querySelectorAll(NOTE_LINKS)) made.remove();
  joinRows(document);
  const lines = pageBlocks(document.body).map(
    ({ text, role, level }, at): DocumentLine => ({
      number: at + 1,
      block: at,
      text,
      ...(role ? { role } : {}),
      ...(level ? { level } : {}),
    }),
  );
  return articlesIn(lines).map((draft, at) => ({
    ...draft,
    ...(at === 0 ? { dropped: [...dropped, ...draft.dropped] } : {}),
    ...(notes.length > 0 ? { notes } : {}),
  }));
}

/** A table's row is a paragraph, whatever its cells hold; but a table may lay out a page of running text. */
function joinRows(document: Document): void {
  for (const row of [...document.querySelectorAll('tr')].reverse()) {
    const paragraphs = [...row.querySelectorAll('p')];
    if (paragraphs.filter(({ textContent }) => isProse(textContent ?? '')).length > 1) continue;
    for (const inner of row.querySelectorAll('table, tr, td table td, td table th'))
      if (inner.parentElement?.closest('td, th')) inner.replaceWith(' ', ...inner.childNodes, ' ');
    for (const paragraph of row.querySelectorAll('p'))
      paragraph.replaceWith(' ', ...paragraph.childNodes, ' ');
  }
}

/** Marks that mammoth makes of footnotes and comments; the document holds none. */
const NOTE_LINKS =
  'sup > a[id*="note-ref-"], a[href*="note-ref-"], a[href^="#comment-"], a[id^="comment-ref-"]';

async function toHtml(bytes: Uint8Array): Promise<Omit<Shown, 'bytes'> & { readonly html: string }> {
  const withoutPictures = mammoth.images.imgElement(async () => ({ src: '' }));
  try {
    const { bytes: shown, ...rest } = await asShown(bytes);
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(shown) },
      { styleMap: STYLES, convertImage: withoutPictures },
    );
    return { html: value, ...rest };
  } catch {
    throw refusal('importBrokenWord');
  }
}
