import type {
  PartKind,
  PassageIndex,
  Scope,
  StemmedSource,
  Wanted,
  WeightedWanted,
} from '../../src/engine/index.ts';

const K = 1.2;
const MOST_TIMES = 4;

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
  const scoreIn = (stems: readonly string[], { alternatives }: Wanted): number =>
    alternatives.reduce((sum, one) => {
      const [only, ...others] = one.stems;
      const holdsAll = one.stems.every((stem) => stems.includes(stem));
      const times = others.length > 0 ? 1 : stems.filter((stem) => stem === only).length;
      const counted = Math.min(times, MOST_TIMES);
      return sum + (holdsAll ? (one.share * (K + 1) * counted) / (counted + K) : 0);
    }, 0);

  const frequencyIn = (parts: readonly { stems: readonly string[] }[], { alternatives }: Wanted): number => {
    const count = (some: Wanted['alternatives']): number =>
      parts.filter(({ stems }) => scoreIn(stems, { alternatives: some }) > 0).length;
    const all = count(alternatives);
    return alternatives.length < 2 || all <= 10_000 ? all : Math.max(10_000, count(alternatives.slice(0, 1)));
  };

  return {
    async statistics(scope, part, wanted) {
      const parts = partsOf(scope, part);
      return {
        size: parts.length,
        length: parts.reduce((sum, { stems }) => sum + stems.length, 0),
        frequencies: wanted.map((one) => frequencyIn(parts, one)),
      };
    },
    async candidates(scope, part, wanted: readonly WeightedWanted[], limit) {
      const parts = partsOf(scope, part);
      return parts
        .map(({ ref, at, stems }) => {
          const score = wanted.reduce((sum, one) => sum + one.weight * scoreIn(stems, one), 0);
          return { ref, at, score: Number(score.toPrecision(6)), size: new Set(stems).size };
        })
        .filter(({ score }) => score > 0)
        .sort(
          (a, b) =>
            b.score - a.score ||
            a.size - b.size ||
            (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0) ||
            a.at - b.at,
        )
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
