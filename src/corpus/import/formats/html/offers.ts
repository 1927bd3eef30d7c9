import { squeeze } from '../../draft.ts';

/** In characters, and as a part of all: what is longer around a field for an address is no offer of letters. */
const LONGEST_OFFER = 600;
const MOST_OFFERED = 0.33;
const MOST_FIELDS = 20;
const FARTHEST = 12;
const FIELDS = 'input[type="email"], input[type="text"][name*="email" i], input:not([type])[name*="email" i]';

/** The boxes that ask for a mail address: the largest element around each field that is short and holds no headline. */
export function offersOf(root: Element): ReadonlySet<Element> {
  const fields = [...root.querySelectorAll(FIELDS)].slice(0, MOST_FIELDS);
  if (fields.length === 0) return new Set();
  const most = Math.min(LONGEST_OFFER, squeeze(root.textContent ?? '').length * MOST_OFFERED);
  return new Set(
    fields.flatMap((field) => {
      let box: Element | undefined;
      let next = field.parentElement;
      for (let far = 0; next && far < FARTHEST && isOffer(next, most); far++) {
        box = next;
        next = next.parentElement;
      }
      return box ?? [];
    }),
  );
}

const isOffer = (element: Element, most: number): boolean =>
  element.localName !== 'body' &&
  squeeze(element.textContent ?? '').length <= most &&
  element.querySelector('h1, article') === null;
