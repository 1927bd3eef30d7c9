import type { Shelved } from '../search/index.ts';
import { foldText } from '../text/fold.ts';
import { type WordSpan, words } from '../text/words.ts';
import type { Library } from './library.ts';
import type { NameIndex } from './name-index.ts';
import type { Person } from './people.ts';
import { refOf } from './source-names.ts';

/** Those whose name fits; where somebody bears it, not who is described by it: of "Biden" no "Biden administration official". */
export function fittingPeople({ people, peopleByName }: Library, typed: string): Person[] {
  const fits = fitting(people, peopleByName, typed);
  if (typed.trim() === '' || fits.every((one) => isDescribed(one, typed))) return fits;
  return fits.filter((one) => !isDescribed(one, typed));
}

/** Those in whose name the folded word stands, and some others; everybody where the words of names do not tell. */
export function peopleWith({ people, peopleByName }: Library, form: string): readonly Person[] {
  if (!PLAIN.test(form)) return people;
  return peopleByName.having(form).flatMap((at) => people[at] ?? []);
}

/** Initials are one word, and what has marks or digits may be cut otherwise. */
const PLAIN = /^\p{L}{2,}$/u;

/** Whether a name ends in a word of description ("official"), and none such was typed. */
function isDescribed({ nameWords: text }: Person, typed: string): boolean {
  const own = words(text);
  const last = own.at(-1);
  const isLower = ({ start }: WordSpan): boolean => /\p{Ll}/u.test(text.charAt(start));
  if (!last || !isLower(last)) return false;
  const described = new Set(own.filter(isLower).map(({ form }) => form));
  return !words(typed).some(({ form }) => described.has(form));
}

export const fittingSources = ({ shelf, places, sourcesByName }: Library, typed: string): Shelved[] => {
  const exact = [places.get(refOf(typed)), places.get(typed)].flatMap((place) => shelf[place ?? -1] ?? []);
  if (exact.length > 0) return [...new Set(exact)].sort((a, b) => shelf.indexOf(a) - shelf.indexOf(b));
  const start = foldText(typed.trim());
  const begins = ({ source }: Shelved): boolean => foldText(source.title ?? '').startsWith(start);
  const found = fitting(shelf, sourcesByName, typed);
  // A title that begins with just these words is meant rather than one that has them somewhere.
  if (start === '') return found;
  const beginning = new Set(found.slice(0, MOST_TITLES).filter(begins));
  return [...beginning, ...found.filter((one) => !beginning.has(one))];
};

/** So many titles are looked at, which may lie at rest. */
const MOST_TITLES = 2000;

/** The items whose name fits what is typed, best first; all of them, in their order, when nothing is typed. */
const fitting = <Item>(items: readonly Item[], index: NameIndex, typed: string): Item[] =>
  typed.trim() === '' ? [...items] : index.fitting(typed).flatMap((at) => items[at] ?? []);
