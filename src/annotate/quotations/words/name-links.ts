import { type Speech, Word } from '../../../languages/index.ts';
import { wordSet } from '../../../text/word-list.ts';
import { PARTICLES } from '../../../words/name-particles.ts';
import { Tag } from './tag-kinds.ts';
import type { Tokens } from './types.ts';

/** How many small words may stand side by side inside a name: "von und zu Tal". */
const LONGEST_LINK = 3;

/** Whether a word that no table holds may be a small word inside a name, of a language we have no table for. */
export const mayLinkNames = (word: string, { shortNouns }: Speech): boolean =>
  shortNouns !== undefined &&
  word.length > 1 &&
  word.length <= 4 &&
  /^\p{Ll}+$/u.test(word) &&
  !shortNouns.has(word);

/** Whether a word that opens in lower case is a name for the capital behind it: al-Jabri, d'Orsi, kaDlamini. */
export const opensName = (raw: string): boolean =>
  /^(?:(?:al|el|ul|as|ash|ad|an|ar|at|az|bin|ibn|abu|ben)-|[dl]['’]|(?:ka|kwa|wa|mac|mc|de|di|la|le|du|van|von|ní))\p{Lu}\p{Ll}/u.test(
    raw,
  );

/**
 * Whether the lower-case word at `i` and the next words up to a capital are inside a name: "Pieter [van] Wyk". What may be another word of English, or is known from nowhere, joins only behind a
 * given name or a title, or where the whole is beside a verb of saying.
 */
export function linksNames(
  tokens: Tokens,
  tags: readonly number[],
  from: number,
  i: number,
  to: number,
): boolean {
  const { bits } = tokens;
  if (!isSmall(tokens, i)) return false;
  let end = i + 1;
  let sure = isSure(tokens, i);
  for (; end < to && end - i < LONGEST_LINK && isSmall(tokens, end); end++) sure &&= isSure(tokens, end);
  if (end >= to || !isCapital(bits[end] ?? 0)) return false;
  // "said [van] Wyk", where the given name is left out
  return sure || (tags[i - 1 - from] === Tag.name && isPersons(tokens, tags, from, i, end, to));
}

const isSmall = ({ bits }: Tokens, i: number): boolean =>
  ((bits[i] ?? 0) & Word.particle) !== 0 && !((bits[i] ?? 0) & Word.capital);

/** Whether the word is a known particle and no other word of English. */
const isSure = ({ bits, word }: Tokens, i: number): boolean =>
  bits[i] === Word.particle && KNOWN.has(word[i] ?? '');

const KNOWN = wordSet(PARTICLES);

/** Whether the name in front holds a given name or a title, or the whole stands beside a verb of saying. */
function isPersons(
  { bits }: Tokens,
  tags: readonly number[],
  from: number,
  i: number,
  end: number,
  to: number,
): boolean {
  let first = i;
  while (first > from && tags[first - 1 - from] === Tag.name) first--;
  for (let k = first; k < i; k++) if ((bits[k] ?? 0) & (Word.male | Word.female | Word.title)) return true;
  let next = end + 1;
  while (next < to && isCapital(bits[next] ?? 0)) next++;
  return says(bits[first - 1] ?? 0) || says(next < to ? (bits[next] ?? 0) : 0);
}

const says = (bits: number): boolean =>
  (bits & Word.saying) !== 0 && (bits & (Word.past | Word.third)) !== 0 && !(bits & Word.capital);

const isCapital = (bits: number): boolean => (bits & Word.capital) !== 0 && !(bits & Word.time);
