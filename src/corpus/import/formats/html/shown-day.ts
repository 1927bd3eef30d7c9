import { dayIn } from '../../raw/front-day.ts';
import { isProse } from '../../raw/shape.ts';
import { readStamp } from '../../raw/stamps.ts';
import type { PageBlock } from './blocks.ts';

/** How many paragraphs above and below a headline stand beside it, down to the text. */
const ABOVE = 3;
const BELOW = 6;

/**
 * The day that a page shows beside its headline, or the one outside its article that is said to be of publication: for
 * pages of which neither the metadata nor the article's own lines tell it.
 */
export function shownDay(
  blocks: readonly PageBlock[],
  isKept: (block: PageBlock) => boolean,
  title: string | undefined,
): string | undefined {
  const at = headlineAt(blocks, isKept, title);
  const below = blocks.slice(at + 1, at + 1 + BELOW);
  const text = below.findIndex((block) => isProse(block.text));
  const beside = [
    ...blocks.slice(Math.max(0, at - ABOVE), at + 1),
    ...below.slice(0, text < 0 ? BELOW : text),
  ];
  return (
    dayIn(beside.filter((block) => !block.certain))?.date ??
    labelledDay(blocks.filter((block) => !isKept(block)))
  );
}

function headlineAt(blocks: readonly PageBlock[], isKept: (block: PageBlock) => boolean, title = ''): number {
  const isTitle = ({ text }: PageBlock): boolean => text.toLowerCase() === title.toLowerCase();
  const heading = blocks.findIndex((block) => block.role === 'heading' && isTitle(block));
  if (heading >= 0) return heading;
  const line = blocks.findIndex(isTitle);
  return line >= 0 ? line : blocks.findIndex(isKept);
}

function labelledDay(blocks: readonly PageBlock[]): string | undefined {
  const stamps = blocks.flatMap(({ text }) => readStamp(text) ?? []);
  const days = stamps.filter(({ moment }) => moment === 'published' || moment === 'first');
  const [day, ...others] = new Set(days.flatMap(({ date }) => date ?? []));
  return others.length === 0 ? day : undefined;
}
