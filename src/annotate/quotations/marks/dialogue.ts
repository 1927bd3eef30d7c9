import type { Span } from '../../../text/span.ts';

const isDash = (unit: number): boolean => unit === 0x2014 || unit === 0x2013 || unit === 0x2015;

/**
 * Speech set off by dashes, as in Spanish: "—No lo sé —dijo Juan—. Vamos." A paragraph that opens with a
 * dash is speech, from which pairs of dashes cut what the narrator puts in. Spans with the leading dash.
 */
export function dialogue(text: string, { start, end }: Span): Span[] {
  if (!isDash(text.charCodeAt(start)) || text.charCodeAt(start + 1) <= 32) return [];
  const found: Span[] = [];
  let from = start;
  let speech = true;
  for (let at = start + 1; at < end; at++) {
    if (!isDash(text.charCodeAt(at))) continue;
    const freeBefore = text.charCodeAt(at - 1) <= 32;
    if (speech && freeBefore && text.charCodeAt(at + 1) > 32) {
      found.push({ start: from, end: at });
      speech = false;
    } else if (!speech && !freeBefore) {
      from = at + 1;
      while (from < end && /[\s.,;:]/.test(text[from] as string)) from++;
      speech = true;
    }
  }
  if (speech && from < end) found.push({ start: from, end });
  return found;
}
