/** Letters that take one another's place at the end of a base. */
export type Changes = readonly (readonly [string, string])[];

const SHORTEST_BASE = 4;

/**
 * Stems that may be of the same family as `stem`, itself left out; most of them are no words, so the caller looks
 * them up. Short bases are left alone: too many words share them.
 */
export function relativesBy(
  listed: readonly string[],
  changes: Changes = [],
): (stem: string) => readonly string[] {
  const endings = ['', ...new Set(listed)];
  return (stem) => {
    const bases = endings
      .filter((ending) => stem.endsWith(ending) && stem.length - ending.length >= SHORTEST_BASE)
      .map((ending) => stem.slice(0, stem.length - ending.length));
    const changed = bases.flatMap((base) => change(base, changes));
    const found = new Set([...bases, ...changed].flatMap((base) => endings.map((ending) => base + ending)));
    found.delete(stem);
    return [...found];
  };
}

const change = (base: string, changes: Changes): string[] =>
  changes.flatMap(([one, other]) => [
    ...(base.endsWith(one) ? [base.slice(0, -one.length) + other] : []),
    ...(base.endsWith(other) ? [base.slice(0, -other.length) + one] : []),
  ]);

/** What either gives for a stem. */
export const eitherOf =
  (...all: readonly ((stem: string) => readonly string[])[]): ((stem: string) => readonly string[]) =>
  (stem) => [...new Set(all.flatMap((one) => one(stem)))];
