import { Word } from '../../../../languages/index.ts';
import type { Clause, Phrase } from '../../grammar/index.ts';
import { Tag } from '../../words/index.ts';

/** Phrases `first`..`last` that name several who speak together. */
interface Joint {
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
  while (!isName(clause, first)) first--;
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
  if (!isName(clause, noun)) {
    const and = phrases[noun - 1]?.kind === 'conjunction' ? noun - 1 : noun - 2;
    return phrases[and]?.kind === 'conjunction' &&
      isName(clause, and - 1) &&
      othersAt(clause, and + 1) === noun
      ? noun
      : -1;
  }
  let at = noun;
  for (;;) {
    const comma = phrases[at + 1]?.kind === 'comma' ? 1 : 0;
    if (phrases[at + 1 + comma]?.kind === 'conjunction')
      return isName(clause, at + 2 + comma) ? at + 2 + comma : othersAt(clause, at + 2 + comma);
    if (comma === 0 || !isName(clause, at + 2) || isOffice(clause, noun, at + 2)) return -1;
    at += 2;
  }
}

const isName = ({ phrases, tags, from }: Clause, i: number): boolean => {
  const phrase = phrases[i];
  return phrase?.kind === 'noun' && tags[phrase.head - from] === Tag.name;
};

/** “…,” said Hana Kubo, [Founder] and Chief Executive: what somebody named in full is. */
function isOffice({ phrases, tokens }: Clause, noun: number, i: number): boolean {
  const [name, office] = [phrases[noun], phrases[i]] as [Phrase, Phrase];
  const calls = ((tokens.bits[office.head] ?? 0) & (Word.role | Word.title)) !== 0;
  return (
    calls && name.to - name.from > 1 && (office.to - office.from === 1 || !isPerson(tokens.bits, office))
  );
}

const isPerson = (bits: ArrayLike<number>, { from, to }: Phrase): boolean => {
  for (let i = from; i < to; i++) if ((bits[i] ?? 0) & (Word.male | Word.female)) return true;
  return false;
};

/** "eleven others", "their colleagues", "a neighbour": the last phrase of who stands behind names without one, or -1. */
function othersAt(clause: Clause, i: number): number {
  const phrase = clause.phrases[i];
  if (phrase?.kind !== 'noun') return -1;
  const { bits, word, speech } = clause.tokens;
  const next = clause.phrases[i + 1];
  if (next?.kind === 'noun' && word[next.head] === 'others' && phrase.to - phrase.from === 1) return i + 1;
  const opens = ((bits[phrase.from] ?? 0) & (Word.determiner | Word.possessive)) !== 0;
  const bodies = ((bits[phrase.head] ?? 0) & Word.body) !== 0 && speech.callsSeveral(word[phrase.head] ?? '');
  const one = opens && ((bits[phrase.head] ?? 0) & (Word.role | Word.likely)) !== 0;
  return /^others?$/.test(word[phrase.head] ?? '') || isSeveral(clause, phrase) || bodies || one ? i : -1;
}

/** "the mayors", "leaders": a role of several. */
const isSeveral = ({ tokens }: Clause, { head }: Phrase): boolean =>
  ((tokens.bits[head] ?? 0) & (Word.role | Word.likely)) !== 0 &&
  tokens.speech.callsSeveral(tokens.word[head] ?? '');
