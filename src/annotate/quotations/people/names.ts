import { type Gender, type Speech, Word } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import { NAME_HEADS } from '../../../words/body-names.ts';
import { SURNAMES_FIRST } from '../../../words/family-names.ts';
import { FAMILY } from '../../../words/name-particles.ts';
import { PLACE_HEADS } from '../../../words/places.ts';
import { genderOfTitle, POSTNOMINALS } from '../../../words/titles.ts';
import {
  type Clause,
  type Frame,
  type Narrative,
  type Phrase,
  surnameBehindOffice,
} from '../grammar/index.ts';
import { Tag, type Tokens } from '../words/index.ts';
import { type Sort, sortOf } from './evidence.ts';
import { isFurniture } from './furniture.ts';

/** A place that names a person or body. Offsets are tokens, `to` exclusive. */
export interface NameUse {
  readonly frame: number;
  /** Index of the noun phrase in the frame's clause. */
  readonly phrase: number;
  /** The name alone, without titles and roles: "John Kelly". */
  readonly from: number;
  readonly to: number;
  /** Where the name ends with what it heads ("Ministry of Foreign Affairs"), without letters behind it ("KC"). */
  readonly fullTo: number;
  /** Lower-case words of the name, without "Jr." and initials. */
  readonly words: readonly string[];
  /** "jr", "sr", "ii": tells two of one name apart. */
  readonly suffix: string | undefined;
  /** Whether a possessive in front tells whose they are: "their son, [Max Early Jr.]". */
  readonly related: boolean;
  readonly gender: Gender | undefined;
  /** What the place shows the name to be. */
  readonly sort: Sort;
}

const SUFFIXES: ReadonlySet<string> = new Set('jr jr. sr sr. ii iii iv'.split(' '));
const isSuffix = (word: string): boolean => word.length < 4 && SUFFIXES.has(word);
const isInitial = (word: string): boolean => word.length < 3 && /^\p{L}\.?$/u.test(word);

/** The names in the narrative, in order; `speaking` holds the heads of mentions. */
export function nameUses({ tokens, frames }: Narrative, speaking: ReadonlySet<number>): NameUse[] {
  const found: NameUse[] = [];
  frames.forEach(({ clause }: Frame, frame) => {
    if (isFurniture(tokens.text.slice(tokens.start[clause.from], tokens.end[clause.to - 1]))) return;
    clause.phrases.forEach((own, phrase) => {
      if (own.kind !== 'noun') return;
      for (const [from, to] of runs(tokens, clause, own)) {
        // "Ministry of [Water]"; but "Bank of England [Governor Carney]"
        const behind = found.at(-1)?.fullTo ?? 0;
        const start = Math.max(from, behind);
        if (start > from && (start >= to || !((tokens.bits[start] ?? 0) & ROLE))) continue;
        const use = useOf(tokens, clause, { frame, phrase, from: start, to }, speaking);
        if (use) found.push(use);
      }
    });
  });
  return found;
}

/** The runs of name words in a phrase: "Van der Berg", "National Growers' Federation". */
function runs(tokens: Tokens, { tags, from: base }: Clause, phrase: Phrase): [number, number][] {
  const found: [number, number][] = [];
  const isName = (i: number): boolean => i < phrase.to && tags[i - base] === Tag.name;
  for (let i = phrase.from; i < phrase.to; i++) {
    if (!isName(i)) continue;
    const from = i;
    while (isName(i) || (isName(i + 1) && ownsWithin(tokens, i, phrase.to))) i++;
    found.push([from, i]);
  }
  return found;
}

/** "Growers[' ]Federation", "Women['s] Institute": several own what the name's last word calls. */
function ownsWithin({ word, speech }: Tokens, at: number, to: number): boolean {
  const owner = word[at - 1] ?? '';
  const several = word[at] === "'" ? owner.endsWith('s') : word[at] === "'s" && speech.members.has(owner);
  return several && NAME_HEADS.has(word[to - 1] ?? '');
}

const GIVEN = Word.male | Word.female;

function useOf(
  tokens: Tokens,
  clause: Clause,
  place: Pick<NameUse, 'frame' | 'phrase' | 'from' | 'to'>,
  speaking: ReadonlySet<number>,
): NameUse | undefined {
  const { bits, word } = tokens;
  const { to } = place;
  if (isOffice(tokens, nth(clause.phrases, place.phrase), to) || isPartOfLaw(tokens, to)) return undefined;
  const inBody = NAME_HEADS.has(word[to - 1] ?? '');
  const surname = surnameBehindOffice(clause, place.phrase);
  const {
    start,
    titled,
    gender: called,
  } = surname === place.to - 1
    ? { start: surname, titled: true, gender: undefined }
    : behindTitles(tokens, clause, place, inBody);
  let end = to;
  while (end - start > (titled ? 1 : 2) && POSTNOMINALS.has(word[end - 1] ?? '')) end--;
  const words: string[] = [];
  let suffix: string | undefined;
  for (let i = start; i < end; i++) {
    const one = word[i] ?? '';
    if (isSuffix(one) && words.length > 0) suffix = one.replace('.', '');
    if (!isSuffix(one) && !(isInitial(one) && end - start > 1)) words.push(one);
  }
  if (words.length === 0) return undefined;
  const isPlace = words.length > 1 && !titled && PLACE_HEADS.has(word[to - 1] ?? '');
  const own =
    (inBody || isPlace) && words.length > 1 && !titled ? undefined : givenIn(tokens, start, end, words);
  const known = titled || own !== undefined;
  const fullTo = known ? end : endOfBody(tokens, clause, place.phrase, to, end);
  const body = inBody || fullTo > to || ((bits[to - 1] ?? 0) & Word.body) !== 0;
  return {
    frame: place.frame,
    phrase: place.phrase,
    from: start,
    to,
    fullTo,
    words,
    suffix,
    related: suffix !== undefined && isRelated(tokens, clause, place.phrase),
    gender:
      called ??
      own?.gender ??
      REFLEXIVE.get(word[to] ?? '') ??
      genderInFront(tokens, clause, place.phrase, start),
    sort: sortOf(
      clause,
      place.phrase,
      { from: start, to, words: words.filter((one) => !FAMILY.has(one)).length || words.length },
      {
        known: known || (!body && REFLEXIVE.has(word[to] ?? '')),
        place: isPlace,
        body,
        speaks: speaking.has(to - 1),
      },
    ),
  };
}

/** "Clause 14", "Article 5": what is counted so has no name. */
const isPartOfLaw = ({ word }: Tokens, to: number): boolean =>
  /^\d/.test(word[to] ?? '') &&
  /^(?:section|clause|article|paragraph|chapter|rule|regulation|schedule|verse|canon)$/.test(
    word[to - 1] ?? '',
  );

/** "the Labour MP", "the Democrat": a role written with a capital. */
function isOffice({ bits }: Tokens, phrase: Phrase, to: number): boolean {
  const last = bits[to - 1] ?? 0;
  return (
    to === phrase.to &&
    ((bits[phrase.from] ?? 0) & (Word.determiner | Word.possessive)) !== 0 &&
    (last & (Word.role | Word.title)) !== 0 &&
    !(last & (GIVEN | Word.body))
  );
}

/** Where the name starts behind titles and roles, which are not part of it. */
function behindTitles(
  { bits, word, speech }: Tokens,
  { phrases }: Clause,
  { phrase, from, to }: Pick<NameUse, 'phrase' | 'from' | 'to'>,
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
function givenIn(
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

/** "Creed [himself]" */
const REFLEXIVE: ReadonlyMap<string, Gender> = new Map([
  ['himself', 'male'],
  ['herself', 'female'],
]);

/** "their son, [Max Early Jr.]" */
function isRelated({ bits }: Tokens, { phrases }: Clause, index: number): boolean {
  const noun = phrases[phrases[index - 1]?.kind === 'comma' ? index - 2 : index];
  return noun?.kind === 'noun' && ((bits[noun.from] ?? 0) & Word.possessive) !== 0;
}

/** "her daughter [Aoife]", "his wife, [Irena],": whom the noun in front of a name tells. */
function genderInFront(
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

/** "Ministry [of Foreign Affairs]", "Mothers [for Clean Air]" */
function endOfBody(
  { bits, word, speech }: Tokens,
  clause: Clause,
  index: number,
  to: number,
  end: number,
): number {
  const { phrases, tags, from: base } = clause;
  if (to !== phrases[index]?.to) return end;
  const members = speech.members.has(word[to - 1] ?? '');
  if (!((bits[to - 1] ?? 0) & Word.body) && !NAME_HEADS.has(word[to - 1] ?? '') && !members) return end;
  const links = members ? /^(?:of|for|against|without)$/ : /^(?:of|for|on|and)$/;
  let last = end;
  for (let i = index + 1; links.test(word[phrases[i]?.head ?? -1] ?? ''); i += 2) {
    const next = phrases[i + 1];
    if (next?.kind !== 'noun' || tags[next.from - base] !== Tag.name) break;
    // "the Department of Health counsel Ann Reed": a lower-case word or a role ends it.
    last = next.from + 1;
    while (last < next.to && tags[last - base] === Tag.name && !((bits[last] ?? 0) & ROLE)) last++;
    if (last < next.to) break;
  }
  return last;
}

const ROLE = Word.title | Word.role;

function genderOfGiven(bits: number): Gender | undefined {
  const both = bits & GIVEN;
  return both === Word.male ? 'male' : both === Word.female ? 'female' : undefined;
}
