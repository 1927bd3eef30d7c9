import { isCaption } from '../../captions.ts';
import type { DocumentLine } from '../draft.ts';
import { isProse, isTitleLike } from './shape.ts';
import { readStamp } from './stamps.ts';
import { isDropped, type Verdicts } from './verdict.ts';

/** An article that follows another has this many paragraphs of running text, as has the one before it. */
const FEWEST_PARAGRAPHS = 3;
/** A headline stands at most this many lines above its date or byline. */
const TALLEST_HEADER = 5;

const STAMP_LABEL = /^(?:first |last )?(?:published|updated|posted)(?: on| by)?:?$/i;

export const isStampLine = (text: string): boolean => STAMP_LABEL.test(text) || readStamp(text) !== undefined;

/**
 * Where the articles of a page begin: always at 0, and at each later header (a headline with a date or
 * byline below it) that stands behind a line of page furniture, with running text before and after it.
 */
export function articleStarts(lines: readonly DocumentLine[], verdicts: Verdicts): number[] {
  const prose = lines.map(({ text }, at) => verdicts[at] === undefined && isProse(text) && !isCaption(text));
  const proseIn = (from: number, to: number): number => prose.slice(from, to).filter(Boolean).length;
  const headers = headerStarts(lines, verdicts, prose);
  const starts = [0];
  headers.forEach((start, at) => {
    const last = starts.at(-1) ?? 0;
    const next = headers[at + 1] ?? lines.length;
    if (proseIn(last, start) >= FEWEST_PARAGRAPHS && proseIn(start, next) >= FEWEST_PARAGRAPHS)
      starts.push(start);
  });
  return starts;
}

function headerStarts(
  lines: readonly DocumentLine[],
  verdicts: Verdicts,
  prose: readonly boolean[],
): number[] {
  const starts: number[] = [];
  lines.forEach(({ text }, at) => {
    if (verdicts[at] !== undefined || !isStampLine(text)) return;
    const top = headerTop(at);
    const hasTitle = lines.slice(top, at).some((line) => isTitleLike(line.text));
    if (top > 0 && hasTitle && isDropped(verdicts[top - 1]) && !starts.includes(top)) starts.push(top);
  });
  return starts;

  function headerTop(stamp: number): number {
    let top = stamp;
    while (top > 0 && stamp - top < TALLEST_HEADER && verdicts[top - 1] === undefined && !prose[top - 1])
      top--;
    return top;
  }
}
