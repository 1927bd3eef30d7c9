import { findDate } from '../../dates.ts';
import { squeeze } from '../../draft.ts';
import { bylineNames, names } from '../../raw/byline.ts';
import { endsSentence } from '../../raw/shape.ts';
import { readStamp } from '../../raw/stamps.ts';
import { PUBLISHED, whole } from '../../rules/page-words.ts';

/** Parts of a page that say nothing of its article. */
const ELSEWHERE =
  'aside, footer, nav, table, blockquote, figure, .comment, .comments, #comments, .related, [role="complementary"]';
const MOST_MARKED = 40;
const LONGEST = 160;
/** A byline with offices and addresses; what is longer tells of its author's life. */
const LONGEST_BYLINE = 400;

/** Elements that say what they are by their attributes go before those whose classes do. */
const AUTHORS = [
  '[itemprop~="author"], [rel~="author"]',
  '[class*="byline" i], [class*="aut" i], [class*="writer" i], [class*="firma" i], [class*="signature" i], [class*="journalist" i], [class*="reporter" i], [class*="verfasser" i], [class*="redact" i], [id*="byline" i], [data-testid*="byline" i], [data-testid*="author" i], [data-component*="byline" i], [data-qa*="byline" i], [data-qa*="author" i]',
];
const AUTHOR_NAME =
  /(?:^|[\s_-])(?:bylines?|authors?|auteurs?|autor(?:es)?|autore|writers?|firma|signature|journaliste?|reporter|verfasser|redactore?)(?:$|[\s_-]+(?![\s_-]|bio|box|about|image|avatar|photo|location|place|role|job|date|label))/i;

/** Parts of a byline that hold a name where its other words are an office or a place. */
const NAME_PARTS = 'a, b, strong, em, .fn, [class~="name"], [itemprop~="name"]';

/** The names in the first element of the page that is marked as its byline, and in those of its kind beside it. */
export function markedAuthors(document: Document): string[] {
  const [said, ...named] = AUTHORS.map((selector) => marked(document, selector));
  const bylines = [...(said ?? []), ...named.flat().filter((element) => AUTHOR_NAME.test(nameOf(element)))];
  for (const element of bylines) {
    const inner = HAS_PARTS.test(wordsOf(element)) ? bylines.filter((one) => isInside(one, element)) : [];
    const parts = inner.flatMap(namesIn);
    if (parts.length > 0) return [...new Set(parts)];
    const beside = said?.includes(element)
      ? said.filter((one) => one.parentElement === element.parentElement)
      : [element];
    const found = beside.flatMap(namesIn);
    if (found.length > 0) return found;
  }
  return [];
}

/** Blocks, or words that the page's style alone sets apart: "HolmTarn". */
const HAS_PARTS = /•|\p{Ll}\p{Lu}/u;
const isInside = (one: Element, other: Element): boolean => one !== other && other.contains(one);

const BLOCK = /^(?:div|p|li|dd|dt|br|h[1-6]|section|header)$/;

/** Deeper than any byline. */
const DEEPEST = 20;

/** The text of an element, with a mark where a block begins or ends: what stands below a name is another part. */
const wordsOf = (element: Element, depth = 0): string =>
  depth > DEEPEST
    ? (element.textContent ?? '')
    : [...element.childNodes]
        .map((node) => {
          if (node.nodeType !== 1) return node.nodeType === 3 ? (node.textContent ?? '') : '';
          const child = node as Element;
          const words = wordsOf(child, depth + 1);
          return BLOCK.test(child.localName) ? ` • ${words} • ` : words;
        })
        .join('');

/** Without marks that stand at an end, beside each other or behind "By". */
const unmarked = (text: string): string =>
  squeeze(text.replace(/(?:•\s*)+/g, '• '))
    .replace(/^• | •$/g, '')
    .replace(/^(by|von|por|par):? • /i, '$1 ');

function namesIn(element: Element): string[] {
  const text = unmarked(element.getAttribute('content') ?? wordsOf(element)).replace(/^updated /i, '');
  const whole = text.length <= LONGEST ? (bylineNames(text) ?? names(text) ?? uncased(text)) : undefined;
  if (whole || text.length > LONGEST_BYLINE) return whole ?? [];
  const parts = [...element.querySelectorAll(NAME_PARTS)].map((part) => squeeze(part.textContent ?? ''));
  return parts.flatMap((part) => (part.length <= LONGEST ? (names(part) ?? []) : []));
}

/** A name in a script without capitals, where the page itself says that it is one. */
function uncased(text: string): string[] | undefined {
  const name = text.replace(REPORTER, '');
  const isName =
    UNCASED.test(name) || (HAN.test(name) && !OFFICE.test(name)) || (name !== text && HANGUL.test(name));
  return isName ? [name] : undefined;
}

/** What stands behind a reporter's name. */
const REPORTER = /\s?(?:기자|특파원|記者|记者)$/u;
const UNCASED = /^(?!.*\p{Script=Hangul})[\p{Lo}\p{M}'’"׳״.-]{2,20}(?: [\p{Lo}\p{M}'’"׳״.-]{2,20}){1,3}$/u;
const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,6}$/u;
const HANGUL = /^\p{Script=Hangul}{2,4}$/u;
/** Signs of an office, a house or a site. */
const OFFICE = /[编編辑輯部社网網站报報员員組组匿佚]/u;

const DATES = [
  '[itemprop~="datePublished"], time[pubdate]',
  'time',
  '[class*="date" i], [class*="time" i], [class*="publish" i], [class*="posted" i]',
  '[class*="meta" i], [class*="byline" i], [class*="info" i]',
];
/** Lines about the article, in which more stands than a date. */
const META_NAME =
  /(?:^|[\s_-])(?:(?:post|entry|article|story|blog|news)[_-]?(?:meta|info|details|header)|byline|meta|dateline)(?:$|[\s_-])/i;
const DATE_NAME =
  /(?:^|[\s_-])(?:date|dateline|datetime|timestamp|time|published|pubdate|posted)(?:$|[\s_-])/i;

/** The dates that elements of the page carry, the surest first; a time inside of running text or a table is none. */
export const markedDates = (document: Document): string[] => [
  ...labelledDates(document),
  ...DATES.flatMap((selector, at) =>
    marked(document, selector).flatMap((element) => {
      const text = squeeze(element.textContent ?? '');
      const stamp = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name)).find(Boolean);
      if (at === 0) return [stamp ?? text];
      if (at === 1) return isAlone(element, text) ? [stamp ?? text] : [];
      if (text.length > LONGEST) return [];
      if (at === 2) return DATE_NAME.test(nameOf(element)) ? (readStamp(text)?.date ?? stamp ?? []) : [];
      return META_NAME.test(nameOf(element)) && !isTelling(text) ? (onlyDate(text) ?? []) : [];
    }),
  ),
];

const IS_PUBLISHED = new RegExp(`^${whole(PUBLISHED)}\\s?[:：]?$`, 'iu');

/** The dates of a list of facts: what stands beside "Published". */
const labelledDates = (document: Document): string[] =>
  [...document.querySelectorAll('dt')].slice(0, MOST_MARKED).flatMap((label) => {
    const value = squeeze(label.nextElementSibling?.textContent ?? '');
    const isLabel = IS_PUBLISHED.test(squeeze(label.textContent ?? '').slice(0, LONGEST));
    return isLabel && value.length <= LONGEST ? (onlyDate(value) ?? []) : [];
  });

const marked = (document: Document, selector: string): Element[] =>
  [...document.querySelectorAll(selector)]
    .slice(0, MOST_MARKED)
    .filter((element) => isHere(element.closest(ELSEWHERE)));

/** Nowhere else, or in an aside that holds a line alone: a byline in the margin. */
const isHere = (elsewhere: Element | null): boolean =>
  elsewhere === null ||
  (elsewhere.localName === 'aside' && squeeze(elsewhere.textContent ?? '').length <= SHORT_LINE);

const SHORT_LINE = 60;

const nameOf = (element: Element): string =>
  ['class', 'id', 'data-testid', 'data-component', 'data-qa']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, 300);

/** Whether little stands beside a time: a label, a name, no sentence. */
function isAlone(element: Element, text: string): boolean {
  const around = squeeze(element.closest('p, li, dd, td, div, header, section')?.textContent ?? text);
  const rest = around.replace(text, '');
  return rest.length <= LONGEST && !/[.!?]["”]?\s+\p{Lu}/u.test(rest) && !isTelling(around);
}

const FEWEST_TELLING = 9;

/** A whole sentence that says more than when something was published. */
const isTelling = (text: string): boolean => endsSentence(text) && text.split(' ').length >= FEWEST_TELLING;

/** The date of a line that holds one alone. */
function onlyDate(text: string): string | undefined {
  const found = findDate(text);
  return found && findDate(text.slice(found.end)) === undefined ? found.date : undefined;
}
