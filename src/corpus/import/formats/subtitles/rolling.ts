import { nth } from '../../../../text/nth.ts';
import type { Dropped } from '../../draft.ts';
import type { CueLine, SubtitleCue } from './cues.ts';

/** Cues further apart than this many seconds do not repeat each other: somebody said the same again. */
const NEAR = 1;
/** So many words in common are no chance; fewer count where most cues of the file repeat the one before. */
const SURE_WORDS = 3;
const ROLLING_SHARE = 0.3;

/**
 * Captions that roll: a cue shows again what stood on the screen before and adds to it, below, or at the end of its
 * last line. What it repeats is left out.
 */
export function withoutRepeats(cues: readonly SubtitleCue[]): {
  readonly cues: readonly SubtitleCue[];
  readonly dropped: readonly Dropped[];
} {
  const repeats = cues.map((cue, at) => repeatedWords(cues[at - 1], cue));
  const rolls = repeats.filter((count) => count > 0).length >= Math.max(2, cues.length * ROLLING_SHARE);
  const dropped: Dropped[] = [];
  const kept = cues.flatMap((cue, at): SubtitleCue[] => {
    const count = repeats[at] ?? 0;
    if (count === 0 || (count < SURE_WORDS && !rolls && count < wordsOf(cues[at - 1]).length)) return [cue];
    dropped.push({
      line: cue.line,
      text: wordsOf(cue).slice(0, count).join(' '),
      why: 'repeats the cue before',
    });
    const lines = withoutWords(cue.lines, count);
    return lines.length === 0 ? [] : [{ ...cue, lines }];
  });
  return { cues: lengthened(kept, cues), dropped };
}

const wordsOf = (cue: SubtitleCue | undefined): string[] =>
  (cue?.lines ?? []).flatMap(({ text }) => text.split(' '));

/** How many words at the head of a cue are those that the one before ended with, from the beginning of a line of it. */
function repeatedWords(before: SubtitleCue | undefined, cue: SubtitleCue): number {
  if (before === undefined || cue.start - before.end >= NEAR) return 0;
  const words = wordsOf(cue);
  for (let first = 0; first < before.lines.length; first++) {
    const shown = before.lines.slice(first).flatMap(({ text }) => text.split(' '));
    if (shown.length <= words.length && shown.every((word, at) => word === words[at])) return shown.length;
  }
  return 0;
}

function withoutWords(lines: readonly CueLine[], count: number): CueLine[] {
  let left = count;
  return lines.flatMap((line) => {
    const words = line.text.split(' ');
    const rest = words.slice(left);
    left = Math.max(0, left - words.length);
    return rest.length === 0 ? [] : [{ ...line, text: rest.join(' ') }];
  });
}

/** A cue stands until the last one that repeats it ends: what follows that comes without a pause. */
function lengthened(kept: readonly SubtitleCue[], all: readonly SubtitleCue[]): SubtitleCue[] {
  let at = 0;
  return kept.map((cue, index) => {
    const next = kept[index + 1]?.line ?? Number.POSITIVE_INFINITY;
    let { end } = cue;
    for (; at < all.length && nth(all, at).line < next; at++) end = Math.max(end, nth(all, at).end);
    return { ...cue, end };
  });
}
