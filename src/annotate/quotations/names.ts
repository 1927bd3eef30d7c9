import { FEMALE_TITLES, MALE_TITLES } from './lexicon/people.ts';
import type { Frame, Narrative } from './narrative.ts';
import type { Phrase } from './phrases.ts';
import { Tag } from './tags.ts';
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
      person: !body && (titled || isGiven || (speaks && words.length > 1)),
    };
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

/** Joins the uses that name the same: by the whole name, then by the last word, then by the first. */
export function entities(uses: readonly NameUse[]): { all: Entity[]; of: Map<NameUse, Entity> } {
  const groups = new Map<string, NameUse[]>();
  const full = uses.filter(({ words }) => words.length > 1);
  for (const use of full) {
    const key =
      [...groups.keys()].find((known) => sameName(known.split(' '), use.words)) ?? use.words.join(' ');
    const group = groups.get(key);
    if (group) group.push(use);
    else groups.set(key, [use]);
  }
  const bySurname = new Map<string, NameUse[][]>();
  const byFirst = new Map<string, NameUse[][]>();
  for (const group of groups.values()) {
    const { words } = group[0] as NameUse;
    push(bySurname, words.at(-1) as string, group);
    if (group.some(({ person }) => person)) push(byFirst, words[0] as string, group);
  }
  for (const use of uses) {
    if (use.words.length > 1) continue;
    const word = use.words[0] as string;
    const matches = (bySurname.get(word) ?? byFirst.get(word) ?? []).filter((group) =>
      agrees(group, use.gender),
    );
    const nearest = matches.length > 1 ? latest(matches, use) : matches[0];
    if (nearest) nearest.push(use);
    else {
      const group = [use];
      groups.set(`${word}#${groups.size}`, group);
      push(bySurname, word, group);
    }
  }
  const all = [...groups.values()].map(entity);
  const of = new Map(all.flatMap((one) => one.uses.map((use) => [use, one] as const)));
  return { all, of };
}

const push = (map: Map<string, NameUse[][]>, key: string, group: NameUse[]): void => {
  const known = map.get(key);
  if (known) known.push(group);
  else map.set(key, [group]);
};

const agrees = (group: readonly NameUse[], gender: Gender): boolean =>
  gender === undefined || group.every((use) => use.gender === undefined || use.gender === gender);

/** Of several with this surname the one named last in front of the use. */
function latest(groups: readonly NameUse[][], use: NameUse): NameUse[] | undefined {
  let best: NameUse[] | undefined;
  let at = -1;
  for (const group of groups)
    for (const { from } of group)
      if (from < use.from && from > at) {
        at = from;
        best = group;
      }
  return best ?? groups[0];
}

/** "hillary rodham clinton" and "hillary clinton" are one; "bill clinton" is not. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  return a.at(-1) === b.at(-1) && a[0] === b[0];
}

const lengthOf = ({ words, to, fullTo }: NameUse): number => words.length + fullTo - to;

function entity(uses: readonly NameUse[]): Entity {
  const ordered = [...uses].sort((a, b) => a.from - b.from);
  const fullest = ordered.reduce((best, use) => (lengthOf(use) > lengthOf(best) ? use : best));
  const genders = new Set(ordered.map(({ gender }) => gender).filter((gender) => gender !== undefined));
  return {
    uses: ordered,
    fullest,
    gender: genders.size === 1 ? [...genders][0] : undefined,
    person: ordered.some(({ person }) => person),
  };
}
