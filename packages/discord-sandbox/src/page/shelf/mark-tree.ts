import type { Mark } from '../../protocol.ts';

/** A text cut up by its marks: words, and marks with what is in them. */
export type Node = string | { mark: Mark; children: Node[] };

/**
 * Marks as a tree, the longer around the shorter. Where two cross, the later one is cut at the end of the
 * earlier one and goes on behind it. Marks that lie outside of the text are left out.
 */
export function markTree(text: string, marks: readonly Mark[]): Node[] {
  const inside = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const queue = inside.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return build(text, 0, text.length, queue);
}

function build(text: string, from: number, to: number, queue: Mark[]): Node[] {
  const nodes: Node[] = [];
  let at = from;
  while (queue[0] && queue[0].start < to) {
    const mark = queue.shift() as Mark;
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, to);
    if (mark.end > to) insert(queue, { ...mark, start: to });
    if (start >= end) continue;
    if (start > at) nodes.push(text.slice(at, start));
    nodes.push({ mark, children: build(text, start, end, queue) });
    at = end;
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

function insert(queue: Mark[], mark: Mark) {
  const at = queue.findIndex(
    (one) => one.start > mark.start || (one.start === mark.start && one.end < mark.end),
  );
  queue.splice(at < 0 ? queue.length : at, 0, mark);
}
