import { type Inline, parseInline } from './markdown-inline.ts';

/** Discord's Markdown, as far as messages commonly use it: blocks here, the words inside them in one linear pass. */
export type Block =
  | { kind: 'paragraph' | 'subtext'; children: Inline[] }
  | { kind: 'heading'; level: 1 | 2 | 3; children: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  | { kind: 'quote'; children: Block[] }
  | { kind: 'codeblock'; text: string };

const HEADING = /^(#{1,3}) +(\S.*)$/;
const SUBTEXT = /^-# +(\S.*)$/;
const ITEM = /^ *(?:([-*])|\d{1,9}\.) +(\S.*)$/;
const QUOTE = /^> (.*)$/;

export function parseMarkdown(text: string): Block[] {
  return parseBlocks(text.split('\n'), true);
}

function parseBlocks(lines: readonly string[], quotes: boolean): Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const flush = () => {
    const words = paragraph.join('\n');
    if (words.trim() !== '') blocks.push({ kind: 'paragraph', children: parseInline(words) });
    paragraph = [];
  };
  for (let index = 0; index < lines.length; ) {
    const found = blockAt(lines, index, quotes);
    if (found) {
      flush();
      blocks.push(found.block);
      index = found.next;
    } else {
      paragraph.push(lines[index] as string);
      index += 1;
    }
  }
  flush();
  return blocks;
}

/** The block other than a paragraph that begins on a line, and the line after it. */
function blockAt(
  lines: readonly string[],
  index: number,
  quotes: boolean,
): { block: Block; next: number } | null {
  const line = lines[index] as string;
  if (line.startsWith('```')) return codeBlock(lines, index);
  const heading = HEADING.exec(line);
  if (heading) {
    const level = heading[1]?.length as 1 | 2 | 3;
    return {
      block: { kind: 'heading', level, children: parseInline(heading[2] as string) },
      next: index + 1,
    };
  }
  const subtext = SUBTEXT.exec(line);
  if (subtext)
    return { block: { kind: 'subtext', children: parseInline(subtext[1] as string) }, next: index + 1 };
  if (quotes && line.startsWith('>>> ')) {
    const rest = [line.slice(4), ...lines.slice(index + 1)];
    return { block: { kind: 'quote', children: parseBlocks(rest, false) }, next: lines.length };
  }
  if (quotes && QUOTE.test(line)) {
    const inside = runOf(lines, index, (one) => QUOTE.exec(one)?.[1]);
    return { block: { kind: 'quote', children: parseBlocks(inside, false) }, next: index + inside.length };
  }
  const item = ITEM.exec(line);
  if (!item) return null;
  const ordered = item[1] === undefined;
  const items = runOf(lines, index, (one) => {
    const match = ITEM.exec(one);
    return match && (match[1] === undefined) === ordered ? match[2] : undefined;
  });
  return {
    block: { kind: 'list', ordered, items: items.map((one) => parseInline(one)) },
    next: index + items.length,
  };
}

function runOf(lines: readonly string[], from: number, read: (line: string) => string | undefined): string[] {
  const run: string[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const inside = read(lines[index] as string);
    if (inside === undefined) break;
    run.push(inside);
  }
  return run;
}

function codeBlock(lines: readonly string[], index: number): { block: Block; next: number } | null {
  const first = (lines[index] as string).slice(3);
  const sameLine = first.indexOf('```');
  if (sameLine > 0) return { block: { kind: 'codeblock', text: first.slice(0, sameLine) }, next: index + 1 };
  const end = lines.findIndex((line, at) => at > index && line.endsWith('```'));
  if (end < 0) return null;
  const isLanguage = /^[\w+-]*$/.test(first);
  const body = [
    ...(isLanguage ? [] : [first]),
    ...lines.slice(index + 1, end),
    (lines[end] as string).slice(0, -3),
  ];
  return { block: { kind: 'codeblock', text: body.join('\n').replace(/\n$/, '') }, next: end + 1 };
}
