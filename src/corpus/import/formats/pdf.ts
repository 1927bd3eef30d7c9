import { type Draft, type Dropped, type Fields, Refusal, squeeze } from '../draft.ts';
import { articlesIn } from '../raw/articles.ts';
import { isTitleLike, isWithin } from '../raw/shape.ts';
import { type PageLine, type Run, readingOrder } from './pdf-layout.ts';
import { titleOf, toParagraphs, withoutRunningHeads } from './pdf-paragraphs.ts';

const MOST_PAGES = 2000;
const MOST_CHARACTERS = 20_000_000;
/** A page with fewer characters than this has a picture of text at most. */
const FEWEST_CHARACTERS = 20;

/**
 * The text of a PDF in reading order, running heads and hyphenation undone.
 * @throws Refusal when it is locked, broken, too long, or a scan without text
 */
export async function parsePdf(bytes: Uint8Array): Promise<Draft[]> {
  const { getDocumentProxy } = await import('unpdf');
  // PDF.js takes the bytes over, so it gets a copy.
  const document = await getDocumentProxy(bytes.slice(), QUIET).catch((error: unknown) => {
    throw refusalOf(error);
  });
  try {
    if (document.numPages > MOST_PAGES)
      throw new Refusal(`has ${document.numPages} pages, more than ${MOST_PAGES}: cut it into several files`);
    const pages: PageLine[][] = [];
    const dropped: Dropped[] = [];
    let characters = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const { runs, turned } = await pageRuns(document, number);
      characters += runs.reduce((sum, { text }) => sum + text.length, 0);
      if (characters > MOST_CHARACTERS)
        throw new Refusal('holds more text than a book: cut it into several files');
      pages.push(readingOrder(runs, number));
      if (turned !== '') dropped.push({ line: number, text: turned, why: 'turned sideways' });
    }
    if (characters < FEWEST_CHARACTERS)
      throw new Refusal('is a scan without text: run text recognition (OCR) over it first');
    return toDrafts(pages, dropped, await infoTitle(document));
  } finally {
    await document.destroy().catch(() => undefined);
  }
}

const QUIET = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  stopAtErrors: false,
  enableXfa: false,
} as const;

type PdfDocument = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>;

async function pageRuns(document: PdfDocument, number: number): Promise<{ runs: Run[]; turned: string }> {
  const page = await document.getPage(number).catch((error: unknown) => {
    throw refusalOf(error);
  });
  const content = await page.getTextContent().catch((error: unknown) => {
    throw refusalOf(error);
  });
  const runs: Run[] = [];
  const turned: string[] = [];
  for (const item of content.items) {
    if (!('str' in item) || item.str === '') continue;
    const [, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    if (Math.abs(b) > Math.abs(d)) turned.push(item.str);
    else runs.push({ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) || item.height || 10 });
  }
  page.cleanup();
  return { runs, turned: squeeze(turned.join(' ')) };
}

function toDrafts(
  pages: readonly PageLine[][],
  turned: readonly Dropped[],
  named: string | undefined,
): Draft[] {
  const { lines, dropped } = withoutRunningHeads(pages);
  const paragraphs = toParagraphs(lines);
  const isShown = named !== undefined && paragraphs.slice(0, 12).some(({ text }) => isWithin(named, text));
  const title = isShown ? named : titleOf(lines, paragraphs);
  const fields: Fields = title ? { title } : {};
  const drafts = articlesIn(paragraphs, fields, { single: true });
  return drafts.map((draft) => ({
    ...draft,
    dropped: [...turned, ...dropped, ...draft.dropped].sort((a, b) => a.line - b.line),
  }));
}

async function infoTitle(document: PdfDocument): Promise<string | undefined> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} as Record<string, unknown> }));
  const title = 'Title' in info && typeof info.Title === 'string' ? squeeze(info.Title) : '';
  return title !== '' && isTitleLike(title) ? title : undefined;
}

function refusalOf(error: unknown): Refusal {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new Refusal('is locked with a password: save it without one');
  return new Refusal('is a broken PDF file: open it in a viewer and print it to a new PDF');
}
