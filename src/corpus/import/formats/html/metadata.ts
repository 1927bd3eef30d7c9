import { dayOf } from '../../dates.ts';
import type { Fields } from '../../draft.ts';
import { bylineNames, names } from '../../raw/byline.ts';
import { isFirm } from '../../rules/publishers.ts';
import { addressIn, articleData, asText, isPartOfPage, named } from './jsonld.ts';
import { markedAuthors } from './marked-authors.ts';
import { markedDates } from './marked-dates.ts';
import { META, metaTags } from './meta-tags.ts';
import { isAddressLike, siteByAddress } from './site.ts';
import { headline, officeTitle, siteInTitle, titleEnds } from './title.ts';

/** What a page's JSON-LD, Open Graph, meta tags and marked elements say of its article; JSON-LD goes first. */
export function pageMetadata(document: Document): Fields {
  const tags = metaTags(document);
  const data = articleData(document);
  const meta = (field: keyof typeof META): string[] => META[field].flatMap((name) => tags.get(name) ?? []);
  const url = [link(document), asText(data?.url), addressIn(data?.mainEntityOfPage), ...meta('url')].find(
    isAddress,
  );
  // A program that fills in the page's own title names no site.
  const sites = meta('publisher').filter((name) => !meta('title').includes(name));
  const publisher = siteOf(document, [
    [named(data?.publisher)[0], sites[0]],
    [url, ...meta('url')],
  ]);
  const site = [publisher, ...sites].flatMap((name) => name ?? []);
  const title = headline(
    document,
    [
      asText(data?.headline) ?? asText(data?.name) ?? asText(data?.title),
      officeTitle(document),
      ...meta('title'),
    ],
    site,
  );
  const siteNames = [...site, ...titleEnds(document)].map((name) => name.toLowerCase());
  const isSite = (name: string): boolean => siteNames.includes(name.toLowerCase());
  // A program for letters puts in whoever owns it.
  const isOfOffice = [...(tags.get('generator') ?? []), ...(tags.get('progid') ?? [])].some((name) =>
    OFFICE.test(name),
  );
  const writers = [
    named(data?.author),
    (tags.get('citation_author') ?? []).map(lastNameLast),
    isOfOffice ? [] : meta('authors'),
    markedAuthors(document),
  ]
    .map((list) => [...new Set(list.flatMap(people))])
    .map((list) => (list.every(isSite) ? list : list.filter((name) => !isSite(name))))
    .filter((list) => list.length > 0);
  // A site that names itself is the author only where nobody else is named.
  const authors = writers.find((list) => !list.every(isSite)) ?? writers[0];
  const published = firstDay([
    ...(isPartOfPage(data)
      ? [dayOfPage(meta('published'), asText(data?.datePublished), meta('modified'))]
      : []),
    asText(data?.datePublished) ?? asText(data?.datePosted),
    ...meta('published'),
    ...markedDates(document).told,
    asText(data?.dateCreated),
    dateInAddress(url),
  ]);
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
    ...(authors ? { authors } : {}),
    ...(url ? { url } : {}),
    ...(language ? { language } : {}),
  };
}

/**
 * The day of a page that holds a recipe with a day of its own, which may have been written before or changed since. A
 * page that was published again tells both days as one.
 */
function dayOfPage(page: readonly Maybe[], part: Maybe, changed: readonly Maybe[]): string | undefined {
  const [whole, own, last] = [page, [part], changed].map(firstDay);
  return whole && own && own < whole && whole === last ? own : whole;
}

/** The first of several days that are marked alike: of its article where the page shows no other beside its headline. */
export const likelyDay = (document: Document): string | undefined => firstDay(markedDates(document).rivals);

const firstDay = (stamps: readonly Maybe[]): string | undefined =>
  stamps.map((stamp) => (stamp ? dayOf(spelledOut(stamp)) : undefined)).find((day) => day !== undefined);

/** What a page calls its site; an address in the place of a name is spelled as the page spells it elsewhere. */
function siteOf(
  document: Document,
  [names, addresses]: readonly [names: readonly Maybe[], addresses: readonly Maybe[]],
): string | undefined {
  const [said] = names.filter((name) => name !== undefined);
  if (said !== undefined && !isAddressLike(said)) return said;
  const known = [...addresses, said].filter((address) => address !== undefined);
  const spelled = siteByAddress(document, known) ?? siteInTitle(document);
  return spelled ?? said?.replace(/^(?:https?:\/\/)?(?:www\.)?|\/.*$/gi, '');
}

type Maybe = string | undefined;

const OFFICE = /^(?:Microsoft|Word\.|LibreOffice|OpenOffice|StarOffice)/i;

/** "20240308", "20240308T1200Z" and seconds or milliseconds since 1970, as some programs write a day. */
function spelledOut(stamp: string): string {
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:$|T?\d{4})/.exec(stamp);
  if (compact && stamp.length !== 10 && stamp.length !== 13) return compact.slice(1, 4).join('-');
  if (!/^\d{10}(?:\d{3})?$/.test(stamp)) return stamp;
  return new Date(Number(stamp) * (stamp.length === 10 ? 1000 : 1)).toISOString();
}

/** Journals list "Rautio, Helka". */
const lastNameLast = (name: string): string => name.replace(/^([^,]{1,60}), ([^,]{1,60})$/, '$2 $1');

/** Neither a person nor an agency: an account, an address, a site, a label without its name. */
const NOBODY =
  /^(?:.* (?:staff|team|editors|newsroom|desk)|admin|administrator|editor|editors|(?:.* )?staff(?: (?:reports?|writers?|reporters?))?|webmaster|unknown|anonymous|guest|author|root|user|default|n\/a|.* (?:version|v\.?) ?\d.*|https?:.*|.*@.*|(?:[\w-]+\.)+\p{L}{2,}(?:\/\S*)?|(?:story|text|words|report|article|written|posted|published|edited|compiled|reviewed)(?: by)?:?)$/iu;

/** The names in a statement of authors; a site's own name or "Staff" behind a bar is none. */
function people(value: string): string[] {
  const bare = value.replace(/^(?:by|author)\b[\s:]*|[.,]?\s*<[^<>]*>/gi, '');
  if (bare === '' || bare.length > 200 || NOBODY.test(bare) || isFirm(bare)) return [];
  // "The committee, by Ann Bell, editor"
  const behindBy = /(?:,\s*|\s)by\s+(\p{Lu}.*)$/u.exec(bare)?.[1];
  const known =
    bylineNames(value) ?? names(bare) ?? names(lastNameLast(bare)) ?? (behindBy && names(behindBy));
  if (known) return known;
  const parts = bare.split(/\s*[|;•·]\s*|\s+[–—]\s+/);
  const found = parts.flatMap((part) => (NOBODY.test(part) ? [] : (names(part) ?? [])));
  return found.length > 0 ? found : bare.split(' ').length <= LONGEST_NAME ? [parts[0] ?? bare] : [];
}

/** In words. */
const LONGEST_NAME = 6;

/** The day that many sites put into an article's address: /2016/12/22/. */
const dateInAddress = (url: string | undefined): string | undefined =>
  /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/
    .exec(url ?? '')
    ?.slice(1, 4)
    .join('-');

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
