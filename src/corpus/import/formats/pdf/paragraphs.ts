import { type DocumentLine, squeeze } from '../../draft.ts';
import { endsSentence } from '../../raw/shape.ts';
import { inFlow } from './flow.ts';
import type { PageLine } from './layout.ts';

/** A line gap beyond this part of the usual one, and an indent or a change of size beyond these, begin a paragraph. */
const WIDE_GAP = 1.35;
const INDENT = 0.9;
const OTHER_SIZE = 0.08;
/** Within a sentence symbols may make a line's type differ so much. */
const OTHER_SIZE_WITHIN = 0.2;
const HEADING_SIZE = 1.12;
const LONGEST_HEADING = 200;
/** A title is set so much larger than the text, its lines so far from each other in times of their size. */
const TITLE_SIZE = 1.5;
const TITLE_GAP = 2.3;

/** The paragraphs of a document: lines joined, hyphenation at line ends undone; larger type makes headings. `number` is the page. */
export function toParagraphs(lines: readonly PageLine[]): DocumentLine[] {
  const bodySize = commonSize(lines);
  const spacing = commonSpacing(lines);
  const known = new Set(lines.flatMap(({ text }) => wordsIn(text)));
  const short = shortLines(lines, bodySize);
  const groups: PageLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && goesOn(group, line, { spacing, bodySize, short })) group.push(line);
    else groups.push([line]);
  }
  return inFlow(groups, bodySize).map((group, at): DocumentLine => {
    const [first] = group;
    const text = squeeze(joinLines(group, known));
    const size = first?.size ?? bodySize;
    const isHeading =
      size >= bodySize * HEADING_SIZE && text.length <= LONGEST_HEADING && /\p{L}/u.test(text);
    const role = isHeading ? { role: 'heading' as const, level: size >= bodySize * 1.5 ? 2 : 3 } : {};
    const parts = group.length === 1 && first && first.parts.length > 1 ? { parts: first.parts } : {};
    return { number: first?.page ?? 1, block: at, text, ...role, ...parts };
  });
}

interface Setting {
  readonly spacing: number;
  readonly bodySize: number;
  readonly short: ReadonlySet<PageLine>;
}

/** A line of a paragraph that is so short a part of its column is the last. */
const SHORT_LINE = 0.5;
/** Lines before and behind that show how wide a column is. */
const AROUND = 8;

/** Lines of the text's own type that end far from their column's edge: rows of a table, headings, last lines. */
function shortLines(lines: readonly PageLine[], bodySize: number): ReadonlySet<PageLine> {
  return new Set(
    lines.filter((line, at) => {
      if (line.size >= bodySize * HEADING_SIZE) return false;
      const column = lines
        .slice(Math.max(0, at - AROUND), at + AROUND + 1)
        .filter(
          ({ page, left, right }) => page === line.page && left <= line.left + line.size && right > line.left,
        );
      const left = Math.min(...column.map((one) => one.left));
      const right = Math.max(...column.map((one) => one.right));
      return line.right - left < (right - left) * SHORT_LINE;
    }),
  );
}

function goesOn(group: readonly PageLine[], line: PageLine, setting: Setting): boolean {
  const { spacing, bodySize } = setting;
  const last = group.at(-1);
  if (!last || line.mark || line.opens || /^\s*(?:[•●▪◦‣]|\(?\d{1,2}[.)]\s)/.test(line.text)) return false;
  const isOpen = !endsSentence(last.text.trim());
  const isLower = /^\s*["“'‘(]?\p{Ll}/u.test(line.text);
  if (setting.short.has(last) && /^\s*[\p{Lu}\d]/u.test(line.text) && !/[-‐,]$/.test(last.text)) return false;
  const difference = Math.abs(last.size - line.size) / last.size;
  if (difference > (isOpen && isLower ? OTHER_SIZE_WITHIN : OTHER_SIZE)) return false;
  const drop = last.y - line.y;
  const usual = spacing * WIDE_GAP * Math.max(1, line.size / 12);
  const most = line.size >= bodySize * TITLE_SIZE ? Math.max(usual, line.size * TITLE_GAP) : usual;
  const isNextLine = last.page === line.page && drop > 0 && drop <= most;
  if (!isNextLine) return false;
  return isOpen || line.left - last.left <= line.size * INDENT;
}

/** The text of lines that belong together. `known` are the words of the document. */
export function joinLines(group: readonly PageLine[], known: ReadonlySet<string> = new Set()): string {
  return group.reduce((text, line) => {
    const next = line.text.trimStart();
    const head = text.trimEnd();
    if (head === '') return next;
    if (head.endsWith('\u00ad')) return head.slice(0, -1) + next;
    const start = /([\p{L}]{1,40})[-‐]$/u.exec(head.slice(-42))?.[1];
    const end = /^\p{L}{1,40}/u.exec(next)?.[0];
    if (!start || !end)
      return /[-‐–—/]$/.test(head) && !/\s[-–—]$/.test(head) ? head + next : `${head} ${next}`;
    return isOneWord(start, end, known) ? head.slice(0, -1) + next : head + next;
  }, '');
}

/** Whether a hyphen at a line's end was set by the typesetter: the document's other words tell, else the letters do. */
function isOneWord(start: string, end: string, known: ReadonlySet<string>): boolean {
  const whole = `${start}${end}`.toLowerCase();
  if (known.has(whole)) return true;
  if (known.has(`${start}-${end}`.toLowerCase())) return false;
  return /\p{Ll}$/u.test(start) && /^\p{Ll}/u.test(end);
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];

/** The size that most letters have. */
export function commonSize(lines: readonly PageLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const key = Math.round(size * 2) / 2;
    letters.set(key, (letters.get(key) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

/** A distance that is kept so much as often as the commonest may be the one between lines. */
const OFTEN = 0.6;

/** The distance that most lines of a column keep from the next. */
function commonSpacing(lines: readonly PageLine[]): number {
  const counts = new Map<number, number>();
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    const gap = next ? Math.round((line.y - next.y) * 2) / 2 : 0;
    if (next?.page === line.page && gap > 0 && gap < line.size * 3)
      counts.set(gap, (counts.get(gap) ?? 0) + 1);
  });
  const most = Math.max(...counts.values());
  // Where paragraphs have two lines, as many gaps stand between them as within.
  const usual = [...counts].filter(([, count]) => count >= most * OFTEN).map(([gap]) => gap);
  return usual.length === 0 ? 14 : Math.min(...usual);
}
