import { languageOf } from '../text/languages.ts';
import { wordForm } from '../text/words.ts';
import { postings } from './term-index.ts';

/** Stands for "no term": a stop word is not searched. */
export const NO_TERM = 0xffffffff;

/**
 * Every word of the shelf, numbered from 0 in the order of first use. A word is a folded form in one language,
 * which decides on its stem and on whether it is a stop word. Stems ("terms") have numbers of their own.
 */
export interface Lexicon extends LexiconData {
  readonly termCount: number;
  /** The words of that folded form: none, one, or one for each language. */
  wordsOf(form: string): readonly number[];
  termOf(stem: string): number | undefined;
  /** The words of that term. */
  wordsWith(term: number): Uint32Array;
}

/** What there is to know of a lexicon; the rest follows from it. */
export interface LexiconData {
  /** The folded form of each word. */
  readonly forms: readonly string[];
  /** The term of each word, or `NO_TERM` for a stop word. */
  readonly terms: Uint32Array;
  /** How often each word stands on the shelf. */
  readonly counts: Uint32Array;
  /** How often behind the first word of a sentence, and how many of these with a capital letter. */
  readonly inside: Uint32Array;
  readonly capitals: Uint32Array;
  /** Where each word stands first: its place in the concordance. */
  readonly firsts: Uint32Array;
  /** The language of each word, numbered in the order of first use. */
  readonly languages: Uint8Array;
  /** The stem of each term. */
  readonly stems: readonly string[];
}

/** A lexicon that grows while texts are read. */
export interface LexiconDraft {
  /** Counts an occurrence of a word as it is spelled, and gives its number. */
  add(spelled: string, place: number): number;
  /** Notes of an occurrence that it stands within a sentence. */
  addInside(word: number, isCapital: boolean): void;
  formOf(word: number): string;
}

interface Column {
  readonly forms: string[];
  readonly terms: number[];
  readonly counts: number[];
  readonly inside: number[];
  readonly capitals: number[];
  readonly firsts: number[];
  readonly languages: number[];
}

export function draftLexicon(): { in(language: string): LexiconDraft; finish(): Lexicon } {
  const columns: Column = {
    forms: [],
    terms: [],
    counts: [],
    inside: [],
    capitals: [],
    firsts: [],
    languages: [],
  };
  const stems = new Map<string, number>();
  const drafts = new Map<string, LexiconDraft>();
  return {
    in(language) {
      const known = drafts.get(language);
      if (known) return known;
      const draft = draftIn(language, drafts.size, columns, stems);
      drafts.set(language, draft);
      return draft;
    },
    finish: () =>
      lexiconOf({
        forms: columns.forms,
        terms: Uint32Array.from(columns.terms),
        counts: Uint32Array.from(columns.counts),
        inside: Uint32Array.from(columns.inside),
        capitals: Uint32Array.from(columns.capitals),
        firsts: Uint32Array.from(columns.firsts),
        languages: Uint8Array.from(columns.languages),
        stems: [...stems.keys()],
      }),
  };
}

function draftIn(
  language: string,
  number: number,
  { forms, terms, counts, inside, capitals, firsts, languages }: Column,
  stems: Map<string, number>,
): LexiconDraft {
  const { stem, stopWords } = languageOf(language);
  const words = new Map<string, number>();
  const spellings = new Map<string, number>();
  const read = (spelled: string, place: number): number => {
    const form = wordForm(spelled);
    const word = words.get(form) ?? make(form, place);
    spellings.set(spelled, word);
    return word;
  };
  const make = (form: string, place: number): number => {
    const word = forms.push(form) - 1;
    words.set(form, word);
    terms.push(stopWords.has(form) ? NO_TERM : numberOf(stems, stem(form)));
    counts.push(0);
    inside.push(0);
    capitals.push(0);
    firsts.push(place);
    languages.push(number);
    return word;
  };
  return {
    formOf: (word) => forms[word] ?? '',
    add(spelled, place) {
      const word = spellings.get(spelled) ?? read(spelled, place);
      counts[word] = (counts[word] ?? 0) + 1;
      return word;
    },
    addInside(word, isCapital) {
      inside[word] = (inside[word] ?? 0) + 1;
      if (isCapital) capitals[word] = (capitals[word] ?? 0) + 1;
    },
  };
}

function numberOf(stems: Map<string, number>, stem: string): number {
  const known = stems.get(stem);
  if (known !== undefined) return known;
  stems.set(stem, stems.size);
  return stems.size - 1;
}

export function lexiconOf(data: LexiconData): Lexicon {
  const { forms, terms, languages } = data;
  const termOf = new Map(data.stems.map((stem, term) => [stem, term]));
  const words: Map<string, number>[] = [];
  for (const [word, form] of forms.entries()) {
    const language = languages[word] ?? 0;
    words[language] ??= new Map();
    words[language].set(form, word);
  }
  const families = postings(forms.length, termOf.size, (word) =>
    terms[word] === NO_TERM ? [] : [terms[word] ?? 0],
  );
  return {
    ...data,
    termCount: termOf.size,
    wordsOf: (form) => words.flatMap((own) => own.get(form) ?? []),
    termOf: (stem) => termOf.get(stem),
    wordsWith: (term) => families.documents.subarray(families.starts[term], families.starts[term + 1]),
  };
}

/** A lexicon as plain data. */
export const dataOfLexicon = ({
  termCount: _,
  wordsOf: _words,
  termOf: _term,
  wordsWith: _with,
  ...data
}: Lexicon): LexiconData => data;

/** How much of a word's occurrences within sentences must be capitalised for it to be a name. */
const NAME_SHARE = 0.9;

/** Whether the shelf writes this word as a name. */
export const isNameWord = ({ inside, capitals }: Lexicon, word: number): boolean =>
  (inside[word] ?? 0) > 0 && (capitals[word] ?? 0) >= NAME_SHARE * (inside[word] ?? 0);
