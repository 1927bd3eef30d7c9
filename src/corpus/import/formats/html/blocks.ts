import { squeeze } from '../../draft.ts';
import { endsSentence } from '../../raw/shape.ts';
import { isPermalink } from './furniture.ts';
import { offersOf } from './offers.ts';
import { blockRole, certainOf, type NamedAs, type PlaceOnPage, placeOnPage } from './place.ts';

/** A paragraph of a page, as its elements bound it. */
export interface PageBlock {
  readonly text: string;
  readonly role?: 'heading' | 'caption';
  readonly level?: number;
  /** The part of its characters that are link text: 0 to 1. */
  readonly linked: number;
  /** Why it is certainly no part of the article: nobody sees it, or a known program has put it there. */
  readonly certain?: string;
  /** What the tags and roles around it say it is, where they say that it is no part of an article. */
  readonly furniture?: string;
  /** The same by the classes and ids around it, which is weak evidence: a page's body may be of class "sidebar-left". */
  readonly named?: string;
  /** The elements around it whose classes or ids name what is no article, from the inside. */
  readonly marks?: NamedAs;
  /** How many elements are around it. */
  readonly depth: number;
  /** The element that holds it. */
  readonly holder: Element;
  /** Its first words as they stand in one text node, to find its line in the file. */
  readonly opening: string;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const SKIPPED = words(
  'script style noscript template svg math iframe object embed canvas audio video head title input select textarea datalist map',
);
const BLOCKS = words(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody tfoot thead tr ul',
);
/** Stands for a `br` element while a paragraph is gathered. */
const BREAK = '\u000b';
/** What the cells of a table hold that lays a page out; the cells of other rows make one paragraph. */
const CELL_OF_LAYOUT = 'br, p, div, table, ul, ol, h1, h2, h3, h4, font';

/** Elements deeper than this only part paragraphs; what else they are is not asked. */
const DEEPEST = 400;

/** The paragraphs below `root`, in the order of the page. */
export function pageBlocks(root: Element): PageBlock[] {
  const blocks: PageBlock[] = [];
  const offers = offersOf(root);
  let buffer = '';
  /** The end of the buffer's last line: to look at the buffer itself would copy it each time. */
  let line = '';
  let links = '';
  let opening = '';
  walk(root, { inLink: false, isCode: false, depth: 0 }, root);
  return blocks;

  function flush(place: PlaceOnPage, holder: Element): void {
    const lines = brokenLines(buffer);
    const share = Math.min(1, squeeze(links).length / Math.max(1, squeeze(buffer).length));
    const linkLines = new Set(lines.length > 1 ? links.split(BREAK).map(squeeze) : []);
    for (const text of lines)
      blocks.push({
        text,
        linked: linkLines.has(text) ? 1 : share,
        holder,
        depth: place.depth,
        opening,
        ...blockRole(place, text),
        ...certainOf(place, text),
        ...(place.furniture ? { furniture: place.furniture } : {}),
        ...(place.named ? { named: place.named } : {}),
        ...(place.marks ? { marks: place.marks } : {}),
      });
    buffer = '';
    line = '';
    links = '';
    opening = '';
  }

  function add(text: string, place: PlaceOnPage): void {
    buffer += text;
    line = `${line}${text.slice(-LONGEST_LOOK)}`.slice(-LONGEST_LOOK);
    if (place.inLink) links += text;
    if (opening === '' && text.trim() !== '') opening = text.trim().slice(0, 40).split('\n')[0] ?? '';
  }

  function walk(element: Element, place: PlaceOnPage, holder: Element): void {
    for (const child of element.childNodes) {
      if (child.nodeType === 3)
        add(holder.localName === 'pre' ? set(child.textContent ?? '') : (child.textContent ?? ''), place);
      else if (child.nodeType === 1) enter(child as Element, place, holder);
    }
  }

  function enter(element: Element, place: PlaceOnPage, holder: Element): void {
    const tag = element.localName;
    if (SKIPPED.has(tag) || (tag === 'a' && isPermalink(element))) return;
    if (tag === 'br') {
      buffer += BREAK;
      line = '';
      links += BREAK;
    } else if (place.depth > DEEPEST) parted(element, place, holder);
    else descend(element, tag, place, holder);
  }

  /** The paragraphs of an element however deep they are, without going down into them. */
  function parted(element: Element, place: PlaceOnPage, holder: Element): void {
    const rest: (Node | undefined)[] = [element];
    while (rest.length > 0) {
      const node = rest.pop();
      const tag = node?.nodeType === 1 ? (node as Element).localName : '';
      if (node?.nodeType === 3) add(node.textContent ?? '', place);
      else if (tag === 'br') add(BREAK, place);
      else if (node === undefined || BLOCKS.has(tag)) flush(place, holder);
      if (tag === '' || SKIPPED.has(tag)) continue;
      // What closes a block ends its paragraph.
      if (BLOCKS.has(tag)) rest.push(undefined);
      const children = [...(node?.childNodes ?? [])];
      for (let at = children.length - 1; at >= 0; at--) rest.push(children[at]);
    }
  }

  /** What nobody sees, or a program has put there, within a line: the paragraph around it stays one. */
  function setAside(element: Element, inside: PlaceOnPage): void {
    const around = [buffer, line, links, opening] as const;
    [buffer, line, links, opening] = ['', '', '', ''];
    walk(element, inside, element);
    flush(inside, element);
    [buffer, line, links, opening] = around;
  }

  function descend(element: Element, tag: string, place: PlaceOnPage, holder: Element): void {
    const inside = placeOnPage(element, tag, offers.has(element) ? { ...place, certain: 'form' } : place);
    const isCell = tag === 'td' || tag === 'th';
    const isInLine = !isCell && isInline(tag);
    if (isInLine && inside.certain !== place.certain) {
      setAside(element, inside);
      return;
    }
    if (isCell) buffer += ' ';
    const bounds =
      BLOCKS.has(tag) ||
      (isCell && element.querySelector(CELL_OF_LAYOUT) !== null) ||
      inside.certain !== place.certain ||
      ((inside.role !== place.role || inside.furniture !== place.furniture || inside.marks !== place.marks) &&
        !(isInLine && isWithinSentence(element, squeeze(line))));
    if (bounds) flush(place, holder);
    else if (!place.isCode && isParted(element, line)) buffer += ' ';
    walk(element, inside, bounds ? element : holder);
    if (bounds) flush(inside, element);
  }
}

/** An element with a name of its own may be anything. */
const isInline = (tag: string): boolean => !BLOCKS.has(tag) && !tag.includes('-');

/**
 * Whether the words of an element in a line are part of the sentence around it, whatever its class says: what follows
 * goes on with a small letter or a mark, or what stands in front has not ended and it goes on itself.
 */
function isWithinSentence(element: Element, line: string): boolean {
  if (line !== '' && endsSentence(line)) return false;
  const after = textBehind(element);
  if (/^[\p{Ll},.;:)\]’”»]/u.test(after)) return true;
  const own = squeeze((element.textContent ?? '').slice(0, LONGEST_LOOK));
  if (line !== '' && /^\p{Ll}/u.test(own)) return true;
  return line.length >= LONG_ENOUGH && /^\p{Lo}{2}/u.test(after) && /[\p{Lo}、，]$/u.test(line);
}

/** The text behind an element up to the next line or block. */
function textBehind(element: Element): string {
  let text = '';
  for (let node = element.nextSibling; node && text.trim() === ''; node = node.nextSibling) {
    const tag = node.nodeType === 1 ? (node as Element).localName : '';
    if (tag === 'br' || BLOCKS.has(tag)) break;
    if (!SKIPPED.has(tag)) text += (node.textContent ?? '').slice(0, LONGEST_LOOK);
  }
  return text.trim();
}
const LONGEST_LOOK = 200;
/** Of a sentence in letters that are neither small nor capital. */
const LONG_ENOUGH = 8;

const PARTS = words('span time cite a');

/** Whether a part of a line begins where another ends, with a gap between that a page's style alone sets: "BellPosted". */
function isParted(element: Element, before: string): boolean {
  const last = element.previousSibling as Element | null;
  return (
    PARTS.has(element.localName) &&
    last?.nodeType === 1 &&
    PARTS.has(last.localName) &&
    last.hasAttribute('class') &&
    element.hasAttribute('class') &&
    /[\p{Ll}\d]$/u.test(before.slice(-2)) &&
    /^\p{Lu}/u.test(firstText(element))
  );
}

function firstText(element: Element): string {
  let node: Node | null = element;
  for (let far = 0; node?.nodeType === 1 && far < FARTHEST_TEXT; far++) node = node.firstChild;
  return node?.nodeType === 3 ? (node.textContent ?? '') : '';
}

const FARTHEST_TEXT = 5;

/** Preformatted text, in which a blank line ends a paragraph. */
const set = (text: string): string => text.replace(/\n[ \t]*(?:\r?\n[ \t]*)+/g, BREAK + BREAK);

/** The lines that `br` elements make of a paragraph; a line that goes on in the middle of a sentence is none. */
function brokenLines(text: string): string[] {
  const lines: string[][] = [];
  let blank = false;
  for (const line of text.split(BREAK).map(squeeze)) {
    const last = lines.at(-1);
    const goesOn = line !== '' && last && !blank && !endsSentence(last.at(-1) ?? '');
    if (goesOn && /^[\p{Ll}\d]/u.test(line)) last.push(line);
    else if (line !== '') lines.push([line]);
    blank = line === '' && last !== undefined;
  }
  return lines.map((parts) => parts.join(' '));
}
