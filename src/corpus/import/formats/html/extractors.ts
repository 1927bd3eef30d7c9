import { Readability } from '@mozilla/readability';
import { DefuddleClass } from 'defuddle/node';
import { type PageBlock, pageBlocks } from './blocks.ts';
import type { HtmlPage } from './page.ts';
import { withoutTopicIds } from './shown.ts';

/** What an extractor takes for the article of a page. */
export interface Extract {
  has(block: PageBlock): boolean;
}

/** Running text that makes a page an article, in characters. */
export const SHORTEST_ARTICLE = 140;

/** Mozilla's Readability, the reader view of Firefox. */
export function readability({ fresh }: HtmlPage): Extract | undefined {
  const reader = new Readability<Element>(withoutTopicIds(fresh()), {
    serializer: (node) => node as Element,
    charThreshold: SHORTEST_ARTICLE,
    disableJSONLD: true,
  });
  const content = reader.parse()?.content;
  return content ? extractOf(content) : undefined;
}

/** Defuddle, the reader of Obsidian's web clipper; its synchronous side, which never asks the network. */
export function defuddle({ fresh }: HtmlPage): Extract | undefined {
  const document = Object.assign(withoutTopicIds(fresh()), { styleSheets: [] });
  const { content } = quietly(() => new DefuddleClass(document, { url: ADDRESS, useAsync: false }).parse());
  const holder = fresh().createElement('div');
  holder.innerHTML = content;
  return extractOf(holder);
}

/** Stands for the page's address, which a saved page may not have; Defuddle has rules of its own for some sites. */
const ADDRESS = 'https://page.invalid/';

/** Defuddle prints what it stumbles over, with the page's own words. */
function quietly<T>(run: () => T): T {
  const { log, warn, error } = console;
  const silent = (): void => undefined;
  Object.assign(console, { log: silent, warn: silent, error: silent });
  try {
    return run();
  } finally {
    Object.assign(console, { log, warn, error });
  }
}

/** Words of a block that an extractor may have put into another paragraph. */
const LONG_ENOUGH_TO_FIND = 80;
/** Characters that are searched in all for such words. */
const MOST_SEARCHED = 300_000_000;

function extractOf(content: Element): Extract {
  const blocks = pageBlocks(content);
  const texts = new Set(blocks.map(({ text }) => text));
  const all = blocks.map(({ text }) => compact(text)).join('');
  let budget = MOST_SEARCHED;
  const isWithin = (text: string): boolean => {
    if (text.length < LONG_ENOUGH_TO_FIND || budget < 0) return false;
    budget -= all.length;
    return all.includes(compact(text));
  };
  return { has: ({ text }) => texts.has(text) || isWithin(text) };
}

const compact = (text: string): string => text.replace(/\s+/g, '');
