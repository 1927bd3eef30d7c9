import { squeeze } from '../../draft.ts';
import { isProse } from '../../raw/shape.ts';
import { IS_CONTENTS } from '../../rules/page-words.ts';
import { isPermalink } from './furniture.ts';

export const MOST_LOOKED_AT = 500;
const ELSEWHERE = 'aside, nav, footer, [role="complementary"], [role="navigation"]';

/** A longer heading is none, in characters. */
export const LONGEST_TITLE_OF_PAGE = 300;

/** The largest headings first; those of menus, margins and feet are no headlines. */
export const shownHeadings = (document: Document, levels = ['h1', 'h2', 'h3']): string[] =>
  levels.flatMap((level) =>
    [...document.querySelectorAll(level)]
      .slice(0, MOST_LOOKED_AT)
      .filter((heading) => !heading.closest(ELSEWHERE))
      .map(wordsOfHeading)
      .filter((text) => text !== '' && text.length <= LONGEST_TITLE_OF_PAGE && !IS_CONTENTS.test(text)),
  );

export function wordsOfHeading(heading: Element): string {
  const text = squeeze(withoutButtons(heading));
  const sign = squeeze([...heading.querySelectorAll('a')].find(isPermalink)?.textContent ?? '');
  if (sign !== '' && text.endsWith(sign)) return text.slice(0, -sign.length).trim();
  return text.startsWith(sign) ? text.slice(sign.length).trim() : text;
}

/** The text of a heading without what one presses there. */
const withoutButtons = (element: Element): string =>
  element.querySelector('button') === null
    ? (element.textContent ?? '')
    : [...element.childNodes]
        .map((node) =>
          node.nodeType !== 1
            ? (node.textContent ?? '')
            : (node as Element).localName === 'button'
              ? ' '
              : withoutButtons(node as Element),
        )
        .join('');

/** The headings of parts that follow another part of their level, with running text between. */
export function laterParts(document: Document): ReadonlySet<string> {
  const found = new Set<string>();
  const open = new Map<string, boolean>();
  for (const one of [...document.querySelectorAll('h1, h2, h3, p')].slice(0, MOST_PARTS)) {
    const level = one.localName;
    if (!/^h\d$/.test(level)) {
      if (open.size > 0 && isProse(squeeze(one.textContent ?? '')))
        for (const key of open.keys()) open.set(key, true);
    } else if (open.get(level)) found.add(wordsOfHeading(one));
    else open.set(level, false);
  }
  return found;
}
const MOST_PARTS = 3000;

export function headingsAboveText(document: Document): string[] {
  const elements = [...document.querySelectorAll('h1, h2, p')]
    .slice(0, MOST_LOOKED_AT)
    .filter((element) => !element.closest(ELSEWHERE));
  const text = elements.findIndex((one) => one.localName === 'p' && isProse(squeeze(one.textContent ?? '')));
  return elements
    .slice(0, text < 0 ? elements.length : text)
    .filter(({ localName }) => localName !== 'p')
    .map(wordsOfHeading);
}
