import type { Gender } from '../../../languages/index.ts';
import { FAMILY } from '../../../words/name-particles.ts';
import { PLACES } from './evidence.ts';
import type { NameUse } from './names.ts';

/** Someone, or a body, that the text names once or more. */
export interface Entity {
  readonly uses: readonly NameUse[];
  /** The use with the most words. */
  readonly fullest: NameUse;
  readonly gender: Gender | undefined;
  /** What the text shows the name to be; `speaker`: it speaks and nothing tells what it is. */
  readonly sort: NameUse['sort'];
  /** Whether another of the same surname stands in the text, so that the title must tell who is meant. */
  readonly shared: boolean;
}

/** Uses that name the same, while they are gathered. */
interface Group {
  readonly uses: NameUse[];
  gender: Gender | undefined;
  person: boolean;
  body: boolean;
  shared: boolean;
}

/**
 * Joins the uses that name the same: whole names by their first and last word, then, from left to right,
 * single words with whom the word alone named before, the name that ended in them last or, before there is one,
 * will first end in them.
 */
export function entities(uses: readonly NameUse[]): ReadonlyMap<NameUse, Entity> {
  const whole = new Map<string, Group>();
  const first = new Map<string, Group>();
  const keyOf = keys(uses);
  for (const use of uses) {
    if (isShort(use)) continue;
    const group = gather(whole, keyOf(use), use);
    for (const word of handles(use, group)) if (!first.has(word)) first.set(word, group);
  }
  const latest = new Map<string, Group>();
  const alone = new Map<string, Group>();
  const groups = new Set(whole.values());
  for (const use of uses) {
    if (!isShort(use)) {
      const group = whole.get(keyOf(use)) as Group;
      for (const word of handles(use, group)) latest.set(word, group);
      continue;
    }
    const word = use.words.at(-1) as string;
    const candidates = [alone.get(word), latest.get(word), first.get(word)];
    const known = candidates.find((group) => group && agrees(group, use));
    if (known) {
      add(known, use);
      // A body is seldom called by its last word alone, a person mostly.
      const surname = word === known.uses[0]?.words.at(-1) && known.uses[0].words.length > 1;
      if (surname && use.sort !== 'body' && use.sort !== 'place' && !PLACES.has(word))
        known.person ||= !known.body;
      if (known.person) alone.set(word, known);
    } else {
      const group = gather(whole, candidates.some(Boolean) ? `${word} ${use.gender}` : word, use);
      group.shared ||= candidates.some(Boolean);
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

/** "Kelly", "Van Wyk", "van der Berg" */
const isShort = ({ words }: NameUse): boolean => words.slice(0, -1).every((word) => FAMILY.has(word));

/** First and last word, and "Jr." or "Sr.": without one the name is that of the only bearer who has one, unless he is told to be another's. */
function keys(uses: readonly NameUse[]): (use: NameUse) => string {
  const plain = ({ words }: NameUse): string => `${words[0]} ${words.at(-1)}`;
  const suffixes = new Map<string, Set<string>>();
  for (const use of uses)
    if (use.suffix) suffixes.set(plain(use), (suffixes.get(plain(use)) ?? new Set()).add(use.suffix));
  const apart = new Set(uses.filter(({ related }) => related).map(plain));
  return (use) => {
    const known = suffixes.get(plain(use));
    const only = known?.size === 1 && !apart.has(plain(use)) ? [...known][0] : undefined;
    const suffix = use.suffix ?? only;
    return suffix ? `${plain(use)} ${suffix}` : plain(use);
  };
}

/** The words that may stand for a name: the last, and for a person any ("Nayra Quispe Mamani"). */
const handles = ({ words }: NameUse, { person }: Group): readonly string[] =>
  person ? words : [words.at(-1) as string];

function gather(groups: Map<string, Group>, key: string, use: NameUse): Group {
  const group = groups.get(key) ?? { uses: [], gender: undefined, person: false, body: false, shared: false };
  groups.set(key, group);
  add(group, use);
  return group;
}

function add(group: Group, use: NameUse): void {
  group.uses.push(use);
  group.gender ??= use.gender;
  group.person ||= use.sort === 'person';
  group.body ||= use.sort === 'body';
}

const agrees = (group: Group, { gender }: NameUse): boolean =>
  gender === undefined || group.gender === undefined || group.gender === gender;

const lengthOf = ({ words, to, fullTo }: NameUse): number => words.length + fullTo - to;

function entity({ uses, gender, person, body, shared }: Group): Entity {
  const ordered = uses.length > 1 ? [...uses].sort((a, b) => a.from - b.from) : uses;
  const fullest = ordered.reduce((best, use) => (lengthOf(use) > lengthOf(best) ? use : best));
  const shows = (sort: NameUse['sort']): boolean => ordered.some((use) => use.sort === sort);
  const sort = person
    ? 'person'
    : body
      ? 'body'
      : shows('place')
        ? 'place'
        : shows('speaker')
          ? 'speaker'
          : undefined;
  return { uses: ordered, fullest, gender, sort, shared };
}
