import { KNOWN_LANGUAGES, languageOf } from '../../languages/index.ts';
import { BOUNDS } from '../../text/bounds.ts';
import { romanOf } from '../../text/roman.ts';
import type { Span } from '../../text/span.ts';
import { wordSet } from '../../text/word-list.ts';
import { type WordSpan, words } from '../../text/words.ts';
import { PARTICLES } from '../../words/name-particles.ts';
import type { QuestionContext } from '../shelf/entries.ts';
import { isShelfName } from '../shelf/shelf-names.ts';
import type { TermAlternative } from '../shelf/word-lookup.ts';
import { type AnswerKind, answerKind, askingPlaces } from './answer-kind.ts';
import { otherDays } from './days.ts';
import { attributeAt, predicateAt } from './predicate.ts';
import { regionsIn } from './region-names.ts';

/**
 * One word of a question that tells something of its subject, or one name of several words; `start` and `end` are
 * offsets into the question.
 */
export interface Topic extends Span {
  readonly form: string;
  /** The ways in which the shelf may have it; none when it does not. */
  readonly alternatives: readonly TermAlternative[];
  /** Terms that often mean the same. */
  readonly synonyms: readonly number[];
  readonly isName: boolean;
  /** Whether it asks by where it stands: "far" of "How far is Arle?", "towns" of "Which towns voted?". */
  readonly asks: boolean;
}

/** A question as it is searched: its topics in their order. */
export interface Question {
  readonly topics: readonly Topic[];
  readonly asks: AnswerKind | undefined;
  readonly words: AskedWords;
  /** Of its topics, the places of those that tell what was done, and what of somebody is asked for or counted: see `predicate.ts`. */
  readonly centre: readonly number[];
  /** Whether a language of the shelf writes compounds in one word. */
  readonly hasCompounds: boolean;
  /** Whether it has a name or a number that stands nowhere on the shelf: nothing there can answer it. */
  readonly asksForUnknown: boolean;
}

/** A topic with how much it tells: the rarer it is among what is searched, the more. */
export interface WeightedTopic extends Topic {
  readonly weight: number;
}

export interface WeightedQuestion extends Question {
  readonly topics: readonly WeightedTopic[];
  /** The sum of the topics' weights. */
  readonly weight: number;
}

/** All words of a question, small ones included, as the lexicon has them. */
export interface AskedWords {
  readonly count: number;
  /** Of each word of the lexicon that has the form or the stem of some of them: their places in the question. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

export function readQuestion(context: QuestionContext, typed: string): Question {
  const found = words(typed).slice(0, BOUNDS.questionWords);
  const topics = readTopics(context, typed, found);
  return {
    topics,
    centre: centreOf(typed, found, topics),
    hasCompounds: context.languages.some((language) => languageOf(language).capitalNouns === true),
    asks: answerKind(found.map(({ form }) => form)),
    words: askedWords(context, found),
    asksForUnknown: topics.some(isUnknownName),
  };
}

function centreOf(typed: string, found: readonly WordSpan[], topics: readonly Topic[]): number[] {
  const forms = found.map(({ form }) => form);
  const topicAt = (at: number | undefined): number =>
    at === undefined ? -1 : topics.findIndex(({ start }) => start === found[at]?.start);
  const isName = (at: number): boolean => topics[topicAt(at)]?.isName === true;
  const isOwner = (at: number): boolean => /['’]s?$/.test(typed.slice(found[at]?.start, found[at]?.end));
  return [predicateAt(forms, isName), attributeAt(forms, isOwner)]
    .map(topicAt)
    .filter((topic) => topic >= 0 && topics[topic]?.isName === false);
}

/** Where every noun has a capital, none tells a name. */
const tellsNames = (languages: readonly string[]): boolean =>
  languages.some((language) => !languageOf(language).capitalNouns);

const isUnknownName = ({ alternatives, isName, form }: Topic): boolean =>
  alternatives.length === 0 && (isName || /^\d/.test(form));

export function weighted(question: Question, weights: readonly number[]): WeightedQuestion {
  const topics = question.topics.map((topic, at) => ({ ...topic, weight: weights[at] ?? 0 }));
  return { ...question, topics, weight: topics.reduce((sum, { weight }) => sum + weight, 0) };
}

function askedWords({ lookUp }: QuestionContext, found: readonly WordSpan[]): AskedWords {
  const places = new Map<number, number[]>();
  for (const [at, { form }] of found.entries())
    for (const word of lookUp(form).words) places.set(word, [...(places.get(word) ?? []), at]);
  return { count: found.length, places };
}

/** The topics of a text: the names of concepts, and its other words without stop words, each once. */
export function readTopics(context: QuestionContext, typed: string, found: readonly WordSpan[]): Topic[] {
  const likely = likelyLanguages(context.languages, typed, found);
  const isContent = contentWordIn(likely, found);
  const hasNames = tellsNames(likely);
  const writesCapitals = CAPITAL_INSIDE.test(typed);
  const isCapital = ({ start }: WordSpan) => typed.charAt(start) !== typed.charAt(start).toLowerCase();
  const isNameOnShelf = ({ form }: WordSpan) => isShelfName(context.vocabulary, form);
  // Asked in a language of capital nouns about sources in another, what these write as a name is one.
  const isForeign = likely.every((tag) => !context.languages.includes(tag));
  const isName = (word: WordSpan, at: number): boolean =>
    hasNames
      ? (at > 0 && isCapital(word)) || (!writesCapitals && isNameOnShelf(word))
      : isForeign && isCapital(word) && isNameOnShelf(word);
  const isWithCapital = (at: number): boolean => {
    const word = found[at];
    return word !== undefined && isCapital(word);
  };
  /** "Senda de Vida". */
  const isParticle = (at: number): boolean =>
    PARTICLE_FORMS.has(found[at]?.form ?? '') &&
    isWithCapital(at - 1) &&
    !isWithCapital(at) &&
    isWithCapital(at + 1);
  const topics = new Map<string, Topic>();
  const add = (topic: Topic): void => {
    if (!topics.has(topic.form)) topics.set(topic.form, topic);
  };
  const forms = found.map(({ form }) => form);
  const asking = askingPlaces(forms);
  const named = new Map(context.concepts.match(forms).map((match) => [match.first, match]));
  const regions = new Map(regionsIn(typed, found).map((match) => [match.first, match]));
  for (let at = 0; at < found.length; at++) {
    const word = found[at];
    if (!word) continue;
    const concept = named.get(at);
    const region = regions.get(at);
    if (concept) {
      add(conceptTopic(context, found.slice(at, concept.end), concept.names));
      at = concept.end - 1;
    } else if (region) {
      add(regionTopic(context, found.slice(at, region.end), region.names));
      at = region.end - 1;
    } else if (!topics.has(word.form) && isContent(word.form) && !isParticle(at))
      add(
        wordTopic(context, word, isName(word, at), asking.has(at), [
          ...otherDays(forms, at),
          ...romans(word),
        ]),
      );
  }
  return [...topics.values()];
}

/** "World War 2" is "World War II"; a single letter stands for other things. */
function romans({ form }: WordSpan): string[] {
  const roman = /^\d{1,2}$/.test(form) ? romanOf(Number(form)) : undefined;
  return roman !== undefined && roman.length > 1 ? [roman] : [];
}

function conceptTopic(
  context: QuestionContext,
  found: readonly WordSpan[],
  names: readonly (readonly string[])[],
): Topic {
  return {
    form: found.map(({ form }) => form).join(' '),
    start: found[0]?.start ?? 0,
    end: found.at(-1)?.end ?? 0,
    alternatives: names.flatMap((name) => namedBy(context, name) ?? []),
    synonyms: [],
    isName: true,
    asks: false,
  };
}

/** A country by its other names too, and, where it has one word, by what is its own: "Mexican". */
function regionTopic(
  context: QuestionContext,
  found: readonly WordSpan[],
  names: readonly (readonly string[])[],
): Topic {
  const topic = conceptTopic(context, found, names);
  const [word] = found;
  if (!word || found.length > 1 || word.form.length < SHORTEST_FAMILY) return topic;
  const { alternatives, synonyms } = context.lookUp(word.form);
  const known = new Set(alternatives.map(({ terms }) => terms.join()));
  const others = topic.alternatives.filter(({ terms }) => !known.has(terms.join()));
  return { ...topic, alternatives: [...alternatives, ...others], synonyms };
}

const PARTICLE_FORMS = wordSet(PARTICLES);

/** Shorter words are of other families: "US" and "use". */
const SHORTEST_FAMILY = 4;

/** Who writes names with capitals means no name by "secretary". */
const CAPITAL_INSIDE = /\s[^\p{L}\s]*\p{Lu}\p{Ll}/u;

/** @param others how else the word may be written */
function wordTopic(
  { lookUp }: QuestionContext,
  { form, start, end }: WordSpan,
  isName: boolean,
  asks: boolean,
  others: readonly string[],
): Topic {
  const { alternatives, synonyms } = lookUp(form);
  return {
    form,
    start,
    end,
    alternatives: [...alternatives, ...others.flatMap((other) => lookUp(other).alternatives)],
    synonyms,
    isName,
    asks,
  };
}

/** A name of several words stands where all of them do. */
function namedBy(
  { vocabulary, languages }: QuestionContext,
  name: readonly string[],
): TermAlternative | undefined {
  for (const language of languages) {
    const { stem, stopWords } = languageOf(language);
    const telling = name.filter((form) => !stopWords.has(form));
    const terms = telling.flatMap((form) => vocabulary.termOf(stem(form)) ?? []);
    if (telling.length > 0 && terms.length === telling.length) return { terms, share: 1 };
  }
  return undefined;
}

/** A question whose small words are so many more in a language that no source is in is asked in that. */
const CLEARLY_MORE = 2;

/** The language of a question: the one of the shelf's that has most of its words as stop words, or another that clearly has more. */
function likelyLanguages(
  languages: readonly string[],
  typed: string,
  found: readonly WordSpan[],
): readonly string[] {
  const hitsIn = (language: string): number => {
    const { stopWords } = languageOf(language);
    const marked = language === 'es' && /[¿¡]/.test(typed) ? CLEARLY_MORE : 0;
    return marked + found.filter(({ form }) => stopWords.has(form)).length;
  };
  const most = Math.max(0, ...languages.map(hitsIn));
  const own = languages.filter((language) => hitsIn(language) === most);
  const [other, hits] = KNOWN_LANGUAGES.map((language) => [language, hitsIn(language)] as const).reduce(
    (best, one) => (one[1] > best[1] ? one : best),
  );
  return hits >= most + CLEARLY_MORE ? [other] : own;
}

/** Tells the content words, which are no stop words. When there is nothing else, every word is one. */
function contentWordIn(languages: readonly string[], found: readonly WordSpan[]): (form: string) => boolean {
  const likely = languages.map((language) => languageOf(language).stopWords);
  const tells = (form: string): boolean => !likely.some((stopWords) => stopWords.has(form));
  return found.some(({ form }) => tells(form)) ? tells : () => true;
}
