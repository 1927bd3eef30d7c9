import { type Gender, type Speech, Word } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import { SURNAMES_FIRST } from '../../../words/family-names.ts';
import { genderOfTitle } from '../../../words/titles.ts';
import type { Clause } from '../grammar/index.ts';
import type { Tokens } from '../words/index.ts';
import type { TokenRange } from './content-words.ts';

const GIVEN = Word.male | Word.female;

/** Where the name starts behind titles and roles, which are not part of it. */
export function behindTitles(
  { bits, word, speech }: Tokens,
  { phrases }: Clause,
  { phrase, from, to }: TokenRange & { readonly phrase: number },
  inBody: boolean,
): { start: number; titled: boolean; gender: Gender | undefined } {
  let start = from;
  let titled = false;
  let gender: Gender | undefined;
  for (let i = from; i < to - 1; i++) {
    const here = bits[i] ?? 0;
    const calls = isOccupation(speech, bits[i + 1] ?? 0, word[i] ?? '', to - i);
    if (!(calls || here & (Word.title | Word.role)) || here & GIVEN) continue;
    // "Maria [del] Carmen Soto"
    if (i > from && !(here & Word.capital)) continue;
    // "Passenger Voice", "National Growers' Federation"
    if (inBody ? !(here & Word.title) || i > from : speech.folk.has(word[i] ?? '') && to - i === 2) continue;
    start = i + 1;
    titled ||= (here & Word.title) !== 0;
    gender = genderOfTitle(word[i] ?? '') ?? gender;
  }
  // "Border Protection [Mark Morgan]", "Minister of Goa [Mohan Lal]": the given name that a further name follows
  // opens the name. Not so in "Folau [Ali Moala]", whose first word alone is unknown.
  if (!inBody)
    for (let i = start; i < to - 1; i++)
      if ((bits[i] ?? 0) & GIVEN) {
        const known = i - start !== 1 || (bits[start] ?? 0) & (Word.body | Word.adjective);
        const link = word[phrases[phrase - 1]?.head ?? -1] ?? '';
        if (known || link === 'of' || speech.clauses.and.has(link)) start = i;
        break;
      }
  return { start, titled, gender };
}

/** A word that tells what one does, in front of a name of two words or more: "Beekeeper [Omar Said]". */
const isOccupation = (speech: Speech, next: number, word: string, left: number): boolean =>
  left > (word.includes('-') ? 1 : 2) &&
  (speech.isSureOccupation(word) || ((next & GIVEN) !== 0 && speech.isOccupation(word)));

/** The given name in a person's name, and whom it tells: the first word, or the last of "Park Geun-hye". */
export function givenIn(
  { bits, word }: Tokens,
  start: number,
  end: number,
  words: readonly string[],
): { gender: Gender | undefined } | undefined {
  const last = bits[end - 1] ?? 0;
  if (words.length > 1 && SURNAMES_FIRST.has(words[0] ?? '') && (word[end - 1] ?? '').includes('-'))
    return { gender: genderOfGiven(last) };
  const first = bits[start] ?? 0;
  if (words.length > 1 && first & GIVEN) return { gender: genderOfGiven(first) };
  // "Busker [Bill] Trewin": an unknown word in front, and a family name behind.
  const second = bits[start + 1] ?? 0;
  if (words.length === 3 && second & GIVEN && !(first & Word.body)) return { gender: genderOfGiven(second) };
  if (words.length === 2 && SURNAMES_FIRST.has(words[0] ?? '') && last & GIVEN)
    return { gender: genderOfGiven(last) };
  return end - start > 1 && word[start]?.[1] === '.' ? { gender: undefined } : undefined;
}

/** "her daughter [Aoife]", "his wife, [Irena],": whom the noun in front of a name tells. */
export function genderInFront(
  { word, speech }: Tokens,
  { phrases }: Clause,
  index: number,
  start: number,
): Gender | undefined {
  const own = nth(phrases, index);
  if (start > own.from) return speech.genderOfNoun(word[start - 1] ?? '');
  const comma = phrases[index - 1]?.kind === 'comma';
  const noun = phrases[comma ? index - 2 : index - 1];
  const told =
    noun?.kind === 'noun' && noun.to > noun.from + 1 && (!comma || phrases[index + 1]?.kind === 'comma');
  return told ? speech.genderOfNoun(word[noun.head] ?? '') : undefined;
}

function genderOfGiven(bits: number): Gender | undefined {
  const both = bits & GIVEN;
  return both === Word.male ? 'male' : both === Word.female ? 'female' : undefined;
}
