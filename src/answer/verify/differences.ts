import type { Library } from '../../library/index.ts';
import type { Shelved } from '../../search/index.ts';
import { exactWords } from '../../text/exact-words.ts';
import { contains, type Span } from '../../text/span.ts';
import { ABBREVIATED_TITLES } from '../../words/abbreviations.ts';
import { openEnd } from './cuts.ts';
import { gapBefore, type Typed } from './typed.ts';
import type { Aligned, Difference, MatchedPiece } from './types.ts';

/** The text of a source between two places of the shelf. */
export const alignedSpan = ({ phrases }: Library, { start, end }: Aligned['source']): Span =>
  phrases.span(start, Math.max(end, start + 1));

/** Where a piece stands in its source: from the first word that it shares with it to the last. */
export function pieceSpan(library: Library, { steps }: MatchedPiece): Span {
  const met = steps.filter(({ same }) => same);
  const [first = steps[0]] = met;
  return alignedSpan(library, { start: first.source.start, end: (met.at(-1) ?? first).source.end });
}

/**
 * Where what was typed differs from its pieces, in the order of what was typed: within each, between them, and at
 * the ends where an ellipsis stands for words. Marks are compared when all words are the same.
 */
export function differencesOf(library: Library, typed: Typed, pieces: readonly MatchedPiece[]): Difference[] {
  const [first, ...others] = pieces;
  if (!first) return [];
  const last = others.at(-1) ?? first;
  const found = [
    ...opening(library, typed, first),
    ...pieces.flatMap((piece, at) => [
      ...between(library, pieces[at - 1], piece),
      ...differencesIn(library, typed, piece),
    ]),
    ...putIn(last.shelved, last.steps.at(-1)?.typed.end ?? 0, typed.words.length),
    ...closing(library, typed, last),
  ];
  if (found.length > 0 || pieces.length > 1) return found;
  return punctuationIn(library, typed, first);
}

/** Words of the sentence that an ellipsis before the first word stands for. */
function opening(library: Library, { ellipses }: Typed, piece: MatchedPiece): Difference[] {
  const { shelved } = piece;
  const source = ellipses.has(0) && openEnd(shelved, pieceSpan(library, piece), 'before');
  return source ? [{ typed: { start: 0, end: 0 }, source, shelved }] : [];
}

function closing(library: Library, { ellipses, words }: Typed, piece: MatchedPiece): Difference[] {
  const { shelved } = piece;
  const at = words.length;
  const source = ellipses.has(at) && openEnd(shelved, pieceSpan(library, piece), 'behind');
  return source ? [{ typed: { start: at, end: at }, source, shelved }] : [];
}

/** More words than this between two parts are another place, not words left out. */
const LONGEST_LEFT_OUT = 1_500;

/** What stands between one piece and the next: words left out of one source, or nothing, since they are spliced. */
function between(
  library: Library,
  before: MatchedPiece | undefined,
  { shelved, steps }: MatchedPiece,
): Difference[] {
  const [{ typed: run }] = steps;
  if (!before) return putIn(shelved, 0, run.start);
  const last = before.steps.at(-1) ?? before.steps[0];
  const unknown = putIn(shelved, last.typed.end, run.start);
  const [from, to] = [pieceSpan(library, before).end, pieceSpan(library, { shelved, steps }).start];
  if (before.shelved === shelved && from <= to && to - from <= LONGEST_LEFT_OUT) {
    const words = exactWords(shelved.source.text, { start: from, end: to });
    const [first] = words;
    const source = { start: first?.start ?? from, end: words.at(-1)?.end ?? from };
    return [...unknown, { typed: { start: run.start, end: run.start }, source, shelved }];
  }
  const end = steps.at(-1)?.typed.end ?? run.end;
  const source = pieceSpan(library, { shelved, steps });
  return [...unknown, { typed: { start: run.start, end }, source, shelved, kind: 'spliced' }];
}

/** Typed words before, between or behind the pieces that belong to none. */
const putIn = (shelved: Shelved, start: number, end: number): Difference[] =>
  end > start ? [{ typed: { start, end }, source: EMPTY(0), shelved }] : [];

/** Where a piece differs from its source. */
function differencesIn(library: Library, typed: Typed, { shelved, steps }: MatchedPiece): Difference[] {
  const first = steps.findIndex(({ same }) => same);
  const last = steps.findLastIndex(({ same }) => same);
  return steps.flatMap((step, at) => {
    if (step.same) return [];
    const bounds = at < first ? 'before' : at > last ? 'behind' : 'within';
    const source = sourceSpan(library, shelved, step, bounds, steps[at < first ? first : last] ?? step);
    const difference = { typed: step.typed, source, shelved };
    const isAside =
      bounds === 'within' && step.typed.start === step.typed.end && isAttribution(typed, difference);
    const isNothing = step.typed.start === step.typed.end && source.start === source.end;
    return isAside || isNothing ? [] : [difference];
  });
}

const EMPTY = (at: number): Span => ({ start: at, end: at });
const BOUNDARY = /[.?!"“”„«»][^\p{L}\p{N}]*|\n\s*\n/gu;

/**
 * The source's words that typed words stand in place of. At the ends of what was typed, words beyond the sentence
 * or the quotation marks are none of them: there words were put in.
 */
function sourceSpan(
  library: Library,
  { source: { text } }: Shelved,
  { source }: Aligned,
  bounds: 'before' | 'within' | 'behind',
  edge: Aligned,
): Span {
  const met = alignedSpan(library, edge.source);
  if (source.start === source.end) return EMPTY(bounds === 'before' ? met.start : met.end);
  const span = alignedSpan(library, source);
  if (bounds === 'within') return span;
  const outer =
    bounds === 'before' ? { start: span.start, end: met.start } : { start: met.end, end: span.end };
  const marks = [...text.slice(outer.start, outer.end).matchAll(BOUNDARY)];
  const mark = bounds === 'before' ? marks.at(-1) : marks[0];
  if (!mark) return span;
  return bounds === 'before'
    ? clamp({ start: outer.start + mark.index + mark[0].length, end: span.end })
    : clamp({ start: span.start, end: outer.start + mark.index });
}

const clamp = ({ start, end }: Span): Span => ({ start, end: Math.max(start, end) });

const LONGEST_ASIDE = 100;
const SENTENCE_END = /[.?!]["'”’)\s]*$/;

/** “…,” she said, “…”: what stands between the two parts of one quotation is no part of it, so nothing was left out. */
function isAttribution(typed: Typed, { typed: run, source, shelved }: Difference): boolean {
  if (source.end - source.start > LONGEST_ASIDE) return false;
  const marked = shelved.annotations.quotations.filter(({ kind }) => kind !== 'indirect');
  const before = marked.findLast(({ content }) => content.end <= source.start);
  const behind = marked.find(({ content }) => content.start >= source.end);
  if (!before || !behind || marked.indexOf(behind) !== marked.indexOf(before) + 1) return false;
  const { text } = shelved.source;
  const between = text.slice(before.content.end, source.start) + text.slice(source.end, behind.content.start);
  return (
    !/[\p{L}\p{N}]/u.test(between) &&
    (typed.ellipses.has(run.start) ||
      !SENTENCE_END.test(text.slice(Math.max(0, before.content.end - 4), before.span.end))) &&
    (behind.speaker !== undefined || before.speaker !== undefined) &&
    !contains(before.span, source)
  );
}

/** Marks that change what a sentence says, where all its words are the same. */
const MARKS = /[,;:.?!()]/g;
const DOTS = /\.{2,}|…/g;

/** The places at which the marks between two words, or a last "?" or "!", are not the source's. */
function punctuationIn(library: Library, typed: Typed, { shelved, steps }: MatchedPiece): Difference[] {
  const { text } = shelved.source;
  const { words } = typed;
  const places = steps.flatMap(({ same, source }) =>
    same ? Array.from({ length: source.end - source.start }, (_, step) => source.start + step) : [],
  );
  const found: Difference[] = [];
  let before = library.phrases.span(places[0] ?? 0, (places[0] ?? 0) + 1);
  for (const [at, place] of places.entries()) {
    if (at === 0) continue;
    const word = library.phrases.span(place, place + 1);
    const gap = { start: before.end, end: word.start };
    const ours = gapBefore(typed.text, words, at);
    const isAside = place !== (places[at - 1] ?? 0) + 1;
    if (!isAside && !sameMarks(text.slice(gap.start, gap.end), ours, words[at - 1]?.form ?? ''))
      found.push({ typed: { start: at, end: at }, source: gap, shelved, kind: 'punctuation' });
    before = word;
  }
  const last = /[?!]/.exec(gapBefore(typed.text, words, words.length))?.[0];
  if (last && !text.slice(before.end, before.end + 3).includes(last)) {
    const at = { start: words.length, end: words.length };
    found.push({ typed: at, source: EMPTY(before.end), shelved, kind: 'punctuation' });
  }
  return found;
}

function sameMarks(theirs: string, ours: string, wordBefore: string): boolean {
  const dropped = isAbbreviation(wordBefore) ? /\./g : /$^/g;
  return marksIn(theirs).replace(dropped, '') === marksIn(ours).replace(dropped, '');
}

const marksIn = (gap: string): string => (gap.replace(DOTS, '').match(MARKS) ?? []).join('');
const isAbbreviation = (form: string): boolean =>
  ABBREVIATED_TITLES.has(form) || form.length <= 2 || form.includes('.');
