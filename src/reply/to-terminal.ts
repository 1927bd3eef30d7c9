import { stripVTControlCharacters, styleText } from 'node:util';
import type { Excerpt } from '../corpus/excerpt.ts';
import { overlaps, type Span } from '../text/span.ts';
import { chart } from './chart.ts';
import { type Medium, printLine } from './print.ts';
import { reference } from './reference/index.ts';
import type { Block, Reply } from './reply.ts';
import { fileOf } from './text-file.ts';

export interface TerminalOptions {
  /** Columns of the terminal; text is wrapped at 80 at most. */
  readonly columns?: number;
  readonly colour: boolean;
}

const WIDEST = 80;
const BAR = '  │ ';

/**
 * A reply as text for a terminal. Control characters of a source are shown as spaces. It is English whatever the
 * machine's language: scripts read it too.
 */
export function toTerminal(reply: Reply, { columns = WIDEST, colour }: TerminalOptions): string {
  const width = Math.max(20, Math.min(columns, WIDEST));
  const style = (format: Parameters<typeof styleText>[0], text: string): string =>
    colour ? styleText(format, text, { validateStream: false }) : text;
  const medium: Medium = {
    plain: withoutControls,
    marks: (phrase) =>
      phrase
        .replace(/\*\*(.+?)\*\*/g, (_, bold: string) => style('bold', bold))
        // Without colour as wdiff writes them: https://www.gnu.org/software/wdiff/manual/
        .replace(/~~(.+?)~~/g, (_, struck: string) =>
          colour ? style(['red', 'strikethrough'], struck) : `[-${struck}-]`,
        )
        .replace(/\+\+(.+?)\+\+/g, (_, added: string) =>
          colour ? style(['green', 'bold'], added) : `{+${added}+}`,
        )
        .replace(/`(.+?)`/g, (_, code: string) => style('cyan', code)),
    link: (_, url) => withoutControls(url),
  };
  return `${reply.map(printBlock).filter(Boolean).join('\n')}\n`;

  function printBlock(block: Block): string {
    if (!isPrinted(block)) return '';
    if (block.kind === 'reference')
      return `${withoutControlsInLines(reference(block.source, block.style))}\n`;
    if (block.kind === 'chart') return `${withoutControlsInLines(chart(block.bars))}\n`;
    if (block.kind === 'table' || block.kind === 'csv')
      return withoutControlsInLines(
        fileOf(block)
          ?.text.replace(/^\ufeff/, '')
          .replaceAll('\r\n', '\n') ?? '',
      );
    if (block.kind === 'file') return withoutControlsInLines(block.excerpt.text);
    if (block.kind === 'line') {
      const text = printLine(block.line, medium);
      return wrap(block.small ? style('dim', text) : text, width, '').join('\n');
    }
    const quoted = wrap(emphasise(block.excerpt, block.highlights), width, style('dim', BAR));
    const lines = block.lines.flatMap((line) => wrap(printLine(line, medium), width, '    '));
    return [...quoted, ...lines, ''].join('\n');
  }

  function emphasise(excerpt: Excerpt, highlights: readonly Span[]): string {
    const { text } = excerpt.source;
    let written = '';
    let at = excerpt.start;
    for (const highlight of highlights.filter((one) => overlaps(one, excerpt))) {
      const start = Math.max(highlight.start, at);
      const end = Math.min(highlight.end, excerpt.end);
      if (start >= end) continue;
      // Each word by itself, so that a bold run may be wrapped.
      const bold = withoutControls(text.slice(start, end)).replace(/\S+/g, (word) => style('bold', word));
      written += withoutControls(text.slice(at, start)) + bold;
      at = end;
    }
    return written + withoutControls(text.slice(at, excerpt.end));
  }
}

type Printed = Exclude<
  Block,
  { kind: 'asked' | 'buttons' | 'styles' | 'choices' | 'roles' | 'people' | 'channels' }
>;
const isPrinted = (block: Block): block is Printed =>
  !['asked', 'buttons', 'styles', 'choices', 'roles', 'people', 'channels'].includes(block.kind);

/** Characters that a terminal obeys, and those that turn the order of others around. */
const CONTROLS = /[\p{Cc}\p{Bidi_Control}]+/gu;

const withoutControls = (text: string): string => text.replace(CONTROLS, ' ').replace(/\s+/g, ' ');

const withoutControlsInLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(CONTROLS, ' '))
    .join('\n');

/** Lines no wider than `width`, each behind `indent`; a word that is longer by itself keeps its line. */
export function wrap(text: string, width: number, indent: string): string[] {
  const room = width - stripVTControlCharacters(indent).length;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && stripVTControlCharacters(longer).length > room) {
      lines.push(indent + line);
      line = word;
    } else line = longer;
  }
  return [...lines, indent + line];
}
