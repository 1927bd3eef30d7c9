import { type Dropped, squeeze } from '../../draft.ts';
import type { PageLine } from './layout.ts';

/** A page of fewer lines tells nothing by standing on the next as well. */
const FEWEST_LINES = 2;
const SAME_PLACE = 1;

/**
 * The pages without those that show a part of the next one: slides that are filled step by step are a page for each
 * step in the file, and the last of them has all.
 */
export function withoutSteps(pages: readonly (readonly PageLine[])[]): {
  readonly pages: readonly (readonly PageLine[])[];
  readonly dropped: readonly Dropped[];
} {
  const dropped: Dropped[] = [];
  const kept = pages.map((page, at) => {
    const next = pages[at + 1];
    if (!next || !isStepTo(page, next)) return page;
    dropped.push({
      line: page[0]?.page ?? at + 1,
      text: squeeze(page.map(({ text }) => text).join(' ')),
      why: 'stands on the next page too',
    });
    return [];
  });
  return { pages: kept, dropped };
}

function isStepTo(page: readonly PageLine[], next: readonly PageLine[]): boolean {
  const lines = page.filter(({ text }) => !/^\s*\d{1,4}(?:\s*\/\s*\d{1,4})?\s*$/.test(text));
  if (lines.length < FEWEST_LINES || next.length < page.length) return false;
  const places = new Map<string, PageLine[]>();
  for (const line of next) places.set(line.text, [...(places.get(line.text) ?? []), line]);
  return lines.every(({ text, y, left }) =>
    (places.get(text) ?? []).some(
      (other) => Math.abs(other.y - y) <= SAME_PLACE && Math.abs(other.left - left) <= SAME_PLACE,
    ),
  );
}
