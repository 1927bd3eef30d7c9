import { nth } from '../../../../text/nth.ts';
import { isUnspaced } from '../../raw/shape.ts';
import { ALL_LINKED, isRunning } from './alike.ts';
import type { PageBlock } from './blocks.ts';

const LOWEST = 6;

/**
 * Without headings of which nothing was kept, of a list of other stories, of a form; and without links at the end. What
 * stands before the first paragraph may be a line of the headline.
 */
export function withoutHollow(
  blocks: readonly PageBlock[],
  kept: ReadonlySet<PageBlock>,
): ReadonlySet<PageBlock> {
  const first = blocks.findIndex((block) => kept.has(block) && isRunning(block));
  const left = new Set(kept);
  for (const block of headingsOfBoxes(blocks, kept)) left.delete(block);
  let next: 'text' | 'end' | number = 'end';
  let isParted = true;
  for (let at = blocks.length - 1; at > first; at--) {
    const block = nth(blocks, at);
    const level = block.role === 'heading' ? (block.level ?? LOWEST) : undefined;
    const isHollow =
      level === undefined
        ? next === 'end' && block.linked >= ALL_LINKED
        : next !== 'text' && (next === 'end' || next <= level) && isParted;
    if (isHollow) left.delete(block);
    isParted = !left.has(block);
    if (!isParted) next = level ?? 'text';
  }
  return left;
}

/** Elements around a heading that are looked at. */
const FARTHEST = 8;

/**
 * Headings below the first paragraph whose own box holds nothing else that is kept, and something that is not: it heads
 * links to other stories in the middle of an article.
 */
function headingsOfBoxes(blocks: readonly PageBlock[], kept: ReadonlySet<PageBlock>): PageBlock[] {
  const first = blocks.findIndex((block) => kept.has(block) && isRunning(block));
  const headings = blocks.filter((block, at) => at > first && kept.has(block) && block.role === 'heading');
  if (first < 0 || headings.length === 0) return [];
  const [holding, dropping] = [new Set<Element>(), new Set<Element>()];
  for (const block of blocks) {
    if (!kept.has(block) && !isTelling(block)) continue;
    const isLinks = block.role === 'heading' && block.linked >= ALL_LINKED;
    if (kept.has(block) && block.role === 'heading' && !isLinks) continue;
    const into = kept.has(block) && !isLinks ? holding : dropping;
    for (let one: Element | null = block.holder; one && !into.has(one); one = one.parentElement)
      into.add(one);
  }
  return headings.filter(({ holder }) => {
    for (let one: Element | null = holder, far = 0; one && far < FARTHEST; one = one.parentElement, far++) {
      if (holding.has(one)) return false;
      if (dropping.has(one) && one !== holder) return true;
    }
    return false;
  });
}

const FEWEST_WORDS = 3;

/** A link with words, or text: no button such as "edit" beside a heading. */
const isTelling = (block: PageBlock): boolean =>
  isRunning(block) ||
  (block.linked >= ALL_LINKED && (block.text.split(' ').length >= FEWEST_WORDS || isUnspaced(block.text)));
