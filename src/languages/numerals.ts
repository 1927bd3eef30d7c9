import { foldText } from '../text/fold.ts';
import { madeOnce } from '../text/made-once.ts';
import type { Language } from './language.ts';

/** "4 four; 5 five / fives", as the tables of numbers have them: the digits of each, and its forms. */
const entries = (list: string): [string, string[]][] =>
  foldText(list)
    .split(';')
    .flatMap((entry): [string, string[]][] => {
      const [digits, ...forms] = entry.replace('/', ' ').trim().split(/\s+/);
      return digits ? [[digits, forms]] : [];
    });

/**
 * The other ways in which a language writes a small number, or a place in a row: "4" is "four", and "10th" is "tenth".
 * One is left out, since most languages have it as an article.
 */
export const numeralsOf = madeOnce((language: Language): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  const { units = '', teens = '', tens = '', ordinals = '', placeEndings } = language.numbers ?? {};
  for (const [digits, forms] of entries([units, teens, tens].join(';')))
    if (Number(digits) > 1) join(found, [digits, ...forms]);
  const endings = placeEndings?.split(' ') ?? [];
  if (endings.length > 0)
    for (const [digits, forms] of entries(ordinals))
      join(found, [...endings.map((ending) => digits + ending), ...forms]);
  return found;
});

function join(found: Map<string, readonly string[]>, forms: readonly string[]): void {
  for (const form of forms)
    found.set(form, [...(found.get(form) ?? []), ...forms.filter((other) => other !== form)]);
}
