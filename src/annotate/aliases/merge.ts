import { disjointSets } from '../../text/disjoint-sets.ts';
import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Alias } from '../types.ts';

const ARTICLE = /^(?:the|a|an) /;

/** Groups names that pairs tie together, directly or through a name with the same words elsewhere. */
export function merge(text: string, pairs: readonly (readonly [Span, Span])[]): Alias[] {
  const sets = disjointSets<string>();
  const keyOf = ({ start, end }: Span): string =>
    foldText(text.slice(start, end)).replace(/\s+/g, ' ').replace(ARTICLE, '');
  const names = new Map<string, Span>();
  for (const [one, other] of pairs) {
    const [first, second] = [keyOf(one), keyOf(other)];
    if (!names.has(first)) names.set(first, one);
    if (!names.has(second)) names.set(second, other);
    sets.unite(first, second);
  }
  const groups = new Map<string, Span[]>();
  for (const [key, name] of names) {
    const group = groups.get(sets.find(key));
    if (group) group.push(name);
    else groups.set(sets.find(key), [name]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({ names: group.sort((a, b) => a.start - b.start) }))
    .sort((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0));
}
