import { plainLine } from './print.ts';
import type { Bar } from './reply.ts';

/** Columns that a phone shows of a code block without breaking its lines. */
const WIDTH = 36;
const BLOCK = '█';

/**
 * Values as bars of characters, for a monospaced font: a line that says when, how many and where it stands, and the
 * bar below it. The scale starts at zero, the greatest value fills the width, and one too small for a block
 * has none; so no bar tells less than its line. Dates are ISO dates.
 */
export function chart(bars: readonly Bar[]): string {
  const most = Math.max(0, ...bars.map(({ value }) => value));
  return bars
    .flatMap(({ date, value, written, mark }) => [
      ...folded(`${date} · ${plainLine(written.text)} [${mark}]`),
      BLOCK.repeat(most > 0 ? Math.round((WIDTH * Math.max(0, value)) / most) : 0),
    ])
    .filter(Boolean)
    .join('\n');
}

/** Cut between words where it is wider than the chart. */
function folded(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
