import { copied } from '../text/copied.ts';
import { grouped, numberList } from '../text/rising-numbers.ts';
import { words } from '../text/words.ts';
import { FULL_TITLES } from '../words/titles.ts';

/** The words of many names. */
export interface NameWords {
  /** Each word once. */
  readonly distinct: readonly string[];
  /** The words of the name at a place. */
  formsAt(place: number): string[];
  /** The places of the names that have the word of that number. */
  holdersOf(word: number): Uint32Array;
  /** The words of a name by their numbers, where it is one of these. */
  numbersOf(name: string): Uint32Array | undefined;
}

/**
 * Words as numbers: there may be hundreds of thousands of names.
 * @param before the words of names that have most of these: they are not cut again
 */
export function wordsOfNames(names: readonly string[], before?: NameWords): NameWords {
  const numbers = new Map<string, number>();
  const all = numberList();
  const starts = numberList();
  const renumbered: number[] = [];
  for (const name of names) {
    starts.push(all.length);
    const known = before?.numbersOf(name);
    if (known)
      for (const old of known) {
        renumbered[old] ??= numberOf(before?.distinct[old] ?? '', numbers);
        all.push(renumbered[old]);
      }
    else for (const form of formsOf(name).flatMap(withTitle)) all.push(numberOf(form, numbers));
  }
  starts.push(all.length);
  const distinct = [...numbers.keys()];
  const [told, from] = [all.toArray(), starts.toArray()];
  const numbersAt = (place: number): Uint32Array => told.subarray(from[place], from[place + 1]);
  const { first, items } = grouped(distinct.length, (tell) => {
    const last = new Int32Array(distinct.length).fill(-1);
    for (const place of names.keys())
      for (let at = from[place] ?? 0; at < (from[place + 1] ?? 0); at++) {
        const number = told[at] ?? 0;
        if (last[number] !== place) tell(place, number);
        last[number] = place;
      }
  });
  const places = new Map(names.map((name, place) => [name, place]));
  return {
    distinct,
    formsAt: (place) => Array.from(numbersAt(place), (number) => distinct[number] ?? ''),
    holdersOf: (word) => items.subarray(first[word], first[word + 1]),
    numbersOf(name) {
      const place = places.get(name);
      return place === undefined ? undefined : numbersAt(place);
    },
  };
}

/** The number of a word; the next one, where it is new. */
function numberOf(form: string, numbers: Map<string, number>): number {
  const number = numbers.get(form) ?? numbers.size;
  if (number === numbers.size) numbers.set(copied(form), number);
  return number;
}

/** The words of a name, initials as one ("P. V.", "P.V."). */
export function formsOf(name: string): string[] {
  const found: string[] = [];
  let initials = false;
  for (const { form } of words(name)) {
    const initial = /^\p{L}$/u.test(form);
    if (initial && initials) found.push(`${found.pop()}${form}`);
    else found.push(form);
    initials = initial;
  }
  return found;
}

/** A title both short and in full, as either may be typed. */
function withTitle(form: string): string[] {
  const other = FULL_TITLES.get(form) ?? SHORT_TITLES.get(form);
  return other === undefined ? [form] : [form, other];
}

const SHORT_TITLES: ReadonlyMap<string, string> = new Map(
  [...FULL_TITLES].map(([short, full]) => [full, short]),
);
