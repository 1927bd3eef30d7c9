import { copied } from '../text/copied.ts';
import { remembered } from '../text/remembered.ts';
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
}

/** Words as numbers: there may be hundreds of thousands of names. */
export function wordsOfNames(names: readonly string[]): NameWords {
  const numbers = new Map<string, number>();
  const all = numberList();
  const starts = numberList();
  for (const name of names) {
    starts.push(all.length);
    for (const form of knownForms(name)) {
      const number = numbers.get(form) ?? numbers.size;
      if (number === numbers.size) numbers.set(copied(form), number);
      all.push(number);
    }
  }
  starts.push(all.length);
  const distinct = [...numbers.keys()];
  const [told, from] = [all.toArray(), starts.toArray()];
  const numbersAt = (place: number): Uint32Array => told.subarray(from[place], from[place + 1]);
  const { first, items } = grouped(distinct.length, (tell) => {
    for (const place of names.keys()) for (const number of new Set(numbersAt(place))) tell(place, number);
  });
  return {
    distinct,
    formsAt: (place) => Array.from(numbersAt(place), (number) => distinct[number] ?? ''),
    holdersOf: (word) => items.subarray(first[word], first[word + 1]),
  };
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

/** A shelf that changes has most of its names again. */
const REMEMBERED = 20_000;
const knownForms = remembered(REMEMBERED, (name: string) => formsOf(name).flatMap(withTitle));

/** A title both short and in full, as either may be typed. */
function withTitle(form: string): string[] {
  const other = FULL_TITLES.get(form) ?? SHORT_TITLES.get(form);
  return other === undefined ? [form] : [form, other];
}

const SHORT_TITLES: ReadonlyMap<string, string> = new Map(
  [...FULL_TITLES].map(([short, full]) => [full, short]),
);
