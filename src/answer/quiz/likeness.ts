import type { Excerpt } from '../../corpus/excerpt.ts';
import { type Gender, languageOf, Word, wordBits } from '../../languages/index.ts';
import type { Person } from '../../library/index.ts';
import { slice } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import type { WrongAnswer } from './wrong.ts';

/** Whom a given name tells; nothing where it is nobody's, or anybody's. */
export function genderOfName({ text, source }: Excerpt): Gender | undefined {
  const first = words(text)[0]?.form ?? '';
  const bits = wordBits(source.language, first);
  const both = bits & (Word.male | Word.female);
  return both === Word.male ? 'male' : both === Word.female ? 'female' : undefined;
}

/** By the pronouns that stand for somebody where they are quoted, else by the given name. */
export function genderOf({ name, quotations }: Person): Gender | undefined {
  const told = new Set(
    quotations.flatMap(({ shelved: { source }, quotation: { mention } }): Gender[] => {
      if (!mention) return [];
      const form = slice(source.text, mention).toLowerCase();
      const gender = languageOf(source.language).speech?.().pronouns.get(form);
      return gender ? [gender] : [];
    }),
  );
  const [only] = told;
  return told.size === 1 ? only : genderOfName(name);
}

/** Whether two may be taken for each other: not where one is told to be a woman, the other a man. */
export const isLikeGender = (one: Gender | undefined, other: Gender | undefined): boolean =>
  one === undefined || other === undefined || one === other;

/** How many telling words of two roles are the same: two ministers, two spokesmen. */
export function sharedRole(one: Person, other: Person): number {
  const [a, b] = [one, other].map(({ role }) => {
    if (!role) return new Set<string>();
    const { stem, stopWords } = languageOf(role.source.language);
    return new Set(words(role.text).flatMap(({ form }) => (stopWords.has(form) ? [] : [stem(form)])));
  });
  return [...(a ?? [])].filter((stem) => b?.has(stem)).length;
}

/** Those that are likely choices, where there are enough of them; else all. */
export function likely<Item>(
  candidates: readonly WrongAnswer<Item>[],
  enough: number,
  ...tests: readonly ((item: Item) => boolean)[]
): readonly WrongAnswer<Item>[] {
  for (let count = tests.length; count > 0; count--) {
    const found = candidates.filter(({ item }) => tests.slice(0, count).every((test) => test(item)));
    if (found.length >= enough) return found;
  }
  return candidates;
}
