import { deedsIn, type ToldDeed } from '../../annotate/deeds.ts';
import { toDocument } from '../../annotate/document.ts';
import { languageOf, likelyLanguageOf, Word, wordBits } from '../../languages/index.ts';
import {
  askedVerb,
  asksWhich,
  isShelfName,
  type PassageHit,
  type Question,
  type SearchedShelf,
  sentenceRange,
  type Topic,
  termsIn,
} from '../../search/index.ts';
import { BOUNDS } from '../../text/bounds.ts';
import { foldText } from '../../text/fold.ts';
import { madeOnce } from '../../text/made-once.ts';
import { overlaps, type Span, slice } from '../../text/span.ts';
import { type WordSpan, words } from '../../text/words.ts';
import { hasWords, inAny } from './asked-in.ts';
import { headingsOf } from './headings-of.ts';
import type { Request } from './request.ts';

/** Who does what to whom in a question; of these, what is asked for is not there. */
interface Roles {
  /** The verb as it is typed. */
  readonly verb: Span;
  readonly doers: readonly Topic[];
  /** To whom it is done: right behind the verb. */
  readonly done: readonly Topic[];
}

/** With all else that the question names. */
interface AskedRoles extends Roles {
  readonly besides: readonly Topic[];
}

/** Whether a passage tells the deed as it is asked; of others, or of another thing; or neither. */
export type RolesTold = 'as asked' | 'otherwise' | undefined;

/** The language whose questions `askedVerb` reads. */
const ASKED_IN = 'en';
/** Kinds of what is asked for beside who does it and to whom: the verb may have no object. */
const BESIDE: ReadonlySet<Question['asks']> = new Set(['date', 'place', 'reason', 'age']);
const isMutual = hasWords(inAny('mutual'));

/**
 * "What did Arle ask of Kessel?" is not told by what Kessel asks of Arle.
 * @param question `typed`, as it is read
 */
export function askedRoles(
  shelf: SearchedShelf,
  typed: string,
  question: Question,
  request: Request | undefined,
): (hit: PassageHit) => RolesTold {
  const roles = rolesIn(shelf, typed, question, request);
  if (!roles || isMutual(slice(typed, roles.verb))) return () => undefined;
  const stems = stemsOf(shelf, question, roles.verb, typed);
  const isBeside = (topic: Topic): boolean =>
    !roles.doers.includes(topic) && topic.start !== roles.verb.start;
  const asked = { ...roles, besides: question.topics.filter(isBeside) };
  return madeOnce(({ entry, answer }) => {
    const { document, source } = entry.shelved;
    if (entry.passage.span.end - entry.passage.span.start > BOUNDS.readPassage) return undefined;
    const paragraphs = sentencesWith(shelf, stems, entry).map((one) => ({ span: one, sentences: [one] }));
    const { stem } = languageOf(source.language);
    const deeds = deedsIn({ ...document, paragraphs }).filter(({ verb }) =>
      stems.has(stem(foldText(slice(source.text, verb)))),
    );
    const own = deeds.filter(({ verb }) => overlaps(verb, answer));
    if (own.some((deed) => isOfOther(shelf, roles, source.text, deed)) && !isThingTold(shelf, roles, entry))
      return 'otherwise';
    const told = (own.length > 0 ? own : deeds).map((deed) => toldBy(shelf, source.text, asked, deed));
    return told.find((one) => one === 'as asked') ?? told.find((one) => one === 'otherwise');
  });
}

/** The sentences that have one of these stems: to cut a sentence into phrases takes far longer than to look for it. */
function sentencesWith(
  { vocabulary }: SearchedShelf,
  stems: ReadonlySet<string>,
  { forward, passage, sentences }: PassageHit['entry'],
): readonly Span[] {
  const terms = new Set([...stems].flatMap((stem) => vocabulary.termOf(stem) ?? []));
  const first = forward.passages[passage.number - 1] ?? 0;
  const has = (at: number): boolean =>
    [...termsIn(vocabulary, forward, sentenceRange(forward, first + at))].some((term) => terms.has(term));
  return sentences.filter((_, at) => has(at));
}

function toldBy(
  shelf: SearchedShelf,
  text: string,
  { doers, done, besides }: AskedRoles,
  deed: ToldDeed,
): RolesTold {
  const { doer, doerPhrase, isPronoun, others, receivers, object } = deed;
  if (!doer) return undefined;
  const holds = (spans: readonly Span[], topics: readonly Topic[]): number =>
    held(shelf, text, spans, topics);
  if (doers.length > 0) {
    const more = holds([doer], doers) - holds(receivers, doers);
    if (more > 0 || (isPronoun && more === 0)) return 'as asked';
    const isOther = hasName(shelf, text, doer) || holds([doer], besides) > 0;
    const mayBeSame = isPronoun || (doers.some(({ isName }) => isName) && !isOther);
    return more < 0 && !mayBeSame ? 'otherwise' : undefined;
  }
  const more = holds(others, done) - holds([doer], done);
  if (more >= 0 || !doerPhrase || !object) return more > 0 ? 'as asked' : undefined;
  const isDoer = told(shelf, text, doerPhrase).length === holds([doerPhrase], done);
  return isDoer && told(shelf, text, object).length > 0 ? 'otherwise' : undefined;
}

/** "Who opened the pool?" is not told by who opened the library: it is done to something else that is named. */
function isOfOther(
  shelf: SearchedShelf,
  { doers, done }: Roles,
  text: string,
  { object }: ToldDeed,
): boolean {
  const last = object && told(shelf, text, object).at(-1);
  return doers.length === 0 && done.length > 0 && last !== undefined && held(shelf, text, [last], done) === 0;
}

/** Whether the thing to which it is done stands in the passage or its headings, in any word of the kind. */
function isThingTold(
  { vocabulary }: SearchedShelf,
  { done }: Roles,
  { shelved, passage }: PassageHit['entry'],
): boolean {
  const thing = done.findLast(({ form }) => !isBesideNouns(form));
  if (!thing) return true;
  const wanted = new Set([...thing.alternatives.flatMap(({ terms }) => terms), ...thing.synonyms]);
  const { source } = shelved;
  const told = [
    ...words(source.text, passage.span),
    ...headingsOf(source, passage).flatMap((one) => words(one)),
  ];
  return told.some(({ form }) =>
    vocabulary.wordsOf(form).some((word) => wanted.has(vocabulary.terms[word] ?? -1)),
  );
}

/** The words that are no stop words. */
const told = ({ languages }: SearchedShelf, text: string, span: Span): WordSpan[] =>
  words(text, span).filter(({ form }) => !languages.some((tag) => languageOf(tag).stopWords.has(form)));

/** "The inventor" may be whoever is asked for. */
const hasName = ({ vocabulary }: SearchedShelf, text: string, span: Span): boolean =>
  words(text, span).some(({ form }) => isShelfName(vocabulary, form));

/** How many of the topics stand in some spans. */
function held(
  { vocabulary }: SearchedShelf,
  text: string,
  spans: readonly Span[],
  topics: readonly Topic[],
): number {
  const terms = new Set(
    spans.flatMap((span) =>
      words(text, span).flatMap(({ form }) => vocabulary.wordsOf(form).map((word) => vocabulary.terms[word])),
    ),
  );
  // "Mexican" is of Mexico, and a miller is no mill.
  return topics.filter(({ alternatives, isName }) =>
    alternatives.some(
      ({ terms: own, share }) =>
        (isName || share === 1) && own.length > 0 && own.every((term) => terms.has(term)),
    ),
  ).length;
}

/** The stems of the verb, and of words of its family. */
function stemsOf(
  { vocabulary, languages }: SearchedShelf,
  { topics }: Question,
  verb: Span,
  typed: string,
): ReadonlySet<string> {
  const form = foldText(slice(typed, verb));
  const topic = topics.find(({ start }) => start === verb.start);
  const family = (topic?.alternatives ?? []).flatMap(({ terms }) =>
    terms.map((term) => vocabulary.stems.at(term)),
  );
  return new Set(
    [...languages.map((tag) => languageOf(tag).stem(form)), ...family].filter((one) => one !== undefined),
  );
}

function rolesIn(
  { languages }: SearchedShelf,
  typed: string,
  question: Question,
  request: Request | undefined,
): Roles | undefined {
  // Two names and a verb tell no language: then it is likely that of the sources.
  const language = likelyLanguageOf(typed) ?? languages[0] ?? ASKED_IN;
  return languageOf(language).tag === ASKED_IN
    ? rolesInEnglish(typed, question)
    : saidRoles(typed, language, question, request);
}

function rolesInEnglish(typed: string, { topics, asks }: Question): Roles | undefined {
  const found = words(typed);
  const forms = found.map(({ form }) => form);
  const topicAt = (at: number): Topic | undefined =>
    topics.find(({ start, end }) => {
      const place = found[at]?.start ?? -1;
      return start <= place && place < end;
    });
  const asked = askedVerb(forms, (at) => topicAt(at)?.isName === true);
  const verb = found[asked?.at ?? -1];
  if (!asked || !verb) return undefined;
  const between = (from: number, to: number): Topic[] =>
    topics.filter(
      ({ start }) =>
        start >= (found[from]?.start ?? typed.length) && start < (found[to]?.start ?? typed.length),
    );
  const { at, operator, isPassive } = asked;
  const front = operator === undefined ? [] : between(operator + 1, at);
  const next = forms.findIndex((form, place) => place > at && isPreposition(form));
  const behind = between(at + 1, next < 0 ? forms.length : next);
  if (isPassive) {
    const by = forms.findIndex((form, place) => place > at && isBy(form));
    const doers = by < 0 ? [] : between(by + 1, forms.length);
    return doers.length > 0 ? { verb, doers, done: front } : undefined;
  }
  const isObjectAsked = forms.slice(0, operator ?? 0).some(asksWhich) && !BESIDE.has(asks);
  if (operator === undefined) return behind.length > 0 ? { verb, doers: [], done: behind } : undefined;
  return front.length > 0 && (isObjectAsked || behind.length > 0)
    ? { verb, doers: front, done: behind }
    : undefined;
}

/** "Who painted it first?" */
const isBesideNouns = (form: string): boolean =>
  (wordBits(ASKED_IN, form) & (Word.adverb | Word.time | Word.adjective)) !== 0;
const isPreposition = (form: string): boolean => (wordBits(ASKED_IN, form) & Word.preposition) !== 0;
const isBy = hasWords(inAny('by'));

/** Where somebody is asked for who says something. */
function saidRoles(
  typed: string,
  language: string,
  { topics }: Question,
  request: Request | undefined,
): Roles | undefined {
  if (request?.kind !== 'saidBy') return undefined;
  const [deed] = deedsIn(toDocument(typed, language));
  const start = foldText(typed).indexOf(request.speaker);
  const doer = deed?.doer ?? { start, end: start + request.speaker.length };
  const doers = topics.filter((topic) => overlaps(topic, doer));
  return deed && start >= 0 && doers.length > 0 ? { verb: deed.verb, doers, done: [] } : undefined;
}
