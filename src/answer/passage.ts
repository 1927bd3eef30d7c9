import { excerpt } from '../corpus/excerpt.ts';
import { type Library, shelvedByRef } from '../library/index.ts';
import type { Shelved } from '../search/index.ts';
import { contains, type Span } from '../text/span.ts';
import type { Answer } from './answer.ts';
import type { Find } from './found.ts';

/** One passage as it stands: what the buttons before and after lead to. */
export function passage(
  library: Library,
  { ref, number }: { ref: string; number: number },
): Answer | undefined {
  const shelved = shelvedByRef(library, ref);
  const find = shelved && passageByNumber(shelved, number);
  return find && { kind: 'passage', find };
}

/** The passage that an excerpt stands in, the excerpt marked in it. */
export function inContext({ shelved, passage, excerpt }: Find): Find | undefined {
  const whole = passageByNumber(shelved, passage.number);
  if (!whole || contains(excerpt, whole.excerpt)) return whole;
  return { ...whole, highlights: [intersection(excerpt, whole.excerpt)] };
}

const intersection = (a: Span, b: Span): Span => ({
  start: Math.max(a.start, b.start),
  end: Math.min(a.end, b.end),
});

export function passageByNumber(shelved: Shelved, number: number): Find | undefined {
  const { source } = shelved;
  const found = source.passages[number - 1];
  return found && { shelved, excerpt: excerpt(source, found.span), passage: found, score: 1, highlights: [] };
}
