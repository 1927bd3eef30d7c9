import { BOUNDS } from '../text/bounds.ts';
import { languageOf } from '../text/languages.ts';
import type { Span } from '../text/span.ts';
import { type Word, words } from '../text/words.ts';
import { type AnswerKind, answerKind } from './answer-kind.ts';
import type { Concepts } from './concepts.ts';
import { isNameWord, type Lexicon } from './lexicon.ts';
import type { Alternative, Matches, TermIndex } from './term-index.ts';

/** What a question is read with. */
export interface Reading {
  readonly lexicon: Lexicon;
  readonly concepts: Concepts;
  /** The BCP 47 tags of the shelf. */
  readonly languages: readonly string[];
}

/** One word of a question that tells something of its subject, or one name of several words. */
/** `start` and `end` are offsets into the question. */
export interface Topic extends Span {
  readonly form: string;
  /** The ways in which the shelf may have it; none when it does not. */
  readonly alternatives: readonly Alternative[];
  /** Terms that often mean the same. */
  readonly synonyms: readonly number[];
  readonly isName: boolean;
}

/** A topic as an index has it. */
export interface WeighedTopic extends Topic {
  readonly matches: Matches;
  /** How much it tells: the rarer, the more. */
  readonly weight: number;
}

/** A question as it is searched: its topics in their order. */
export interface Question {
  readonly topics: readonly WeighedTopic[];
  /** The sum of the topics' weights. */
  readonly weight: number;
  readonly asks: AnswerKind | undefined;
  readonly words: AskedWords;
}

/** All words of a question, small ones included, as the lexicon has them. */
export interface AskedWords {
  readonly count: number;
  /** Of each word of the lexicon that has the form or the stem of some of them: their places in the question. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

/** How much a word of the same family counts beside the word itself. */
const RELATIVE_SHARE = 0.7;

/** Reads a question for an index whose documents hold the lexicon's terms. */
export function readQuestion(reading: Reading, index: TermIndex, typed: string): Question {
  const found = words(typed).slice(0, BOUNDS.questionWords);
  const topics = readTopics(reading, typed, found).map((topic) => {
    const matches = index.matches(topic);
    return { ...topic, matches, weight: index.idf(matches.documents.length) };
  });
  return {
    topics,
    weight: topics.reduce((sum, { weight }) => sum + weight, 0),
    asks: answerKind(found.map(({ form }) => form)),
    words: askedWords(reading, found),
  };
}

function askedWords({ lexicon, languages }: Reading, found: readonly Word[]): AskedWords {
  const places = new Map<number, number[]>();
  for (const [at, { form }] of found.entries()) {
    const akin = languages.flatMap((language) => {
      const term = lexicon.termOf(languageOf(language).stem(form));
      return term === undefined ? [] : [...lexicon.wordsWith(term)];
    });
    for (const word of new Set([...lexicon.wordsOf(form), ...akin]))
      places.set(word, [...(places.get(word) ?? []), at]);
  }
  return { count: found.length, places };
}

/** The topics of a text: the names of concepts, and its other words without stop words, each once. */
export function readTopics(reading: Reading, typed: string, found: readonly Word[]): Topic[] {
  const telling = tellingIn(reading.languages, found);
  const topics = new Map<string, Topic>();
  const add = (topic: Topic): void => {
    if (!topics.has(topic.form)) topics.set(topic.form, topic);
  };
  const named = new Map(reading.concepts.match(found).map((match) => [match.first, match]));
  for (let at = 0; at < found.length; at++) {
    const word = found[at];
    if (!word) continue;
    const concept = named.get(at);
    if (concept) {
      add(conceptTopic(reading, found.slice(at, concept.end), concept.names));
      at = concept.end - 1;
    } else if (telling(word.form)) add(wordTopic(reading, typed, word, at === 0));
  }
  return [...topics.values()];
}

function conceptTopic(
  reading: Reading,
  found: readonly Word[],
  names: readonly (readonly string[])[],
): Topic {
  return {
    form: found.map(({ form }) => form).join(' '),
    start: found[0]?.start ?? 0,
    end: found.at(-1)?.end ?? 0,
    alternatives: names.flatMap((name) => namedBy(reading, name) ?? []),
    synonyms: [],
    isName: true,
  };
}

function wordTopic(reading: Reading, typed: string, { form, start, end }: Word, isFirst: boolean): Topic {
  const isCapital = typed.charAt(start) !== typed.charAt(start).toLowerCase();
  return {
    form,
    start,
    end,
    alternatives: alternativesOf(reading, form),
    synonyms: synonymsOf(reading, form),
    isName:
      (isCapital && !isFirst) ||
      reading.lexicon.wordsOf(form).some((word) => isNameWord(reading.lexicon, word)),
  };
}

/** The stems of a word in the languages of the shelf, and the words of the same family. */
export function alternativesOf({ lexicon, languages }: Reading, form: string): Alternative[] {
  const shares = new Map<number, number>();
  for (const language of languages) {
    const { stem, relatives } = languageOf(language);
    const own = lexicon.termOf(stem(form));
    if (own !== undefined) shares.set(own, 1);
    for (const relative of relatives(stem(form))) {
      const term = lexicon.termOf(relative);
      if (term !== undefined && !shares.has(term)) shares.set(term, RELATIVE_SHARE);
    }
  }
  return [...shares].map(([term, share]) => ({ terms: [term], share }));
}

const synonymsOf = ({ lexicon, languages }: Reading, form: string): number[] =>
  languages.flatMap((language) => {
    const { stem, synonyms } = languageOf(language);
    return synonyms(stem(form)).flatMap((other) => lexicon.termOf(other) ?? []);
  });

/** A name of several words stands where all of them do. */
function namedBy({ lexicon, languages }: Reading, name: readonly string[]): Alternative | undefined {
  for (const language of languages) {
    const { stem, stopWords } = languageOf(language);
    const telling = name.filter((form) => !stopWords.has(form));
    const terms = telling.flatMap((form) => lexicon.termOf(stem(form)) ?? []);
    if (telling.length > 0 && terms.length === telling.length) return { terms, share: 1 };
  }
  return undefined;
}

/**
 * Tells the words that are no stop words of the question's language: the one of the shelf's languages that has
 * most of them as stop words. When there is nothing else, every word tells.
 */
function tellingIn(languages: readonly string[], found: readonly Word[]): (form: string) => boolean {
  const lists = languages.map((language) => languageOf(language).stopWords);
  const hits = lists.map((stopWords) => found.filter(({ form }) => stopWords.has(form)).length);
  const most = Math.max(0, ...hits);
  const likely = lists.filter((_, at) => hits[at] === most);
  const tells = (form: string): boolean => !likely.some((stopWords) => stopWords.has(form));
  return found.some(({ form }) => tells(form)) ? tells : () => true;
}
