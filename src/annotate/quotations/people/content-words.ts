import { type Speech, Word } from '../../../languages/index.ts';
import type { Clause } from '../grammar/index.ts';
import { Tag, type Tokens } from '../words/index.ts';

/** Tokens `from`..`to`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** What a description says besides its head: "the [former] [Hawks] coach", "the president of [the club]". */
export interface ContentWords {
  readonly head: string;
  /** Words that make of an office another one. */
  readonly ranks: readonly string[];
  /** Of what, where, for whom. */
  readonly fields: readonly string[];
}

export function contentWordsOf(
  { tokens, tags, from: base }: Clause,
  { from, to }: TokenRange,
  head: number,
): ContentWords {
  const { word, bits } = tokens;
  const ranks: string[] = [];
  const fields: string[] = [];
  for (let i = from; i < to; i++) {
    const one = bareOf(word[i] ?? '');
    const tag = tags[i - base];
    if (i === head) continue;
    if (isRank(tokens.speech, one)) ranks.push(one);
    else if (
      (tag === Tag.noun || tag === Tag.name || (tag === Tag.adjective && (bits[i] ?? 0) & Word.capital)) &&
      !(i < head && (bits[i] ?? 0) & (Word.role | Word.title) && tag === Tag.noun) &&
      !(tokens.speech.collectives.has(one) && tags[i + 1 - base] === Tag.genitive)
    )
      fields.push(one);
  }
  return { head: bareOf(word[head] ?? ''), ranks, fields };
}

const bareOf = (word: string): string => word.replace(/\.$/, '');
const isRank = ({ lesser, temporary }: Speech, word: string): boolean =>
  lesser.has(word) || temporary.has(word);

/** Whether a description may be of one whom the text calls so, in `told`: its roles, or an earlier description. */
export function fits(
  { head, ranks, fields }: ContentWords,
  tokens: Tokens,
  told: readonly TokenRange[],
): boolean {
  if (told.length === 0) return true;
  const { lesser, parties, manyHave } = tokens.speech;
  const places = told.map((place) => wordsOf(tokens, place));
  const words = new Set(places.flatMap((one) => [...one]));
  if (ranks.some((rank) => !words.has(rank))) return false;
  if (places.every((one) => [...one].some((word) => lesser.has(word) && !ranks.includes(word)))) return false;
  const open = fields.filter((field) => !holds(words, field));
  if (open.some((field) => parties.has(field)) && [...words].some((word) => parties.has(word))) return false;
  return (
    open.every((field) => parties.has(field)) ||
    (!manyHave.has(head) && !told.some((place) => tellsField(tokens, place)))
  );
}

/** Whether one of the words begins as the field does: "economy", "economic"; "Hawks", "Hawk". */
function holds(words: ReadonlySet<string>, field: string): boolean {
  if (words.has(field)) return true;
  const stem = field.slice(0, Math.max(4, field.length - 3));
  for (const word of words) if (word.length > 3 && word.startsWith(stem)) return true;
  return false;
}

const wordsOf = ({ word }: Tokens, { from, to }: TokenRange): ReadonlySet<string> =>
  new Set(word.slice(from, to).map(bareOf));

/** Whether a role says of what it is one: "[health] secretary", "coach [of the Hawks]". */
function tellsField({ bits, word, speech }: Tokens, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++)
    if (
      /\p{L}/u.test(word[i] ?? '') &&
      !(
        (bits[i] ?? 0) &
        (Word.role | Word.title | Word.likely | Word.determiner | Word.possessive | Word.preposition)
      ) &&
      !isRank(speech, word[i] ?? '') &&
      !((bits[i] ?? 0) & Word.adjective)
    )
      return true;
  return false;
}
