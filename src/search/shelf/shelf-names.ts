import type { Vocabulary } from './vocabulary.ts';

/** How much of a word's occurrences within sentences must be capitalised for it to be a name. */
const NAME_SHARE = 0.9;

/** Whether the shelf writes this word as a name. */
export const isWrittenAsName = ({ inside, capitals }: Vocabulary, word: number): boolean =>
  (inside[word] ?? 0) > 0 && (capitals[word] ?? 0) >= NAME_SHARE * (inside[word] ?? 0);

/** Whether the shelf writes this folded word as a name. */
export const isShelfName = (vocabulary: Vocabulary, form: string): boolean =>
  vocabulary.wordsOf(form).some((word) => isWrittenAsName(vocabulary, word));
