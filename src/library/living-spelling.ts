import { type Spelling, spelling, type Vocabulary } from '../search/index.ts';
import { numberList } from '../text/rising-numbers.ts';

/** The spelling of the words that stand on the shelf now; places are their numbers. */
export function livingSpelling({ size, forms, counts }: Vocabulary): Spelling {
  const living = numberList();
  for (let word = 0; word < size; word++) if ((counts[word] ?? 0) > 0) living.push(word);
  return spelling(forms, living.toArray());
}
