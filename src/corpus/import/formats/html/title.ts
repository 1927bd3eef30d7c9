import { once } from '../../../../languages/once.ts';
import { squeeze } from '../../draft.ts';
import { FOREWORDS, whole } from '../../rules/page-words.ts';
import { isEdgeWord, phraseReason } from '../../rules/phrases.ts';
import {
  headingsAboveText,
  LONGEST_TITLE_OF_PAGE,
  laterParts,
  MOST_LOOKED_AT,
  shownHeadings,
  wordsOfHeading,
} from './headings.ts';

/** Marks between a headline and the name of the site or section in a window's title. */
const SEPARATOR = /\s+[|–—·•»›:-]+\s+|\s*[|»›•]\s*|\s+_\s*|(?<=\P{ASCII})_(?=\P{ASCII})|\s*::\s*|: /u;

/** A colon may stand within a headline. */
const SURE_SEPARATOR = /\s+[|–—·•»›-]\s+|\s*[|»›•]\s*|\s*::\s*/;

/**
 * The headline of a page: the heading that the page shows, where it says what the page says of its title elsewhere;
 * else what it says elsewhere, without the site's name. A heading that is the site's name is none.
 * @param candidates the titles in the metadata, the surest first
 * @param site names by which the site calls itself
 */
export function headline(
  document: Document,
  candidates: readonly (string | undefined)[],
  site: readonly string[],
): string | undefined {
  const isSite = (text: string): boolean => site.some((name) => fold(name) === fold(text));
  const homes = namesOfHome(document);
  const isHome = (text: string): boolean => homes.some((name) => fold(name) === fold(text));
  const windowTitle = squeeze(document.querySelector('title')?.textContent ?? '');
  const given = candidates.filter((text): text is string => text !== undefined && !isSite(text));
  const said = [...given, windowTitle].filter((text) => text !== '' && !isSite(text));
  const isGiven = (text: string): boolean => given.some((one) => fold(one) === fold(text));
  const headings = shownHeadings(document).filter(
    (text) => !isSite(text) && !isHome(text) && (isGiven(text) || !endsTitle(text, windowTitle)),
  );
  const isOwn = (text: string | undefined): text is string =>
    text !== undefined && !isSite(text) && !isHome(text);
  const named = given.length > 0 ? undefined : titleInParts(document, windowTitle);
  if (isOwn(named)) return named;
  // The window has the site's name alone, as the link to its first page does.
  const [own, ...others] =
    given.length === 0 && isHome(windowTitle) ? headingsAboveText(document).filter(isOwn) : [];
  if (own !== undefined && others.length === 0) return own;
  const later = once(() => laterParts(document));
  const largest = headings.filter((text) => shownHeadings(document, ['h1']).includes(text));
  const shown =
    largest.find((one) => said.some((text) => fold(one) === fold(text))) ??
    largest.find(
      (one) => largest.length === 1 && given.length > 1 && given.every((text) => goesOn(one, text)),
    ) ??
    said.flatMap((text) =>
      headings.filter((one) => fold(one) === fold(text) || (isSame(one, text) && !later().has(one))),
    )[0];
  const inner = given.length > 0 ? undefined : onlyInMain(document, shown);
  const part = shown === undefined ? undefined : partOfHeading(document, shown, given);
  if (part !== undefined) return part;
  if (isOwn(inner)) return inner;
  if (shown !== undefined) return shown;
  const [only, ...rest] = shownHeadings(document, ['h1']).filter((text) => !isSite(text) && !isHome(text));
  if (given.length === 0 && only !== undefined && rest.length === 0) return only;
  const alone = given.length === 0 && only === undefined ? onlyAboveText(document) : undefined;
  if (isOwn(alone) && !fold(windowTitle).includes(fold(alone))) return alone;
  // The name of a file.
  const [top] = /\s/.test(windowTitle) || given.length > 0 ? [] : headingsAboveText(document);
  if (isOwn(top) && /\s/.test(top)) return top;
  const [best] = said;
  return best === undefined ? only : withoutSite(best, [...site, ...homes], best === windowTitle);
}

/** The part of a heading that is the title by itself, where an element of its own stands above it: what the story is of. */
const partOfHeading = (document: Document, heading: string, given: readonly string[]): string | undefined => {
  const parts = [...document.querySelectorAll('h1 *, h2 *')]
    .slice(0, MOST_LOOKED_AT)
    .map((part) => squeeze(part.textContent ?? ''));
  return given.find(
    (text) => text !== heading && heading.endsWith(text) && parts.some((part) => fold(part) === fold(text)),
  );
};

/** The site's name that stands at an end of the window's title and in a link to the site's first page. */
export function siteInTitle(document: Document): string | undefined {
  const homes = namesOfHome(document).map(fold);
  return titleEnds(document)
    .reverse()
    .find(
      (end) =>
        !isEdgeWord(end) &&
        !NUMBERED.test(end) &&
        !IS_FOREWORD.test(end) &&
        phraseReason(end) === undefined &&
        homes.includes(fold(end)),
    );
}

/** The paragraph that Word's own style makes the title of a document, in a page that it has saved. */
export const officeTitle = (document: Document): string | undefined => {
  const text = squeeze(document.querySelector('p.MsoTitle')?.textContent ?? '');
  return text === '' || text.length > LONGEST_TITLE_OF_PAGE ? undefined : text;
};

const IS_FOREWORD = new RegExp(`^${whole(FOREWORDS)}$`, 'iu');

const MOST_LINKS = 2000;

/** The words of links to the site's first page: its name as a rule. */
const namesOfHome = (document: Document): string[] =>
  [...document.querySelectorAll('a[href]')].slice(0, MOST_LINKS).flatMap((link) => {
    const text = squeeze(link.textContent ?? '');
    const leads = /^(?:https?:\/\/[^/?#]+)?\/?(?:index\.\w{2,5})?$/i.test(link.getAttribute('href') || '#');
    const isHome = leads || /(?:^|\s)home(?:\s|$)/i.test(link.getAttribute('rel') ?? '');
    return isHome && text !== '' && text.split(' ').length <= LONGEST_HOME ? [text] : [];
  });

/** In words. */
const LONGEST_HOME = 6;

/**
 * The part of a window's title that a heading above the text repeats. Where headings repeat two of them the first is
 * the name of the site, or of the book, above the page's own.
 */
function titleInParts(document: Document, windowTitle: string): string | undefined {
  const parts = windowTitle.split(SEPARATOR).map(fold);
  if (parts.length < 2) return undefined;
  const headings = headingsAboveText(document);
  const found = headings.filter((text) => parts.includes(fold(text)));
  const [first = '', second] = [...new Set(found)];
  if (second !== undefined) return second;
  const [name = '', ...site] = windowTitle.split(SURE_SEPARATOR);
  return site.length > 0 && fold(first) === fold(name) && headings[0] === first ? first : undefined;
}

/** On a page whose largest headings are pictures: the one heading of the next level, where it stands above the text. */
function onlyAboveText(document: Document): string | undefined {
  const [first, ...others] = headingsAboveText(document).filter((text) => text !== '');
  const all = shownHeadings(document, ['h2']);
  return others.length === 0 && all.length === 1 && all[0] === first ? first : undefined;
}

/**
 * The heading of the highest level in the part of the page that is its own, where there is one.
 * @param shown what the title of the window says, as a heading: in that part it is the better one
 */
function onlyInMain(document: Document, shown: string | undefined): string | undefined {
  const headings = [...document.querySelectorAll(MAIN_HEADINGS)].slice(0, MOST_LOOKED_AT);
  const [only, ...others] = headings.filter(({ localName }) => localName === 'h1');
  if (!only || others.length > 0 || headings.some((one) => wordsOfHeading(one) === shown)) return undefined;
  const text = wordsOfHeading(only);
  return text === '' || text.length > LONGEST_TITLE_OF_PAGE ? undefined : text;
}

const MAIN_HEADINGS = ['main', '[role="main"]']
  .flatMap((part) => ['h1', 'h2', 'h3'].map((level) => `${part} ${level}`))
  .join(', ');
/** "Harbour Gazette" of "Ferry fares to rise - Harbour Gazette": the shorter part, which names the site. */
function endsTitle(heading: string, title: string): boolean {
  const parts = title.split(SEPARATOR);
  const longest = Math.max(...parts.map(({ length }) => length));
  return parts.length > 1 && heading.length < longest && parts.some((part) => fold(part) === fold(heading));
}

/** The part of a title that the page shows as a line of its own: "Whale seen" of "The Gazette: Whale seen". */
export function shownPart(title: string, lines: readonly string[]): string {
  const parts = title.split(SEPARATOR);
  const shown = parts.filter(
    (part) => part.split(' ').length >= FEWEST_WORDS && lines.some((line) => fold(line) === fold(part)),
  );
  return parts.length > 1 && shown.length === 1 ? (shown[0] ?? title) : title;
}

/** The short parts at the ends of a window's title, which may name the site. */
export function titleEnds(document: Document): string[] {
  const parts = squeeze(document.querySelector('title')?.textContent ?? '').split(SEPARATOR);
  if (parts.length < 2) return [];
  return [parts[0] ?? '', parts.at(-1) ?? ''].filter(
    (part) => part !== '' && part.split(' ').length <= LONGEST_SITE,
  );
}

const SAME_SHARE = 0.6;
const LEAST_SIZE = 0.4;

/** Whether most words of the shorter title are in the other, and it is not a mere part of that. */
function isSame(a: string, b: string): boolean {
  if (fold(a) === fold(b)) return true;
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.size - y.size);
  if (!short || !long || short.size < 3 || short.size < long.size * LEAST_SIZE) return false;
  return [...short].filter((word) => long.has(word)).length >= short.size * SAME_SHARE;
}

/** Whether a title holds a heading of a script without blanks, whose words nobody counts. */
const goesOn = (heading: string, title: string): boolean =>
  /^(?=.*\p{Lo})\S{4,}$/u.test(heading) &&
  title.includes(heading) &&
  heading.length >= title.length * LEAST_SIZE;

const wordsOf = (text: string): Set<string> => new Set(fold(text).match(/[\p{L}\p{N}]+/gu));
const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

const FEWEST_WORDS = 3;
const LONGEST_SITE = 4;
/** "Harbour 10.2 documentation": a book, by the number of its version. */
const NUMBERED = /\p{L}.*\sv?\d+(?:\.\d+)+(?=\s|$)/u;

/** "Headline | The Site" → "Headline": the part that names the site; of a window's title also a short last or first part. */
function withoutSite(title: string, site: readonly string[], isWindow: boolean): string {
  const parts = title.split(SEPARATOR);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return title;
  const long = parts.filter((part) => part.split(' ').length >= FEWEST_WORDS);
  // "The Site » News » Headline"
  if (isWindow && parts.length > 2 && long.length === 1) return long[0] ?? title;
  const isSite = (part: string): boolean => site.some((name) => fold(name) === fold(part));
  const isShort = (part: string, rest: string): boolean =>
    isWindow &&
    part.split(' ').length <= LONGEST_SITE &&
    (rest.split(' ').length >= FEWEST_WORDS || NUMBERED.test(part));
  const head = title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»›:-]+$/, '');
  const tail = title.slice(first.length).replace(/^[\s|–—·•»›:-]+/, '');
  if (isSite(first) && !isSite(last)) return tail;
  return isSite(last) || (isShort(last, head) && !title.endsWith(`: ${last}`)) ? head : title;
}
