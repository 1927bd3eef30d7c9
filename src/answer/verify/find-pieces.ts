import type { Library } from '../../library/index.ts';
import { bestIn, piecesOf, type Scored, type TypedRange } from './best-alignment.ts';
import type { Typed } from './typed.ts';
import type { Aligned, MatchedPiece } from './types.ts';

/** What must be the same for words to be those of a source; tuned by `bench/verify.ts`. */
const LEAST = {
  /** Of the typed words' rarity, and of their number. */
  share: 0.62,
  words: 0.55,
  /** Words in a row; not asked for where nearly all words are there, only moved. */
  run: 3,
  moved: 0.9,
  /** Of fewer words than this, more must be met: three common ones are in a row by chance. Two must stand just so. */
  few: 4,
  shareOfFew: 0.8,
  least: 3,
  /** So many words in a row are a source's by themselves, whatever stands around them. */
  telling: 8,
  /** Words in a row that are looked for elsewhere, and the share that must be found there, or beside it. */
  spliced: 4,
  elsewhere: 0.8,
  side: 0.5,
  /** How much of all neighbours in a spliced part a stretch must share to be aligned. */
  shared: 0.4,
};
/** A quotation is taken to be spliced from no more places than this. */
const MOST_PIECES = 6;
/** Of the runs that one place does not have, so many are looked for elsewhere. */
const MOST_MISSED = 3;
/** Of words that stand everywhere, so many places are looked at. */
export const MOST_PLACES = 60;

/** All places where the typed words stand just so. */
export function findExact({ phrases, shelf }: Library, typed: Typed): MatchedPiece[] {
  if (typed.words.length === 0) return [];
  const numbers = phrases.numbers(typed.words.map(({ form }) => form));
  return phrases
    .places(numbers, MOST_PLACES)
    .flatMap((place) => piecesOf(shelf, phrases.sourceAt(place).source, [exact(0, numbers.length, place)]));
}

const exact = (start: number, end: number, place: number): Aligned => ({
  same: true,
  typed: { start, end },
  source: { start: place, end: place + end - start },
});

/**
 * The places that the typed words come from, in the order of what was typed: one, or several when they were put
 * together. None when too few of the words are a source's.
 */
export function findPieces(library: Library, typed: Typed): MatchedPiece[] {
  const numbers = library.phrases.numbers(typed.words.map(({ form }) => form));
  const whole = { start: 0, end: numbers.length };
  const best = bestIn(library, typed, numbers, whole);
  if (!best) return [];
  const pieces = split(library, typed, numbers, whole, best, MOST_PIECES);
  return isEnough(library, numbers, pieces) ? pieces : [];
}

/** Whether so much of what was typed is the pieces' that it must come from there. */
function isEnough({ phrases }: Library, numbers: Int32Array, pieces: readonly MatchedPiece[]): boolean {
  const lengths = pieces.flatMap(({ steps }) =>
    steps.filter(({ same }) => same).map(({ typed }) => typed.end - typed.start),
  );
  const rarities = Array.from(numbers, phrases.rarity);
  const met = metIn(phrases.words, numbers, pieces);
  const share = sum(rarities.filter((_, at) => met.has(at))) / sum(rarities);
  const longest = Math.max(...lengths);
  if (longest >= LEAST.telling) return true;
  if (numbers.length < LEAST.least) return false;
  return (
    share >= (numbers.length < LEAST.few ? LEAST.shareOfFew : LEAST.share) &&
    met.size >= LEAST.words * numbers.length &&
    (share >= LEAST.moved || longest >= Math.min(LEAST.run, numbers.length - 1))
  );
}

/** The typed words that the pieces have, in their place or moved from where they were left out. */
function metIn(
  words: Library['phrases']['words'],
  numbers: Int32Array,
  pieces: readonly MatchedPiece[],
): Set<number> {
  const met = new Set<number>();
  for (const { steps } of pieces) {
    const left: number[] = [];
    for (const { same, source } of steps) if (!same) left.push(...words.slice(source.start, source.end));
    for (const { same, typed } of steps)
      for (let at = typed.start; at < typed.end; at++) {
        const moved = same ? -1 : left.indexOf(numbers[at] ?? 0);
        if (same || moved >= 0) met.add(at);
        if (moved >= 0) left.splice(moved, 1);
      }
  }
  return met;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Looks for the words that an alignment did not meet elsewhere, and takes the quotation apart where they are found. */
function split(
  library: Library,
  typed: Typed,
  numbers: Int32Array,
  part: TypedRange,
  { piece }: Scored,
  most: number,
): MatchedPiece[] {
  if (most <= 1) return [piece];
  for (const missed of unmet(piece.steps).slice(0, MOST_MISSED)) {
    const other = elsewhere(library, typed, numbers, missed);
    if (!other) continue;
    const side = (start: number, end: number): MatchedPiece[] => {
      const best = end > start ? bestIn(library, typed, numbers, { start, end }) : undefined;
      return best && best.share >= LEAST.side
        ? split(library, typed, numbers, { start, end }, best, most - 2)
        : [];
    };
    return [...side(part.start, missed.start), other, ...side(missed.end, part.end)];
  }
  return [piece];
}

function elsewhere(
  library: Library,
  typed: Typed,
  numbers: Int32Array,
  part: TypedRange,
): MatchedPiece | undefined {
  const found = bestIn(library, typed, numbers, part, LEAST.shared);
  if (!found) return undefined;
  const isTelling = found.piece.steps.some(
    ({ same, typed: run }) => same && run.end - run.start >= LEAST.telling,
  );
  return found.share >= LEAST.elsewhere || isTelling ? trimmed(found.piece) : undefined;
}

/** A piece from the first word that is the source's to the last: what stands around it belongs to none. */
function trimmed({ shelved, steps }: MatchedPiece): MatchedPiece {
  const first = steps.findIndex(({ same }) => same);
  const [start = steps[0], ...rest] = steps.slice(first, steps.findLastIndex(({ same }) => same) + 1);
  return { shelved, steps: [start, ...rest] };
}

/** Runs of typed words that were not met, long enough to be a quotation's part, longest first. A word met by chance is passed over. */
function unmet(steps: readonly Aligned[]): TypedRange[] {
  const found: TypedRange[] = [];
  for (const { same, typed } of steps) {
    const last = found.at(-1);
    if (same && typed.end - typed.start > 2) found.push({ start: typed.end, end: typed.end });
    else if (!last) found.push({ start: typed.start, end: same ? typed.start : typed.end });
    else if (!same) found[found.length - 1] = { start: last.start, end: typed.end };
  }
  return found
    .filter(({ start, end }) => end - start >= LEAST.spliced)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
}
