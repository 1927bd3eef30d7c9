import { languageOf } from '../../languages/index.ts';
import type { Library } from '../../library/index.ts';
import type { SearchedShelf } from '../../search/index.ts';
import { isAsking, readTopics } from '../../search/index.ts';
import { foldText } from '../../text/fold.ts';
import { type Span, slice } from '../../text/span.ts';
import { wordSet } from '../../text/word-list.ts';
import { words } from '../../text/words.ts';
import { GIVEN_NAMES } from '../../words/given-names.ts';
import { TITLES } from '../../words/titles.ts';
import { ask } from '../ask.ts';
import { inAny, spanOf, without } from './asked-in.ts';
import { namesIn, PRONOUN } from './parts.ts';
import { ASKING_WORDS, readRequest } from './request.ts';

/** Characters of the question before that are read along: a few names. */
const LONGEST_ALONG = 80;
/** A longer question is not asked again of another. */
const LONGEST_SAME = 200;

/** A further question has so many content words when it may be whole without the one before. */
const WHOLE = 2;

/** A further question read with the one before; or as it is, where that alone is answered. */
export async function readFurther(library: Library, before: string, further: string): Promise<string> {
  const along = askedOn(library, before, further);
  const isAnswered = async (question: string): Promise<boolean> =>
    (await ask(library, { question })).kind === 'found';
  const mayBeWhole =
    along !== further && !PRONOUN.test(further) && topicsOf(library, further).length >= WHOLE;
  return mayBeWhole && !(await isAnswered(along)) && (await isAnswered(further)) ? further : along;
}

/**
 * A further question with what it takes from the one before: its names; and where the further one has names alone, the
 * other content words too. A name that stands behind the same word as one of the further question is replaced by it:
 * "How many came to Arle under Moss?", "And how many under Hale?" is "And how many under Hale? (came, Arle)"; "And under
 * Hale?" is "How many came to Arle under Hale?".
 */
export function askedOn(shelf: SearchedShelf, before: string, further: string): string {
  const another = askedOfAnother(shelf, before, further) ?? askedOfTheSame(shelf, before, further);
  if (another !== undefined && another.length <= LONGEST_SAME) return another;
  if (isWhole(shelf, further)) return further;
  const [old, own] = [before, further].map((typed) => topicsOf(shelf, typed));
  if (!old || !own) return further;
  const isOwn = (form: string): boolean => own.some((topic) => topic.form === form);
  const replacedBehind = new Set(own.filter(({ isName }) => isName).map(({ behind }) => behind));
  const takesAll = own.every(({ isName }) => isName) || isOfThing(shelf, before, further);
  const along = old.filter(
    ({ form, isName, behind }) =>
      !isOwn(form) && (isName ? behind === undefined || !replacedBehind.has(behind) : takesAll),
  );
  let taken = '';
  for (const { start, end } of along) {
    const longer = taken === '' ? before.slice(start, end) : `${taken}, ${before.slice(start, end)}`;
    if (longer.length > LONGEST_ALONG) break;
    taken = longer;
  }
  return taken === '' ? further : `${further.trim()} (${taken})`;
}

/** "And who is Hale?", "What does MPP stand for?": somebody or something with a name is asked for, and nothing else. */
function isWhole(shelf: SearchedShelf, further: string): boolean {
  const request = readRequest(foldText(without(further, OPENS)));
  return (request?.kind === 'role' || request?.kind === 'meaning') && namesIn(shelf, further).length > 0;
}

/** "And", "what about": how a further question may begin. */
const OPENS = new RegExp(`^[\\s¿]*${inAny('further')}\\s`);
const CLOSES = /[\s?]*$/u;

/** An article, with what stands before it. */
const ARTICLE = new RegExp(`(?:^|\\s)${inAny('articles')}$`, 'u');
const withoutArticle = (text: string): string => without(text.trim(), ARTICLE);

/** "And Hale?", "And under Hale?": the question before, of somebody else; of whom the same small word stands before. */
function askedOfAnother(shelf: SearchedShelf, before: string, further: string): string | undefined {
  const opening = spanOf(further, OPENS);
  if (!opening) return undefined;
  const end = further.replace(CLOSES, '').length;
  const [name, ...others] = namesIn(shelf, further);
  if (!name || others.length > 0 || name.end !== end || name.start < opening.end) return undefined;
  const small = withoutArticle(further.slice(opening.end, name.start));
  if (/\s/.test(small)) return undefined;
  const known = namesIn(shelf, before);
  const isBehind = ({ start }: Span): boolean => withoutArticle(before.slice(0, start)).endsWith(` ${small}`);
  const old = small === '' ? known[0] : known.find(isBehind);
  if (old) return before.slice(0, old.start) + slice(further, name) + before.slice(old.end);
  const at = small === '' ? -1 : before.lastIndexOf(` ${small} `);
  return at < 0 ? undefined : `${before.slice(0, at)} ${further.slice(opening.end)}`;
}

/** "What did she say?", and "When was it published?" of a source: what the question before asks about, for the pronoun. */
function askedOfTheSame(shelf: SearchedShelf, before: string, further: string): string | undefined {
  if (!PRONOUN.test(further) || namesIn(shelf, further).length > 0) return undefined;
  if (isOfThing(shelf, before, further)) return undefined;
  const asked = sourceAsked(before) ?? subjectIn(shelf, before);
  return asked === undefined ? undefined : further.replace(PRONOUN, (_, space) => `${space}${asked}`);
}

/** "What did Mrs Moss propose?", "When was it read?": "it" is nobody with a title or a given name, but what was done. */
function isOfThing(shelf: SearchedShelf, before: string, further: string): boolean {
  if (!THING.test(further) || sourceAsked(before) !== undefined) return false;
  const subject = subjectIn(shelf, before);
  return subject !== undefined && PERSONS.has(words(subject)[0]?.form ?? '');
}
const THING = new RegExp(`\\s${inAny('thingPronouns')}(?=\\s|\\?|$)`, 'iu');
const PERSONS = wordSet(`${TITLES} ${GIVEN_NAMES.map(({ male, female }) => `${male} ${female}`).join(' ')}`);

/** Who somebody is, or what they did, is asked: whom the name stands for, and not where something was done. */
function subjectIn(shelf: SearchedShelf, before: string): string | undefined {
  const [name] = namesIn(shelf, before);
  return name && isSubject(before.slice(0, name.start)) ? slice(before, name) : undefined;
}
const SUBJECT = new RegExp(`(?:^|\\s)(?:${inAny('helpers')})(?:\\s${inAny('articles')})?\\s$`, 'u');
const isSubject = (before: string): boolean => SUBJECT.test(foldText(before));

/** The words by which a source is asked for. */
function sourceAsked(before: string): string | undefined {
  const request = readRequest(foldText(before));
  const [first = ''] = request?.kind === 'front' ? request.about.split(' ') : [];
  const at = first === '' ? -1 : foldText(before).indexOf(first);
  return at < 0 ? undefined : before.slice(at).replace(CLOSES, '');
}

/** The content words of a question, each with the word that it stands behind; a question like "Why?" has none. */
function topicsOf(shelf: SearchedShelf, typed: string) {
  const found = words(typed);
  const isSmall = (form: string): boolean =>
    shelf.languages.some((language) => languageOf(language).stopWords.has(form));
  return readTopics(shelf, typed, found)
    .filter((topic) => !isSmall(topic.form) && !isAsking(topic) && !ASKING_WORDS.includes(topic.form))
    .map((topic) => ({ ...topic, behind: found.findLast(({ end }) => end <= topic.start)?.form }));
}
