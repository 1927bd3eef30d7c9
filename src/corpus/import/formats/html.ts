import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type Draft, type Dropped, type Fields, type Line, Refusal } from '../draft.ts';
import { articlesIn } from '../raw/articles.ts';
import { isProse, isSentence, isWithin } from '../raw/shape.ts';
import { isStampLine } from '../raw/split.ts';
import { publisherHint } from '../rules/publishers.ts';
import { type PageBlock, pageBlocks } from './html-blocks.ts';
import { pageMetadata } from './html-metadata.ts';
import { lineFinder } from './line-finder.ts';

/** More elements than the longest real pages have; a page beyond is a bomb. */
const MOST_ELEMENTS = 250_000;
/** Running text that makes a page an article. */
const SHORTEST_ARTICLE = 140;

/** The article of a saved web page, or each of several that stand on it in full. */
export function parseHtml(html: string): Draft[] {
  const { document } = parseHTML(wrapped(html));
  const elements = document.getElementsByTagName('*').length;
  if (elements > MOST_ELEMENTS)
    throw new Refusal(`has ${elements} elements, more than a page can have: save the article alone`);
  const metadata = pageMetadata(document);
  const blocks = withoutHollowMarks(pageBlocks(document.documentElement));
  const articles = severalArticles(document, blocks);
  const finder = lineFinder(html);
  const numbers = blocks.map(({ opening }) => finder(opening));
  if (articles.length > 1) return severalDrafts(blocks, numbers, articles, pageFields(metadata));
  const isKept = articleFilter(document, blocks, metadata.title);
  const found = drafts(blocks, numbers, isKept, metadata);
  if (runningText(found) < SHORTEST_ARTICLE)
    throw new Refusal('is a page without an article: open the article itself and save that page');
  return found;
}

/** A fragment becomes a page, as browsers make one of it. */
const wrapped = (html: string): string =>
  /<(?:html|body)\b/i.test(html.slice(0, 20_000)) ? html : `<!doctype html><html><body>${html}</body></html>`;

/** On a page of several articles, what the metadata says of one article is not said of each. */
const pageFields = ({ publisher, language }: Fields): Fields => ({
  ...(publisher ? { publisher } : {}),
  ...(language ? { language } : {}),
});

const runningText = (found: readonly Draft[]): number =>
  found
    .flatMap(({ blocks }) => blocks)
    .filter(({ role, text }) => role === 'text' && isSentence(text))
    .reduce((sum, { text }) => sum + text.length, 0);

function drafts(
  blocks: readonly PageBlock[],
  numbers: readonly number[],
  isKept: (block: PageBlock) => boolean,
  fields: Fields,
): Draft[] {
  const lines: Line[] = [];
  const rest: Dropped[] = [];
  blocks.forEach((block, at) => {
    const { text, role, level, furniture } = block;
    const number = numbers[at] ?? 1;
    if (isKept(block))
      lines.push({ number, block: at, text, ...(role ? { role } : {}), ...(level ? { level } : {}) });
    else rest.push({ line: number, text, why: furniture ?? 'outside the article' });
  });
  const publisher = fields.publisher ?? publisherHint(blocks.map(({ text }) => text));
  const given = { ...fields, ...(publisher ? { publisher } : {}) };
  return articlesIn(lines, given, { single: true }).map((draft) => ({
    ...draft,
    dropped: [...rest, ...draft.dropped].sort((a, b) => a.line - b.line),
  }));
}

function severalDrafts(
  blocks: readonly PageBlock[],
  numbers: readonly number[],
  articles: readonly Element[],
  fields: Fields,
): Draft[] {
  const owner = (block: PageBlock): number =>
    isOfArticle(block) ? articles.findIndex((article) => article.contains(block.holder)) : -1;
  const owners = blocks.map(owner);
  return articles.flatMap((_, at) => {
    const own = blocks
      .map((block, index) => ({ block, index }))
      .filter(({ index }) => owners[index] === at || (at === 0 && owners[index] === -1));
    const kept = new Set(own.filter(({ index }) => owners[index] === at).map(({ block }) => block));
    return drafts(
      own.map(({ block }) => block),
      own.map(({ index }) => numbers[index] ?? 1),
      (block) => kept.has(block),
      fields,
    );
  });
}

const isOfArticle = ({ furniture }: PageBlock): boolean => furniture === undefined;

/** A mark on elements that hold nearly all of the running text (a body of class "sidebar-left") says nothing. */
function withoutHollowMarks(blocks: readonly PageBlock[]): PageBlock[] {
  const prose = (list: readonly PageBlock[]): number =>
    list
      .filter(({ text, linked }) => linked < 0.5 && isProse(text))
      .reduce((sum, { text }) => sum + text.length, 0);
  const free = prose(blocks.filter(isOfArticle));
  if (free >= SHORTEST_ARTICLE || prose(blocks) < SHORTEST_ARTICLE) return [...blocks];
  return blocks.map(({ furniture, ...block }) =>
    furniture === undefined || HARD_MARKS.has(furniture)
      ? { ...block, ...(furniture ? { furniture } : {}) }
      : block,
  );
}

const HARD_MARKS = new Set([
  'menu',
  'button',
  'form',
  'consent',
  'page footer',
  'dialog',
  'share line',
  'advertisement',
]);

const FEWEST_PARAGRAPHS = 3;
/** Readability's time grows with the square of the depth; no page that people read is as deep. */
const DEEPEST_READABLE = 150;

/** Elements that each hold an article in full: `article` elements side by side, each with its heading and running text. */
function severalArticles(document: Document, blocks: readonly PageBlock[]): Element[] {
  const elements = [...document.querySelectorAll('article')].filter(
    (element) => !element.parentElement?.closest('article') && element.querySelector('h1, h2') !== null,
  );
  if (elements.length < 2) return [];
  return elements.filter((element) => {
    const prose = blocks.filter(
      (block) =>
        isOfArticle(block) && block.linked < 0.5 && isProse(block.text) && element.contains(block.holder),
    );
    return prose.length >= FEWEST_PARAGRAPHS;
  });
}

/**
 * Tells the article's blocks from the others. Readability finds where the article is; within that part of the
 * page, whole sentences that it left out are taken back, unless the page itself marks them as something else.
 */
function articleFilter(
  document: Document,
  blocks: readonly PageBlock[],
  title: string | undefined,
): (block: PageBlock) => boolean {
  const deepest = blocks.reduce((most, { depth }) => Math.max(most, depth), 0);
  if (deepest > DEEPEST_READABLE || !blocks.some(({ text }) => isSentence(text))) return isOfArticle;
  const outlines = new Map(blocks.map((block) => [block, ancestors(block.holder)]));
  const found = readable(document);
  if (!found) return isOfArticle;
  const isFound = (block: PageBlock): boolean =>
    found.texts.has(block.text) || (block.text.length >= 80 && found.all.includes(compact(block.text)));
  const kept = new Set(blocks.filter((block) => isOfArticle(block) && isFound(block)));
  const container = commonHolder(
    [...kept].filter(({ text }) => isProse(text)).map((block) => outlines.get(block) ?? []),
  );
  const isInside = (block: PageBlock): boolean =>
    container !== undefined && (outlines.get(block) ?? []).includes(container);
  const header = new Set(headerBlocks(blocks, kept, title));
  return (block) =>
    kept.has(block) ||
    (isOfArticle(block) &&
      ((isInside(block) && isMarkedByPage(block)) ||
        ((isInside(block) || header.has(block)) && (belongs(block) || isStampLine(block.text)))));
}

/** The blocks between the page's title and the first of the article, where bylines, dates and standfirsts are. */
function headerBlocks(
  blocks: readonly PageBlock[],
  kept: ReadonlySet<PageBlock>,
  title: string | undefined,
): readonly PageBlock[] {
  const first = blocks.findIndex((block) => kept.has(block) && isProse(block.text));
  const isTitle = ({ text, role, level }: PageBlock): boolean =>
    (role === 'heading' && level === 1) ||
    (title !== undefined && text.length <= 300 && text.split(' ').length >= 3 && isWithin(text, title));
  const start = blocks.slice(0, Math.max(0, first)).findLastIndex(isTitle);
  return start < 0 ? [] : blocks.slice(start, first);
}

const belongs = ({ text, linked }: PageBlock): boolean => linked < 0.5 && isSentence(text);
const isMarkedByPage = ({ role, linked }: PageBlock): boolean => role !== undefined && linked < 0.9;

const compact = (text: string): string => text.replace(/\s+/g, '');

/** The texts that Readability takes for the article. It changes the document, so it comes last. */
function readable(document: Document): { texts: ReadonlySet<string>; all: string } | undefined {
  const reader = new Readability<Element>(document, {
    serializer: (node) => node as Element,
    charThreshold: SHORTEST_ARTICLE,
    disableJSONLD: true,
  });
  const content = reader.parse()?.content;
  if (!content) return undefined;
  return {
    texts: new Set(pageBlocks(content).map(({ text }) => text)),
    all: compact(content.textContent ?? ''),
  };
}

/** An element and those around it, the outermost first. */
function ancestors(element: Element): Element[] {
  const around: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) around.push(at);
  return around.reverse();
}

/** The innermost element around all; where it stands in an `article` or `main`, the outermost such `article`, else `main`. */
function commonHolder(outlines: readonly (readonly Element[])[]): Element | undefined {
  const [first, ...others] = outlines;
  if (!first) return undefined;
  let depth = first.length;
  for (const other of others) {
    let same = 0;
    while (same < depth && first[same] === other[same]) same++;
    depth = same;
  }
  const around = first.slice(0, depth);
  return (
    around.find(({ localName }) => localName === 'article') ??
    around.find(({ localName }) => localName === 'main') ??
    around.at(-1)
  );
}
