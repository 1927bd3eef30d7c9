import type { Alias } from '../annotate/types.ts';
import { slice } from '../text/span.ts';
import { words } from '../text/words.ts';

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

/** Names that mean the same, where they stand in a text. */
export interface AliasIn {
  readonly text: string;
  readonly alias: Alias;
}

/** Joins the aliases that the sources introduce, across sources where they share a long name. */
export function concepts(aliases: Iterable<AliasIn>): Concepts {
  const groups = join(
    Array.from(aliases, ({ text, alias }) => new Set(alias.names.map((name) => formsOf(text, name)))),
  );
  const meanings = new Map<string, Set<string>[]>();
  for (const group of groups)
    for (const name of group) meanings.set(name, [...(meanings.get(name) ?? []), group]);
  const byFirst = new Map<string, Name[]>();
  for (const [name, found] of meanings) {
    const forms = name.split('_');
    const first = forms[0] ?? '';
    const concepts = found.map((group) => `=${[...group].sort()[0]}`);
    const names = [...new Set(found.flatMap((group) => [...group]))].sort().map((other) => other.split('_'));
    byFirst.set(first, [...(byFirst.get(first) ?? []), { forms, concepts, names }]);
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

const formsOf = (text: string, name: { start: number; end: number }): string =>
  words(slice(text, name))
    .map(({ form }) => form)
    .join('_');

const joins = (name: string): boolean => name.includes('_') || name.length >= SHORTEST_JOINING_NAME;

/** Unites the sets that share a joining name. */
function join(sets: readonly ReadonlySet<string>[]): Set<string>[] {
  const united: Set<string>[] = [];
  const home = new Map<string, Set<string>>();
  for (const names of sets) {
    const group = new Set([...names].filter((name) => name !== ''));
    for (const name of names) {
      const other = joins(name) ? home.get(name) : undefined;
      if (!other || other === group) continue;
      for (const known of other) group.add(known);
      united.splice(united.indexOf(other), 1);
    }
    for (const name of group) if (joins(name)) home.set(name, group);
    if (group.size > 1) united.push(group);
  }
  return united;
}
