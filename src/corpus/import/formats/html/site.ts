import { squeeze } from '../../draft.ts';

/** Marks between a headline and the name of the site in a window's title; some set no blank before them. */
const SEPARATOR = /\s+[|–—·•»›:-]+\s+|(?<=\S)[-–—] |\s*[|»›•]\s*|\s*::\s*/;
/** In words. */
const LONGEST_NAME = 6;
const MOST_LINKS = 2000;
/** What an address ends in, and stands before that: "co.uk". */
const ENDING = /\.(?:(?:co|com|org|net|ac|gov|edu|gob|gouv|or|ne)\.)?[a-z]{2,12}$/;
const DOMAIN = /^[\p{L}\p{N}-]{2,40}\.(?:com|org|net|info|(?:com?\.)?[a-z]{2})$/iu;

/**
 * The name of a site by two statements of the page that agree: a part at an end of the window's title, or the words or
 * picture of a link, that is spelled like the page's address ("The Harbour Gazette", harbourgazette.example).
 * @param addresses where the page says that it stands
 */
export function siteByAddress(document: Document, addresses: readonly string[]): string | undefined {
  const own = addresses.flatMap((address) => hostOf(address) ?? []);
  const hosts = own.length > 0 ? own : mostLinked(document);
  const labels = new Set(hosts.flatMap((host) => [letters(host), letters(host.replace(ENDING, ''))]));
  const isSite = (name: string): boolean =>
    name.split(' ').length <= LONGEST_NAME &&
    [letters(name), letters(name).replace(/^the/, ''), `the${letters(name)}`, initials(name)].some((one) =>
      labels.has(one),
    );
  const parts = squeeze(document.querySelector('title')?.textContent ?? '').split(SEPARATOR);
  const ends = parts.length < 2 ? [] : [parts.at(-1) ?? '', parts[0] ?? ''];
  return [...ends, ...namesOnLinks(linksOf(document, own.length > 0))].find(isSite);
}

/** A site's name that is no more than an address: "www.harbour.example". */
export const isAddressLike = (name: string): boolean =>
  /^(?:https?:\/\/|www\.)\S+$/i.test(name) || DOMAIN.test(name);

/** The host without "www" and what stands before the name that was bought. */
function hostOf(address: string): string | undefined {
  const whole = /^[a-z][a-z+.-]*:/i.test(address) ? address : `https://${address.replace(/^\/\//, '')}`;
  if (!URL.canParse(whole)) return undefined;
  const host = new URL(whole).hostname.toLowerCase();
  const ending = ENDING.exec(host)?.[0] ?? '';
  return `${host
    .slice(0, host.length - ending.length)
    .split('.')
    .at(-1)}${ending}`;
}

/** The host to which most links of the page lead. */
function mostLinked(document: Document): string[] {
  const counts = new Map<string, number>();
  for (const link of [...document.querySelectorAll('a[href^="http"]')].slice(0, MOST_LINKS)) {
    const host = hostOf(link.getAttribute('href') ?? '');
    if (host) counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= FEWEST_LINKS ? [most[0]] : [];
}

const FEWEST_LINKS = 5;

/** The links of a page; of one that does not say where it stands those above its headline, since others lead elsewhere. */
function linksOf(document: Document, isPlaced: boolean): Element[] {
  const all = [...document.querySelectorAll('a[href], h1')].slice(0, MOST_LINKS);
  const headline = all.findIndex(({ localName }) => localName === 'h1');
  return all
    .slice(0, isPlaced ? undefined : Math.max(0, headline))
    .filter(({ localName }) => localName === 'a');
}

/** What links to a first page show: words, or a picture of which words are told. */
const namesOnLinks = (links: readonly Element[]): string[] =>
  links.flatMap((link) => {
    if (!/^(?:https?:\/\/[^/?#]+)?\/?$/i.test(link.getAttribute('href') || '#')) return [];
    const picture = link.querySelector('img[alt]')?.getAttribute('alt') ?? '';
    return [link.textContent ?? '', picture, link.getAttribute('title') ?? '']
      .map(squeeze)
      .filter((name) => /\p{Lu}|\p{Lo}/u.test(name));
  });

const FEWEST_INITIALS = 3;

/** "sng" of "The South Ness Gazette". */
function initials(name: string): string {
  const words = name.replace(/^The /, '').split(' ');
  return words.length < FEWEST_INITIALS ? '' : letters(words.map(([first = '']) => first).join(''));
}

const letters = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
