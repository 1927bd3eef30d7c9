import { type Inline, parseInline } from './inline.ts';

/** Discord's Markdown, as far as messages commonly use it: blocks here, the words inside them in one linear pass. */
export type Block =
  | { kind: 'paragraph' | 'subtext'; children: Inline[] }
  | { kind: 'heading'; level: 1 | 2 | 3; children: Inline[] }
  | { kind: 'list'; ordered: boolean; start: number; items: ListItem[] }
  | { kind: 'quote'; children: Block[] }
  | { kind: 'codeblock'; text: string };

export interface ListItem {
  /** 0 for the outermost. */
  level: number;
  children: Inline[];
}

const HEADINGS = [
  [1, /^# +(\S.*)$/],
  [2, /^## +(\S.*)$/],
  [3, /^### +(\S.*)$/],
] as const;
const SUBTEXT = /^-# +(\S.*)$/;
const ITEM = /^( *)(?:([-*])|(\d{1,9})\.) +(\S.*)$/;
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
    } else paragraph.push(lines[index++] ?? '');
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
  const line = lines[index] ?? '';
  if (line.startsWith('```')) return codeBlock(lines, index);
  const next = index + 1;
  for (const [level, pattern] of HEADINGS) {
    const words = pattern.exec(line)?.[1];
    if (words !== undefined) return { block: { kind: 'heading', level, children: parseInline(words) }, next };
  }
  const subtext = SUBTEXT.exec(line)?.[1];
  if (subtext !== undefined) return { block: { kind: 'subtext', children: parseInline(subtext) }, next };
  if (quotes && line.startsWith('>>> ')) {
    const rest = [line.slice(4), ...lines.slice(index + 1)];
    return { block: { kind: 'quote', children: parseBlocks(rest, false) }, next: lines.length };
  }
  if (quotes && QUOTE.test(line)) {
    const inside = runOf(lines, index, (one) => QUOTE.exec(one)?.[1]);
    return { block: { kind: 'quote', children: parseBlocks(inside, false) }, next: index + inside.length };
  }
  return listAt(lines, index);
}

/** Two spaces are a level deeper, one at a time. */
function listAt(lines: readonly string[], index: number): { block: Block; next: number } | null {
  const first = ITEM.exec(lines[index] ?? '');
  if (!first) return null;
  const ordered = first[2] === undefined;
  const items: ListItem[] = [];
  for (const line of lines.slice(index)) {
    const item = ITEM.exec(line);
    if (!item || (item[2] === undefined) !== ordered) break;
    const deepest = items.length === 0 ? 0 : (items.at(-1)?.level ?? 0) + 1;
    const level = Math.min(Math.floor((item[1]?.length ?? 0) / 2), deepest);
    items.push({ level, children: parseInline(item[4] ?? '') });
  }
  return {
    block: { kind: 'list', ordered, start: Number(first[3] ?? 1), items },
    next: index + items.length,
  };
}

function runOf(lines: readonly string[], from: number, read: (line: string) => string | undefined): string[] {
  const run: string[] = [];
  for (const line of lines.slice(from)) {
    const inside = read(line);
    if (inside === undefined) break;
    run.push(inside);
  }
  return run;
}

function codeBlock(lines: readonly string[], index: number): { block: Block; next: number } | null {
  const first = (lines[index] ?? '').slice(3);
  const sameLine = first.indexOf('```');
  if (sameLine > 0) return { block: { kind: 'codeblock', text: first.slice(0, sameLine) }, next: index + 1 };
  const end = lines.findIndex((line, at) => at > index && line.endsWith('```'));
  if (end < 0) return null;
  const isLanguage = /^[\w+-]*$/.test(first);
  const body = [
    ...(isLanguage ? [] : [first]),
    ...lines.slice(index + 1, end),
    (lines[end] ?? '').slice(0, -3),
  ];
  return { block: { kind: 'codeblock', text: body.join('\n').replace(/\n$/, '') }, next: end + 1 };
}
