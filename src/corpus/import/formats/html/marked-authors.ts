import { squeeze } from '../../draft.ts';
import { bylineNames, names } from '../../raw/byline.ts';
import { LONGEST_MARKED, markedElements, markOf } from './marked.ts';

/** A byline with offices and addresses; what is longer tells of its author's life. */
const LONGEST_BYLINE = 400;

/** Elements that say what they are by their attributes go before those whose classes do. */
const AUTHORS = [
  '[itemprop~="author"], [rel~="author"]',
  '[class*="byline" i], [class*="aut" i], [class*="writer" i], [class*="firma" i], [class*="signature" i], [class*="journalist" i], [class*="reporter" i], [class*="verfasser" i], [class*="redact" i], [id*="byline" i], [data-testid*="byline" i], [data-testid*="author" i], [data-component*="byline" i], [data-qa*="byline" i], [data-qa*="author" i]',
];
const AUTHOR_NAME =
  /(?:^|[\s_-])(?:bylines?|authors?|auteurs?|autor(?:es)?|autore|writers?|firma|signature|journaliste?|reporter|verfasser|redactore?)(?:$|[\s_-]+(?![\s_-]|bio|box|about|image|avatar|photo|location|place|role|job|date|label))/i;

/** What holds the bylines of several authors, as DocBook and others write it. */
const GROUP =
  '[class~="authorgroup"], [class~="author-group"], [class~="author-list"], [class~="authors"], [class~="bylines"]';

/** Parts of a byline that hold a name where its other words are an office or a place. */
const NAME_PARTS = 'a, b, strong, em, .fn, [class~="name"], [itemprop~="name"]';

/** The names in the first element of the page that is marked as its byline, and in those of its kind beside it. */
export function markedAuthors(document: Document): string[] {
  const [said, ...named] = AUTHORS.map((selector) => markedElements(document, selector));
  const bylines = [...(said ?? []), ...named.flat().filter((element) => AUTHOR_NAME.test(markOf(element)))];
  for (const element of bylines) {
    const group = element.closest(GROUP) ?? (HAS_PARTS.test(wordsOf(element)) ? element : undefined);
    const inner = group ? bylines.filter((one) => isInside(one, group)) : [];
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
  const whole =
    text.length <= LONGEST_MARKED ? (bylineNames(text) ?? names(text) ?? uncasedName(text)) : undefined;
  if (whole || text.length > LONGEST_BYLINE) return whole ?? [];
  const parts = [...element.querySelectorAll(NAME_PARTS)].map((part) => squeeze(part.textContent ?? ''));
  return parts.flatMap((part) => (part.length <= LONGEST_MARKED ? (names(part) ?? []) : []));
}

/** A name in a script without capitals, where the page itself says that it is one. */
export function uncasedName(text: string): string[] | undefined {
  const name = text.replace(REPORTER, '');
  const isName =
    UNCASED.test(name) || (HAN.test(name) && !OFFICE.test(name)) || (name !== text && HANGUL.test(name));
  return isName ? [name] : undefined;
}

/** What stands behind a reporter's name. */
const REPORTER = /\s?(?:기자|특파원|記者|记者)$/u;
const UNCASED = /^(?!.*\p{Script=Hangul})[\p{Lo}\p{M}'’"׳״.-]{2,20}(?: [\p{Lo}\p{M}'’"׳״.-]{2,20}){1,3}$/u;
const HAN =
  /^(?=.{2,8}$)\p{Script=Han}{1,4}[ 　]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,5}$|^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,6}$/u;
const HANGUL = /^\p{Script=Hangul}{2,4}$/u;
/** Signs of an office, a house or a site. */
const OFFICE = /[编編辑輯部社网網站报報员員組组匿佚]/u;
