import { readQuestion, type SearchedShelf } from '../../search/index.ts';
import { cover, type Span, slice } from '../../text/span.ts';
import { wordList } from '../../text/word-list.ts';

const any = (words: string): string => `(?:${wordList(words).join('|')})`;

const ASKS = any(
  'who whom whose what when where why how which quién quien cuándo cuando dónde donde cuántos cuántas qui quand où pourquoi combien wer wann wo warum wieso wieviel quem quando onde quantos quantas',
);
/** Where another question begins: behind a mark, or an "and" before a word that asks. */
const NEXT = new RegExp(`(?:[?;]\\s{0,3}[¿]?|,?\\s(?:and|y|et|und|e)\\s)(?=${ASKS}\\s)`, 'giu');
const ASKING = new RegExp(`^[\\s¿"“]*${ASKS}\\s`, 'iu');
/** So few words behind an "and" are no question of their own: "and by whom?", "and why?". */
const LEAST_WORDS = 3;
const MOST_PARTS = 4;

/** What asks for two sides. */
const COMPARES =
  /(?:^|\s)(?:compared?|contrast|versus|vs\.?|than|differences?|differs?|compara|comparar|comparer|diferencia|différence|diferença|vergleiche?|unterschied)(?=[\s:.?]|$)/iu;
/** Its words, which tell nothing of either side. */
const COMPARING =
  /^(?:please\s)?(?:compare|contrast|what(?:['’]s|\sis|\sare|\swas|\swere)?\s(?:the\s)?differences?\s(?:between|in)|differences?\s(?:between|in))\s/iu;
const BOTH_ARE =
  /^\s*(?:who|what|quiénes|qui|wer|quem)\s(?:are|were|son|eran|sont|étaient|sind|waren|são)\s/iu;
/** What joins two names, with the small words before the second. */
const JOINS =
  /^(?:['’]s)?,?\s(?:and|or|with|to|from|versus|vs\.?|than|y|con|et|ou|und|oder|e|com)\s(?:\p{Ll}{1,5}\s){0,2}$/u;

/**
 * The questions that are asked in one, each by itself: "Who is Ada Moss, and when did she resign?", and each side of a
 * comparison: "Compare how many came in May and in June". A pronoun of a later one is put for the names of the first.
 */
export function partsOf(shelf: SearchedShelf, question: string): readonly string[] {
  const several = severalIn(shelf, question);
  return several.length > 1 ? several : sidesOf(shelf, question);
}

function severalIn(shelf: SearchedShelf, question: string): string[] {
  if (!ASKING.test(question)) return [question];
  const starts = [...question.matchAll(NEXT)].map((found) => found.index + found[0].length);
  const cuts = [0, ...starts, question.length];
  const parts = cuts.slice(1).map((end, at) => question.slice(cuts[at], end).replace(TRAILING, ''));
  const isWhole = parts.every((part) => part.trim().split(/\s+/).length >= LEAST_WORDS);
  if (!isWhole || parts.length > MOST_PARTS) return [question];
  const [first = '', ...rest] = parts;
  const names = namesIn(shelf, first)[0];
  return [first, ...rest.map((part) => (names ? part.replace(PRONOUN, `$1${slice(first, names)}`) : part))];
}

const TRAILING = /[\s,;?]*(?:\s(?:and|y|et|und|e)\s)?$/iu;
const PRONOUN = /(\s)(?:he|she|it|they|él|ella|il|elle|er|ele|ela)(?=\s|$)/iu;

/** Each run of names, in order. */
function namesIn(shelf: SearchedShelf, question: string): Span[] {
  const runs: Span[] = [];
  for (const { isName, start, end } of readQuestion(shelf, question).topics) {
    const last = runs.at(-1);
    if (!isName) continue;
    if (last && /^\s(?:(?:of|de|del|von|da|do)\s)?$/u.test(question.slice(last.end, start)))
      runs.splice(-1, 1, cover(last, { start, end }));
    else runs.push({ start, end });
  }
  return runs;
}

function sidesOf(shelf: SearchedShelf, question: string): string[] {
  if (!COMPARES.test(question) && !BOTH_ARE.test(question)) return [question];
  const asked = question.replace(COMPARING, '');
  const names = namesIn(shelf, asked);
  for (const [at, one] of names.entries()) {
    const other = names[at + 1];
    if (!other || !JOINS.test(asked.slice(one.end, other.start))) continue;
    const behind = asked.slice(other.end);
    return [asked.slice(0, one.end) + behind, asked.slice(0, one.start) + asked.slice(other.start)];
  }
  return [question];
}
