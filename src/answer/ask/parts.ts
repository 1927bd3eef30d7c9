import { readQuestion, type SearchedShelf } from '../../search/index.ts';
import { cover, type Span, slice } from '../../text/span.ts';
import { wordList } from '../../text/word-list.ts';

const any = (words: string): string => `(?:${wordList(words).join('|')})`;

const ASKS = any(
  'who whom whose what when where why how which quién quien cuándo cuando dónde donde cuántos cuántas qui quand où pourquoi combien wer wann wo warum wieso wieviel quem quando onde quantos quantas',
);
/** "And was it", "and did she": a question that is answered with yes or no. */
const YES_OR_NO =
  '(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would) (?:it|he|she|they|there)';
/** Where another question begins: behind a mark, or an "and" before a word that asks. */
const NEXT = new RegExp(
  `(?:[?;]\\s{0,3}[¿]?|,?\\s(?:and|y|et|und|e)\\s)(?=(?:by |von |par |por )?(?:${ASKS}|${YES_OR_NO})(?:\\s|\\?|$))`,
  'giu',
);
const ASKING = new RegExp(`^[\\s¿"“]*${ASKS}\\s`, 'iu');
/** "And by whom?", "and why?": asks this of what the first question tells. */
const ALONE = new RegExp(`^(?:by |von |par |por )?(?:${ASKS}|qué|que)$`, 'iu');
/** Other questions have at least so many words. */
const LEAST_WORDS = 3;
const MOST_PARTS = 4;

/** What asks for two sides. */
const COMPARES =
  /(?:^|\s)(?:compared?|contrast|versus|vs\.?|than|each|both|respectively|differences?|differs?|compara|comparar|comparer|diferencia|différence|diferença|vergleiche?|unterschied)(?=[\s:.?]|$)/iu;
/** Its words, which tell nothing of either side. */
const COMPARING =
  /^(?:please\s)?(?:compare|contrast|what(?:['’]s|\sis|\sare|\swas|\swere)?\s(?:the\s)?differences?\s(?:between|in)|differences?\s(?:between|in))\s/iu;
const BOTH_ARE =
  /^\s*(?:who|what|quiénes|qui|wer|quem)\s(?:are|were|son|eran|sont|étaient|sind|waren|são)\s/iu;
/** "What do Moss and Hale say?": what each of them does. */
const BOTH_SAY =
  /^\s*what\s(?:(?:do|did|have)\s)?\S.*\sand\s.*\s(?:say|said|think|thought|claim|claimed|argue|argued|want|promise|promised|demand|demanded)(?:\s|\?|$)/iu;
/** "What Moss said and what Hale said": what Moss and Hale said. */
const SAYS_TWICE =
  /\bwhat\s(\S+(?:\s\S+)?)\s(says|said|thinks|thought|wants)\sand\swhat\s(\S+(?:\s\S+)?)\s\2(?=\s|\?|$)/iu;
/** "The numbers of migrants": how many migrants. */
const NUMBERS = /^(?:please\s)?compare\s(?:the\s)?(?:numbers?|figures?|totals?)\s(?:of\s)?/iu;
const EACH = /\s(?:each|both|respectively)(?=\s|[?.]|$)/iu;
/** What joins two names, with the small words before the second. */
const JOINS =
  /^(?:['’]s)?,?\s(?:and|or|with|to|from|(?:as\s)?compared\s(?:with|to)|versus|vs\.?|than|y|con|et|ou|und|oder|e|com)\s(?:\p{Ll}{1,5}\s){0,2}$/u;
/** "For Arle and for Kessel": the same small word before both. */
const BEFORE = /\s(\p{Ll}{2,6})\s$/u;

/**
 * The questions that are asked in one, each by itself: "Who is Ada Moss, and when did she resign?", and each side of a
 * comparison: "Compare how many came in May and in June". A pronoun of a later one is put for the names of the first.
 */
export function partsOf(shelf: SearchedShelf, question: string): readonly string[] {
  const several = COMPARING.test(question) ? [] : severalIn(shelf, question);
  return several.length > 1 ? several : sidesOf(shelf, question);
}

function severalIn(shelf: SearchedShelf, question: string): string[] {
  if (!ASKING.test(question)) return [question];
  const starts = [...question.matchAll(NEXT)].map((found) => found.index + found[0].length);
  const cuts = [0, ...starts, question.length];
  const parts = cuts.slice(1).map((end, at) => question.slice(cuts[at], end).replace(TRAILING, ''));
  const isWhole = parts.every(
    (part) => ALONE.test(part.trim()) || part.trim().split(/\s+/).length >= LEAST_WORDS,
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
  ALONE.test(part.trim()) ? `${part.trim()} ${before.replace(ASKING, '')}` : undefined;

const TRAILING = /[\s,;?]*(?:\s(?:and|y|et|und|e)\s)?$/iu;
const PRONOUN = /(\s)(?:he|she|it|they|él|ella|il|elle|er|ele|ela)(?=\s|$)/iu;

/** Each run of names, in order. */
export function namesIn(shelf: SearchedShelf, question: string): Span[] {
  const runs: Span[] = [];
  for (const { isName, start, end } of readQuestion(shelf, question).topics) {
    const last = runs.at(-1);
    if (!isName) continue;
    if (
      last &&
      /^\s(?:(?:of|de|del|della|der|den|la|le|von|van|da|do|dos|du)\s){0,2}$/u.test(
        question.slice(last.end, start),
      )
    )
      runs.splice(-1, 1, cover(last, { start, end }));
    else runs.push({ start, end });
  }
  return runs;
}

function sidesOf(shelf: SearchedShelf, question: string): string[] {
  const compares = [COMPARES, BOTH_ARE, BOTH_SAY].some((pattern) => pattern.test(question));
  const asked = question
    .replace(NUMBERS, 'how many ')
    .replace(COMPARING, '')
    .replace(SAYS_TWICE, 'what $1 and $3 $2')
    .replace(EACH, '');
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
