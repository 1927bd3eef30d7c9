import { dayOf } from '../dates.ts';
import { type Fields, squeeze } from '../draft.ts';
import { bylineNames, names } from '../raw/byline.ts';

type Json = { readonly [key: string]: unknown };

const ARTICLE_TYPES =
  /(?:^|\/)(?:\w*Article|\w*Posting|BlogPosting|Report|Review|Report|Interview|Statement|PressRelease|GovernmentService|ScholarlyArticle)$/;

const META = {
  title: [
    'og:title',
    'twitter:title',
    'citation_title',
    'dc.title',
    'dcterms.title',
    'sailthru.title',
    'parsely-title',
  ],
  authors: [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'byl',
  ],
  publisher: [
    'og:site_name',
    'citation_publisher',
    'dc.publisher',
    'dcterms.publisher',
    'publisher',
    'application-name',
  ],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'citation_publication_date',
    'citation_date',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'dcterms.date',
    'dcterms.created',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'date',
  ],
  url: ['og:url', 'twitter:url'],
  language: ['og:locale', 'content-language', 'dc.language'],
} as const;

/** What a page's JSON-LD, Open Graph, meta tags and marked elements say of its article; JSON-LD goes first. */
export function pageMetadata(document: Document): Fields {
  const tags = metaTags(document);
  const data = articleData(document);
  const meta = (field: keyof typeof META): string[] => META[field].flatMap((name) => tags.get(name) ?? []);
  const publisher = named(data?.publisher)[0] ?? first(meta('publisher'));
  const title = titleOf(
    document,
    [asText(data?.headline) ?? asText(data?.name), ...meta('title')],
    publisher,
  );
  const authors = [
    named(data?.author),
    (tags.get('citation_author') ?? []).map(lastNameLast),
    meta('authors'),
    marked(document, AUTHOR_ELEMENTS),
  ]
    .map((list) => list.flatMap(people))
    .find((list) => list.length > 0);
  const dates = [
    asText(data?.datePublished),
    ...meta('published'),
    ...stamped(document),
    asText(data?.dateCreated),
  ];
  const published = dates.map((date) => (date ? dayOf(date) : undefined)).find((date) => date !== undefined);
  const url = [link(document), asText(data?.url), addressIn(data?.mainEntityOfPage), ...meta('url')].find(
    isAddress,
  );
  const language = [
    document.documentElement.getAttribute('lang'),
    asText(data?.inLanguage),
    ...meta('language'),
  ]
    .map((tag) => canonical(tag ?? ''))
    .find((tag) => tag !== undefined);
  return {
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(authors ? { authors: [...new Set(authors)] } : {}),
    ...(url ? { url } : {}),
    ...(language ? { language } : {}),
  };
}

function metaTags(document: Document): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((key) => element.getAttribute(key))
      .find(Boolean);
    const content = squeeze(element.getAttribute('content') ?? '');
    if (!name || content === '' || content.length > 500) continue;
    const key = name.toLowerCase();
    tags.set(key, [...(tags.get(key) ?? []), content]);
  }
  return tags;
}

const LONGEST_DATA = 1_000_000;
const MOST_NODES = 2000;

/** The first article that the page's JSON-LD describes. */
function articleData(document: Document): Json | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const queue: unknown[] = [parseJson(script.textContent ?? '')];
    for (let seen = 0; queue.length > 0 && seen < MOST_NODES; seen++) {
      const node = queue.shift();
      if (Array.isArray(node)) queue.push(...node.slice(0, MOST_NODES));
      if (!isJson(node)) continue;
      if ([node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPES.test(type)))
        return node;
      queue.push(node['@graph'], node.mainEntity);
    }
  }
  return undefined;
}

function parseJson(text: string): unknown {
  if (text.length > LONGEST_DATA) return undefined;
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, ''));
  } catch {
    return undefined;
  }
}

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asText = (value: unknown): string | undefined => {
  const [one] = [value].flat();
  const text = typeof one === 'string' ? squeeze(withoutReferences(one)) : '';
  return text === '' || text.length > 500 ? undefined : text;
};

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    nbsp: ' ',
  }),
);

/** Character references, which JSON-LD should not have and often has. */
const withoutReferences = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES.get(String(name).toLowerCase()) ?? whole;
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });

/** The names in a JSON-LD author or publisher: a string, an object with a name, or a list of such. */
const named = (value: unknown): string[] =>
  [value].flat().flatMap((one) => asText(isJson(one) ? one.name : one) ?? []);

const addressIn = (value: unknown): string | undefined => asText(isJson(value) ? value['@id'] : value);

/** Journals list "Rautio, Helka". */
const lastNameLast = (name: string): string => name.replace(/^([^,]{1,60}), ([^,]{1,60})$/, '$2 $1');

const NOBODY =
  /^(?:admin|administrator|editor|editors|staff|webmaster|unknown|anonymous|guest|author|root|user|default|n\/a|https?:.*|.*@.*)$/i;

function people(value: string): string[] {
  const bare = value.replace(/^(?:by|author)\b[\s:]*/i, '');
  if (bare === '' || bare.length > 120 || NOBODY.test(bare)) return [];
  return bylineNames(value) ?? names(bare) ?? [bare];
}

const AUTHOR_ELEMENTS =
  '[rel~="author"], [itemprop="author"], .byline, .author-name, .article-author, .post-author, .p-author';
const MOST_MARKED = 3;

const marked = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)]
    .filter((element) => !element.closest('aside, footer, nav, .comment, .comments, #comments, .related'))
    .slice(0, MOST_MARKED)
    .map((element) => squeeze(element.textContent ?? ''))
    .filter((text) => text !== '' && text.length <= 120 && (names(text) ?? bylineNames(text)) !== undefined);

/** Dates that elements of the page carry. */
function stamped(document: Document): string[] {
  const selector =
    '[itemprop="datePublished"], time[pubdate], article time[datetime], main time[datetime], header time[datetime]';
  return [...document.querySelectorAll(selector)]
    .filter((element) => !element.closest('aside, footer, nav, .comment, .comments, #comments, .related'))
    .flatMap((element) => {
      const date = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
      return date ? [squeeze(date)] : [];
    });
}

const link = (document: Document): string | undefined =>
  document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? undefined;

const isAddress = (url: string | undefined): url is string =>
  url !== undefined && url.length <= 500 && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replace('_', '-'))[0];
  } catch {
    return undefined;
  }
}

const first = (list: readonly string[]): string | undefined => list[0];

/** The heading that the page shows, where it says what the metadata says; else the metadata; else the window's title. */
function titleOf(
  document: Document,
  candidates: readonly (string | undefined)[],
  publisher: string | undefined,
): string | undefined {
  const headings = [...document.querySelectorAll('h1')]
    .map((heading) => squeeze(heading.textContent ?? ''))
    .filter((text) => text !== '' && text.length <= 300);
  const windowTitle = squeeze(document.querySelector('title')?.textContent ?? '');
  const said = [...candidates, windowTitle].filter(
    (text): text is string => text !== undefined && text !== '',
  );
  const shown = headings.find((heading) => said.some((text) => agree(heading, text)));
  if (shown) return shown;
  const [only, ...others] = headings;
  if (candidates.every((one) => one === undefined) && only && others.length === 0) return only;
  const best = said[0];
  return best === undefined ? undefined : withoutSite(best, publisher);
}

/** Whether most words of the shorter title are in the other. */
function agree(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.size - y.size);
  if (!short || !long || short.size < 2) return a.toLowerCase() === b.toLowerCase();
  return [...short].filter((word) => long.has(word)).length >= short.size * 0.6;
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** "Headline | The Site" → "Headline", where the last part is the publisher's name. */
function withoutSite(title: string, publisher: string | undefined): string {
  const cut = Math.max(...[' | ', ' - ', ' – ', ' — ', ' :: ', ' • '].map((mark) => title.lastIndexOf(mark)));
  if (cut <= 0) return title;
  const tail = title.slice(cut).replace(/^[\s|–—:•-]+/, '');
  return publisher !== undefined && tail.toLowerCase() === publisher.toLowerCase()
    ? title.slice(0, cut).trim()
    : title;
}
