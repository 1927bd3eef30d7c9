import { copied } from '../text/copied.ts';
import { digestOf, digestPlaces } from '../text/digests.ts';
import { grouped, type Holding, holdingInMemory, numberList } from '../text/rising-numbers.ts';
import { words } from '../text/words.ts';
import { FULL_TITLES } from '../words/titles.ts';

/** The words of many names. */
export interface NameWords {
  /** Each word once. */
  readonly distinct: readonly string[];
  /** The words of the name at a place. */
  formsAt(place: number): string[];
  /** The places of the names that have the word of that number. */
  holdersOf(word: number): Int32Array;
  /** The words of a name by their numbers, where it is one of these. */
  numbersOf(name: string): Int32Array | undefined;
}

const signed = ({ buffer, byteOffset, length }: Uint32Array): Int32Array =>
  new Int32Array(buffer, byteOffset, length);

/**
 * Words as numbers: there may be hundreds of thousands of names.
 * @param before the words of names that have most of these: they are not cut again
 * @param holding where the numbers lie; in memory by default
 */
export function wordsOfNames(
  names: Iterable<string>,
  before?: NameWords,
  holding: () => Holding = holdingInMemory,
): NameWords {
  const numbers = new Map<string, number>();
  const all = numberList();
  const starts = numberList();
  const digests = numberList();
  const renumbered: number[] = [];
  for (const name of names) {
    starts.push(all.length);
    for (const half of digestOf(name)) digests.push(half);
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
  const { first, items } = grouped(distinct.length, (tell) => {
    const last = new Int32Array(distinct.length).fill(-1);
    for (let place = 0; place + 1 < from.length; place++)
      for (let at = from[place] ?? 0; at < (from[place + 1] ?? 0); at++) {
        const number = told[at] ?? 0;
        if (last[number] !== place) tell(place, number);
        last[number] = place;
      }
  });
  const kept = (found: Uint32Array) => holding().add(signed(found)).done();
  const [listed, held] = [kept(told), kept(items)];
  const numbersAt = (place: number): Int32Array => listed.slice(from[place] ?? 0, from[place + 1] ?? 0);
  const places = digestPlaces(digests.toArray());
  return {
    distinct,
    formsAt: (place) => Array.from(numbersAt(place), (number) => distinct[number] ?? ''),
    holdersOf: (word) => held.slice(first[word] ?? 0, first[word + 1] ?? 0),
    numbersOf(name) {
      const place = places.get(...digestOf(name));
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
