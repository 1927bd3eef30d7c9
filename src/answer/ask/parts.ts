import { readQuestion, type SearchedShelf } from '../../search/index.ts';
import { fold, foldText } from '../../text/fold.ts';
import { cover, type Span, slice } from '../../text/span.ts';
import { inAny, QUESTION_TABLES, spanOf, without } from './asked-in.ts';

const ASKS = inAny('asks');
/** Where another question begins: behind a mark, or an "and" before a word that asks. */
const NEXT = new RegExp(
  `(?:[?;]\\s{0,3}[¿]?|,?\\s${inAny('and')}\\s)(?=(?:(?:${inAny('by')}\\s)?${ASKS}|${inAny('yesOrNo')})(?:\\s|\\?|$))`,
  'g',
);
const ASKING = new RegExp(`^[\\s¿"]*${ASKS}\\s`);
/** "And by whom?", "and why?": asks this of what the first question tells. */
const ALONE = new RegExp(`^(?:${inAny('by')}\\s)?(?:${ASKS}|que)$`);
/** Other questions have at least so many words. */
const LEAST_WORDS = 3;
const MOST_PARTS = 4;

/** What asks for two sides: a word of it, or how it begins; "What do Moss and Hale say?" asks what each of them does. */
const COMPARES = [
  new RegExp(`(?:^|\\s)${inAny('compares')}(?=[\\s:.?]|$)`),
  new RegExp(`^[\\s¿]*${inAny('bothAre')}\\s`),
  new RegExp(
    `^\\s*${inAny('whatSaid')}\\s(?:${inAny('saying')}\\s)?\\S.*\\s${inAny('and')}\\s.*\\s${inAny('says')}(?:\\s|\\?|$)`,
  ),
];
/** Its words, which tell nothing of either side. */
const COMPARING = new RegExp(`^[\\s¿]*${inAny('comparing')}\\s`);
/** "What Moss said and what Hale said": what Moss and Hale said. */
const SAYS_TWICE = new RegExp(
  `\\b(${inAny('whatSaid')})\\s(\\S+(?:\\s\\S+)?)\\s(${inAny('says')})\\s(${inAny('and')})\\s\\1\\s(\\S+(?:\\s\\S+)?)\\s\\3(?=\\s|\\?|$)`,
  'iu',
);
/** "The numbers of migrants": how many migrants. */
const NUMBERS = QUESTION_TABLES.flatMap(({ comparingCounts, counts }) =>
  comparingCounts && counts ? [{ begins: new RegExp(`^(?:${comparingCounts})`), asks: `${counts} ` }] : [],
);
const EACH = new RegExp(`\\s${inAny('each')}(?=\\s|[?.]|$)`);
/** What joins two names, with the small words before the second. */
const JOINS = new RegExp(
  `^(?:['’]s)?,?\\s(?:${inAny('and')}|${inAny('joins')})\\s(?:\\p{Ll}{1,5}\\s){0,2}$`,
  'u',
);
/** "For Arle and for Kessel": the same small word before both. */
const BEFORE = /\s(\p{Ll}{2,6})\s$/u;

/**
 * The questions that are asked in one, each by itself: "Who is Ada Moss, and when did she resign?", and each side of a
 * comparison: "Compare how many came in May and in June". A pronoun of a later one is put for the names of the first.
 */
export function partsOf(shelf: SearchedShelf, question: string): readonly string[] {
  const several = spanOf(question, COMPARING) ? [] : severalIn(shelf, question);
  return several.length > 1 ? several : sidesOf(shelf, question);
}

function severalIn(shelf: SearchedShelf, question: string): string[] {
  if (!spanOf(question, ASKING)) return [question];
  const folded = fold(question);
  const starts = [...folded.text.matchAll(NEXT)].map(
    ({ index, 0: { length } }) => folded.toOriginal({ start: index, end: index + length }).end,
  );
  const cuts = [0, ...starts, question.length];
  const parts = cuts.slice(1).map((end, at) => question.slice(cuts[at], end).replace(TRAILING, ''));
  const isWhole = parts.every(
    (part) => ALONE.test(foldText(part.trim())) || part.trim().split(/\s+/).length >= LEAST_WORDS,
  );
  if (!isWhole || parts.length > MOST_PARTS) return [question];
  const [first = '', ...rest] = parts;
  const names = namesIn(shelf, first)[0];
  return [
    first,
    ...rest.map(
      (part) =>
        askedOfTheSame(first, part) ?? (names ? part.replace(PRONOUN, `$1${slice(first, names)}`) : part),
    ),
  ];
}

/** "Why?" of what the question before tells: "Who shut the mill?", "why shut the mill". */
const askedOfTheSame = (before: string, part: string): string | undefined =>
  ALONE.test(foldText(part.trim())) ? `${part.trim()} ${without(before, ASKING)}` : undefined;

const TRAILING = new RegExp(`[\\s,;?]*(?:\\s${inAny('and')}\\s)?$`, 'iu');
/** With the space before it. */
export const PRONOUN = new RegExp(`(\\s)${inAny('pronouns')}(?=\\s|$)`, 'iu');

/** Each run of names, in order. */
export function namesIn(shelf: SearchedShelf, question: string): Span[] {
  const runs: Span[] = [];
  for (const { isName, start, end } of readQuestion(shelf, question).topics) {
    const last = runs.at(-1);
    if (!isName) continue;
    if (
      last &&
      /^\s(?:(?:of|on|for|de|del|della|der|den|la|le|von|van|da|do|dos|du)\s){0,2}$/u.test(
        question.slice(last.end, start),
      )
    )
      runs.splice(-1, 1, cover(last, { start, end }));
    else runs.push({ start, end });
  }
  return runs;
}

function sidesOf(shelf: SearchedShelf, question: string): string[] {
  const compares = COMPARES.some((pattern) => spanOf(question, pattern));
  const counted = NUMBERS.reduce((typed, { begins, asks }) => without(typed, begins, asks), question);
  const asked = without(without(counted, COMPARING).replace(SAYS_TWICE, '$1 $2 $4 $5 $3'), EACH);
  const names = namesIn(shelf, asked);
  for (const [at, one] of names.entries()) {
    const other = names[at + 1];
    if (!other || !JOINS.test(asked.slice(one.end, other.start))) continue;
    const before = BEFORE.exec(asked.slice(0, one.start))?.[1];
    if (!compares && (!before || before !== BEFORE.exec(asked.slice(0, other.start))?.[1])) continue;
    const behind = asked.slice(other.end);
    return [asked.slice(0, one.end) + behind, asked.slice(0, one.start) + asked.slice(other.start)];
  }
  return [question];
}
