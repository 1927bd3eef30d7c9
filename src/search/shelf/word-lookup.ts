import { languageOf, numeralsOf } from '../../languages/index.ts';
import { remembered } from '../../text/remembered.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Terms of which all must stand in a passage, and how much they then count: above 0, at most 1. */
export interface TermAlternative {
  readonly terms: readonly number[];
  readonly share: number;
}

/** What the shelf has of a typed word, in any of its languages. */
export interface LookedUp {
  /** Its stem, and the words of the same family. */
  readonly alternatives: readonly TermAlternative[];
  /** Terms that often mean the same. */
  readonly synonyms: readonly number[];
  /** The words that have its form or its stem. */
  readonly words: readonly number[];
}

/** Looks a folded word up. */
export type WordLookup = (form: string) => LookedUp;

/** How much a word of the same family counts beside the word itself. */
const RELATIVE_SHARE = 0.7;
/** How much a word counts that often means the same. */
export const SYNONYM_SHARE = 0.4;
/** People ask in few words: those of an hour, and of one answer again and again, are looked up once. */
const REMEMBERED = 2000;

/** @param languages BCP 47 tags */
export const wordLookup = (vocabulary: Vocabulary, languages: readonly string[]): WordLookup =>
  remembered(REMEMBERED, (form) => lookUp(vocabulary, languages, form));

function lookUp(vocabulary: Vocabulary, languages: readonly string[], form: string): LookedUp {
  const shares = new Map<number, number>();
  const synonyms: number[] = [];
  const words = new Set(vocabulary.wordsOf(form));
  for (const language of languages) {
    const known = languageOf(language);
    const stem = known.stem(form);
    const own = vocabulary.termOf(stem);
    if (own !== undefined) {
      shares.set(own, 1);
      for (const word of vocabulary.wordsWith(own)) words.add(word);
    }
    for (const numeral of numeralsOf(known).get(form) ?? []) {
      const term = vocabulary.termOf(known.stem(numeral));
      if (term !== undefined) shares.set(term, 1);
    }
    for (const relative of known.relatives(stem)) {
      const term = vocabulary.termOf(relative);
      if (term !== undefined && !shares.has(term)) shares.set(term, RELATIVE_SHARE);
    }
    synonyms.push(...known.synonyms(stem).flatMap((other) => vocabulary.termOf(other) ?? []));
  }
  // What the shelf has in other words alone is looked for by these.
  if (shares.size === 0) for (const term of synonyms) shares.set(term, SYNONYM_SHARE);
  return {
    alternatives: [...shares].map(([term, share]) => ({ terms: [term], share })),
    synonyms,
    words: [...words],
  };
}
