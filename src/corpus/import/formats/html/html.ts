import { dayOf } from '../../dates.ts';
import type { ArticleDraft, DocumentLine, Dropped, Fields } from '../../draft.ts';
import { articlesIn } from '../../raw/articles.ts';
import { isProse, isSentence, weight } from '../../raw/shape.ts';
import { refusal } from '../../refusals.ts';
import { publisherHint } from '../../rules/publishers.ts';
import { lineFinder } from '../line-finder.ts';
import { chooseArticle, lostProse } from './article.ts';
import { besideHeadline, shownAuthors, shownDay } from './beside-headline.ts';
import { type PageBlock, pageBlocks } from './blocks.ts';
import { withBoxes } from './boxes.ts';
import { withCards } from './cards.ts';
import { withComments } from './comments.ts';
import { SHORTEST_ARTICLE } from './extractors.ts';
import { describedBody } from './jsonld.ts';
import { likelyDay, pageMetadata } from './metadata.ts';
import { readPage } from './page.ts';
import { programArticle } from './program-data.ts';
import { shownPart } from './title.ts';

/** The article of a saved web page, or each of several that stand on it in full. */
export function parseHtml(html: string): ArticleDraft[] {
  if (FEED.test(html.slice(0, 4000))) throw refusal('importNoArticleOnPage');
  const page = readPage(html);
  const { document } = page;
  const blocks = withComments(withCards(withBoxes(pageBlocks(document.documentElement))));
  const metadata = withShownTitle(pageMetadata(document), blocks);
  const finder = lineFinder(html);
  const numbers = blocks.map(({ opening }) => finder(opening));
  const articles = severalArticles(document, blocks);
  if (articles.length > 1) return severalDrafts(blocks, numbers, articles, pageFields(metadata));
  const choice = chooseArticle(page, blocks, metadata);
  const found = drafts(blocks, numbers, (block) => choice.kept.has(block), metadata, likelyDay(document));
  const length = runningText(found);
  if (length < (saysArticle(document) ? SHORTEST_NOTICE : SHORTEST_ARTICLE)) {
    const told = describedArticle(describedBody(document), blocks, numbers, metadata);
    if (runningText(told) >= SHORTEST_ARTICLE) return told;
    const drawn = drawnArticle(document, blocks, numbers, metadata);
    if (runningText(drawn) >= SHORTEST_ARTICLE) return drawn;
    throw refusal('importNoArticleOnPage');
  }
  const lost = lostProse(blocks, choice);
  return lost.reduce((sum, { text }) => sum + text.length, 0) > length * MUCH
    ? found.map((draft) => ({ ...draft, notes: [lostNote(lost.length)] }))
    : found;
}

/** Lists of other pages, which a browser may save as a page. */
const FEED =
  /^\uFEFF?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<[?!][^>]{0,1000}>\s*){0,5}<(?:rss|feed|rdf:RDF|urlset|sitemapindex|opml)[\s>]/;

/** The article of a page that a program would draw: the page holds it in its metadata alone. */
const describedArticle = (
  paragraphs: readonly string[],
  blocks: readonly PageBlock[],
  numbers: readonly number[],
  fields: Fields,
): ArticleDraft[] =>
  articlesIn(
    paragraphs.map((text, at): DocumentLine => ({ number: 1, block: at, text })),
    fields,
    { single: true, unnamed: true },
  ).map((draft) => ({
    ...draft,
    dropped: [
      ...blocks.map(({ text }, at) => ({ line: numbers[at] ?? 1, text, why: 'outside the article' })),
      ...draft.dropped,
    ],
    notes: ['the page shows no article: the text is what the page tells programs of it'],
  }));

/** The same where the page holds it in the data of its own program. */
function drawnArticle(
  document: Document,
  blocks: readonly PageBlock[],
  numbers: readonly number[],
  fields: Fields,
): ArticleDraft[] {
  const article = programArticle(document);
  if (!article) return [];
  const { paragraphs, title, authors, published } = article;
  const day = published === undefined ? undefined : dayOf(published);
  return describedArticle(paragraphs, blocks, numbers, {
    ...(title ? { title } : {}),
    ...(authors.length > 0 ? { authors: [...authors] } : {}),
    ...(day ? { published: day } : {}),
    ...fields,
  });
}

/** Running text that is an article where the page says that it is one. */
const SHORTEST_NOTICE = 60;

const saysArticle = (document: Document): boolean =>
  document.querySelectorAll('article').length === 1 &&
  document.querySelector('article h1, article h2, main h1') !== null;

/** All that a page shows, where it is known to be for reading from its beginning to its end. */
export function wholePage(html: string): ArticleDraft[] {
  const { document } = readPage(html);
  const blocks = pageBlocks(document.documentElement);
  const finder = lineFinder(html);
  return drafts(
    blocks,
    blocks.map(({ opening }) => finder(opening)),
    ({ certain }) => certain === undefined,
    pageMetadata(document),
  );
}

function withShownTitle(fields: Fields, blocks: readonly PageBlock[]): Fields {
  const { title } = fields;
  return title === undefined
    ? fields
    : {
        ...fields,
        title: shownPart(
          title,
          blocks.map(({ text }) => text),
        ),
      };
}

/** The part of the article's length from which what was left out is told. */
const MUCH = 0.2;

const lostNote = (count: number): string =>
  `${count} ${count === 1 ? 'paragraph' : 'paragraphs'} of running text may belong to the article and ${count === 1 ? 'was' : 'were'} left out: look at them with -v`;

/** On a page of several articles, what the metadata says of one article is not said of each. */
const pageFields = ({ publisher, language }: Fields): Fields => ({
  ...(publisher ? { publisher } : {}),
  ...(language ? { language } : {}),
});

const runningText = (found: readonly ArticleDraft[]): number =>
  found
    .flatMap(({ blocks }) => blocks)
    .filter(({ role, text }) => role === 'text' && isSentence(text))
    .reduce((sum, { text }) => sum + weight(text), 0);

function drafts(
  blocks: readonly PageBlock[],
  numbers: readonly number[],
  isKept: (block: PageBlock) => boolean,
  fields: Fields,
  likelyDay?: string,
): ArticleDraft[] {
  const lines: DocumentLine[] = [];
  const outside: Dropped[] = [];
  blocks.forEach((block, at) => {
    const { text, role, level, certain, furniture, named } = block;
    const number = numbers[at] ?? 1;
    if (isKept(block))
      lines.push({ number, block: at, text, ...(role ? { role } : {}), ...(level ? { level } : {}) });
    else outside.push({ line: number, text, why: certain ?? furniture ?? named ?? 'outside the article' });
  });
  const publisher =
    fields.publisher ??
    publisherHint(
      blocks.map(({ text }) => text),
      blocks.filter((block) => !isKept(block) && block.linked > 0.5).map(({ text }) => text),
    );
  const beside = besideHeadline(blocks, isKept, fields.title);
  const isOfSite = fields.url !== undefined || fields.publisher !== undefined;
  const authors = fields.authors ?? (isOfSite ? undefined : shownAuthors(beside));
  const rest = { ...fields, ...(publisher && !isOfSelf(publisher, authors) ? { publisher } : {}) };
  // A site that names itself is the author only where no byline names anybody.
  const isSite = authors?.every((name) => name === fields.publisher) ?? false;
  const { authors: _, ...unsigned } = rest;
  const given = isSite || authors === undefined ? unsigned : { ...rest, authors };
  const keeps = codeAmong(blocks, lines);
  return articlesIn(lines, given, { single: true, unnamed: true, keeps }).map((draft) => {
    const published = draft.fields.published ?? shownDay(beside, blocks, isKept, isOfSite) ?? likelyDay;
    return {
      ...draft,
      fields: { ...(authors ? { authors } : {}), ...draft.fields, ...(published ? { published } : {}) },
      dropped: [...outside, ...draft.dropped].sort((a, b) => a.line - b.line),
    };
  });
}

/** Whether a copyright line names the authors: "Ann Bell", "Rui & Ann Bell". */
function isOfSelf(owner: string, authors: readonly string[] = []): boolean {
  const last = (name: string): string | undefined => name.split(' ').at(-1);
  const isPair = / (?:&|and) /.test(owner);
  return authors.some((name) => name === owner || (isPair && last(name) === last(owner)));
}

/** The lines of code, or as they were typed: bars and brackets make no menu of them. A page may be typed as a whole. */
function codeAmong(blocks: readonly PageBlock[], lines: readonly DocumentLine[]): ReadonlySet<DocumentLine> {
  const code = lines.filter(({ block }) => blocks[block]?.holder.closest('pre') != null);
  const length = (some: readonly DocumentLine[]): number =>
    some.reduce((sum, { text }) => sum + text.length, 0);
  return new Set(length(code) * 2 < length(lines) ? code : []);
}

function severalDrafts(
  blocks: readonly PageBlock[],
  numbers: readonly number[],
  articles: readonly Element[],
  fields: Fields,
): ArticleDraft[] {
  const owner = (block: PageBlock): number =>
    block.certain === undefined && block.furniture === undefined
      ? articles.findIndex((article) => article.contains(block.holder))
      : -1;
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

const FEWEST_PARAGRAPHS = 3;
/** Elements that each hold an article in full: `article` elements side by side, each with its heading and running text. */
function severalArticles(document: Document, blocks: readonly PageBlock[]): Element[] {
  const elements = [...document.querySelectorAll('article')].filter(
    (element) => !element.parentElement?.closest('article') && element.querySelector('h1, h2') !== null,
  );
  if (elements.length < 2) return [];
  return elements.filter((element) => {
    const prose = blocks.filter(
      (block) =>
        block.furniture === undefined &&
        block.linked < 0.5 &&
        isProse(block.text) &&
        element.contains(block.holder),
    );
    return prose.length >= FEWEST_PARAGRAPHS;
  });
}
