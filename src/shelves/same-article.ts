import type { Source } from '../corpus/source.ts';
import type { Listed, Owner, Store } from '../store/index.ts';
import { foldText } from '../text/fold.ts';
import { sourceIn } from './context.ts';

/** Of two texts that are one article, so much is in both: nearly all of it, or half of it under one title. */
const NEARLY_ALL = 0.9;
const HALF = 0.5;
/** Sources of about this size are looked at, and not more than so many. */
const ABOUT = 0.15;
const MOST_LOOKED_AT = 20;

/**
 * The source of a shelf that is the same article, however each of them came there: by a link, a file or pasted. What
 * makes two imports the same (`identity`) tells it only where both name the same address, or title, publisher and date.
 */
export async function sameArticle(
  store: Pick<Store, 'sources'>,
  owner: Owner,
  there: readonly Listed[],
  { identity, source, size }: { readonly identity: string; readonly source: Source; readonly size: number },
): Promise<string | undefined> {
  if (there.some(({ id }) => id === identity)) return identity;
  const title = foldText(source.title ?? '');
  const isTitled = (other: string): boolean => title !== '' && foldText(other) === title;
  const near = there.filter(
    (one) => isTitled(one.title) || Math.abs(one.size - size) <= ABOUT * Math.max(one.size, size),
  );
  const ids = near.slice(0, MOST_LOOKED_AT).map(({ id }) => id);
  const text = paragraphsOf(source);
  for (const { id, file } of await store.sources(owner, ids)) {
    const other = sourceIn(file, id);
    if (!other) continue;
    const isOneTitle = title === '' || other.title === undefined || isTitled(other.title);
    if (inCommon(text, paragraphsOf(other)) >= (isOneTitle ? HALF : NEARLY_ALL)) return id;
  }
  return undefined;
}

const paragraphsOf = ({ text }: Source): Set<string> =>
  new Set(
    text
      .split(/\n\s*\n/)
      .map((paragraph) => foldText(paragraph).replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  );

/** The share of the longer one that is in both, by letters. */
function inCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const lengthOf = (paragraphs: Iterable<string>): number => {
    let length = 0;
    for (const paragraph of paragraphs) length += paragraph.length;
    return length;
  };
  const both = [...one].filter((paragraph) => other.has(paragraph));
  return lengthOf(both) / Math.max(1, lengthOf(one), lengthOf(other));
}
