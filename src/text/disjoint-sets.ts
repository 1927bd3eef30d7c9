/** Things that belong together, as they are told two by two (Tarjan & van Leeuwen 1984, with path halving). */
export interface DisjointSets<Thing> {
  /** What stands for all that belong together with a thing: itself until it is told of. */
  find(thing: Thing): Thing;
  /** What stood for the second stands for both from now on. */
  unite(one: Thing, other: Thing): void;
}

export function disjointSets<Thing>(): DisjointSets<Thing> {
  const parents = new Map<Thing, Thing>();
  const parentOf = (thing: Thing): Thing => parents.get(thing) ?? thing;
  /** Each step shortens the way: a text may tie thousands of names in a row. */
  const find = (thing: Thing): Thing => {
    let root = thing;
    for (let up = parentOf(root); up !== root; up = parentOf(root)) {
      const next = parentOf(up);
      parents.set(root, next);
      root = next;
    }
    return root;
  };
  return { find, unite: (one, other) => parents.set(find(one), find(other)) };
}
