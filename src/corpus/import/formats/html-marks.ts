import { squeeze } from '../draft.ts';
import { bylineNames, names } from '../raw/byline.ts';
import { readStamp } from '../raw/stamps.ts';

/** Parts of a page that say nothing of its article. */
const ELSEWHERE =
  'aside, footer, nav, table, blockquote, figure, .comment, .comments, #comments, .related, [role="complementary"]';
const MOST_MARKED = 40;
const LONGEST = 160;

/** Elements that say what they are by their attributes go before those whose classes do. */
const AUTHORS = [
  '[itemprop~="author"], [rel~="author"]',
  '[class*="byline" i], [class*="author" i], [id*="byline" i]',
];
const AUTHOR_NAME = /(?:^|[\s_-])(?:bylines?|authors?)(?:$|[\s_-](?!bio|box|about|image|avatar|photo))/i;

/** The names in the first element of the page that is marked as its byline. */
export function markedAuthors(document: Document): string[] {
  for (const selector of AUTHORS)
    for (const element of marked(document, selector)) {
      if (selector === AUTHORS[1] && !AUTHOR_NAME.test(nameOf(element))) continue;
      const text = squeeze(element.getAttribute('content') ?? element.textContent ?? '').replace(
        /^updated /i,
        '',
      );
      const found = text.length <= LONGEST ? (bylineNames(text) ?? names(text)) : undefined;
      if (found) return found;
    }
  return [];
}

const DATES = [
  '[itemprop~="datePublished"], time[pubdate]',
  'time',
  '[class*="date" i], [class*="time" i], [class*="publish" i], [class*="posted" i]',
];
const DATE_NAME =
  /(?:^|[\s_-])(?:date|dateline|datetime|timestamp|time|published|pubdate|posted)(?:$|[\s_-])/i;

/** The dates that elements of the page carry, the surest first; a time inside of running text or a table is none. */
export const markedDates = (document: Document): string[] =>
  DATES.flatMap((selector, at) =>
    marked(document, selector).flatMap((element) => {
      const text = squeeze(element.textContent ?? '');
      const stamp = element.getAttribute('datetime') ?? element.getAttribute('content');
      if (at === 0) return [stamp ?? text];
      if (at === 1) return isAlone(element, text) ? [stamp ?? text] : [];
      return DATE_NAME.test(nameOf(element)) && text.length <= LONGEST ? (readStamp(text)?.date ?? []) : [];
    }),
  );

const marked = (document: Document, selector: string): Element[] =>
  [...document.querySelectorAll(selector)]
    .slice(0, MOST_MARKED)
    .filter((element) => !element.closest(ELSEWHERE));

const nameOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 300);

/** Whether little stands beside a time: a label, a name, no sentence. */
function isAlone(element: Element, text: string): boolean {
  const around = squeeze(element.closest('p, li, dd, td, div, header, section')?.textContent ?? text);
  return around.length - text.length <= LONGEST && !/[.!?]["”]?\s+\p{Lu}/u.test(around.replace(text, ''));
}
