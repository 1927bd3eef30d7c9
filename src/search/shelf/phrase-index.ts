import { exactWords } from '../../text/exact-words.ts';
import {
  type FarNumbers,
  type Holding,
  holdingInMemory,
  placeIn,
  readerOf,
} from '../../text/rising-numbers.ts';
import type { Span } from '../../text/span.ts';
import type { WordSpan } from '../../text/words.ts';
import {
  type NumberedWords,
  noNumberedWords,
  numberWords,
  type ReadSource,
  STRETCH,
} from './numbered-words.ts';
import { anchor, densestOne, type Stretch } from './stretches.ts';

/** Every word of the shelf in its order, to find a phrase, a run of words, wherever it stands. */
export interface PhraseIndex extends Pick<NumberedWords, 'words'> {
  /** What the index follows from. */
  readonly numbered: NumberedWords;
  /** Numbers for words: equal forms have equal numbers, a form that nowhere stands gets a negative one of its own. */
  numbers(forms: readonly string[]): Int32Array;
  /** How rare a word is, 0 to 1; a word that nowhere stands is 1. */
  rarity(number: number): number;
  /** The places at which the whole run stands, in order, at most `limit`. */
  places(run: ArrayLike<number>, limit: number): number[];
  /** Stretches of the shelf that share most with the run, best first. */
  stretches(run: ArrayLike<number>, limit: number): Stretch[];
  /** The source that has the word at a place, with the places of its words. */
  sourceAt(place: number): { readonly source: number; readonly start: number; readonly end: number };
  /** Where the words from `start` to `end`, of one source, stand in its text. */
  span(start: number, end: number): Span;
}

/** Pairs of words are looked up, rarest first, until so many places have been looked at or found. */
const MOST_VISITS = 200_000;
const MOST_ANCHORS = 15_000;
/** Of a pair that the run has again and again, so many places are looked at. */
const MOST_REPEATS = 8;
/** A single word is looked up when it stands at no more places than this. */
const RARE = 40;

/**
 * Indexes the words of the sources, by the places of each.
 * @param before the words of a shelf that has some of these sources: they are not read again
 * @param holding where the words and their places are put; in memory by default
 * @param together so many places are in memory at once while they are put in their order
 */
export function phraseIndex(
  shelf: readonly ReadSource[],
  before = noNumberedWords(),
  holding: () => Holding = holdingInMemory,
  together = Number.POSITIVE_INFINITY,
): PhraseIndex {
  const known = numberWords(shelf, before, holding);
  const { words, forms, starts, offsets, firstOffsets } = known;
  /** The words of a source from one kept offset to the next. */
  const stretchAt = rememberLast((source: number, offset: number): WordSpan[] => {
    const text = shelf[source]?.source.text ?? '';
    const behind = Math.min(offset + 2, firstOffsets[source + 1] ?? offsets.length);
    const [start = text.length, end = text.length] = offsets.slice(offset, behind);
    return exactWords(text, { start, end });
  });
  const { first, items } = placesOfWords(words, forms.size, holding(), together);
  const [wordAt, listed] = [readerOf(words), readerOf(items)];
  const count = (number: number): number =>
    number > 0 ? (first[number + 1] ?? 0) - (first[number] ?? 0) : 0;
  const most = Math.log(1 + words.length);

  const sourceAt = (place: number) => {
    const source = placeIn(starts, place);
    return { source, start: starts[source] ?? 0, end: (starts[source + 1] ?? words.length) - 1 };
  };

  return {
    words,
    numbered: known,
    sourceAt,
    numbers: (typed) => {
      const unknown = new Map<string, number>();
      return Int32Array.from(typed, (form) => {
        const place = forms.get(form);
        const known = place === undefined ? unknown.get(form) : place + 1;
        if (known === undefined) unknown.set(form, -1 - unknown.size);
        return known ?? -unknown.size;
      });
    },
    rarity: (number) => (count(number) > 0 ? 1 - Math.log(count(number)) / most : 1),
    places(run, limit) {
      let rarest = 0;
      for (let step = 1; step < run.length; step++)
        if (count(run[step] ?? 0) < count(run[rarest] ?? 0)) rarest = step;
      const number = run[rarest] ?? 0;
      const found: number[] = [];
      for (let next = first[number] ?? 0; number > 0 && next < (first[number + 1] ?? 0); next++) {
        const start = (listed(next) ?? 0) - rarest;
        let same = 0;
        while (same < run.length && wordAt(start + same) === run[same]) same++;
        if (same === run.length && found.push(start) >= limit) break;
      }
      return found;
    },
    stretches: (run, limit) => densest(anchors(run), run, limit),
    span(start, end) {
      const { source, start: first } = sourceAt(start);
      const word = (place: number): WordSpan | undefined => {
        const at = place - first;
        const offset = (firstOffsets[source] ?? 0) + Math.floor(at / STRETCH);
        return stretchAt(source, offset)[at % STRETCH];
      };
      return { start: word(start)?.start ?? 0, end: word(end - 1)?.end ?? 0 };
    },
  };

  /** Where neighbouring words of the run are neighbours on the shelf, or a rare word stands: run place and diagonal. */
  function anchors(run: ArrayLike<number>): Float64Array {
    const found: number[] = [];
    let visits = 0;
    for (const { a, b, key, runPlaces } of seedsOf(run, count)) {
      visits += count(key);
      if (visits > MOST_VISITS || found.length > MOST_ANCHORS) break;
      const isRare = count(key) <= RARE;
      for (let next = first[key] ?? 0; next < (first[key + 1] ?? 0); next++) {
        const start = (listed(next) ?? 0) - (key === a ? 0 : 1);
        if (!isRare && (wordAt(start) !== a || wordAt(start + 1) !== b)) continue;
        for (const place of runPlaces) found.push(anchor(start - place, place));
      }
    }
    return Float64Array.from(found).sort();
  }

  function densest(sorted: Float64Array, run: ArrayLike<number>, limit: number): Stretch[] {
    const weight = Float64Array.from(
      { length: run.length },
      (_, place) => weightOf(run[place] ?? 0) + weightOf(run[place + 1] ?? 0),
    );
    const all = weight.reduce((sum, one) => sum + one, 0);
    const found: Stretch[] = [];
    while (found.length < limit) {
      const best = densestOne(sorted, weight, found);
      if (!best) break;
      found.push({ ...best, share: all > 0 ? best.share / all : 0 });
    }
    return found;
  }

  function weightOf(number: number): number {
    return count(number) > 0 ? 1 - Math.log(count(number)) / most : 0;
  }
}

/** Of what is asked again and again with the same numbers, such as the words of a run one after the other. */
function rememberLast<Value>(
  make: (one: number, other: number) => Value,
): (one: number, other: number) => Value {
  let last: { one: number; other: number; value: Value } | undefined;
  return (one, other) => {
    if (last?.one !== one || last.other !== other) last = { one, other, value: make(one, other) };
    return last.value;
  };
}

/** Two neighbouring words of a run, the places of the first, and the rarer one, by which the pair is looked up. */
interface Seed {
  readonly a: number;
  readonly b: number;
  readonly key: number;
  readonly runPlaces: number[];
}

/** The different pairs of a run that the shelf may have, those with the rarest word first. */
function seedsOf(run: ArrayLike<number>, count: (number: number) => number): Seed[] {
  const seeds = new Map<string, Seed>();
  for (let place = 0; place < run.length; place++) {
    const [a, b] = [run[place] ?? 0, run[place + 1] ?? 0];
    const key = count(b) === 0 || (count(a) > 0 && count(a) <= count(b)) ? a : b;
    if (count(key) === 0) continue;
    const known = seeds.get(`${a} ${b}`);
    if (!known) seeds.set(`${a} ${b}`, { a, b, key, runPlaces: [place] });
    else if (known.runPlaces.length < MOST_REPEATS) known.runPlaces.push(place);
  }
  return [...seeds.values()].sort((one, other) => count(one.key) - count(other.key));
}

/** Words that are looked at together. */
const TOGETHER = 1 << 16;

/** The places of each word: those of number n are `items` from `first[n]` up to `first[n + 1]`, in their order. */
interface PlacesOfWords {
  readonly first: Uint32Array;
  readonly items: Int32Array | FarNumbers;
}

/** By counting sort, so many words at a time that no more than `together` places are in memory, or those of one word. */
function placesOfWords(
  words: Int32Array | FarNumbers,
  size: number,
  items: Holding,
  together: number,
): PlacesOfWords {
  const first = new Uint32Array(size + 2);
  eachWord(words, (_, number) => {
    first[number + 1] = (first[number + 1] ?? 0) + 1;
  });
  for (let number = 0; number <= size; number++)
    first[number + 1] = (first[number + 1] ?? 0) + (first[number] ?? 0);
  let room = new Int32Array();
  for (let from = 0, to = 0; from <= size; from = to) {
    const start = first[from] ?? 0;
    to = from + 1;
    while (to <= size && (first[to + 1] ?? 0) - start <= together) to++;
    const next = first.slice(from, to);
    const count = (first[to] ?? 0) - start;
    // One array for all parts: what is put elsewhere is read from it at once.
    if (room.length < count || words instanceof Int32Array) room = new Int32Array(count);
    const some = room.subarray(0, count);
    eachWord(words, (place, number) => {
      if (number < from || number >= to) return;
      const at = next[number - from] ?? 0;
      some[at - start] = place;
      next[number - from] = at + 1;
    });
    items.add(some);
  }
  return { first, items: items.done() };
}

function eachWord(words: Int32Array | FarNumbers, tell: (place: number, number: number) => void): void {
  const room = new Int32Array(words instanceof Int32Array ? 0 : TOGETHER);
  for (let from = 0; from < words.length; from += TOGETHER) {
    const some = words instanceof Int32Array ? words.subarray(from, from + TOGETHER) : words.read(from, room);
    for (let at = 0; at < some.length; at++) tell(from + at, some[at] ?? 0);
  }
}
