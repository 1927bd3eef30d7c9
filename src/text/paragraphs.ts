import { type Span, trim } from './span.ts';

/** A line longer than this was not wrapped by hand, so its block has a paragraph a line. */
const LONGEST_WRAPPED_LINE = 200;

const BLANK_LINES = /\r?\n[^\S\n]*(?:\r?\n[^\S\n]*)+/g;

/**
 * The paragraphs of `text`, in order, without the white space around them. A blank line ends a
 * paragraph; in a block with unwrapped lines each line is one, as pasted text often has it.
 */
export function paragraphs(text: string): Span[] {
  return blocks(text).flatMap((block) => (isUnwrapped(text, block) ? lines(text, block) : [block]));
}

function blocks(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(BLANK_LINES)) {
    found.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  found.push({ start, end: text.length });
  return found.map((span) => trim(text, span)).filter(({ start, end }) => start < end);
}

function lines(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let at = start; at < end; ) {
    const stop = text.indexOf('\n', at);
    const to = stop < 0 || stop > end ? end : stop;
    const line = trim(text, { start: at, end: to });
    if (line.start < line.end) found.push(line);
    at = to + 1;
  }
  return found;
}

const isUnwrapped = (text: string, block: Span): boolean =>
  block.end - block.start > LONGEST_WRAPPED_LINE &&
  lines(text, block).some(({ start, end }) => end - start > LONGEST_WRAPPED_LINE);
