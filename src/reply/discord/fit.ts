import { type Excerpt, excerpt } from '../../corpus/excerpt.ts';
import { sentences } from '../../languages/index.ts';
import { overlaps, type Span } from '../../text/span.ts';

/** An excerpt that fits, and whether it was cut before or behind. */
export interface Fitted {
  readonly excerpt: Excerpt;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/**
 * The excerpt, or, when it is too long, the most whole sentences around its highlights that fit.
 * @param fits whether an excerpt is short enough as it will be written
 * @returns nothing when not even the highlighted sentences fit: a sentence is never cut
 */
export function fitExcerpt(
  whole: Excerpt,
  highlights: readonly Span[],
  fits: (excerpt: Excerpt) => boolean,
): Fitted | undefined {
  if (fits(whole)) return { excerpt: whole, cutBefore: false, cutAfter: false };
  const { source } = whole;
  const spans = sentences(source.text, whole, source.language);
  const wanted = spans.flatMap((span, at) => (highlights.some((one) => overlaps(one, span)) ? [at] : []));
  let first = wanted[0] ?? 0;
  let last = wanted.at(-1) ?? first;
  const part = (from: number, to: number): Excerpt =>
    excerpt(source, { start: spans[from]?.start ?? whole.start, end: spans[to]?.end ?? whole.end });
  if (!fits(part(first, last))) {
    last = first;
    if (!fits(part(first, last))) return undefined;
  }
  for (let grown = true; grown; ) {
    grown = false;
    if (last + 1 < spans.length && fits(part(first, last + 1))) {
      last++;
      grown = true;
    }
    if (first > 0 && fits(part(first - 1, last))) {
      first--;
      grown = true;
    }
  }
  return { excerpt: part(first, last), cutBefore: first > 0, cutAfter: last < spans.length - 1 };
}
