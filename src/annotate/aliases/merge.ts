import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Alias } from '../types.ts';

const ARTICLE = /^(?:the|a|an) /;

/** Groups names that pairs tie together, directly or through a name with the same words elsewhere. */
export function merge(text: string, pairs: readonly (readonly [Span, Span])[]): Alias[] {
  const parents = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up;
    parents.set(key, root);
    return root;
  };
  const keyOf = ({ start, end }: Span): string =>
    foldText(text.slice(start, end)).replace(/\s+/g, ' ').replace(ARTICLE, '');
  const names = new Map<string, Span>();
  for (const pair of pairs) {
    for (const name of pair) if (!names.has(keyOf(name))) names.set(keyOf(name), name);
    parents.set(find(keyOf(pair[0])), find(keyOf(pair[1])));
  }
  const groups = new Map<string, Span[]>();
  for (const [key, name] of names) groups.set(find(key), [...(groups.get(find(key)) ?? []), name]);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({ names: group.sort((a, b) => a.start - b.start) }))
    .sort((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0));
}
