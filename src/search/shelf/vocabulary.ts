import { languageOf } from '../../languages/index.ts';
import { copied } from '../../text/copied.ts';
import { remembered } from '../../text/remembered.ts';
import { type WordNumbers, wordNumbers } from '../../text/word-numbers.ts';
import { wordForm } from '../../text/words.ts';
import { lookOf } from './looks.ts';
import { makeRoom, termFamilies, trimmed, type WordColumns } from './word-columns.ts';

/** Stands for "no term": a stop word is not searched. */
export const NO_TERM = 0xffffffff;

/**
 * Every word of a shelf, numbered from 0. A word is a folded form in one language, which decides on its stem and on
 * whether it is a stop word. Stems ("terms") have numbers of their own. It grows and shrinks source by source; a
 * number is never given to another word, and a word that stands nowhere any more is told as if it had never been
 * there. Nothing that is answered depends on which numbers words have.
 */
export interface Vocabulary {
  /** How many words were ever numbered. The columns may be longer. */
  readonly size: number;
  /** How many words stand on the shelf, one after the other. */
  readonly occurrences: number;
  /** The folded form of each word. */
  readonly forms: readonly string[];
  /** The term of each word, or `NO_TERM` for a stop word. */
  readonly terms: Uint32Array;
  /** What each word looks like by its form alone. */
  readonly looks: Uint8Array;
  /** How often each word stands on the shelf. */
  readonly counts: Uint32Array;
  /** How often behind the first word of a sentence, and how many of these with a capital letter. */
  readonly inside: Uint32Array;
  readonly capitals: Uint32Array;
  /** The stem of each term. */
  readonly stems: Pick<WordNumbers, 'at'>;
  /** The words of that folded form: none, one, or one for each language. */
  wordsOf(form: string): readonly number[];
  termOf(stem: string): number | undefined;
  /** The words of that term. */
  wordsWith(term: number): readonly number[];
  /** The number of a word as it is spelled in a text of that language. */
  numberIn(language: string): (spelled: string) => number;
  /** Counts occurrences of a word in, or out when `by` is below 0. */
  count(word: number, by: number, place: 'first' | 'inside' | 'capital'): void;
  toData(): VocabularyData;
}

/** A vocabulary as plain data. */
export interface VocabularyData extends Readonly<WordColumns> {
  readonly forms: readonly string[];
  readonly stems: readonly string[];
  /** Of each word its language is told by its place among these. */
  readonly tags: readonly string[];
}

/** Spellings that are remembered: nearly all words of a text are among the commonest. */
const SPELLINGS = 30_000;

const EMPTY: VocabularyData = {
  forms: [],
  stems: [],
  tags: [],
  terms: new Uint32Array(),
  counts: new Uint32Array(),
  inside: new Uint32Array(),
  capitals: new Uint32Array(),
  looks: new Uint8Array(),
  languages: new Uint8Array(),
};

export function vocabulary(data: VocabularyData = EMPTY): Vocabulary {
  const { terms, counts, inside, capitals, looks, languages } = data;
  const columns: WordColumns = { terms, counts, inside, capitals, looks, languages };
  const [forms, tags] = [[...data.forms], [...data.tags]];
  const stems = wordNumbers(data.stems);
  /** Of each language, the word of each form; and of spellings that were met lately, since folding takes longer than looking up. */
  const words: Map<string, number>[] = tags.map(() => new Map());
  const spellings: ((spelled: string) => number)[] = [];
  const families = termFamilies();
  let occurrences = counts.reduce((sum, count) => sum + count, 0);

  function enter(word: number): void {
    words[columns.languages[word] ?? 0]?.set(forms[word] ?? '', word);
    const term = columns.terms[word] ?? NO_TERM;
    if (term !== NO_TERM) families.join(word, term);
  }
  for (const word of forms.keys()) enter(word);

  const isAlive = (word: number): boolean => (columns.counts[word] ?? 0) > 0;

  function make(form: string, term: number, language: number): number {
    const word = forms.push(form) - 1;
    makeRoom(columns, word);
    columns.terms[word] = term;
    columns.looks[word] = lookOf(form);
    columns.languages[word] = language;
    enter(word);
    return word;
  }

  function numberIn(tag: string): (spelled: string) => number {
    const place = tags.indexOf(tag);
    const language = place >= 0 ? place : tags.push(tag) - 1;
    words[language] ??= new Map();
    const own = words[language];
    const { stem, stopWords } = languageOf(tag);
    const numberOf = (spelled: string): number => {
      const form = wordForm(spelled);
      return (
        own.get(form) ?? make(copied(form), stopWords.has(form) ? NO_TERM : stems.add(stem(form)), language)
      );
    };
    spellings[language] ??= remembered(SPELLINGS, numberOf, copied);
    return spellings[language];
  }

  return {
    forms,
    stems,
    get size() {
      return forms.length;
    },
    get occurrences() {
      return occurrences;
    },
    get terms() {
      return columns.terms;
    },
    get looks() {
      return columns.looks;
    },
    get counts() {
      return columns.counts;
    },
    get inside() {
      return columns.inside;
    },
    get capitals() {
      return columns.capitals;
    },
    wordsOf: (form) =>
      words.flatMap((own) => {
        const word = own.get(form);
        return word !== undefined && isAlive(word) ? word : [];
      }),
    termOf(stem) {
      const term = stems.get(stem);
      return term !== undefined && families.some(term, isAlive) ? term : undefined;
    },
    wordsWith(term) {
      const found: number[] = [];
      families.some(term, (word) => isAlive(word) && found.push(word) === 0);
      return found;
    },
    numberIn,
    count(word, by, place) {
      const { counts, inside, capitals } = columns;
      occurrences += by;
      counts[word] = (counts[word] ?? 0) + by;
      if (place === 'first') return;
      inside[word] = (inside[word] ?? 0) + by;
      if (place === 'capital') capitals[word] = (capitals[word] ?? 0) + by;
    },
    toData: () => ({ forms, stems: [...stems], tags, ...trimmed(columns, forms.length) }),
  };
}
