import type { Excerpt } from '../../corpus/excerpt.ts';
import { overlaps, type Span, trim } from '../../text/span.ts';
import { LIMITS } from '../limits.ts';
import { type Medium, printLine } from '../print.ts';
import { type Block, type Line, say } from '../reply.ts';
import { escapeMarkdown } from './escape.ts';
import { fitExcerpt } from './fit.ts';

type ExcerptBlock = Extract<Block, { kind: 'excerpt' }>;

/** The excerpt behind `> `, its highlights bold; `[…]` stands on a line of its own, outside the block. */
export function blockQuote({ excerpt, highlights }: ExcerptBlock, medium: Medium, room: number): string {
  const print = (...line: Line): string => printLine(line, medium);
  const quote = (part: Excerpt): string => quoted(part, highlights);
  const fits = (part: Excerpt): boolean => part.text.length <= room && quote(part).length <= room;
  const fitted = fitExcerpt(excerpt, highlights, fits);
  if (!fitted) return print(say('tooLong', { n: excerpt.text.length }));
  return [
    ...(fitted.cutBefore ? [print(say('cutBefore'))] : []),
    quote(fitted.excerpt),
    ...(fitted.cutAfter ? [print(say('cutAfter'))] : []),
  ].join('\n');
}

const quoted = (part: Excerpt, highlights: readonly Span[]): string =>
  `> ${emphasise(part, highlights).replaceAll('\n', '\n> ')}`;

/** How long an excerpt is as it is written; of one that no message holds, only that it is so. */
export const quoteLength = ({ excerpt, highlights }: ExcerptBlock): number =>
  excerpt.text.length > LIMITS.message.text ? excerpt.text.length : quoted(excerpt, highlights).length;

/** The excerpt's own characters, escaped, with bold marks around the highlights within it. */
function emphasise(part: Excerpt, highlights: readonly Span[]): string {
  const { text } = part.source;
  let written = '';
  let at = part.start;
  for (const highlight of highlights) {
    if (!overlaps(highlight, part)) continue;
    const { start, end } = trim(text, {
      start: Math.max(highlight.start, at),
      end: Math.min(highlight.end, part.end),
    });
    if (start >= end) continue;
    written += `${escapeMarkdown(text.slice(at, start), at === part.start)}**${escapeMarkdown(text.slice(start, end), false)}**`;
    at = end;
  }
  return written + escapeMarkdown(text.slice(at, part.end), at === part.start);
}
