import { isHidden, isSection } from './furniture.ts';

/** Hidden elements that are looked at. */
const MOST_HIDDEN = 50;
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'head']);
/** In elements: more named parts than any page has. */
const MOST_SECTIONS = 500;

/**
 * Shows what the page's own program would show: an element that holds most of the page's text and is hidden until the
 * page has loaded, or while a dialog stands before it.
 */
export function showMain(document: Document): Document {
  const hidden = [...document.querySelectorAll('[style], [hidden], [aria-hidden="true"]')]
    .filter(isHidden)
    .slice(0, MOST_HIDDEN);
  if (hidden.length === 0) return document;
  const whole = textLength(document.documentElement);
  for (const element of hidden.filter((one) => textLength(one) > whole / 2)) {
    element.removeAttribute('hidden');
    element.removeAttribute('aria-hidden');
    element.removeAttribute('style');
  }
  return document;
}

/** Takes away ids that say what a part is about, which extractors take for what it is: "comments", "footer", "menu". */
export function withoutTopicIds(document: Document): Document {
  const parts = [...document.querySelectorAll('section[id], div[id], article[id]')].slice(0, MOST_SECTIONS);
  for (const part of parts.filter(isSection)) part.removeAttribute('id');
  return document;
}

function textLength(root: Element): number {
  let length = 0;
  const rest: Node[] = [root];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.nodeType === 3) length += (node.textContent ?? '').trim().length;
    else if (node.nodeType === 1 && !UNSEEN.has((node as Element).localName))
      for (const child of node.childNodes) rest.push(child);
  }
  return length;
}
