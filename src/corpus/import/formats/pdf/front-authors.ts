import { squeeze } from '../../draft.ts';
import {
  authorList,
  bylineNames,
  isAffiliation,
  isBylineOpener,
  names,
  surelyNames,
  withoutPointers,
} from '../../raw/byline.ts';
import { isWithin, lettersOf } from '../../raw/shape.ts';
import type { PageLine } from './layout.ts';

export interface FrontAuthors {
  readonly names: string[];
  readonly lines: readonly PageLine[];
}

/** Names and where they work stand below a title in so many lines at most. */
const MOST_LINES = 20;
const MOST_WORDS = 6;
const LINE_GAP = 2.2;

/**
 * The authors whom the lines below a title name: behind or below a "by", or by themselves where a given name, an
 * initial, or what the file says of its author shows that they are persons.
 * @param where above a title names stand alone; behind a cover they are only told
 */
export function authorsIn(
  below: readonly PageLine[],
  author: string | undefined,
  where: 'below' | 'told' | 'alone' = 'below',
): FrontAuthors | undefined {
  const lists = listsOf(below.slice(0, MOST_LINES));
  for (const [at, list] of lists.entries()) {
    const next = lists[at + 1];
    const text = textOf(list);
    if (where === 'alone') {
      const alone = surelyIn(list);
      if (alone) return { names: alone, lines: list };
      continue;
    }
    if (isBylineOpener(text) && next) {
      const found = authorList(textOf(next)) ?? soleName(textOf(next));
      if (found) return { names: found, lines: [...list, ...next] };
    }
    const byline = bylineNames(withoutPointers(text)) ?? fileAuthors(text, author);
    if (byline) return { names: byline, lines: list };
    const found = where !== 'below' ? undefined : (surelyIn(list) ?? (next && addressed(text, textOf(next))));
    if (found) return withOthers(found, list, lists.slice(at + 1));
  }
  return undefined;
}

const textOf = (list: readonly PageLine[]): string => squeeze(list.map(({ text }) => text).join(' '));

/** Each line, or several where a list of names goes on in the next. */
function listsOf(lines: readonly PageLine[]): PageLine[][] {
  const lists: PageLine[][] = [];
  for (const line of lines) {
    const last = lists.at(-1)?.at(-1);
    const goesOn =
      last !== undefined &&
      last.y - line.y <= line.size * LINE_GAP &&
      (/(?:,|\s(?:and|und|et|y|e|&))\s*$/u.test(last.text) || /^\s*(?:and|und|et|y|e|&)\s/u.test(line.text));
    if (goesOn) lists.at(-1)?.push(line);
    else lists.push([line]);
  }
  return lists;
}

/** The names in lines of which a part is surely somebody's. */
const surelyIn = (list: readonly PageLine[]): string[] | undefined =>
  [textOf(list), ...list.flatMap(({ parts }) => parts)].some(surelyNames) ? namesIn(list) : undefined;

/** A name above its address for letters, which begins with a word of the name: "gleb@buoy.example". */
function addressed(text: string, next: string): string[] | undefined {
  const letters = /^<?(\p{L}{3,40})[\w.+-]{0,40}@[\w.-]{3,80}>?$/u.exec(next)?.[1];
  const isTheirs = letters !== undefined && lettersOf(text).includes(lettersOf(letters));
  return isTheirs ? names(text) : undefined;
}

/** Every part of a line that holds several names is one. */
function namesIn(list: readonly PageLine[]): string[] | undefined {
  const parts = list.flatMap((line) => line.parts).map((part) => authorList(part));
  return list.length === 1 && parts.length > 1 && parts.every((one) => one !== undefined)
    ? parts.flat()
    : authorList(textOf(list));
}

/** The author whom the file names, where a line of few more words names him. */
function fileAuthors(text: string, author: string | undefined): string[] | undefined {
  if (author === undefined) return undefined;
  if (!isWithin(author, text) && lettersOf(author) !== lettersOf(text)) return undefined;
  const isShort = text.split(' ').length <= author.split(' ').length + 3;
  return isShort ? (names(author) ?? listed(author) ?? soleName(author)) : undefined;
}

/** Names of scripts that the rules for names do not read, by the commas between them. */
function listed(author: string): string[] | undefined {
  const parts = author.split(/\s*[,;、，]\s*/).filter((part) => part !== '');
  const isList =
    parts.length > 1 && parts.every((part) => part.split(' ').length <= MOST_WORDS && !/[\d@:]/.test(part));
  return isList ? parts : undefined;
}

/** A name of a word or a group's: in capitals at its beginning, no sentence. */
function soleName(text: string): string[] | undefined {
  const words = text.split(' ').length;
  return words <= MOST_WORDS && /^\p{Lu}[^.:;!?@\d]*$/u.test(text)
    ? [text.replace(/[,*†]+$/, '')]
    : undefined;
}

const SAME_SIZE = 0.03;

/** With the names in the same type further down, where nothing but institutions and smaller type stands between. */
function withOthers(
  names: readonly string[],
  list: readonly PageLine[],
  below: readonly PageLine[][],
): FrontAuthors {
  const size = (list[0]?.size ?? 0) * (1 - SAME_SIZE);
  const found = { names: [...names], lines: [...list] };
  for (const next of below) {
    const text = textOf(next);
    const others = isLarge(next, size) ? surelyIn(next) : undefined;
    const isInstitution = isAffiliation(text);
    if (!others && !isInstitution && isLarge(next, size)) break;
    if (others || isInstitution) found.lines.push(...next);
    found.names.push(...(others ?? []).filter((name) => !found.names.includes(name)));
  }
  return found;
}

const isLarge = ([line]: readonly PageLine[], size: number): boolean => (line?.size ?? 0) >= size;
