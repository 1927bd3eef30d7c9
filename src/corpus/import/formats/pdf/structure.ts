import { nth } from '../../../../text/nth.ts';
import { endsSentence } from '../../raw/shape.ts';
import type { PdfRun, TextItem } from './runs.ts';

/** What PDF.js tells of the tags of a page: elements, and the marked content that they hold. */
export interface StructNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

/** Where the marked content of a page begins and ends. */
interface Mark {
  readonly type: string;
  readonly id?: string | null;
}

/** Elements that hold a paragraph of their own (ISO 32000-1, 14.8.4.3). */
const BLOCK = /^(?:P|H[1-6]?|Title|LI|Lbl|LBody|TR|Caption|BlockQuote|Note|FENote|TOCI|Aside|Figure|Code)$/;
const DEEPEST = 200;
const MOST_NODES = 200_000;

/** Of each piece of marked content the place of its paragraph in the order of the tags. */
export function blocksOfTags(root: StructNode | null): ReadonlyMap<string, number> {
  const blocks = new Map<string, number>();
  let block = 0;
  let nodes = 0;
  const visit = (node: StructNode, depth: number): void => {
    if (depth > DEEPEST || nodes++ > MOST_NODES) return;
    const opens = BLOCK.test(node.role ?? '');
    if (opens) block++;
    if (node.type === 'content' && node.id !== undefined && !blocks.has(node.id)) blocks.set(node.id, block);
    for (const child of node.children ?? []) visit(child, depth + 1);
    if (opens) block++;
  };
  if (root) visit(root, 0);
  return blocks;
}

/** The paragraph of the tags to which each piece of text belongs, where the tags name one. */
export function blockOfText(
  items: readonly (TextItem | Mark)[],
  blocks: ReadonlyMap<string, number>,
): ReadonlyMap<TextItem, number> {
  const found = new Map<TextItem, number>();
  const open: (number | undefined)[] = [];
  for (const item of items)
    if ('str' in item) {
      const block = open.findLast((one) => one !== undefined);
      if (block !== undefined) found.set(item, block);
    } else if (item.type.startsWith('begin')) open.push(item.id ? blocks.get(item.id) : undefined);
    else if (item.type === 'endMarkedContent') open.pop();
  return found;
}

const LEAST_COVERED = 0.95;
const FEWEST_BLOCKS = 3;
const LEAST_ENDED = 0.6;
const LEAST_DOWNWARD = 0.85;
/** In characters: shorter ones are headings, labels, cells. */
const SHORTEST_PROSE = 60;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A paragraph of a page, or what one column has of it. */
export interface TaggedPart {
  readonly runs: readonly PdfRun[];
  /** Whether the paragraph begins here. */
  readonly opens: boolean;
}

/**
 * The runs of a page by paragraph, in the order of its tags; undefined where the tags cannot be believed. They are when
 * they cover nearly all of the text, most paragraphs end as sentences do, and one below another is read behind it.
 */
export function inTagOrder(
  runs: readonly PdfRun[],
  blockOf: (run: PdfRun) => number | undefined,
): TaggedPart[] | undefined {
  const groups = new Map<number, PdfRun[]>();
  let covered = 0;
  for (const run of runs) {
    const block = blockOf(run);
    if (block === undefined) continue;
    covered += run.text.length;
    const group = groups.get(block);
    if (group) group.push(run);
    else groups.set(block, [run]);
  }
  const length = runs.reduce((sum, { text }) => sum + text.length, 0);
  if (groups.size < FEWEST_BLOCKS || covered < length * LEAST_COVERED) return undefined;
  const ordered = [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
  if (!areParagraphs(ordered) || !goDown(ordered) || !goRight(ordered)) return undefined;
  const rest = runs.filter((run) => blockOf(run) === undefined);
  return [...ordered, rest].filter(({ length }) => length > 0).flatMap(byColumn);
}

/** In lines: what is drawn so far above the line before it, and on its right, stands in the next column. */
const FAR_UP = 2;

/** What each column has of a paragraph that goes over several, in the order in which it is drawn. */
function byColumn(group: readonly PdfRun[]): TaggedPart[] {
  const parts: PdfRun[][] = [];
  let right = 0;
  let before: PdfRun | undefined;
  for (const run of [...group].sort((a, b) => a.order - b.order)) {
    const isNext = before === undefined || (run.y > before.y + run.size * FAR_UP && run.x >= right);
    if (isNext) parts.push([]);
    right = Math.max(isNext ? 0 : right, run.x + run.width);
    parts.at(-1)?.push(run);
    before = run;
  }
  return parts.map((runs, at) => ({ runs, opens: at === 0 }));
}

function areParagraphs(groups: readonly (readonly PdfRun[])[]): boolean {
  const prose = groups
    .map((group) =>
      group
        .map(({ text }) => text)
        .join(' ')
        .trim(),
    )
    .filter((text) => text.length >= SHORTEST_PROSE);
  return prose.length > 0 && prose.filter((text) => endsSentence(text)).length >= prose.length * LEAST_ENDED;
}

/** Whether a paragraph that stands in the column of the one before it stands lower. */
function goDown(groups: readonly (readonly PdfRun[])[]): boolean {
  const boxes = groups.map(boxOf);
  const pairs = boxes.flatMap((box, at) => {
    const next = boxes[at + 1];
    return next && overlap(box, next) > 0.5 ? [next.top < box.top] : [];
  });
  return pairs.filter(Boolean).length >= pairs.length * LEAST_DOWNWARD;
}

/** A box beside the text may be read before it, a column may not. */
const MOST_BESIDE = 0.35;

/** Whether what is read before something on its left and no higher is little, as a box beside the text is. */
function goRight(groups: readonly (readonly PdfRun[])[]): boolean {
  const boxes = groups.map(boxOf);
  const lengths = groups.map((group) => group.reduce((sum, { text }) => sum + text.length, 0));
  const most = lengths.reduce((sum, length) => sum + length, 0) * MOST_BESIDE;
  return boxes.every((next, at) => {
    let beside = 0;
    for (let before = at - 1; before >= 0; before--) {
      const box = nth(boxes, before);
      if (box.left < next.right || next.top < box.bottom) break;
      beside += lengths[before] ?? 0;
    }
    return beside <= most;
  });
}

const boxOf = (group: readonly PdfRun[]): Box => ({
  left: Math.min(...group.map(({ x }) => x)),
  right: Math.max(...group.map(({ x, width }) => x + width)),
  top: Math.max(...group.map(({ y }) => y)),
  bottom: Math.min(...group.map(({ y }) => y)),
});

/** The part of the narrower box's width that both have. */
const overlap = (a: Box, b: Box): number =>
  (Math.min(a.right, b.right) - Math.max(a.left, b.left)) /
  Math.max(1, Math.min(a.right - a.left, b.right - b.left));
