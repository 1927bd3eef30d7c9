import type {
  PartKind,
  PassageIndex,
  Scope,
  StemmedSource,
  Wanted,
  WeightedWanted,
} from '../../src/engine/index.ts';

const BM25 = { k: 1.2, b: 0.3 };

/** An engine that looks through every part at every question: what the others are held to. */
export function naiveIndex(): PassageIndex {
  const shelves = new Map<string | undefined, Map<string, StemmedSource>>();
  const shelfOf = ({ owner }: Scope): Map<string, StemmedSource> => {
    const shelf = shelves.get(owner) ?? new Map<string, StemmedSource>();
    shelves.set(owner, shelf);
    return shelf;
  };
  const partsOf = (scope: Scope, part: PartKind) =>
    [...shelfOf(scope).values()].flatMap((source) =>
      source[part].map((stems, at) => ({ ref: source.ref, at, stems })),
    );
  const countIn = (stems: readonly string[], { alternatives }: Wanted): number =>
    alternatives.reduce((sum, one) => {
      const [only, ...others] = one.stems;
      const times = stems.filter((stem) => stem === only).length;
      const holdsAll = one.stems.every((stem) => stems.includes(stem));
      return sum + one.share * (others.length === 0 ? times : Number(holdsAll));
    }, 0);

  return {
    async statistics(scope, part, wanted) {
      const parts = partsOf(scope, part);
      return {
        size: parts.length,
        length: parts.reduce((sum, { stems }) => sum + stems.length, 0),
        frequencies: wanted.map((one) => parts.filter(({ stems }) => countIn(stems, one) > 0).length),
      };
    },
    async candidates(scope, part, wanted: readonly WeightedWanted[], limit) {
      const parts = partsOf(scope, part);
      const average = parts.reduce((sum, { stems }) => sum + stems.length, 0) / Math.max(1, parts.length);
      return parts
        .map(({ ref, at, stems }) => {
          const norm = BM25.k * (1 - BM25.b + (BM25.b * stems.length) / average);
          const score = wanted.reduce((sum, one) => {
            const count = countIn(stems, one);
            return sum + (one.weight * count) / (count + norm);
          }, 0);
          return { ref, at, score };
        })
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : a.at - b.at))
        .slice(0, limit)
        .map(({ ref, at }) => ({ ref, at }));
    },
    async put(scope, source) {
      shelfOf(scope).set(source.ref, source);
    },
    async remove(scope, ref) {
      shelfOf(scope).delete(ref);
    },
    async sources(scope) {
      return new Map([...shelfOf(scope).values()].map(({ ref, hash }) => [ref, hash]));
    },
    async close() {
      shelves.clear();
    },
  };
}
