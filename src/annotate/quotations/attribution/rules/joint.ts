import { Word } from '../../../../languages/index.ts';
import type { Clause, Phrase } from '../../grammar/index.ts';
import { Tag } from '../../words/index.ts';

/** Phrases `first`..`last` that name several who speak together. */
export interface Joint {
  readonly first: number;
  readonly last: number;
}

/**
 * "Ida Marsh, Tom Hale and Lee Dunn", "the mayors of Norwell, Harlow and Vale": the list of three or more names, or of
 * places behind those who stand for them, that the phrase `noun` is in.
 */
export function jointOf(clause: Clause, noun: number): Joint | undefined {
  const { phrases } = clause;
  const last = lastOf(clause, noun);
  if (last < 0) return undefined;
  let first = noun;
  while (phrases[first - 1]?.kind === 'comma' && isName(clause, first - 2)) first -= 2;
  const behind = phrases[last + 1];
  const inFront = phrases[first - 1];
  // “…,” said Reed, and Hale left: a verb of its own.
  const leads = behind?.kind === 'verb' && behind.form === 'finite' && inFront?.kind === 'verb';
  if (leads || last - first < 3) return undefined;
  if (inFront?.kind !== 'preposition') return { first, last };
  const holders = phrases[first - 2];
  return holders?.kind === 'noun' && isSeveral(clause, holders) ? { first: first - 2, last } : undefined;
}

/** The phrase that ends a list of names with "and", from one of them on; -1 where none does. */
function lastOf(clause: Clause, noun: number): number {
  const { phrases } = clause;
  if (!isName(clause, noun)) return -1;
  let at = noun;
  for (;;) {
    const comma = phrases[at + 1]?.kind === 'comma' ? 1 : 0;
    if (phrases[at + 1 + comma]?.kind === 'conjunction')
      return isName(clause, at + 2 + comma) ? at + 2 + comma : -1;
    if (comma === 0 || !isName(clause, at + 2)) return -1;
    at += 2;
  }
}

const isName = ({ phrases, tags, from }: Clause, i: number): boolean => {
  const phrase = phrases[i];
  return phrase?.kind === 'noun' && tags[phrase.head - from] === Tag.name;
};

/** "the mayors", "leaders": a role of several. */
const isSeveral = ({ tokens }: Clause, { head }: Phrase): boolean =>
  ((tokens.bits[head] as number) & (Word.role | Word.likely)) !== 0 &&
  /s$|men$/.test(tokens.word[head] as string);
