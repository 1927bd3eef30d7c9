import { withRoom } from '../../text/rising-numbers.ts';

/** What is told of each word of a vocabulary, by its number; the columns have room for more words. */
export interface WordColumns {
  terms: Uint32Array;
  counts: Uint32Array;
  inside: Uint32Array;
  capitals: Uint32Array;
  looks: Uint8Array;
  languages: Uint8Array;
}

const WIDE = ['terms', 'counts', 'inside', 'capitals'] as const;
const NARROW = ['looks', 'languages'] as const;
const FIRST_ROOM = 1024;

/** Makes the columns long enough for a word, and for as many again. */
export function makeRoom(columns: WordColumns, word: number): void {
  if (word < columns.terms.length) return;
  const room = Math.max(FIRST_ROOM, Math.ceil(1.25 * (word + 1)));
  for (const name of WIDE) columns[name] = withRoom(columns[name], room);
  for (const name of NARROW) columns[name] = withRoom(columns[name], room);
}

/** The columns of the first `size` words, by themselves. */
export function trimmed(
  { terms, counts, inside, capitals, looks, languages }: WordColumns,
  size: number,
): WordColumns {
  return {
    terms: terms.slice(0, size),
    counts: counts.slice(0, size),
    inside: inside.slice(0, size),
    capitals: capitals.slice(0, size),
    looks: looks.slice(0, size),
    languages: languages.slice(0, size),
  };
}

/** Which words have which term: lists in two columns, each word leading to the one before it. */
export interface TermFamilies {
  join(word: number, term: number): void;
  /** Whether any word of the term will do; looked at from the last to the first. */
  some(term: number, isFound: (word: number) => boolean): boolean;
}

export function termFamilies(): TermFamilies {
  /** One more than the last word of each term, and than the one before each word; 0 is none. */
  let last = new Uint32Array(FIRST_ROOM);
  let before = new Uint32Array(FIRST_ROOM);
  return {
    join(word, term) {
      if (term >= last.length) last = withRoom(last, Math.ceil(1.25 * (term + 1)));
      if (word >= before.length) before = withRoom(before, Math.ceil(1.25 * (word + 1)));
      before[word] = last[term] ?? 0;
      last[term] = word + 1;
    },
    some(term, isFound) {
      for (let word = last[term] ?? 0; word > 0; word = before[word - 1] ?? 0)
        if (isFound(word - 1)) return true;
      return false;
    },
  };
}
