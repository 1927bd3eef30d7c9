import { wrap } from '../reply/to-terminal.ts';

/** A stage of a way that is shown: what it is, and a line or a row of cells for each thing that it made. */
export interface Section {
  readonly title: string;
  /** A row whose first cell is empty belongs to the line above it. */
  readonly lines: readonly (string | readonly string[])[];
}

const INDENT = '  ';

/**
 * Sections one below the other, as `explain` and `--explain` print them. Rows of cells stand in columns; a line
 * that is too long goes on below. Empty sections say so: that a stage found nothing is part of the way.
 * @param columns the width of the terminal
 */
export const outline = (sections: readonly Section[], columns = 110): string =>
  sections
    .map(({ title, lines }) =>
      [title, ...(lines.length > 0 ? body(lines, columns) : [`${INDENT}none`])].join('\n'),
    )
    .join('\n\n');

function body(lines: Section['lines'], columns: number): readonly string[] {
  const widths: number[] = [];
  for (const line of lines)
    if (typeof line !== 'string')
      line.slice(0, -1).forEach((cell, i) => {
        widths[i] = Math.max(widths[i] ?? 0, cell.length);
      });
  return lines.flatMap((line) => {
    if (typeof line === 'string') return wrap(line, columns, INDENT);
    const below = line[0] === '';
    const cells = line.map((cell, i) => (i === line.length - 1 ? cell : cell.padEnd(widths[i] ?? 0)));
    return wrap(cells.slice(below ? 1 : 0).join(INDENT), columns, below ? INDENT.repeat(2) : INDENT);
  });
}
