import { type Spelling, spelling, type Vocabulary } from '../search/index.ts';

/** The spelling of the words that stand on the shelf now; places are their numbers. */
export function livingSpelling({ size, forms, counts }: Vocabulary): Spelling {
  const living: number[] = [];
  for (let word = 0; word < size; word++) if ((counts[word] ?? 0) > 0) living.push(word);
  const { near, beginningWith } = spelling(living.map((word) => forms[word] ?? ''));
  const word = (place: number): number => living[place] ?? 0;
  return {
    near: (form, typos, beginning) =>
      near(form, typos, beginning).map(({ place, typos }) => ({ place: word(place), typos })),
    beginningWith: (beginning, limit) => beginningWith(beginning, limit).map(word),
  };
}
