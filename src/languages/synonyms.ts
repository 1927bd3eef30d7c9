/**
 * Reads groups of folded words, apart by a line or "|": for a stem, those of the other words in its groups. They are
 * read when the first is asked for: a start need not wait for a thousand stems.
 */
export function synonyms(
  groups: string,
  stem: (form: string) => string,
): (stem: string) => readonly string[] {
  let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return (asked) => {
    known ??= read(groups, stem);
    return [...(known.get(asked) ?? [])];
  };
}

function read(groups: string, stem: (form: string) => string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const group of groups.trim().split(/[|\n]/)) {
    const stems = new Set(group.trim().split(/\s+/).map(stem));
    for (const one of stems) {
      const others = found.get(one) ?? new Set();
      for (const other of stems) if (other !== one) others.add(other);
      found.set(one, others);
    }
  }
  return found;
}
