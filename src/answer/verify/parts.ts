import { excerpt } from '../../corpus/excerpt.ts';
import type { Library } from '../../library/index.ts';
import { alignedSpan } from './differences.ts';
import type { Change, ComparedPart, Difference, MatchedPiece } from './types.ts';

/** The comparison from its beginning to its end: what is the same, and each change at its place. */
export function comparedParts(
  library: Library,
  pieces: readonly MatchedPiece[],
  differences: readonly Difference[],
  changes: readonly Change[],
): ComparedPart[] {
  const spliced = differences.filter(({ kind }) => kind === 'spliced').map(({ typed }) => typed);
  const same = pieces.flatMap(({ shelved, steps }) =>
    steps
      .filter(
        ({ same, typed }) => same && !spliced.some((run) => run.start <= typed.start && typed.end <= run.end),
      )
      .map(({ typed, source }) => ({
        at: typed.start,
        part: { kind: 'same', excerpt: excerpt(shelved.source, alignedSpan(library, source)) } as const,
      })),
  );
  const changed = differences.flatMap(({ typed }, at) => {
    const change = changes[at];
    return change ? [{ at: typed.start, part: { kind: 'changed', change } as const }] : [];
  });
  // A change stands before the words that begin where it does.
  return [...changed, ...same].sort((a, b) => a.at - b.at).map(({ part }) => part);
}
