import type { PageBlock } from './blocks.ts';

/** How an element and those around it are marked: posts of one thread, entries of one record look alike. */
export const lookAround = ({ holder }: PageBlock): string =>
  [holder, holder.parentElement, holder.parentElement?.parentElement]
    .map((element) => `${element?.localName} ${element?.getAttribute('class') ?? ''}`)
    .join('>');

/** In characters: a teaser that repeats a paragraph is no shorter, and a refrain is seldom so long. */
const LONG_REPEAT = 80;
/** Of a page that holds its article twice so many paragraphs are repeated one after the other. */
const FEWEST_COPIES = 3;

/**
 * Without paragraphs that stand a second time on the page, as the teaser of the page itself does. A manual may say the
 * same in two of its parts: that stays, where both look alike and what stands around it is not repeated too.
 */
export function withoutRepeated(
  blocks: readonly PageBlock[],
  kept: ReadonlySet<PageBlock>,
): ReadonlySet<PageBlock> {
  const seen = new Map<string, string>();
  const repeats = new Set<PageBlock>();
  let run: PageBlock[] = [];
  const close = (): void => {
    if (run.length >= FEWEST_COPIES) for (const one of run) repeats.add(one);
    run = [];
  };
  for (const block of blocks) {
    if (!kept.has(block) || block.text.length < LONG_REPEAT) continue;
    const look = seen.get(block.text);
    if (look === undefined) {
      seen.set(block.text, lookAround(block));
      close();
    } else if (look === lookAround(block)) run.push(block);
    else repeats.add(block);
  }
  close();
  return repeats.size === 0 ? kept : new Set([...kept].filter((block) => !repeats.has(block)));
}
