/** Finds words by their beginnings or with wrong letters. */
export interface Spelling {
  /** The words with at most `typos` wrong letters, by their places in the list, with the number of these. */
  near(form: string, typos: number): { place: number; typos: number }[];
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
export function spelling(forms: readonly string[]): Spelling {
  const order = Uint32Array.from(forms.keys()).sort((a, b) => compare(forms[a] ?? '', forms[b] ?? ''));
  const formAt = (rank: number): string => forms[order[rank] ?? 0] ?? '';
  return {
    near: (form, typos) => near(form, typos, order, formAt),
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
  const rows = [firstRow(form)];
  let previous = '';
  for (let rank = 0; rank < order.length; ) {
    const word = formAt(rank);
    let depth = commonBeginning(previous, word);
    let least = 0;
    while (depth < word.length) {
      const row = nextRow(rows, form, word, depth);
      rows[++depth] = row;
      least = Math.min(...row);
      if (least > typos) break;
    }
    previous = word.slice(0, depth);
    if (least > typos) {
      const after = beyond(previous);
      rank = firstRank(order.length, (other) => formAt(other) >= after, rank + 1);
      continue;
    }
    const distance = rows[word.length]?.[form.length] ?? Number.POSITIVE_INFINITY;
    if (distance <= typos) found.push({ place: order[rank] ?? 0, typos: distance });
    rank++;
  }
  return found;
}

/** How many letters were typed wrong, left out or put in; two neighbours that changed places are one mistake. */
export function wrongLetters(form: string, word: string): number {
  const rows = [firstRow(form)];
  for (let depth = 0; depth < word.length; depth++) rows.push(nextRow(rows, form, word, depth));
  return rows[word.length]?.[form.length] ?? 0;
}

const firstRow = (form: string): Uint16Array => Uint16Array.from({ length: form.length + 1 }, (_, at) => at);

/** The row of the edit distance behind one more letter of a word (Wagner & Fischer 1974; swaps: Damerau 1964). */
function nextRow(rows: readonly Uint16Array[], form: string, word: string, depth: number): Uint16Array {
  const row = rows[depth] ?? firstRow(form);
  const letter = word.charCodeAt(depth);
  const next = new Uint16Array(row.length);
  next[0] = (row[0] ?? 0) + 1;
  for (let at = 1; at < row.length; at++) {
    const changed = (row[at - 1] ?? 0) + (form.charCodeAt(at - 1) === letter ? 0 : 1);
    next[at] = Math.min(changed, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1);
    const isSwap =
      depth > 0 &&
      at > 1 &&
      form.charCodeAt(at - 2) === letter &&
      form.charCodeAt(at - 1) === word.charCodeAt(depth - 1);
    if (isSwap) next[at] = Math.min(next[at] ?? 0, (rows[depth - 1]?.[at - 2] ?? 0) + 1);
  }
  return next;
}

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

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
