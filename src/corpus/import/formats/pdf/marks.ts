import { squeeze } from '../../draft.ts';
import { isProse } from '../../raw/shape.ts';
import type { TextItem } from './runs.ts';

/** Where the marked content of a page begins and ends. */
interface Mark {
  readonly type: string;
  readonly tag?: string;
}

/** What a page marks as artifacts is furniture only while it is so little of the page. */
const MOST_OF_PAGE = 0.25;

/**
 * The text of a page, and that of its artifacts (ISO 32000-1, 14.8.2.2: heads, feet and page numbers of tagged
 * files). Programs also mark text as such that is read; running text and much text never count as furniture.
 */
export function withoutArtifacts(items: readonly (TextItem | Mark)[]): [text: TextItem[], furniture: string] {
  const text: TextItem[] = [];
  const artifacts: { readonly item: TextItem; readonly group: number }[] = [];
  const open: boolean[] = [];
  let group = 0;
  for (const item of items)
    if ('str' in item) {
      text.push(item);
      if (open.includes(true) && item.str.trim() !== '') artifacts.push({ item, group });
    } else if (item.type.startsWith('begin')) {
      open.push(item.tag === 'Artifact');
      group++;
    } else if (item.type === 'endMarkedContent') open.pop();
  const length = (list: readonly TextItem[]): number => list.reduce((sum, { str }) => sum + str.length, 0);
  const taken = artifacts.map(({ item }) => item);
  const groups = new Map<number, string>();
  for (const { item, group: at } of artifacts) groups.set(at, `${groups.get(at) ?? ''} ${item.str}`);
  if (
    taken.length === 0 ||
    length(taken) > length(text) * MOST_OF_PAGE ||
    [...groups.values()].some((words) => isProse(squeeze(words)))
  )
    return [text, ''];
  const set = new Set(taken);
  return [text.filter((item) => !set.has(item)), squeeze(taken.map(({ str }) => str).join(' '))];
}
