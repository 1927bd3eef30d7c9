import { numberList, placeIn } from '../../text/rising-numbers.ts';
import type { Span } from '../../text/span.ts';
import { eachWord } from '../../text/words.ts';
import { LOOK, type Look } from './looks.ts';
import { isWrittenAsName } from './shelf-names.ts';
import { NO_TERM, type Vocabulary } from './vocabulary.ts';

/** An occurrence: the word in the lowest 28 bits, its look in the three above, and whether it is a capital inside a sentence. */
const LOOK_SHIFT = 28;
const WORD_MASK = (1 << LOOK_SHIFT) - 1;
const LOOK_MASK = 0b111;
const CAPITAL = 0x80000000;

/**
 * The words of one source as numbers, every word of every passage in order, so that nothing is cut into words again
 * when it is compared. Behind its passages stand, as passages too, the headings that they stand under.
 */
export interface ForwardIndex {
  /** Each occurrence: its word in the vocabulary, and its look in the bits above. */
  readonly occurrences: Uint32Array;
  /** Where each occurrence begins in its text: a UTF-16 offset. */
  readonly offsets: Uint32Array;
  /** The place of the first occurrence of each sentence; one more at the end. */
  readonly sentences: Uint32Array;
  /** The number of the first sentence of each passage; one more at the end. */
  readonly passages: Uint32Array;
}

/** Places of a forward index: the first, and the one behind the last. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** What is read of a passage. */
export interface CutText {
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** Reads the passages of a source, and counts their words in the vocabulary. */
export function forwardIndex(words: Vocabulary, language: string, texts: Iterable<CutText>): ForwardIndex {
  const numberOf = words.numberIn(language);
  const occurrences = numberList();
  const offsets = numberList();
  const sentences = numberList();
  const passages = numberList();
  for (const { text, sentences: spans } of texts) {
    passages.push(sentences.length);
    for (const span of spans) {
      sentences.push(occurrences.length);
      let isFirst = true;
      eachWord(text, span, (spelled, start) => {
        const word = numberOf(spelled);
        const isCapital = startsUpper(spelled);
        words.count(word, 1, isFirst ? 'first' : isCapital ? 'capital' : 'inside');
        const look = words.looks[word] ?? LOOK.plain;
        const shown = look === LOOK.plain && isCapital && !isFirst ? LOOK.name : look;
        offsets.push(start);
        occurrences.push(word | (shown << LOOK_SHIFT) | (isCapital && !isFirst ? CAPITAL : 0));
        isFirst = false;
      });
    }
  }
  passages.push(sentences.length);
  sentences.push(occurrences.length);
  return {
    occurrences: occurrences.toArray(),
    offsets: offsets.toArray(),
    sentences: sentences.toArray(),
    passages: passages.toArray(),
  };
}

/** Counts the words of a source that is forgotten out of the vocabulary. */
export function uncount(words: Vocabulary, forward: ForwardIndex): void {
  const { occurrences, sentences } = forward;
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const { from, to } = sentenceRange(forward, sentence);
    for (let place = from; place < to; place++) {
      const isCapital = ((occurrences[place] ?? 0) & CAPITAL) !== 0;
      words.count(
        wordNumberAt(forward, place),
        -1,
        place === from ? 'first' : isCapital ? 'capital' : 'inside',
      );
    }
  }
}

const startsUpper = (word: string): boolean => {
  const unit = word.charCodeAt(0);
  return unit < 128 ? unit >= 65 && unit <= 90 : word.charAt(0) !== word.charAt(0).toLowerCase();
};

export const wordNumberAt = ({ occurrences }: ForwardIndex, place: number): number =>
  (occurrences[place] ?? 0) & WORD_MASK;

export function wordNumbersIn(forward: ForwardIndex, { from, to }: WordRange): number[] {
  const numbers: number[] = [];
  for (let place = from; place < to; place++) numbers.push(wordNumberAt(forward, place));
  return numbers;
}

/** The term that stands at a place, or `NO_TERM`. */
export const termAt = ({ terms }: Vocabulary, forward: ForwardIndex, place: number): number =>
  terms[wordNumberAt(forward, place)] ?? NO_TERM;

/** The look of a place; the first word of a sentence is a name when the shelf writes it so elsewhere. */
export function lookAt(words: Vocabulary, forward: ForwardIndex, place: number, isFirst: boolean): Look {
  const look = (((forward.occurrences[place] ?? 0) >>> LOOK_SHIFT) & LOOK_MASK) as Look;
  if (!isFirst || look !== LOOK.plain) return look;
  return isWrittenAsName(words, wordNumberAt(forward, place)) ? LOOK.name : look;
}

export const sentenceRange = ({ sentences }: ForwardIndex, sentence: number): WordRange => ({
  from: sentences[sentence] ?? 0,
  to: sentences[sentence + 1] ?? 0,
});

export const passageRange = ({ sentences, passages }: ForwardIndex, passage: number): WordRange => ({
  from: sentences[passages[passage] ?? 0] ?? 0,
  to: sentences[passages[passage + 1] ?? 0] ?? 0,
});

/** The sentence that holds a place. */
export const sentenceAt = ({ sentences }: ForwardIndex, place: number): number => placeIn(sentences, place);

/** The passage that holds a place. */
export const passageNumberAt = (forward: ForwardIndex, place: number): number =>
  placeIn(forward.passages, sentenceAt(forward, place));

/** The terms of a range, in order. */
export function* termsIn(
  words: Vocabulary,
  forward: ForwardIndex,
  { from, to }: WordRange,
): Iterable<number> {
  for (let place = from; place < to; place++) {
    const term = termAt(words, forward, place);
    if (term !== NO_TERM) yield term;
  }
}

/** The words of a range that begin within a span of its source's text. */
export function rangeWithin(
  { offsets }: ForwardIndex,
  { from, to }: WordRange,
  { start, end }: Span,
): WordRange {
  const within = offsets.subarray(from, to);
  return { from: from + placeIn(within, start - 1) + 1, to: from + placeIn(within, end - 1) + 1 };
}
