import { BOUNDS } from '../../text/bounds.ts';

/** Finds words by their beginnings or with wrong letters. */
export interface Spelling {
  /**
   * The words with at most `typos` wrong letters, by their places in the list, with the number of these; none for a
   * form of more letters than any word has.
   * @param beginning letters that are surely right: only words that begin so are looked at
   */
  near(form: string, typos: number, beginning?: string): { place: number; typos: number }[];
  /** The words that begin so, at most `limit`, in order of the alphabet. */
  beginningWith(beginning: string, limit: number): number[];
}

/** How many letters of a word may be wrong: none of three, one of up to six, two of longer ones. */
export const typosAllowed = (form: string): number => (form.length <= 3 ? 0 : form.length <= 6 ? 1 : 2);

/**
 * Looks into `forms` through their alphabetical order, as if it were a trie: words with one beginning stand together,
 * and share the rows of the edit distance that belong to it; where a row has only too large numbers, all words with
 * that beginning are passed over (Shang & Merrett 1996).
 */
export function spelling(
  forms: readonly string[],
  places: Uint32Array = Uint32Array.from(forms.keys()),
): Spelling {
  const order = places.sort((a, b) => compare(forms[a] ?? '', forms[b] ?? ''));
  const formAt = (rank: number): string => forms[order[rank] ?? 0] ?? '';
  return {
    near(form, typos, beginning = '') {
      if (form.length > BOUNDS.spelledLetters) return [];
      const first = firstRank(order.length, (rank) => formAt(rank) >= beginning);
      const end =
        beginning === ''
          ? order.length
          : firstRank(order.length, (rank) => formAt(rank) >= beyond(beginning), first);
      return near(form, typos, order.subarray(first, end), (rank) => formAt(first + rank));
    },
    beginningWith(beginning, limit) {
      const first = firstRank(order.length, (rank) => formAt(rank) >= beginning);
      const found: number[] = [];
      for (let rank = first; rank < order.length && found.length < limit; rank++) {
        if (!formAt(rank).startsWith(beginning)) break;
        found.push(order[rank] ?? 0);
      }
      return found;
    },
  };
}

function near(
  form: string,
  typos: number,
  order: Uint32Array,
  formAt: (rank: number) => string,
): { place: number; typos: number }[] {
  const found: { place: number; typos: number }[] = [];
  const table = distances(form, typos);
  let previous = '';
  for (let rank = 0; rank < order.length; ) {
    const word = formAt(rank);
    let depth = commonBeginning(previous, word);
    let least = 0;
    while (depth < word.length && least <= typos) least = table.addRow(word, depth++);
    previous = word.slice(0, depth);
    if (least > typos) {
      const after = beyond(previous);
      rank = nextRank(order.length, (other) => formAt(other) >= after, rank + 1);
      continue;
    }
    const distance = table.at(word.length, form.length);
    if (distance <= typos) found.push({ place: order[rank] ?? 0, typos: distance });
    rank++;
  }
  return found;
}

/**
 * How many letters were typed wrong, left out or put in, where these are at most `most`, or else more than that; two
 * neighbours that changed places are one mistake.
 */
export function wrongLetters(form: string, word: string, most: number): number {
  if (Math.abs(form.length - word.length) > most || form.length > BOUNDS.spelledLetters) return FAR;
  const table = distances(form, most);
  for (let depth = 0; depth < word.length; depth++) if (table.addRow(word, depth) > most) return FAR;
  return table.at(word.length, form.length);
}

/** The edit distances of the beginnings of words to those of a form, a row for each letter of a word. */
interface Distances {
  /** Adds the row behind one more letter of a word, and gives the least number in it. */
  addRow(word: string, depth: number): number;
  at(depth: number, column: number): number;
}

/**
 * Edit distances (Wagner & Fischer 1974; swaps: Damerau 1964), where only those up to `most` are wanted: no cell farther
 * than that from the diagonal is kept (Ukkonen 1985), so that room grows with the form and not with its square.
 */
function distances(form: string, most: number): Distances {
  const depths = form.length + most + 1;
  const width = 2 * most + 1;
  const cells = new Uint16Array((depths + 1) * width).fill(FAR);
  const place = (depth: number, column: number): number => depth * width + column - depth + most;
  const at = (depth: number, column: number): number =>
    depth > depths || Math.abs(column - depth) > most ? FAR : (cells[place(depth, column)] ?? FAR);
  for (let column = 0; column <= Math.min(form.length, most); column++) cells[place(0, column)] = column;
  return {
    at,
    addRow(word, depth) {
      if (depth >= depths) return FAR;
      const next = depth + 1;
      const letter = word.charCodeAt(depth);
      let least = FAR;
      for (let column = Math.max(0, next - most); column <= Math.min(form.length, next + most); column++) {
        let cost = at(depth, column) + 1;
        if (column > 0) {
          const typed = form.charCodeAt(column - 1);
          cost = Math.min(cost, at(next, column - 1) + 1, at(depth, column - 1) + (typed === letter ? 0 : 1));
          const isSwap =
            depth > 0 &&
            column > 1 &&
            form.charCodeAt(column - 2) === letter &&
            typed === word.charCodeAt(depth - 1);
          if (isSwap) cost = Math.min(cost, at(depth - 1, column - 2) + 1);
        }
        cells[place(next, column)] = cost;
        if (cost < least) least = cost;
      }
      return least;
    },
  };
}

/** More than any distance that is wanted. */
const FAR = 0x7fff;

/** The first string behind all that begin with `beginning`. */
const beyond = (beginning: string): string =>
  beginning.slice(0, -1) + String.fromCharCode(beginning.charCodeAt(beginning.length - 1) + 1);

function commonBeginning(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** The first rank from `low` on that passes a test which, once passed, all later ones pass. */
function firstRank(end: number, passes: (rank: number) => boolean, low = 0): number {
  let first = low;
  let last = end;
  while (first < last) {
    const middle = (first + last) >>> 1;
    if (passes(middle)) last = middle;
    else first = middle + 1;
  }
  return first;
}

/** The same, for a rank that is likely to be near: in steps that double. */
function nextRank(end: number, passes: (rank: number) => boolean, low: number): number {
  let last = low;
  for (let step = 1; last < end && !passes(last); step *= 2) {
    low = last + 1;
    last += step;
  }
  return firstRank(Math.min(last, end), passes, low);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
