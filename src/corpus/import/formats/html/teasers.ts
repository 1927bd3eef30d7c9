/** A page that describes more items than these is a list. */
const MOST_ITEMS = 200;

/**
 * The items of microdata that a page describes beside its article: of several of one kind those that hold a link and no
 * heading of the first level.
 */
export function teasersOf(document: Document): ReadonlySet<Element> {
  const items = [...document.querySelectorAll('[itemscope]')].slice(0, MOST_ITEMS);
  const kindOf = (item: Element): string => item.getAttribute('itemtype') ?? '';
  const counts = new Map<string, number>();
  for (const item of items) counts.set(kindOf(item), (counts.get(kindOf(item)) ?? 0) + 1);
  return new Set(
    items.filter(
      (item) =>
        (counts.get(kindOf(item)) ?? 0) > 1 &&
        item.querySelector('h1') === null &&
        item.querySelector('a[href]') !== null,
    ),
  );
}

/** Whether the item that an element describes is such a one. */
export function isOfTeaser(element: Element, teasers: ReadonlySet<Element>): boolean {
  const item = teasers.size === 0 ? null : element.closest('[itemscope]');
  return item !== null && teasers.has(item);
}
