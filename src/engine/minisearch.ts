import { IndexedParts } from './minisearch-parts.ts';
import {
  PART_KINDS,
  type PartKind,
  type PartRef,
  type PassageIndex,
  type Scope,
  type Statistics,
  type StemmedSource,
  type Wanted,
} from './passage-index.ts';

/** The passages in MiniSearch, in the memory of this thread: nothing is kept when it ends. */
export function miniSearchIndex(): PassageIndex {
  const shelves = new Map<string | undefined, Shelf>();
  const partsOf = ({ owner }: Scope, part: PartKind): IndexedParts | undefined =>
    shelves.get(owner)?.parts[part];

  function remove({ owner }: Scope, ref: string): void {
    const shelf = shelves.get(owner);
    const known = shelf?.sources.get(ref);
    if (!shelf || !known) return;
    for (const part of PART_KINDS) shelf.parts[part].discardAll(known.refs[part]);
    shelf.sources.delete(ref);
    if (shelf.sources.size === 0) shelves.delete(owner);
  }

  return {
    async statistics(scope, part, wanted) {
      return partsOf(scope, part)?.statistics(wanted) ?? NOTHING(wanted);
    },
    async candidates(scope, part, wanted, limit) {
      return partsOf(scope, part)?.candidates(wanted, limit) ?? [];
    },
    async put(scope, source) {
      if (shelves.get(scope.owner)?.sources.get(source.ref)?.hash === source.hash) return;
      remove(scope, source.ref);
      const shelf = shelves.get(scope.owner) ?? emptyShelf();
      shelves.set(scope.owner, shelf);
      const { ref, hash } = source;
      const refs = byPart((part) =>
        source[part].map((stems, at) => shelf.parts[part].put({ ref, at }, stems)),
      );
      shelf.sources.set(ref, { hash, refs });
    },
    async remove(scope, ref) {
      remove(scope, ref);
    },
    async sources({ owner }) {
      return new Map([...(shelves.get(owner)?.sources ?? [])].map(([ref, { hash }]) => [ref, hash]));
    },
    async close() {
      shelves.clear();
    },
  };
}

interface Shelf {
  readonly parts: Readonly<Record<PartKind, IndexedParts>>;
  readonly sources: Map<string, Kept>;
}

interface Kept extends Pick<StemmedSource, 'hash'> {
  readonly refs: Readonly<Record<PartKind, readonly PartRef[]>>;
}

const byPart = <Value>(make: (part: PartKind) => Value): Record<PartKind, Value> => ({
  passages: make('passages'),
  headings: make('headings'),
  quotations: make('quotations'),
  figures: make('figures'),
});

const emptyShelf = (): Shelf => ({ parts: byPart(() => new IndexedParts()), sources: new Map() });

const NOTHING = (wanted: readonly Wanted[]): Statistics => ({
  size: 0,
  length: 0,
  frequencies: wanted.map(() => 0),
});
