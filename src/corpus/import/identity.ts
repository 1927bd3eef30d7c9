import { createHash } from 'node:crypto';
import type { ArticleBlock, Fields } from './draft.ts';

const WORDS_OF_UNTITLED = 12;

/**
 * What makes two imports the same article: its address; else title, publisher and date; for an article
 * without a title its first words, publisher and date. 16 hexadecimal digits.
 */
export function identityOf(fields: Fields, firstParagraph: string): string {
  const address = fields.url === undefined ? undefined : plainAddress(fields.url);
  if (address) return digest(`url ${address}`);
  const { title, publisher = '', published = '' } = fields;
  const name = title === undefined ? `text ${firstWords(firstParagraph)}` : `title ${fold(title)}`;
  return digest([name, fold(publisher), published].join('\n'));
}

/** The same article's second text, third text …: two pages that claim one address though their words differ. */
export const numbered = (identity: string, count: number): string =>
  count === 1 ? identity : digest(`${identity} ${count}`);

/** An address without what changes from visit to visit; a site's front page is no article's address. */
function plainAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { host, pathname, searchParams } = new URL(url);
  const query = [...searchParams].filter(
    ([name]) => !/^(?:utm_\w+|fbclid|gclid|ref|source|cmpid|mc_\w+)$/i.test(name),
  );
  if (pathname === '/' && query.length === 0) return undefined;
  const path = pathname.replace(/\/$/, '');
  return `${host.replace(/^www\./, '')}${path}?${query
    .map((pair) => pair.join('='))
    .sort()
    .join('&')}`;
}

const firstWords = (text: string): string => fold(text).split(' ').slice(0, WORDS_OF_UNTITLED).join(' ');

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** The first 16 hexadecimal digits of the SHA-256 of `text`. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

const LONGEST_PUBLISHER = 40;
const LONGEST_TITLE = 60;

/** `YYYY-MM-DD-publisher-short-title`, without the parts that are unknown; the first words stand for a missing title. */
export function nameOf({ published, publisher, title }: Fields, blocks: readonly ArticleBlock[]): string {
  const words = title ?? firstText(blocks);
  const parts = [published ?? '', slug(publisher ?? '', LONGEST_PUBLISHER), slug(words, LONGEST_TITLE)];
  return parts.filter((part) => part !== '').join('-') || 'source';
}

export const firstText = (blocks: readonly ArticleBlock[]): string =>
  (blocks.find(({ role }) => role === 'text') ?? blocks[0])?.text ?? '';

/** Letters and digits in lower case, hyphens between; cut at a word's end before `longest` bytes. */
function slug(text: string, longest: number): string {
  const words = text
    .slice(0, 400)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’‘]/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  let made = '';
  for (const word of words ?? []) {
    if (Buffer.byteLength(made) + Buffer.byteLength(word) + 1 > longest) break;
    made += made === '' ? word : `-${word}`;
  }
  // A language without spaces is one long word.
  return made || (words?.[0]?.slice(0, Math.floor(longest / 3)) ?? '');
}
