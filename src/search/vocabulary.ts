import { languageOf } from '../languages/index.ts';
import { wordForm } from '../text/words.ts';
import { lookOf } from './looks.ts';

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
  readonly stems: readonly string[];
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
export interface VocabularyData {
  readonly forms: readonly string[];
  readonly terms: Uint32Array;
  readonly looks: Uint8Array;
  readonly counts: Uint32Array;
  readonly inside: Uint32Array;
  readonly capitals: Uint32Array;
  /** Of each word its language, by its place among `tags`. */
  readonly languages: Uint8Array;
  readonly tags: readonly string[];
  readonly stems: readonly string[];
}

const EMPTY: VocabularyData = {
  forms: [],
  terms: new Uint32Array(),
  looks: new Uint8Array(),
  counts: new Uint32Array(),
  inside: new Uint32Array(),
  capitals: new Uint32Array(),
  languages: new Uint8Array(),
  tags: [],
  stems: [],
};

const FIRST_ROOM = 1024;

export function vocabulary(data: VocabularyData = EMPTY): Vocabulary {
  const forms = [...data.forms];
  const stems = [...data.stems];
  const tags = [...data.tags];
  let { terms, looks, counts, inside, capitals, languages } = data;
  let occurrences = counts.reduce((sum, count) => sum + count, 0);
  const termOf = new Map(stems.map((stem, term) => [stem, term]));
  /** Of each language, in the order of the tags. */
  const words: Map<string, number>[] = tags.map(() => new Map());
  /** The word of each spelling that was met: folding takes longer than looking up. */
  const spellings: Map<string, number>[] = [];
  /** The words of each term: the last, and of each word the one before it; one more, so that 0 is none. */
  let last = new Uint32Array(Math.max(FIRST_ROOM, stems.length));
  let before = new Uint32Array(terms.length);
  for (const [word, form] of forms.entries()) {
    words[languages[word] ?? 0]?.set(form, word);
    join(word, terms[word] ?? NO_TERM);
  }

  function join(word: number, term: number): void {
    if (term === NO_TERM) return;
    if (term >= last.length) last = larger(last, 2 * last.length);
    before[word] = last[term] ?? 0;
    last[term] = word + 1;
  }

  const isAlive = (word: number): boolean => (counts[word] ?? 0) > 0;
  /** Its words, until one is found that will do. */
  const someWith = (term: number, isFound: (word: number) => boolean): boolean => {
    for (let word = last[term] ?? 0; word > 0; word = before[word - 1] ?? 0)
      if (isAlive(word - 1) && isFound(word - 1)) return true;
    return false;
  };

  function make(form: string, term: number, language: number): number {
    const word = forms.push(form) - 1;
    if (word >= terms.length) grow(Math.max(FIRST_ROOM, 2 * word));
    terms[word] = term;
    looks[word] = lookOf(form);
    languages[word] = language;
    words[language]?.set(form, word);
    join(word, term);
    return word;
  }

  function grow(room: number): void {
    terms = larger(terms, room);
    counts = larger(counts, room);
    inside = larger(inside, room);
    capitals = larger(capitals, room);
    before = larger(before, room);
    looks = largerBytes(looks, room);
    languages = largerBytes(languages, room);
  }

  function termNumber(stem: string): number {
    const known = termOf.get(stem);
    if (known !== undefined) return known;
    termOf.set(stem, stems.length);
    return stems.push(stem) - 1;
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
      return terms;
    },
    get looks() {
      return looks;
    },
    get counts() {
      return counts;
    },
    get inside() {
      return inside;
    },
    get capitals() {
      return capitals;
    },
    wordsOf: (form) =>
      words.flatMap((own) => {
        const word = own.get(form);
        return word !== undefined && isAlive(word) ? word : [];
      }),
    termOf(stem) {
      const term = termOf.get(stem);
      return term !== undefined && someWith(term, () => true) ? term : undefined;
    },
    wordsWith(term) {
      const found: number[] = [];
      someWith(term, (word) => found.push(word) === 0);
      return found;
    },
    numberIn(tag) {
      const place = tags.indexOf(tag);
      const language = place >= 0 ? place : tags.push(tag) - 1;
      words[language] ??= new Map();
      const own = words[language];
      const { stem, stopWords } = languageOf(tag);
      spellings[language] ??= new Map();
      const known = spellings[language];
      return (spelled) => {
        const seen = known.get(spelled);
        if (seen !== undefined) return seen;
        const form = wordForm(spelled);
        const word =
          own.get(form) ?? make(form, stopWords.has(form) ? NO_TERM : termNumber(stem(form)), language);
        known.set(spelled, word);
        return word;
      };
    },
    count(word, by, place) {
      occurrences += by;
      counts[word] = (counts[word] ?? 0) + by;
      if (place === 'first') return;
      inside[word] = (inside[word] ?? 0) + by;
      if (place === 'capital') capitals[word] = (capitals[word] ?? 0) + by;
    },
    toData: () => ({
      forms,
      stems,
      tags,
      terms: terms.slice(0, forms.length),
      looks: looks.slice(0, forms.length),
      counts: counts.slice(0, forms.length),
      inside: inside.slice(0, forms.length),
      capitals: capitals.slice(0, forms.length),
      languages: languages.slice(0, forms.length),
    }),
  };
}

function larger(column: Uint32Array, room: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(room);
  wider.set(column);
  return wider;
}

function largerBytes(column: Uint8Array, room: number): Uint8Array<ArrayBuffer> {
  const wider = new Uint8Array(room);
  wider.set(column);
  return wider;
}
