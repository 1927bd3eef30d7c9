import { isProse } from '../../raw/shape.ts';
import { classesAndId, furnitureOf, isHidden, isSection, nameReason, productOf } from './furniture.ts';

export interface NamedAs {
  readonly element: Element;
  readonly why: string;
  readonly outer?: NamedAs;
}

/** What the elements around a text say of it. */
export interface PlaceOnPage {
  readonly certain?: string;
  readonly role?: 'heading' | 'caption';
  readonly level?: number;
  readonly furniture?: string;
  readonly marks?: NamedAs;
  readonly named?: string;
  readonly inLink: boolean;
  /** In code the classes name the parts of a language, comments among them. */
  readonly isCode: boolean;
  readonly depth: number;
}

const CAPTION_NAME =
  /(?:^|[\s_-])(?:caption|captions|wp-caption-text|gallerytext|thumbcaption|image-?credit|photo-?credit|media__caption|credit)(?:$|[\s_-])/i;

/** What a program has put there for itself is hidden by a style that a saved page may not have. */
export function certainOf({ certain, isCode }: PlaceOnPage, text: string): Pick<PlaceOnPage, 'certain'> {
  const why = certain ?? (!isCode && PROGRAM_DATA.test(text) ? 'data of a program' : undefined);
  return why === undefined ? {} : { certain: why };
}

const PROGRAM_DATA = /^\{ ?"[\w-]{1,60}" ?: ?.*\}$/s;

/** A paragraph of running text is no heading, though a page may have put its whole article into one. */
export function blockRole({ role, level }: PlaceOnPage, text: string): Pick<PlaceOnPage, 'role' | 'level'> {
  if (role === undefined || (role === 'heading' && isProse(text))) return {};
  return { role, ...(level ? { level } : {}) };
}

/** The place inside of an element, by its tag, role, classes and id. */
export function placeOnPage(element: Element, tag: string, place: PlaceOnPage): PlaceOnPage {
  const names = classesAndId(element);
  const certain = place.certain ?? (isHidden(element) ? 'hidden' : productOf(names));
  // A form may hold the whole page: what is in it says more of itself.
  const own = furnitureOf(element, tag);
  const furniture =
    place.furniture === undefined || (place.furniture === 'form' && own) ? own : place.furniture;
  // What a term that is explained consists of, as the parts of a call, is no furniture of the page.
  const isCode = place.isCode || CODE.has(tag) || tag === 'dt';
  const why =
    isCode || names === '' || HOLDERS.has(tag) || isSection(element) ? undefined : nameReason(names);
  const marks =
    why === undefined ? place.marks : { element, why, ...(place.marks && { outer: place.marks }) };
  const named = place.named ?? why;
  const heading = /^h([1-6])$/.exec(tag);
  const isCaption =
    tag === 'figcaption' ||
    tag === 'caption' ||
    (CAPTION_NAME.test(names) && !HOLDERS.has(tag) && isOneCaption(element));
  return {
    inLink: place.inLink || (tag === 'a' && element.hasAttribute('href')),
    depth: place.depth + 1,
    isCode,
    ...(certain ? { certain } : {}),
    ...(furniture ? { furniture } : {}),
    ...(named ? { named } : {}),
    ...(marks ? { marks } : {}),
    ...(heading
      ? { role: 'heading' as const, level: Number(heading[1]) }
      : isCaption
        ? { role: 'caption' as const }
        : place.role
          ? { role: place.role, ...(place.level ? { level: place.level } : {}) }
          : {}),
  };
}

const CODE: ReadonlySet<string> = new Set(['pre', 'code', 'samp', 'kbd']);
const HOLDERS: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);
const LONGEST_CAPTION = 1000;
const isOneCaption = (element: Element): boolean =>
  (element.textContent ?? '').length <= LONGEST_CAPTION && element.querySelectorAll('p').length < 2;
