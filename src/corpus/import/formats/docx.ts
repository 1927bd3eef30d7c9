import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { type Draft, type Line, Refusal } from '../draft.ts';
import { articlesIn } from '../raw/articles.ts';
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
  const { document } = parseHTML(`<!doctype html><html><body>${await toHtml(bytes)}</body></html>`);
  const lines = pageBlocks(document.body).map(
    ({ text, role, level }, at): Line => ({
      number: at + 1,
      block: at,
      text,
      ...(role ? { role } : {}),
      ...(level ? { level } : {}),
    }),
  );
  return articlesIn(lines);
}

async function toHtml(bytes: Uint8Array): Promise<string> {
  const withoutPictures = mammoth.images.imgElement(async () => ({ src: '' }));
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: STYLES, convertImage: withoutPictures },
    );
    return value;
  } catch {
    throw new Refusal(
      'is no Word document or a broken one: open it in its program and save it again as .docx',
    );
  }
}
