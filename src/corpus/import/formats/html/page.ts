import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';
import { refusal } from '../../refusals.ts';
import { showMain } from './shown.ts';

/** More elements than the longest real pages have; a page beyond is a bomb. */
const MOST_ELEMENTS = 250_000;
const MOST_ATTRIBUTES = 60;
/** More than the largest real pages have; beyond, those alone are kept by which an article is found. */
const MOST_ATTRIBUTES_IN_ALL = 200_000;
const READ_ATTRIBUTES: ReadonlySet<string> = new Set(
  'aria-hidden charset class content datetime hidden href http-equiv id itemprop lang name property pubdate rel role src style type'.split(
    ' ',
  ),
);

/** A saved page, as browsers read it. */
export interface HtmlPage {
  readonly document: Document;
  readonly elements: number;
  /** How deep its elements are nested. */
  readonly depth: number;
  /** How many children the element with most of them has. */
  readonly widest: number;
  /** The page again, for a reader that changes what it reads. */
  fresh(): Document;
}

/**
 * Parses HTML by the rules of the HTML standard, whatever stands before `<html>` or is missing. linkedom alone
 * reads 102 labelled pages as well, but not those whose tags are broken; jsdom and happy-dom read them as parse5 does
 * in five times and in one and a half times the time.
 * @throws Refusal when the page has more elements than a page can have
 */
export function readPage(html: string): HtmlPage {
  const tree = parse(/^\uFEFF?\s*<\?xml\s/.test(html) ? withEndTags(html) : html, {
    scriptingEnabled: false,
  });
  const { elements, depth, widest } = measured(tree);
  if (elements > MOST_ELEMENTS) throw refusal('importTooManyElements', { count: elements });
  const whole = serialize(tree);
  const open = (): Document => showMain(parseHTML(whole).document);
  return { document: open(), elements, depth, widest, fresh: open };
}

/** XHTML closes elements that hold nothing within their tag, which HTML reads as their beginning. */
const withEndTags = (xhtml: string): string =>
  xhtml.replace(
    /<(script|style|title|textarea|iframe|div|span|p|a|i|b|em|strong|td|th|li|ul|h[1-6])(\s[^<>]{0,2000})?\/>/gi,
    '<$1$2></$1>',
  );

type Tree = DefaultTreeAdapterTypes.ParentNode;

/** Counts the elements of a page, how deep and how wide they are; attributes beyond what any page needs are cut off. */
function measured(tree: Tree): Pick<HtmlPage, 'elements' | 'depth' | 'widest'> {
  const nodes: Tree[] = [];
  let depth = 0;
  let widest = 0;
  let attributes = 0;
  for (let level: Tree[] = [tree]; level.length > 0; depth++) {
    level = level.flatMap(({ childNodes }) => childNodes.filter((node) => 'childNodes' in node));
    for (const node of level) {
      nodes.push(node);
      widest = Math.max(widest, node.childNodes.length);
      if ('attrs' in node && node.attrs.length > MOST_ATTRIBUTES) node.attrs.length = MOST_ATTRIBUTES;
      if ('attrs' in node) attributes += node.attrs.length;
    }
  }
  if (attributes > MOST_ATTRIBUTES_IN_ALL)
    for (const node of nodes)
      if ('attrs' in node) node.attrs = node.attrs.filter(({ name }) => READ_ATTRIBUTES.has(name));
  return { elements: nodes.length, depth, widest };
}
