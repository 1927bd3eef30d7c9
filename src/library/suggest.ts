import type { Shelved } from '../search/index.ts';
import { foldText } from '../text/fold.ts';
import type { Library } from './library.ts';
import type { NameIndex } from './name-index.ts';
import type { Person } from './people.ts';

export const fittingPeople = ({ people, peopleByName }: Library, typed: string): Person[] =>
  fitting(people, peopleByName, typed);

export const fittingSources = ({ shelf, sourcesByName }: Library, typed: string): Shelved[] => {
  const exact = shelf.filter(({ source, ref }) => source.id === typed || ref === typed);
  if (exact.length > 0) return exact;
  const start = foldText(typed.trim());
  const begins = ({ source }: Shelved): boolean => foldText(source.title ?? '').startsWith(start);
  const found = fitting(shelf, sourcesByName, typed);
  // A title that begins with just these words is meant rather than one that has them somewhere.
  return start === '' ? found : [...found.filter(begins), ...found.filter((one) => !begins(one))];
};

/** The items whose name fits what is typed, best first; all of them, in their order, when nothing is typed. */
const fitting = <Item>(items: readonly Item[], index: NameIndex, typed: string): Item[] =>
  typed.trim() === '' ? [...items] : index.fitting(typed).flatMap((at) => items[at] ?? []);
