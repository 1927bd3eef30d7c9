import type { Library } from '../../library/index.ts';
import type { Stretch } from '../../search/index.ts';
import { align } from '../../text/align.ts';
import type { Typed } from './typed.ts';
import type { Aligned, MatchedPiece } from './types.ts';

/** Typed words from `start` to `end`. */
export interface TypedRange {
  readonly start: number;
  readonly end: number;
}

/** An alignment with what it is worth: the share of the words, by their rarity, that are the source's. */
export interface Scored {
  readonly piece: MatchedPiece;
  readonly share: number;
}

/** Stretches of the shelf that are compared word by word; more for a short quotation, whose words are in many. */
const STRETCHES = { long: 4, short: 12 };
const SHORT = 40;
const SOURCES_IN_A_STRETCH = 6;
/** Words around a stretch that are compared too. */
const MARGIN = 40;
/** Stretches that share less than this of what the best one shares are not compared. */
const LEAST_OF_BEST = 0.5;

/**
 * The best alignment of some of the typed words with any stretch of the shelf.
 * @param leastShared the share of their neighbours, 0 to 1, that a stretch must have to be compared at all
 */
export function bestIn(
  library: Library,
  typed: Typed,
  numbers: Int32Array,
  part: TypedRange,
  leastShared = 0,
): Scored | undefined {
  const run = numbers.subarray(part.start, part.end);
  const weights = Array.from(run, library.phrases.rarity);
  let best: Scored | undefined;
  const stretches = library.phrases.stretches(run, run.length <= SHORT ? STRETCHES.short : STRETCHES.long);
  const least = Math.max(leastShared, LEAST_OF_BEST * (stretches[0]?.share ?? 0));
  for (const stretch of stretches.filter(({ share }) => share >= least))
    for (const piece of alignIn(library, typed, run, weights, stretch, part.start)) {
      const share = shareOf(
        library,
        numbers,
        piece.steps.filter(({ same }) => same),
        part,
      );
      if (!best || share > best.share + 1e-9) best = { piece, share };
    }
  return best;
}

function alignIn(
  { phrases, shelf }: Library,
  { ellipses }: Typed,
  run: Int32Array,
  weights: readonly number[],
  { from, to }: Stretch,
  offset: number,
): MatchedPiece[] {
  const found: MatchedPiece[] = [];
  const end = Math.min(phrases.words.length, to + run.length + MARGIN);
  let place = Math.max(0, from);
  for (let sources = 0; place < end && sources < SOURCES_IN_A_STRETCH; sources++) {
    const within = phrases.sourceAt(place);
    const first = Math.max(within.start, from - MARGIN);
    const source = phrases.words.slice(first, Math.min(within.end, end));
    const band = { from: from - MARGIN - first, to: to + MARGIN - first };
    const free = (at: number): boolean => ellipses.has(at + offset);
    const steps = align({ typed: run, source, weights, free, band }).map(({ same, typed, source }) => ({
      same,
      typed: { start: typed.start + offset, end: typed.end + offset },
      source: { start: source.start + first, end: source.end + first },
    }));
    if (steps.some(({ same }) => same)) found.push(...piecesOf(shelf, within.source, steps));
    place = within.end + 1;
  }
  return found;
}

function shareOf(
  { phrases }: Library,
  numbers: Int32Array,
  met: readonly Aligned[],
  part: TypedRange,
): number {
  const weigh = (start: number, end: number): number => {
    let sum = 0;
    for (let at = start; at < end; at++) sum += phrases.rarity(numbers[at] ?? 0);
    return sum;
  };
  const all = weigh(part.start, part.end);
  return all === 0 ? 0 : met.reduce((sum, { typed }) => sum + weigh(typed.start, typed.end), 0) / all;
}

/** Steps as a piece of the source of that number. */
export const piecesOf = (
  shelf: Library['shelf'],
  source: number,
  steps: readonly Aligned[],
): MatchedPiece[] => {
  const shelved = shelf[source];
  const [first, ...rest] = steps;
  return shelved && first ? [{ shelved, steps: [first, ...rest] }] : [];
};
