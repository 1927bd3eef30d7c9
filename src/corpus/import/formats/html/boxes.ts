import { squeeze } from '../../draft.ts';
import { ABOUT_AUTHOR, whole } from '../../rules/page-words.ts';
import { foldLine } from '../../rules/phrases.ts';
import { RUNS } from '../../rules/runs.ts';
import { elementLook, isRunning } from './alike.ts';
import type { PageBlock } from './blocks.ts';
import type { NamedAs } from './place.ts';

/** In characters, and as a part of the running text of the page: what is longer is no box beside an article. */
const LONGEST_BOX = 600;
const MOST_BOXED = 0.25;
/** All boxes that a page names for one reason. */
const MOST_OF_A_KIND = 0.33;
/** Elements named as no article that are looked at around a paragraph. */
const MOST_AROUND = 12;

/** Names that a page may give to every paragraph; a line of an author, or of what he signs, tells of the article. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['sidebar']);
const OF_PROSE: ReadonlySet<string> = new Set(['about the author']);
const OF_MANY: ReadonlySet<string> = new Set(['signature']);

interface Box {
  readonly why: string;
  readonly look: string;
  length: number;
  holdsHeadline: boolean;
  holdsProse: boolean;
}

/**
 * The paragraphs of a page, those marked that stand in short boxes which their classes name as no part of an article:
 * a life of the author, an offer, links to more. A class alone says little, one of a short box without a headline much.
 */
export function withBoxes(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const boxes = boxesIn(blocks);
  const running = blocks.filter(isRunning).reduce((sum, { text }) => sum + text.length, 0);
  const most = Math.min(LONGEST_BOX, running * MOST_BOXED);
  const looks = new Map<string, number>();
  for (const { look } of boxes.values()) looks.set(look, (looks.get(look) ?? 0) + 1);
  const isShort = ({ why, look, length, holdsHeadline, holdsProse }: Box): boolean =>
    length <= most &&
    !holdsHeadline &&
    !SAYS_NOTHING.has(why) &&
    (holdsProse || !OF_PROSE.has(why)) &&
    ((looks.get(look) ?? 0) > 1 || !OF_MANY.has(why));
  const short = new Map([...boxes].filter(([, box]) => isShort(box)));
  const kinds = new Map<string, number>();
  for (const { why, length } of short.values()) kinds.set(why, (kinds.get(why) ?? 0) + length);
  const headed = headedBoxes(blocks, most);
  const reason = (block: PageBlock): string | undefined => {
    const box = headed.find((one) => one.box.contains(block.holder));
    if (box) return box.why;
    for (const { element } of marksOf(block)) {
      const why = short.get(element)?.why;
      if (why !== undefined && (kinds.get(why) ?? 0) <= running * MOST_OF_A_KIND) return why;
    }
    return undefined;
  };
  return blocks.map((block) => {
    const certain = block.certain === undefined ? reason(block) : undefined;
    return certain === undefined ? block : { ...block, certain };
  });
}

const LIFE = new RegExp(String.raw`^${whole(ABOUT_AUTHOR)}\s?[:：]?$`, 'iu');
const LONGEST_HEAD = 60;
const MOST_HEADED = 20;

interface HeadedBox {
  readonly box: Element;
  readonly why: string;
}

/** The short boxes that begin with a line such as "About the author" or "Most read". */
function headedBoxes(blocks: readonly PageBlock[], most: number): HeadedBox[] {
  const heads = blocks.flatMap((block) => {
    const why = block.certain === undefined && block.text.length <= LONGEST_HEAD ? headOf(block) : undefined;
    return why === undefined ? [] : [{ holder: block.holder, why, length: block.text.length }];
  });
  return heads.slice(0, MOST_HEADED).flatMap(({ holder, why, length }) => {
    let box: Element | undefined;
    for (let one = holder.parentElement, far = 0; one && far < MOST_AROUND; one = one.parentElement, far++) {
      if ((one.textContent ?? '').length > most || one.querySelector('h1')) break;
      if (!beginsWith(one, holder)) break;
      box = one;
    }
    // A line alone is left to the rules of lines, which look at what stands below it.
    return box && squeeze(box.textContent ?? '').length > length ? [{ box, why }] : [];
  });
}

function headOf({ role, text }: PageBlock): string | undefined {
  if (role === 'heading' && LIFE.test(text)) return 'about the author';
  const folded = foldLine(text.replace(/^【(.{1,20})】$/u, '$1'));
  return STORIES.some(({ opens }) => opens.test(folded)) ? OTHERS : undefined;
}

const OTHERS = 'list of other stories';
const STORIES = RUNS.filter(({ why }) => why === OTHERS);

/** Whether no text stands in a box before a line of it. */
function beginsWith(box: Element, line: Element): boolean {
  for (let one: Element | null = line; one && one !== box; one = one.parentElement)
    for (let before = one.previousSibling; before; before = before.previousSibling)
      if (/[\p{L}\p{N}]/u.test(before.textContent ?? '')) return false;
  return true;
}

function boxesIn(blocks: readonly PageBlock[]): ReadonlyMap<Element, Box> {
  const boxes = new Map<Element, Box>();
  for (const block of blocks)
    for (const { element, why } of marksOf(block)) {
      const box = boxes.get(element) ?? {
        why,
        look: elementLook(element),
        length: 0,
        holdsHeadline: false,
        holdsProse: false,
      };
      box.length += block.text.length;
      box.holdsHeadline ||= block.level === 1;
      box.holdsProse ||= isRunning(block);
      boxes.set(element, box);
    }
  return boxes;
}

function marksOf({ marks }: PageBlock): NamedAs[] {
  const found: NamedAs[] = [];
  for (let mark = marks; mark && found.length < MOST_AROUND; mark = mark.outer) found.push(mark);
  return found;
}
