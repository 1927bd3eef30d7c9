import { findDate } from '../../dates.ts';
import { type DocumentLine, squeeze } from '../../draft.ts';
import { isInstitution, surelyNames } from '../../raw/byline.ts';
import { dayIn } from '../../raw/front-day.ts';
import { salutationAt, withoutLabel } from '../../raw/letter.ts';
import { isSentence, isTitleLike, isWithin, lettersOf } from '../../raw/shape.ts';
import { readStamp } from '../../raw/stamps.ts';
import { IS_CONTENTS, ISSUES, whole } from '../../rules/page-words.ts';
import { authorsIn } from './front-authors.ts';
import type { PageLine } from './layout.ts';
import { commonSize, joinLines, toParagraphs } from './paragraphs.ts';

/** What the first page of a document says of it in the type above its text, and the lines that say it. */
export interface Front {
  readonly title?: string;
  readonly authors?: string[];
  readonly published?: string;
  /** The lines that were read, by what they were read as. */
  readonly taken: ReadonlyMap<PageLine, string>;
}

/** What the program that wrote the file says of it; believed only where the first page says the same. */
export interface Info {
  readonly title?: string;
  readonly author?: string;
}

/**
 * Reads title, authors and day from the head of a paper or the cover of a book.
 *
 * The title is what is set in the largest type there, after Beel et al., SciPlore Xtract: Extracting Titles from
 * Scientific PDF Documents by Analyzing Style Information (2010); names and days are known by what they are and by
 * what stands around them, as by the features of header models (Lopez, GROBID, 2009; Tkaczyk et al., CERMINE, 2015:
 * type, place among the other lines, lists of given names). What the file says of itself is further evidence.
 * @param heads the running heads that were left out
 */
export function readFront(lines: readonly PageLine[], heads: readonly string[], info: Info): Front {
  const size = commonSize(lines);
  const { head, text } = headOf(lines, size);
  const taken = new Map<PageLine, string>();
  // Letters say what they are about below the address.
  if (salutationAt(head, head.length) >= 0 || salutationAt(text, 1) >= 0) return { taken };
  const groups = groupsOf(head);
  const largest = titleIn(groups, { head, text, heads, size, info });
  const titled = chosen(titleOfFile(groups, lines, info.title), largest);
  for (const line of titled?.lines ?? []) taken.set(line, 'title');
  const last = titled?.lines.at(-1);
  const below = head.slice(last ? head.indexOf(last) + 1 : 0).filter((line) => !taken.has(line));
  // Behind a cover the next page may say more of the book.
  const behind = text.length === 0 ? headOf(lines.slice(head.length), size).head : [];
  const first = titled?.lines[0];
  const above = first ? head.slice(0, head.indexOf(first)) : [];
  const authors =
    titled &&
    (authorsIn(below, info.author) ??
      authorsIn(behind, info.author, 'told') ??
      authorsIn(above, undefined, 'alone'));
  for (const line of authors?.lines ?? []) taken.set(line, 'authors');
  // A day that is set as a heading, without a title above, heads an entry.
  const others = head.filter((line) => !taken.has(line) && (titled || line.size <= size * LARGER));
  const day = dayIn(others) ?? dayIn(behind);
  for (const line of day?.lines ?? []) taken.set(line, 'published');
  // A licence or the like may stand before the page with the title.
  const behindFirst = lines.slice(head.length + text.length);
  if (!titled && head.length + text.length <= FEW_LINES && behindFirst[0]?.page === (head[0]?.page ?? 0) + 1)
    return readFront(behindFirst, heads, info);
  return {
    ...(titled && { title: titled.text }),
    ...(authors && { authors: authors.names }),
    ...(day && { published: day.date }),
    taken,
  };
}

/** A cover bears so many lines at most. */
const MOST_LINES = 40;
/** … and a page without text of its own so many. */
const FEW_LINES = 8;
const SHORTEST_LINE = 40;
const LARGER = 1.08;
const LINE_GAP = 2.2;

/** The lines of the first page above its running text, and that text. */
function headOf(lines: readonly PageLine[], size: number) {
  const page = lines.filter((line) => line.page === lines[0]?.page);
  const end = page.findIndex((line, at) => {
    if (line.size > size * LARGER || line.text.includes('©')) return false;
    if (isSentence(line.text.trim()) && line.text.length >= SHORTEST_LINE) return true;
    const next = page[at + 1];
    return next !== undefined && runsOn(line, next);
  });
  const at = Math.min(end < 0 ? page.length : end, MOST_LINES);
  return { head: page.slice(0, at), text: page.slice(at) };
}

/** Whether a line of running text goes on in the next. */
const runsOn = (line: PageLine, next: PageLine): boolean =>
  line.text.trim().length >= SHORTEST_LINE &&
  line.y > next.y &&
  line.y - next.y <= line.size * LINE_GAP &&
  Math.abs(line.size - next.size) <= line.size * 0.08 &&
  /^\s*\p{Ll}/u.test(next.text) &&
  !surelyNames(line.text);

interface Titled {
  readonly text: string;
  readonly lines: readonly PageLine[];
}

interface Setting {
  readonly heads: readonly string[];
  readonly head: readonly PageLine[];
  readonly text: readonly PageLine[];
  readonly size: number;
  readonly info: Info;
}

/** The first paragraphs, one of which must bear the title that the file itself has. */
const FIRST_PARAGRAPHS = 12;

function titleOfFile(
  groups: readonly PageLine[][],
  lines: readonly PageLine[],
  named: string | undefined,
): Titled | undefined {
  if (named === undefined) return undefined;
  const [first = 1] = lines.map(({ page }) => page);
  const paragraphs = toParagraphs(lines.filter(({ page }) => page <= first + 1));
  const isShown = ({ text }: DocumentLine): boolean =>
    isWithin(named, text) && (text.length <= named.length * 2 || lettersOf(text).includes(lettersOf(named)));
  if (!paragraphs.slice(0, FIRST_PARAGRAPHS).some(isShown)) return undefined;
  return { text: named, lines: groups.find((group) => isWithin(textOf(group), named)) ?? [] };
}

/** What the page sets large goes before what the file says, where the page has that in small type alone. */
const chosen = (file: Titled | undefined, largest: Titled | undefined): Titled | undefined =>
  file && largest && sizeOf(largest.lines) > sizeOf(file.lines) * MUCH_LARGER ? largest : (file ?? largest);
const MUCH_LARGER = 1.3;

/** Type that differs by this part is the same; lines of a title are so far apart at most, in times of their size. */
const SAME_SIZE = 0.03;
const TITLE_GAP = 2.3;
const MOST_TITLE_LINES = 6;

function titleIn(groups: readonly PageLine[][], setting: Setting): Titled | undefined {
  const { text, size } = setting;
  const possible = groups.filter((group) => couldBeTitle(group, setting));
  const others = possible.filter(
    (group) => sizeOf(group) > size * LARGER && !isInstitution(textOf(group)) && !IS_PART.test(textOf(group)),
  );
  const usable = others.length > 0 ? others : possible;
  const largest = Math.max(...usable.map(sizeOf));
  const found = usable.find((group) => sizeOf(group) >= largest * (1 - SAME_SIZE));
  if (!found) return undefined;
  const below = Math.max(0, ...text.map((line) => line.size));
  const isLargest = largest > size * LARGER && largest >= below * (1 + SAME_SIZE);
  const title = withSubtitle(found, groups);
  return title && (isLargest || isApart(found, setting)) ? toTitle(title, setting) : undefined;
}

/** A title that ends in a colon goes on in the next lines, in whatever type; without them it is none. */
function withSubtitle(group: PageLine[], groups: readonly PageLine[][]): readonly PageLine[] | undefined {
  if (!textOf(group).endsWith(':')) return group;
  const next = groups[groups.indexOf(group) + 1];
  const isOther = next === undefined || next.some(isOwn) || /[,;:.]$/.test(textOf(next));
  return isOther ? undefined : [...group, ...next];
}

/** In times of its size: a title in the type of the text keeps so far from what follows. */
const FAR = 1.8;

/** Whether a title that is not set larger stands first and by itself, and something else says that it is one. */
function isApart(group: readonly PageLine[], { head, info }: Setting): boolean {
  const last = group.at(-1);
  const next = last && head[head.indexOf(last) + 1];
  if (!last || !next || group[0] !== head[0] || last.y - next.y < last.size * FAR) return false;
  const below = head.slice(head.indexOf(next), head.indexOf(next) + 4);
  const text = textOf(group);
  return (
    isTitleLike(text) &&
    (below.some((line) => surelyNames(line.text)) ||
      (info.title !== undefined &&
        (lettersOf(info.title).includes(lettersOf(text)) || lettersOf(text).includes(lettersOf(info.title)))))
  );
}

const sizeOf = (group: readonly PageLine[]): number => group[0]?.size ?? 0;
const textOf = (group: readonly PageLine[]): string => squeeze(joinLines(group));

/** What points from a title to a note. */
const NOTE_MARKS = /[∗*†‡§¶⋆,]+$/;
/** The number of a version in a line of its own. */
const IS_VERSION = /^\d+(?:\.\d+)+$/;

function toTitle(lines: readonly PageLine[], { head, text }: Setting): Titled {
  const own = lines.filter((line) => !IS_VERSION.test(line.text.trim()));
  const title = withoutLabel(textOf(own).replace(NOTE_MARKS, ''));
  const note = /(?<=[\p{Ll})])[1-9]$/u.exec(title)?.[0];
  const isNote = note !== undefined && [...head, ...text].some((line) => beginsNote(line.text.trim(), note));
  return { text: isNote ? title.slice(0, -1) : title, lines };
}

const beginsNote = (line: string, number: string): boolean =>
  line === number || (line.startsWith(number) && /^\d ?\p{Lu}/u.test(line));

/** Lines of one type one below the other; a smaller line at the edge may stand between two of a title. */
function groupsOf(head: readonly PageLine[]): PageLine[][] {
  const groups: PageLine[][] = [];
  for (const line of head) {
    const group = groups.findLast((one) => Math.abs(sizeOf(one) - line.size) <= line.size * SAME_SIZE);
    const last = group?.at(-1);
    const drop = last ? last.y - line.y : 0;
    const between = last ? head.slice(head.indexOf(last) + 1, head.indexOf(line)) : [];
    const isNext = drop > 0 && drop <= line.size * TITLE_GAP && between.every(({ size }) => size < line.size);
    if (group && isNext && group.length < MOST_TITLE_LINES && !isOwn(line)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** What stands for itself, in whatever type: a name, a day. */
const isOwn = ({ text }: PageLine): boolean => surelyNames(text) || findDate(text) !== undefined;

const NUMBERED = new RegExp(String.raw`${whole(ISSUES)}\.?\s?\d|\d\s?\(\d|(?<!\p{L})pp?\.\s?\d`, 'iu');
/** "Chapter 1" */
const IS_PART = /^\p{L}+ (?:\d{1,3}|[IVXLC]+)\.?$/u;
const LONGEST = 250;

function couldBeTitle(group: readonly PageLine[], { head, heads, size }: Setting): boolean {
  const text = textOf(group);
  if (
    text.length > LONGEST ||
    text.includes('\ufffd') ||
    !/\p{L}.*\p{L}/u.test(text) ||
    !/^["“'‘«¿¡([]?[\p{L}\d]/u.test(text)
  )
    return false;
  if (/[,;.]$|\S@\S|^https?:|^www\.|©/.test(text) || NUMBERED.test(text) || IS_CONTENTS.test(text))
    return false;
  // "IMECE2020-0815"
  if (/^(?=(?:\D*\d){3})\S+$/.test(text)) return false;
  const isSmall = sizeOf(group) <= size * LARGER;
  const isRow = group.length === 1 && (group[0]?.parts.length ?? 0) > 1;
  // A sentence, or the rest of one.
  if (sizeOf(group) < size * MUCH_LARGER && /^\p{Ll}|[.!?] \p{Lu}/u.test(text)) return false;
  // The first part of a text that has no title.
  if (/^(?:1|I)[.)]?\s+\p{Lu}/u.test(text)) return false;
  if (isRow || readStamp(text) || (isSmall && surelyNames(text))) return false;
  // A journal's name, which the line with its volume repeats.
  const others = [...heads, ...head.filter((line) => !group.includes(line)).map((line) => line.text)];
  return !others.some((other) => NUMBERED.test(other) && isWithin(text, other));
}
