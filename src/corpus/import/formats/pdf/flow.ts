import { nth } from '../../../../text/nth.ts';
import { endsSentence } from '../../raw/shape.ts';
import type { PageLine } from './layout.ts';

/** Lines that make a paragraph, or the part of one that stands in one column. */
export type Group = readonly PageLine[];

/** What is smaller than the body by this part is no body. */
const SMALLER = 0.95;
const OTHER_SIZE = 0.08;
/** Pictures, tables and notes that stand between two parts of a paragraph: so many groups at most. */
const MOST_BETWEEN = 40;

/**
 * The groups with notes behind the other text of their page, and paragraphs joined that the end of a column or page
 * cuts, over the notes and the captions that stand in between.
 */
export function inFlow(groups: readonly Group[], bodySize: number): Group[] {
  const notes = notesAtFeet(groups, bodySize);
  const isBetween = (group: Group): boolean =>
    notes.has(group) ||
    sizeOf(group) < bodySize * SMALLER ||
    isLabel(group) ||
    CAPTION.test(group[0]?.text ?? '');
  return joined(behindPages(groups, notes), isBetween, bodySize);
}

/** A letter, number or word of a picture. */
const isLabel = ([line, ...others]: Group): boolean =>
  line !== undefined && others.length === 0 && line.text.trim().length <= LONGEST_LABEL;

const LONGEST_LABEL = 12;
const CAPTION =
  /^\s*(?:fig(?:ure|ura|\.)?|tab(?:le|elle|la|leau|\.)|abb(?:ildung|\.)|chart|graph|exhibit|box|plate|scheme)\s*[\dIVX]/i;
const sizeOf = (group: Group): number => group[0]?.size ?? 0;
const pageOf = (group: Group): number => group[0]?.page ?? 0;

/** Notes: from a raised sign, or a sign in smaller type, down to the end of a column that begins with other text. */
function notesAtFeet(groups: readonly Group[], bodySize: number): ReadonlySet<Group> {
  const isSmall = (group: Group): boolean => sizeOf(group) < bodySize * SMALLER;
  const isMarked = (group: Group): boolean =>
    group[0]?.mark === true ||
    (isSmall(group) && /^\s*(?:\d{1,3}|[∗*†‡§¶]{1,3})\s?[\p{L}“"(]/u.test(group[0]?.text ?? ''));
  const notes = new Set<Group>();
  for (const column of columnsOf(groups)) {
    const body = column.findLastIndex((group) => !isSmall(group) && !isMarked(group));
    const first = column.findIndex((group, at) => at > body && isMarked(group));
    if (body >= 0 && first >= 0) for (const group of column.slice(first)) notes.add(group);
  }
  return notes;
}

/** Groups whose first lines stand one below the other. */
function columnsOf(groups: readonly Group[]): Group[][] {
  const columns: Group[][] = [];
  let last: PageLine | undefined;
  for (const group of groups) {
    const [first] = group;
    if (last && first && first.page === last.page && first.y < last.y) columns.at(-1)?.push(group);
    else columns.push([group]);
    last = group.at(-1);
  }
  return columns;
}

function behindPages(groups: readonly Group[], notes: ReadonlySet<Group>): Group[] {
  const ordered: Group[] = [];
  const held: Group[] = [];
  for (const group of groups) {
    if (held.length > 0 && pageOf(group) !== pageOf(nth(held, 0))) ordered.push(...held.splice(0));
    if (notes.has(group)) held.push(group);
    else ordered.push(group);
  }
  return [...ordered, ...held];
}

function joined(groups: readonly Group[], isBetween: (group: Group) => boolean, bodySize: number): Group[] {
  const taken = new Set<Group>();
  return groups.flatMap((start, at) => {
    if (taken.has(start)) return [];
    if (isBetween(start) || sizeOf(start) > bodySize * (1 + OTHER_SIZE)) return [start];
    let group = start;
    for (let next = at + 1; next <= at + MOST_BETWEEN && next < groups.length; next++) {
      const other = nth(groups, next);
      if (taken.has(other)) continue;
      if (continues(group, other)) {
        taken.add(other);
        group = [...group, ...other];
      } else if (!isBetween(other)) break;
    }
    return [group];
  });
}

/** Whether a paragraph goes on at the head of another column: the sentence is not at its end, and no new one begins. */
function continues(group: Group, other: Group): boolean {
  const last = group.at(-1);
  const [first, second] = other;
  if (!last || !first || Math.abs(last.size - first.size) > last.size * OTHER_SIZE) return false;
  const isElsewhere = first.page === last.page ? first.y > last.y : first.page === last.page + 1;
  if (!isElsewhere || first.mark || isFinished(last.text)) return false;
  if (/^\s*["“'‘(]?\p{Ll}/u.test(first.text)) return true;
  const isIndented = second !== undefined && first.left - second.left > first.size * OTHER_SIZE;
  return isFull(group) && !isIndented && !CAPTION.test(first.text) && /^\s*["“'‘(]?\p{L}/u.test(first.text);
}

/** Signs that point to notes stand behind the full stop. */
const isFinished = (text: string): boolean => {
  const line = text.trim().replace(/(?<=[.!?”"’])[\d∗*†‡§]{1,3}$/, '');
  return endsSentence(line) || line.endsWith(':');
};

/** Whether its last line is as long as its others: a paragraph's own last line is seldom. */
function isFull(group: Group): boolean {
  const last = group.at(-1);
  if (!last || group.length < 2) return false;
  const edge = Math.max(...group.slice(-8).map(({ right, left }) => (left > last.right ? 0 : right)));
  return edge - last.right < last.size * 2;
}
