import { type Gender, Word } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import { NAME_HEADS } from '../../../words/body-names.ts';
import { FAMILY } from '../../../words/name-particles.ts';
import { PLACE_HEADS } from '../../../words/places.ts';
import { POSTNOMINALS } from '../../../words/titles.ts';
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
import { behindTitles, genderInFront, givenIn } from './given-names.ts';

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
  // "Plaintiff [Counsel]": whose lawyer it is names nobody.
  const isSide = tokens.speech.litigants?.has(word[start - 1] ?? '') === true && start > place.from;
  if (isSide && start === to - 1 && (bits[start] ?? 0) & ROLE) return undefined;
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
