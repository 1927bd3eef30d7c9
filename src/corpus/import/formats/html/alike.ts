import { isSentence } from '../../raw/shape.ts';
import type { PageBlock } from './blocks.ts';

/** From this share of linked text on, a paragraph is a link. */
export const ALL_LINKED = 0.9;

/** Whether a paragraph is running text that nothing says to be no article. */
export const isRunning = ({ text, linked, certain }: PageBlock): boolean =>
  certain === undefined && linked < 0.5 && isSentence(text);

/** By what elements look alike: tag and class. */
export const elementLook = (element: Element): string =>
  `${element.localName} ${element.getAttribute('class') ?? ''}`;

/** The same more loosely: tag and first class, numbers aside ("post" of "post with-image"). */
export const elementKind = (element: Element): string =>
  `${element.localName} ${(element.getAttribute('class') ?? '').trim().split(/\s/)[0]?.replace(/\d+/g, '#')}`;

/** An element and those around it, so many in all. */
export function elementsAround(element: Element, most: number): Element[] {
  const found: Element[] = [];
  for (let one: Element | null = element; one && found.length < most; one = one.parentElement)
    found.push(one);
  return found;
}

/** Elements beside each other, in one parent, that are alike by `look`: groups and members as they first come. */
export function besideEachOther(elements: Iterable<Element>, look: (one: Element) => string): Element[][] {
  const groups = new Map<Element, Map<string, Set<Element>>>();
  for (const one of elements) {
    const parent = one.parentElement;
    if (!parent) continue;
    const looks = groups.get(parent) ?? new Map<string, Set<Element>>();
    const own = look(one);
    groups.set(parent, looks.set(own, (looks.get(own) ?? new Set()).add(one)));
  }
  return [...groups.values()].flatMap((looks) => [...looks.values()].map((alike) => [...alike]));
}

/** In characters. */
export const lengthOfText = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);
