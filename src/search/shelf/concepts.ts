import { disjointSets } from '../../text/disjoint-sets.ts';
import { words } from '../../text/words.ts';

/** A run of words that names a concept, or several when sources give one acronym several meanings. */
interface Name extends Omit<ConceptMatch, 'first' | 'end'> {
  readonly forms: readonly string[];
}

/** Where a name of a concept stands among the words of a text. */
export interface ConceptMatch {
  /** The first word, and the word behind the last one, by their places in the list. */
  readonly first: number;
  readonly end: number;
  /** A key for the concept; several when sources give one acronym several meanings. */
  readonly concepts: readonly string[];
  /** Every name of these, as folded words. */
  readonly names: readonly (readonly string[])[];
}

/** Finds names that mean the same, so that a question with one of them finds passages with the other. */
export interface Concepts {
  /** The longest names first, without overlaps, in order. @param forms folded words */
  match(forms: readonly string[]): ConceptMatch[];
}

/** Names shorter than this, and of one word, may mean something else in another source: they join nothing. */
const SHORTEST_JOINING_NAME = 7;

/** Joins names that mean the same, list by list as the sources introduce them, across sources where they share a long name. */
export function concepts(aliases: Iterable<readonly string[]>): Concepts {
  const groups = join(Array.from(aliases, (names) => new Set(names.map(formsOf)))).map(groupOf);
  const meanings = new Map<string, Group[]>();
  for (const group of groups)
    for (const name of group.names) {
      const known = meanings.get(name);
      if (known) known.push(group);
      else meanings.set(name, [group]);
    }
  const byFirst = new Map<string, Name[]>();
  for (const [name, found] of meanings) {
    const forms = name.split('_');
    const first = forms[0] ?? '';
    const others = byFirst.get(first);
    const read = { forms, concepts: found.map(({ key }) => key), names: namesOf(found) };
    if (others) others.push(read);
    else byFirst.set(first, [read]);
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.forms.length - a.forms.length);
  return { match: (found) => match(found, byFirst) };
}

function match(found: readonly string[], byFirst: ReadonlyMap<string, readonly Name[]>): ConceptMatch[] {
  const matches: ConceptMatch[] = [];
  for (let at = 0; at < found.length; ) {
    const name = byFirst
      .get(found[at] ?? '')
      ?.find(({ forms }) => forms.every((form, step) => found[at + step] === form));
    if (name) matches.push({ ...name, first: at, end: at + name.forms.length });
    at += name?.forms.length ?? 1;
  }
  return matches;
}

const formsOf = (name: string): string =>
  words(name)
    .map(({ form }) => form)
    .join('_');

const joins = (name: string): boolean => name.includes('_') || name.length >= SHORTEST_JOINING_NAME;

/** Names of one concept: sorted, and as folded words. */
interface Group {
  readonly key: string;
  readonly names: readonly string[];
  readonly forms: readonly (readonly string[])[];
}

function groupOf(united: ReadonlySet<string>): Group {
  const names = [...united].sort();
  return { key: `=${names[0]}`, names, forms: names.map((name) => name.split('_')) };
}

function namesOf(found: readonly Group[]): Group['forms'] {
  if (found.length === 1) return found[0]?.forms ?? [];
  return [...new Set(found.flatMap(({ names }) => names))].sort().map((name) => name.split('_'));
}

/** Unites the sets that share a joining name, each where the last of its sets stands. */
function join(sets: readonly ReadonlySet<string>[]): Set<string>[] {
  const alike = disjointSets<number>();
  const home = new Map<string, number>();
  sets.forEach((names, at) => {
    for (const name of names) {
      if (!joins(name)) continue;
      alike.unite(home.get(name) ?? at, at);
      home.set(name, at);
    }
  });
  const united = sets.map(() => new Set<string>());
  sets.forEach((names, at) => {
    for (const name of names) if (name !== '') united[alike.find(at)]?.add(name);
  });
  return united.filter(({ size }) => size > 1);
}
