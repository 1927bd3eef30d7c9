import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { type ArticleDraft, type DocumentLine, type Dropped, type Fields, squeeze } from '../../draft.ts';
import { articlesIn } from '../../raw/articles.ts';
import { namesUnderTitle } from '../../raw/byline.ts';
import { isTitleLike } from '../../raw/shape.ts';
import { type Refusal, refusal } from '../../refusals.ts';
import { type Info, readFront } from './front.ts';
import { withoutRunningHeads } from './heads.ts';
import { type PageLine, readingOrder } from './layout.ts';
import { readLetters } from './letters.ts';
import { withWindowsLetters } from './mac-letters.ts';
import { withoutArtifacts } from './marks.ts';
import { withoutSteps } from './overlays.ts';
import { toParagraphs } from './paragraphs.ts';
import { type PageText, pageText } from './runs.ts';
import { blockOfText, blocksOfTags, inTagOrder, type StructNode, type TaggedPart } from './structure.ts';

const MOST_PAGES = 2000;
const MOST_CHARACTERS = 20_000_000;
/** A page with fewer characters than this has a picture of text at most. */
const FEWEST_CHARACTERS = 20;

/**
 * The text of a PDF in reading order, running heads and hyphenation undone.
 * @throws Refusal when it is locked, broken, too long, or a scan without text
 */
export async function parsePdf(bytes: Uint8Array): Promise<ArticleDraft[]> {
  const { getDocumentProxy } = await import('unpdf');
  // PDF.js takes the bytes over, so it gets a copy.
  const document = await getDocumentProxy(bytes.slice(), QUIET).catch((error: unknown) => {
    throw refusalOf(error);
  });
  try {
    if (document.numPages > MOST_PAGES)
      throw refusal('importTooManyPages', { count: document.numPages, most: MOST_PAGES });
    const pages: PageLine[][] = [];
    const dropped: Dropped[] = [];
    const blank: number[] = [];
    const letters = { unknown: 0, lacksLigatures: false };
    let characters = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const { runs, turned, furniture, tagged, unknown, lacksLigatures } = await textOfPage(document, number);
      letters.unknown += unknown;
      letters.lacksLigatures ||= lacksLigatures;
      const length = runs.reduce((sum, { text }) => sum + text.length, 0);
      characters += length;
      if (length < FEWEST_CHARACTERS) blank.push(number);
      if (characters > MOST_CHARACTERS) throw refusal('importLongerThanABook');
      const { lines, lineNumbers } = readingOrder(runs, number, tagged);
      pages.push([...lines]);
      const left = [
        { text: turned, why: 'turned sideways' },
        { text: furniture, why: 'marked as no part of the text' },
        { text: lineNumbers.join(' '), why: 'line numbers' },
      ];
      dropped.push(...left.flatMap(({ text, why }) => (text === '' ? [] : [{ line: number, text, why }])));
    }
    if (characters < FEWEST_CHARACTERS) throw refusal('importScan');
    const notes = [...lettersNotes(letters), ...(blank.length === 0 ? [] : [blankNote(blank)])];
    return toDrafts(pages, dropped, await infoOf(document)).map((draft) =>
      notes.length === 0 ? draft : { ...draft, notes },
    );
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
  // Chinese, Japanese and Korean files may name a table of characters instead of holding it.
  cMapUrl: `${dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))}/cmaps/`,
  cMapPacked: true,
} as const;

type PdfDocument = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>;

const blankNote = (pages: readonly number[]): string =>
  `${pages.length === 1 ? 'page' : 'pages'} ${pages.slice(0, 10).join(', ')}${pages.length > 10 ? ' and more' : ''} ${pages.length === 1 ? 'holds' : 'hold'} no text: look whether ${pages.length === 1 ? 'it is a picture' : 'they are pictures'} of text`;

interface PageLetters {
  readonly unknown: number;
  readonly lacksLigatures: boolean;
}

const lettersNotes = ({ unknown, lacksLigatures }: PageLetters): string[] => [
  ...(lacksLigatures
    ? ['its type does not tell the letters ff, fi and fl from blanks: look at words that lack them']
    : []),
  ...(unknown > 0
    ? [
        `${unknown === 1 ? 'one sign of its type is' : `${unknown} signs of its type are`} not known: look for \ufffd and put the right one there`,
      ]
    : []),
];

interface TaggedText extends PageText, PageLetters {
  readonly tagged?: readonly TaggedPart[];
}

async function textOfPage(document: PdfDocument, number: number): Promise<TaggedText> {
  try {
    const page = await document.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true });
    const { items, unknown, lacksLigatures } = readLetters(withWindowsLetters(content.items));
    const [shown, furniture] = withoutArtifacts(items);
    const text = pageText(shown, furniture);
    // Tags that are broken order nothing.
    const tags: StructNode | null = await page.getStructTree().catch(() => null);
    const blocks = blockOfText(items, blocksOfTags(tags));
    const tagged = inTagOrder(text.runs, ({ order }) => {
      const item = shown[order];
      return item && blocks.get(item);
    });
    page.cleanup();
    return { ...text, unknown, lacksLigatures, ...(tagged && { tagged }) };
  } catch (error) {
    throw refusalOf(error);
  }
}

/** The pages whose heads are asked for a journal's name. */
const FIRST_HEADS = 4;

function toDrafts(pages: readonly PageLine[][], turned: readonly Dropped[], info: Info): ArticleDraft[] {
  const steps = withoutSteps(pages);
  const { lines, dropped } = withoutRunningHeads(steps.pages);
  const heads = dropped.flatMap(({ text, why, line }) =>
    why === 'running head' && line <= FIRST_HEADS ? [text] : [],
  );
  const front = readFront(lines, heads, info);
  const paragraphs = toParagraphs(lines.filter((line) => !front.taken.has(line)));
  const under = front.title && !front.authors ? namesBelow(paragraphs) : undefined;
  const fields: Fields = {
    ...(front.title && { title: front.title }),
    ...(front.published && { published: front.published }),
    ...(under && { authors: under.names.filter((name) => name !== front.title) }),
    ...(front.authors && { authors: front.authors }),
  };
  const rest = paragraphs.filter((paragraph) => !under?.paragraphs.includes(paragraph));
  const drafts = articlesIn(rest, fields, { single: true, unnamed: true, titled: true });
  const taken = [...front.taken].map(([{ page, text }, why]) => ({
    line: page,
    text: squeeze(text),
    why: why === 'title' ? 'repeats the title' : `read into ${why}`,
  }));
  return drafts.map((draft) => ({
    ...draft,
    dropped: [
      ...turned,
      ...steps.dropped,
      ...dropped,
      ...taken,
      ...bylines(under?.paragraphs),
      ...draft.dropped,
    ].sort((a, b) => a.line - b.line),
  }));
}

/** Below a title, so many paragraphs at most name its authors and where they work. */
const MOST_ABOVE_TEXT = 8;

/** The paragraphs below the title that name authors and their institutions. */
function namesBelow(paragraphs: readonly DocumentLine[]) {
  const below = paragraphs.slice(0, MOST_ABOVE_TEXT);
  const found = namesUnderTitle(below);
  return found && { names: found.names, paragraphs: below.slice(0, found.lines) };
}

const bylines = (paragraphs: readonly DocumentLine[] = []): Dropped[] =>
  paragraphs.map(({ number, text }) => ({ line: number, text, why: 'byline' }));

async function infoOf(document: PdfDocument): Promise<Info> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const { Title, Author } = info as Record<string, unknown>;
  const [title, author] = [Title, Author].map((value) => (typeof value === 'string' ? squeeze(value) : ''));
  return {
    ...(title && isTitleLike(title) && { title }),
    ...(author && { author: author.replace(/[,;]+$/, '') }),
  };
}

function refusalOf(error: unknown): Refusal {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return refusal('importLocked');
  return refusal('importBrokenPdf');
}
