import { squeeze } from '../../draft.ts';
import { isOfTeaser, teasersOf } from './teasers.ts';

/** Names of tags in which pages tell programs of their article, the surest first. */
export const META = {
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
    'article_author',
    'article.author',
    'authors',
    'parsely-author',
    'sailthru.author',
    'dcsext.author',
    'cxenseparse:author',
    'creator',
    'dc.creator',
    'dcterms.creator',
    'byl',
    'parsely-page.author',
    'parsely-page.authors',
    'byline',
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
    'article_date_original',
    'article.published',
    'cxenseparse:recs:publishtime',
    'bt:pubdate',
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
    'publication-date',
    'publicationdate',
    'prism.publicationdate',
    'citation_online_date',
    'og:published_time',
    'rnews:datepublished',
    'date_published',
    'publish_date',
    'publishtime',
    'pub_date',
    'parsely-page.pub_date',
    'displaydate',
    'pdate',
    'date',
    'release_date',
    'originalpublicationdate',
    'created',
    'date_created',
    'datecreated',
    'dc.created',
    'dc.date.created',
  ],
  modified: ['article:modified_time', 'og:updated_time'],
  url: ['og:url', 'twitter:url'],
  language: ['og:locale', 'content-language', 'dc.language'],
} as const;

/** The contents of a page's tags by their names in small letters; those of teasers are left out. */
export function metaTags(document: Document): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  const teasers = teasersOf(document);
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((key) => element.getAttribute(key))
      .find(Boolean);
    const content = squeeze(element.getAttribute('content') ?? '');
    const key = name?.toLowerCase() ?? '';
    const add = (of: string, value: string): unknown => tags.set(of, [...(tags.get(of) ?? []), value]);
    if (key === 'parsely-page')
      for (const [field, value] of saidAsJson(content)) add(`${key}.${field}`, value);
    if (key === '' || content === '' || content.length > LONGEST_CONTENT) continue;
    if (element.hasAttribute('itemprop') && isOfTeaser(element, teasers)) continue;
    add(key, content);
  }
  return tags;
}

const LONGEST_CONTENT = 500;

/** The texts of an object that a page writes as JSON into one of its tags. */
function saidAsJson(content: string): [string, string][] {
  try {
    const said: unknown = JSON.parse(content);
    return Object.entries(said && typeof said === 'object' ? said : {}).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).flatMap((one): [string, string][] =>
        typeof one === 'string' && one !== '' && one.length <= LONGEST_CONTENT ? [[name, one]] : [],
      ),
    );
  } catch {
    return [];
  }
}
