import type { Source } from '../corpus/source.ts';
import { foldText } from '../text/fold.ts';
import { words } from '../text/words.ts';

/** Of how a source without a title begins, so many characters tell what it is about. */
const LONGEST_LEAD = 300;

const titleIn = ({ title, about }: Source): string | undefined => title ?? about?.title;

/** How a source begins that has no title. */
export function leadOf(source: Source): string {
  if (titleIn(source) !== undefined) return '';
  const { start = 0, end = 0 } = source.passages.find(({ caption }) => !caption)?.span ?? {};
  return source.text.slice(start, Math.min(end, start + LONGEST_LEAD));
}

/** The folded words by which a source is meant: those of its title and publisher, and of what it takes notes on. */
export function frontWords(source: Source, lead = leadOf(source)): ReadonlySet<string> {
  const { publisher, about } = source;
  const told = [titleIn(source) ?? lead, publisher, about?.title, about?.publisher]
    .filter((one) => one !== undefined)
    .join(' ');
  return new Set(words(foldText(told)).map(({ form }) => form));
}
