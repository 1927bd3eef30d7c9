import { FEMALE_TITLES, MALE_TITLES, PLACE_NAMES } from './lexicon/people.ts';
import type { Frame, Narrative } from './narrative.ts';
import type { Phrase } from './phrases.ts';
import { Tag } from './tag-kinds.ts';
import { Word } from './words.ts';

export type Gender = 'male' | 'female' | undefined;

/** A place that names a person or body. Offsets are tokens, `to` exclusive. */
export interface NameUse {
  readonly frame: number;
  /** Index of the noun phrase in the frame's clause. */
  readonly phrase: number;
  /** The name alone, without titles and roles: "John Kelly". */
  readonly from: number;
  readonly to: number;
  /** Where the name ends with what it heads: "Ministry of Foreign Affairs". */
  readonly fullTo: number;
  /** Lower-case words of the name, without "Jr." and initials. */
  readonly words: readonly string[];
  readonly gender: Gender;
  /** Whether a title, a known given name or the context shows that it is a person. */
  readonly person: boolean;
}

/** Someone whom the text names once or more. */
export interface Entity {
  readonly uses: readonly NameUse[];
  /** The use with the most words. */
  readonly fullest: NameUse;
  readonly gender: Gender;
  readonly person: boolean;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;
const INITIAL = /^\p{L}\.?$/u;

/** The names in the narrative, in order. */
export function nameUses(narrative: Narrative, speaking: ReadonlySet<number>): NameUse[] {
  return narrative.frames.flatMap((frame, index) => usesIn(narrative, frame, index, speaking));
}

function usesIn(
  { tokens }: Narrative,
  { clause }: Frame,
  frame: number,
  speaking: ReadonlySet<number>,
): NameUse[] {
  const { tags, from: base } = clause;
  const found: NameUse[] = [];
  clause.phrases.forEach((phrase, index) => {
    if (phrase.kind !== 'noun') return;
    let i = phrase.from;
    while (i < phrase.to) {
      if (tags[i - base] !== Tag.name) {
        i++;
        continue;
      }
      let end = i;
      while (end < phrase.to && (tags[end - base] === Tag.name || isParticle(tokens.bits[end] as number)))
        end++;
      const use = useOf(i, end, phrase, index);
      if (use) found.push(use);
      i = end;
    }
  });
  return found;

  function useOf(from: number, to: number, phrase: Phrase, index: number): NameUse | undefined {
    let start = from;
    let gender: Gender;
    let titled = false;
    // Titles and roles in front of the name are not part of it: the last one decides where it starts.
    for (let i = from; i < to - 1; i++) {
      const bits = tokens.bits[i] as number;
      const given = bits & (Word.male | Word.female);
      if (bits & (Word.title | Word.role) && !given) {
        start = i + 1;
        titled ||= (bits & Word.title) !== 0;
        gender = genderOfTitle(tokens.word[i] as string) ?? gender;
      }
    }
    const given = givenName(start, to);
    if (given >= 0 && given < to - 1) start = given;
    if (start > from && !titled) titled = false;
    const words = [];
    for (let i = start; i < to; i++) {
      const word = tokens.word[i] as string;
      if (!SUFFIX.test(word) && !(INITIAL.test(word) && to - start > 1)) words.push(word);
    }
    if (words.length === 0) return undefined;
    const bits = tokens.bits[start] as number;
    const isGiven = words.length > 1 && (bits & (Word.male | Word.female)) !== 0;
    gender ??= isGiven ? genderOfGiven(bits) : undefined;
    const end = isGiven || titled ? to : endOfOffice(phrase, index, to);
    const last = tokens.bits[to - 1] as number;
    const body = (last & Word.body) !== 0 && !isGiven;
    const speaks = speaking.has(phrase.head) && to === phrase.head + 1;
    return {
      frame,
      phrase: index,
      from: start,
      to,
      fullTo: end,
      words,
      gender,
      person:
        !body &&
        (titled ||
          isGiven ||
          (speaks && (words.length > 1 || !PLACES.has(words[0] as string))) ||
          (words.length > 1 && hasRoleBefore(start, phrase))),
    };
  }

  /** "goalkeeper [Finn Adler]" */
  function hasRoleBefore(start: number, phrase: Phrase): boolean {
    return start > phrase.from && ((tokens.bits[start - 1] as number) & Word.role) !== 0;
  }

  /** "Ministry [of Foreign Affairs]" */
  function endOfOffice(phrase: Phrase, index: number, to: number): number {
    if (to !== phrase.to || !((tokens.bits[to - 1] as number) & Word.body)) return to;
    let end = to;
    for (let i = index + 1; /^(?:of|for|on|and)$/.test(wordAt(i)); i += 2) {
      const next = clause.phrases[i + 1];
      if (next?.kind !== 'noun' || tags[next.head - base] !== Tag.name || tags[next.from - base] !== Tag.name)
        break;
      end = next.to;
    }
    return end;
  }

  function wordAt(i: number): string {
    const phrase = clause.phrases[i];
    return phrase ? (tokens.word[phrase.head] as string) : '';
  }

  /** The first given name that a further name follows, so that "Border Protection Mark Morgan" starts at Mark. */
  function givenName(from: number, to: number): number {
    for (let i = from; i < to - 1; i++) if ((tokens.bits[i] as number) & (Word.male | Word.female)) return i;
    return -1;
  }
}

const PLACES: ReadonlySet<string> = new Set(PLACE_NAMES.split(/\s+/));

const isParticle = (bits: number): boolean => (bits & Word.particle) !== 0 && !(bits & Word.determiner);

export function genderOfTitle(word: string): Gender {
  const bare = word.replace(/\.$/, '');
  return MALE.has(bare) ? 'male' : FEMALE.has(bare) ? 'female' : undefined;
}

function genderOfGiven(bits: number): Gender {
  const both = bits & (Word.male | Word.female);
  return both === Word.male ? 'male' : both === Word.female ? 'female' : undefined;
}

const MALE: ReadonlySet<string> = new Set(MALE_TITLES.split(/\s+/));
const FEMALE: ReadonlySet<string> = new Set(FEMALE_TITLES.split(/\s+/));

/** Uses that name the same, while they are gathered. */
interface Group {
  readonly uses: NameUse[];
  gender: Gender;
  person: boolean;
}

/**
 * Joins the uses that name the same: whole names by their first and last word, then, from left to right,
 * single words with the name that ended in them last (or, before there is one, will first end in them).
 */
export function entities(uses: readonly NameUse[]): ReadonlyMap<NameUse, Entity> {
  const whole = new Map<string, Group>();
  const first = new Map<string, Group>();
  for (const use of uses) {
    if (use.words.length < 2) continue;
    const group = gather(whole, `${use.words[0]} ${use.words.at(-1)}`, use);
    for (const word of handles(use, group)) if (!first.has(word)) first.set(word, group);
  }
  const latest = new Map<string, Group>();
  const groups = new Set(whole.values());
  for (const use of uses) {
    if (use.words.length > 1) {
      const group = whole.get(`${use.words[0]} ${use.words.at(-1)}`) as Group;
      for (const word of handles(use, group)) latest.set(word, group);
      continue;
    }
    const word = use.words[0] as string;
    const known = [latest.get(word), first.get(word)].find((group) => group && agrees(group, use.gender));
    if (known) add(known, use);
    else {
      const group = gather(whole, word, use);
      groups.add(group);
      latest.set(word, group);
    }
  }
  const found = new Map<NameUse, Entity>();
  for (const group of groups) {
    const one = entity(group);
    for (const use of group.uses) found.set(use, one);
  }
  return found;
}

/** The words that may stand for a name: the last, and for a person the first. */
const handles = ({ words }: NameUse, { person }: Group): string[] =>
  person ? [words.at(-1) as string, words[0] as string] : [words.at(-1) as string];

function gather(groups: Map<string, Group>, key: string, use: NameUse): Group {
  const group = groups.get(key) ?? { uses: [], gender: undefined, person: false };
  groups.set(key, group);
  add(group, use);
  return group;
}

function add(group: Group, use: NameUse): void {
  group.uses.push(use);
  group.gender ??= use.gender;
  group.person ||= use.person;
}

const agrees = (group: Group, gender: Gender): boolean =>
  gender === undefined || group.gender === undefined || group.gender === gender;

const lengthOf = ({ words, to, fullTo }: NameUse): number => words.length + fullTo - to;

function entity({ uses, gender, person }: Group): Entity {
  const ordered = [...uses].sort((a, b) => a.from - b.from);
  const fullest = ordered.reduce((best, use) => (lengthOf(use) > lengthOf(best) ? use : best));
  return { uses: ordered, fullest, gender, person };
}
