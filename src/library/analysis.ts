import { languageOf } from '../text/languages.ts';
import type { Span } from '../text/span.ts';
import { type Word, words } from '../text/words.ts';
import type { Concepts } from './concepts.ts';

/** A term as it is searched, and where it stands. */
export interface Token extends Span {
  readonly term: string;
}

/** Cuts texts and questions into search terms, with the shelf's concepts and languages. */
export interface Analysis {
  /** Stems without stop words, and a concept's term beside the words of its name. */
  tokens(text: string, span: Span, language: string): Token[];
  /** The distinct terms of a question: a concept's name is its term alone. Falls back on stop words when there is nothing else. */
  query(question: string): string[];
  /** The stem of every word, stop words included: for words that are compared in their order. */
  everyStem(text: string, span: Span, language: string): Token[];
}

const DIGIT = /^\d/;

/** @param languages the BCP 47 tags of the shelf: a question is taken to be in any of them */
export function analysis(concepts: Concepts, languages: readonly string[]): Analysis {
  const stemmers = new Map<string, (form: string) => string>();
  const stemmer = (language: string): ((form: string) => string) => {
    const known = stemmers.get(language);
    if (known) return known;
    const made = remember(languageOf(language).stem);
    stemmers.set(language, made);
    return made;
  };
  const toToken =
    (language: string) =>
    ({ start, end, form }: Word): Token => ({ start, end, term: stemmer(language)(form) });
  const isStopWord = (language: string, form: string): boolean => languageOf(language).stopWords.has(form);

  return {
    tokens(text, span, language) {
      const found = words(text, span);
      const own = found.filter(({ form }) => !isStopWord(language, form)).map(toToken(language));
      const named = concepts.match(found).flatMap(({ first, end, concepts }) => {
        const place = { start: found[first]?.start ?? span.start, end: found[end - 1]?.end ?? span.end };
        return concepts.map((term) => ({ ...place, term }));
      });
      return named.length === 0 ? own : [...own, ...named].sort((a, b) => a.start - b.start);
    },
    query(question) {
      const found = words(question);
      const matches = concepts.match(found);
      const named = new Set(matches.flatMap(({ first, end }) => range(first, end)));
      const rest = found.filter((_, at) => !named.has(at));
      const stems = languages.flatMap((language) => {
        const telling = rest.filter(({ form }) => !isStopWord(language, form));
        return telling.map(toToken(language)).map(({ term }) => term);
      });
      const terms = [...new Set([...matches.flatMap(({ concepts }) => concepts), ...stems])];
      return terms.length > 0 ? terms : [...new Set(rest.map(({ form }) => form))];
    },
    everyStem: (text, span, language) => words(text, span).map(toToken(language)),
  };
}

function remember(stem: (form: string) => string): (form: string) => string {
  const stems = new Map<string, string>();
  return (form) => {
    const known = stems.get(form);
    if (known !== undefined) return known;
    const made = DIGIT.test(form) ? form : stem(form);
    stems.set(form, made);
    return made;
  };
}

const range = (first: number, end: number): number[] =>
  Array.from({ length: end - first }, (_, step) => first + step);
