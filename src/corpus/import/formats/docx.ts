import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { type Draft, type Dropped, type Line, Refusal } from '../draft.ts';
import { articlesIn } from '../raw/articles.ts';
import { withoutHidden } from './docx-hidden.ts';
import { pageBlocks } from './html-blocks.ts';
import { checkArchive } from './zip.ts';

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

/** A Word document: its headings, lists, quotations and captions as paragraphs; `line` counts paragraphs. */
export async function parseDocx(bytes: Uint8Array): Promise<Draft[]> {
  checkArchive(bytes);
  const { html, hidden } = await toHtml(bytes);
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const made of document.querySelectorAll(NOTE_LINKS)) made.remove();
  // A table's row is a paragraph, whatever its cells hold.
  for (const paragraph of document.querySelectorAll('td p, th p'))
    paragraph.replaceWith(' ', ...paragraph.childNodes, ' ');
  const lines = pageBlocks(document.body).map(
    ({ text, role, level }, at): Line => ({
      number: at + 1,
      block: at,
      text,
      ...(role ? { role } : {}),
      ...(level ? { level } : {}),
    }),
  );
  return articlesIn(lines).map((draft, at) =>
    at === 0 ? { ...draft, dropped: [...hidden.map(hiddenLine), ...draft.dropped] } : draft,
  );
}

const hiddenLine = (text: string): Dropped => ({ line: 1, text, why: 'hidden' });

/** Marks that mammoth makes of footnotes and comments; the document holds none. */
const NOTE_LINKS =
  'sup > a[id*="note-ref-"], a[href*="note-ref-"], a[href^="#comment-"], a[id^="comment-ref-"]';

async function toHtml(bytes: Uint8Array): Promise<{ html: string; hidden: readonly string[] }> {
  const withoutPictures = mammoth.images.imgElement(async () => ({ src: '' }));
  try {
    const shown = await withoutHidden(bytes);
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(shown.bytes) },
      { styleMap: STYLES, convertImage: withoutPictures },
    );
    return { html: value, hidden: shown.hidden };
  } catch {
    throw new Refusal(
      'is no Word document or a broken one: open it in its program and save it again as .docx',
    );
  }
}
