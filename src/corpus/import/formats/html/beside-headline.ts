import { bylineNames, names, surelyNames } from '../../raw/byline.ts';
import { dayIn } from '../../raw/front-day.ts';
import { isProse } from '../../raw/shape.ts';
import { readStamp } from '../../raw/stamps.ts';
import type { PageBlock } from './blocks.ts';
import { uncasedName } from './marked-authors.ts';

/** How many paragraphs above and below a headline stand beside it, down to the text. */
const ABOVE = 3;
const BELOW = 9;

/** What a page shows beside its headline, whether an extractor takes it for the article's or not. */
interface BesideHeadline {
  readonly above: readonly PageBlock[];
  readonly below: readonly PageBlock[];
}

export function besideHeadline(
  blocks: readonly PageBlock[],
  isKept: (block: PageBlock) => boolean,
  title: string | undefined,
): BesideHeadline {
  const at = headlineAt(blocks, isKept, title);
  const below = blocks.slice(at + 1, at + 1 + BELOW);
  const text = below.findIndex((block) => isProse(block.text));
  const isShown = ({ certain }: PageBlock): boolean => certain === undefined;
  return {
    above: blocks.slice(Math.max(0, at - ABOVE), at + 1).filter(isShown),
    below: below.slice(0, text < 0 ? BELOW : text).filter(isShown),
  };
}

function headlineAt(blocks: readonly PageBlock[], isKept: (block: PageBlock) => boolean, title = ''): number {
  const isTitle = ({ text }: PageBlock): boolean => text.toLowerCase() === title.toLowerCase();
  const heading = blocks.findIndex((block) => block.role === 'heading' && isTitle(block));
  if (heading >= 0) return heading;
  const line = blocks.findIndex(isTitle);
  return line >= 0 ? line : blocks.findIndex(isKept);
}

/** How many paragraphs at its end are the foot of a page. */
const FOOT = 6;

/**
 * The day beside a headline, or the one outside the article that is said to be of publication; of a page that somebody
 * made himself also the one at its foot.
 */
export function shownDay(
  { above, below }: BesideHeadline,
  blocks: readonly PageBlock[],
  isKept: (block: PageBlock) => boolean,
  isOfSite: boolean,
): string | undefined {
  const outside = blocks.filter((block) => !isKept(block));
  const foot = isOfSite ? [] : blocks.slice(-FOOT);
  const days = new Set(foot.flatMap(({ role, text }) => (role ? [] : (readStamp(text)?.date ?? []))));
  const last = days.size === 1 ? [...days][0] : undefined;
  const beside = [...above, ...below];
  return dayIn(beside)?.date ?? labelledDay(outside) ?? last ?? dayIn(beside.flatMap(partOfLine))?.date;
}

const BETWEEN_PARTS = /\s*[|•·]\s*|\s[/–—-]\s/;
const SHORT_PART = /^[\p{L}\p{M}][^\d.!?]{1,30}$/u;
const MOST_WORDS = 3;

/** The part of a line that tells a day, where the others are a word or two: "News / 14 March 2019". */
function partOfLine({ text }: PageBlock): { text: string }[] {
  const parts = text.length > LONGEST_NAMES ? [] : text.split(BETWEEN_PARTS).filter((part) => part !== '');
  const days = parts.filter((part) => readStamp(part)?.date !== undefined);
  const others = parts.filter((part) => !days.includes(part));
  const areShort = others.every((part) => SHORT_PART.test(part) && part.split(' ').length <= MOST_WORDS);
  return days.length === 1 && areShort ? days.map((part) => ({ text: part })) : [];
}

function labelledDay(blocks: readonly PageBlock[]): string | undefined {
  const stamps = blocks.flatMap(({ text }) => readStamp(text) ?? []);
  const days = stamps.filter(({ moment }) => moment === 'published' || moment === 'first');
  const [day, ...others] = new Set(days.flatMap(({ date }) => date ?? []));
  return others.length === 0 ? day : undefined;
}

/**
 * Whose names stand below the headline of a page that tells programs nothing of itself: with an address for letters, or
 * alone in lines of which one has a given name. A byline is the article's own and is read with it.
 */
export function shownAuthors({ below }: BesideHeadline): string[] | undefined {
  if (below.some(({ text }) => bylineNames(text))) return undefined;
  const addressed = below.flatMap(({ text }) => addressedNames(text) ?? []);
  if (addressed.length > 0) return [...new Set(addressed)];
  const sure = below.findIndex(({ text }) => text.length <= LONGEST_NAMES && surelyNames(text));
  const line = below[sure];
  if (!line) return undefined;
  const isOfThem = ({ role, level, text }: PageBlock): boolean =>
    role === line.role && level === line.level && isNames(text);
  const from = below.slice(0, sure).findLastIndex((block) => !isOfThem(block)) + 1;
  if (!below.slice(0, from).every(({ role, text }) => role === 'heading' || isLabel(text))) return undefined;
  const end = below.findIndex((block, at) => at > sure && !isOfThem(block));
  return [...new Set(below.slice(from, end < 0 ? undefined : end).flatMap(({ text }) => names(text) ?? []))];
}

const LONGEST_NAMES = 160;
const isNames = (text: string): boolean => text.length <= LONGEST_NAMES && names(text) !== undefined;
/** A day, an address: what may stand between a headline and names. */
const isLabel = (text: string): boolean => /\S@\S|https?:/.test(text) || readStamp(text)?.date !== undefined;

const ADDRESS = /[\s<([]*[\w.+-]{1,64}@[\w.-]{3,80}[\s>)\]]*/;
const DID = /^(?:\p{L}{2,20} ){0,2}by:?\s+/iu;

/** "Ann Bell (ann@buoy.example)", "Manual by: Ann Bell <ann@buoy.example>". */
function addressedNames(text: string): string[] | undefined {
  const [before = '', ...behind] = text.slice(0, LONGEST_NAMES).split(ADDRESS);
  const name = before.replace(DID, '').trim();
  return behind.length === 0 || name === '' ? undefined : (names(name) ?? uncasedName(name));
}
