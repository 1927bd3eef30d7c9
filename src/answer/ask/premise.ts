import { CURRENCY_NOUNS } from '../../annotate/figures/tables/currencies.ts';
import { KNOWN_LANGUAGES, languageOf, likelyLanguageOf } from '../../languages/index.ts';
import { once } from '../../languages/once.ts';
import {
  isAsking,
  isLight,
  isNumber,
  type PassageHit,
  type Question,
  readQuestion,
  type SearchedShelf,
  type Topic,
} from '../../search/index.ts';
import { foldText } from '../../text/fold.ts';
import { slice } from '../../text/span.ts';
import { wordSet } from '../../text/word-list.ts';
import { words } from '../../text/words.ts';
import { hasWords, inAny } from './asked-in.ts';
import { answerIn } from './replied.ts';
import type { Request } from './request.ts';

/** What a question takes for granted that must stand with its answer, as far as its words tell. */
export type Premise = (hit: PassageHit) => boolean;

/**
 * A question of so few topics has nothing else by which a passage could be known that tells in other words what was done;
 * of one with a name, or of a count, this is so a topic longer.
 */
const SHORT = { telling: 3, other: 2 };
/** So much of a heading, and of the names, is asked for where a text is about these, and may tell in other ways what became of them. */
const ABOUT = { heading: 0.5, names: 0.6 };
/** A question of no more telling words is about all of them. */
const FEW_WORDS = 2;
/** From this confidence on, one of them may be told in other words. */
const RATHER_SURE = 0.6;
/** Who did something is asked with so few things beside what was done. */
const FEW_THINGS = 3;
const begins = (words: string, behind = ''): ((typed: string) => boolean) => {
  const pattern = new RegExp(`^[^\\p{L}]*${words}\\s${behind}`, 'u');
  return (typed) => pattern.test(foldText(typed));
};
const asksWho = begins(inAny('who'));
/** What stands before the deed of those who are counted: "How many people died?". */
const isCountOf = begins(inAny('counts'), `(?:(?!${inAny('helpers')}\\s)\\S+\\s){1,3}$`);
/** Why or how somebody with a name did something. */
const asksOfDeed = begins(inAny('deeds'));
const asksMeasure = hasWords(inAny('measures'));
/** "How much does the mill cost?", in the words of money. */
const tellsPrice = hasWords(inAny('prices'));
/** "For months", "a two-day march": a time without a number. */
const tellsDuration = hasWords(inAny('durations'));

/**
 * "Why did Moss praise the dam?" takes for granted that she did: a passage in which nobody praises answers something else.
 * @param question `typed`, as it is read
 * @returns tells whether a passage holds what is taken for granted
 */
export function premiseOf(
  shelf: SearchedShelf,
  typed: string,
  question: Question,
  request: Request | undefined,
): Premise {
  const asksWhy = question.asks === 'reason';
  const isDeed =
    (asksWho(typed) && thingsIn(question, typed) <= FEW_THINGS) ||
    isCountOf(typed.slice(0, question.topics[question.centre[0] ?? -1]?.start ?? 0)) ||
    (asksOfDeed(typed) && isOfName(question) && (asksWhy || thingsIn(question, typed) <= FEW_THINGS + 1));
  const about =
    request?.kind === 'saidBy' ? readQuestion(shelf, request.about).topics.filter(tells).length : 0;
  const isForeign = isInOther(shelf, typed);
  const asksPrice = asksMeasure(typed) && question.asks === 'number' && tellsPrice(typed);
  const hasOther = question.asks === 'number' || question.topics.some(({ isName }) => isName);
  const hasFew = question.topics.length <= (hasOther ? SHORT.telling : SHORT.other);
  return (hit) => {
    const { centreLacking, kindLacking, unmet, telling, headed, headingNames } = hit.coverage;
    if (question.asks === 'age' && kindLacking > 0) return false;
    const isAbout = headed >= ABOUT.heading && headingNames >= ABOUT.names;
    if (centreLacking > 0 && hasFew && !isAbout) return false;
    const isShort = telling <= FEW_WORDS && question.asks !== 'number';
    if (isShort && unmet > 0 && (asksWhy || hit.confidence < RATHER_SURE)) return false;
    if (isForeign && unmet > 0 && (asksWhy || 2 * unmet >= telling)) return false;
    if (about > 0 && unmet >= about) return false;
    if (centreLacking > 0 && (isDeed || (question.asks === 'date' && kindLacking > 0))) return false;
    if (asksPrice && !hasMoney(passageText(hit))) return false;
    return kindLacking === 0 || !asksMeasure(typed) || isMeasured(answerIn(hit, 1).excerpt.text);
  };
}

/** Whether a question is clearly in a language that no source is in: of its words it has names and a few others in common. */
export function isInOther({ languages }: SearchedShelf, question: string): boolean {
  const asked = likelyLanguageOf(question);
  return asked !== undefined && !languages.some((tag) => languageOf(tag).tag === asked);
}

/** Whether who did it has a name: "Why did the mayor of Arle resign?". */
function isOfName({ topics, centre }: Question): boolean {
  const deed = topics[centre[0] ?? -1];
  return deed !== undefined && topics.some(({ isName, start }) => isName && start < deed.start);
}

const passageText = ({ entry: { shelved, passage } }: PassageHit): string =>
  slice(shelved.source.text, passage.span);

/** A sign or a name of money, or a word that asks for it: "The mill cost little." */
const hasMoney = (text: string): boolean =>
  /\p{Sc}/u.test(text) || tellsPrice(text) || words(text).some(({ form }) => CURRENCIES().has(form));

const CURRENCIES = once(() => {
  const others = KNOWN_LANGUAGES.flatMap((tag) => languageOf(tag).surroundings?.currencies ?? []);
  return new Set([...CURRENCY_NOUNS, ...wordSet(foldText(others.join(' ')))]);
});

const isMeasured = (text: string): boolean =>
  tellsDuration(text) || words(text).some(({ form }) => form === 'one' || isNumber(form));

const tells = (topic: Topic): boolean => !isLight(topic.form) && !isAsking(topic);

/** How many things and doings a question has, a name of several words as one. */
function thingsIn({ topics }: Question, typed: string): number {
  let count = 0;
  let end = -1;
  for (const topic of topics) {
    const goesOn = topic.isName && end >= 0 && WITHIN_NAME.test(typed.slice(end, topic.start));
    if (!goesOn && (topic.isName || !isLight(topic.form))) count++;
    end = topic.isName ? topic.end : -1;
  }
  return count;
}

const WITHIN_NAME = /^\s(?:\p{Ll}{1,3}\s)?$/u;
