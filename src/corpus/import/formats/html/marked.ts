import { squeeze } from '../../draft.ts';

/** Parts of a page that say nothing of its article. */
const ELSEWHERE =
  'aside, footer, nav, table, blockquote, figure, .comment, .comments, #comments, [itemprop~="comment"], [itemprop~="review"], [itemtype*="Comment"], .related, [role="complementary"]';
export const MOST_MARKED = 40;
/** In characters: a line that is marked. */
export const LONGEST_MARKED = 160;

/** The elements of the page's own article that a selector finds. */
export const markedElements = (document: Document, selector: string): Element[] =>
  [...document.querySelectorAll(selector)]
    .slice(0, MOST_MARKED)
    .filter((element) => isHere(element.closest(ELSEWHERE)));

/** Nowhere else, in an aside that holds a line alone (a byline in the margin), or in the foot of an article. */
const isHere = (elsewhere: Element | null): boolean =>
  elsewhere === null ||
  (elsewhere.localName === 'aside' && squeeze(elsewhere.textContent ?? '').length <= SHORT_LINE) ||
  (elsewhere.localName === 'footer' && isOfArticle(elsewhere));

function isOfArticle(foot: Element): boolean {
  const article = foot.closest('article, .hentry, .h-entry');
  return article !== null && isHere(article.closest(ELSEWHERE));
}

const SHORT_LINE = 60;

/** What the classes and ids of an element call it. */
export const markOf = (element: Element): string =>
  ['class', 'id', 'data-testid', 'data-component', 'data-qa']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, 300);
