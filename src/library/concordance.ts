import type { Span } from '../text/span.ts';
import { wordSet } from '../text/word-list.ts';
import { eachWord } from '../text/words.ts';
import {
  dataOfLexicon,
  draftLexicon,
  isNameWord,
  type Lexicon,
  type LexiconData,
  lexiconOf,
  NO_TERM,
} from './lexicon.ts';
import { numbers, placeIn } from './numbers.ts';

/** What a word looks like where it stands. Kept beside each occurrence. */
export const LOOK = { plain: 0, name: 1, number: 2, year: 3, date: 4 } as const;
export type Look = (typeof LOOK)[keyof typeof LOOK];

const LOOK_SHIFT = 28;
const WORD_MASK = (1 << LOOK_SHIFT) - 1;

/**
 * The shelf as numbers: every word of every passage in order, so that nothing is cut into words again when it is
 * compared. Sentences and passages are runs of it.
 */
export interface Concordance extends Places {
  readonly lexicon: Lexicon;
}

interface Places {
  /** Each occurrence: its word in the lexicon, and its look in the bits above. */
  readonly occurrences: Uint32Array;
  /** Where each occurrence begins in the text of its source: a UTF-16 offset. */
  readonly offsets: Uint32Array;
  /** The place of the first occurrence of each sentence; one more at the end. */
  readonly sentences: Uint32Array;
  /** The number of the first sentence of each passage; one more at the end. */
  readonly passages: Uint32Array;
}

/** A concordance as plain data. */
export interface ConcordanceData extends Places {
  readonly lexicon: LexiconData;
}

export const dataOf = (table: Concordance): ConcordanceData => ({
  ...table,
  lexicon: dataOfLexicon(table.lexicon),
});

export const concordanceOf = (data: ConcordanceData): Concordance => ({
  ...data,
  lexicon: lexiconOf(data.lexicon),
});

/** A run of a concordance: the first place, and the one behind the last. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** What is read of a passage. */
export interface Text {
  readonly text: string;
  readonly language: string;
  readonly sentences: readonly Span[];
}

export function concordance(texts: Iterable<Text>): Concordance {
  const draft = draftLexicon();
  const occurrences = numbers();
  const offsets = numbers();
  const sentences = numbers();
  /** The look of each word by its form alone. */
  const looks: Look[] = [];
  const passages = numbers();
  for (const { text, language, sentences: spans } of texts) {
    const lexicon = draft.in(language);
    passages.push(sentences.length);
    for (const span of spans) {
      sentences.push(occurrences.length);
      let isFirst = true;
      eachWord(text, span, (spelled, start) => {
        const word = lexicon.add(spelled, occurrences.length);
        const isCapital = startsUpper(spelled);
        if (!isFirst) lexicon.addInside(word, isCapital);
        looks[word] ??= lookOf(lexicon.formOf(word));
        const look = looks[word] ?? LOOK.plain;
        const shown = look === LOOK.plain && isCapital && !isFirst ? LOOK.name : look;
        offsets.push(start);
        occurrences.push(word | (shown << LOOK_SHIFT));
        isFirst = false;
      });
    }
  }
  passages.push(sentences.length);
  sentences.push(occurrences.length);
  return {
    lexicon: draft.finish(),
    occurrences: occurrences.toArray(),
    offsets: offsets.toArray(),
    sentences: sentences.toArray(),
    passages: passages.toArray(),
  };
}

const startsUpper = (word: string): boolean => {
  const unit = word.charCodeAt(0);
  return unit < 128 ? unit >= 65 && unit <= 90 : word.charAt(0) !== word.charAt(0).toLowerCase();
};

const NUMBER_WORDS = wordSet(`
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
  billion billions trillion dozen dozens half once twice third quarter
  dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta
  sesenta setenta ochenta noventa cien ciento cientos mil miles millon millones mitad docena tercio`);

const DATE_WORDS = wordSet(`
  january february march april june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday century centuries decade
  enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
  lunes martes miercoles jueves viernes sabado domingo siglo siglos decada`);

const YEAR = /^(?:1\d|20)\d\ds?$/;
const DIGIT = /^\d/;

/** What a form is by itself; a capital, which makes it a name, is seen where it stands. */
function lookOf(form: string): Look {
  if (YEAR.test(form)) return LOOK.year;
  if (DIGIT.test(form) || NUMBER_WORDS.has(form)) return LOOK.number;
  return DATE_WORDS.has(form) ? LOOK.date : LOOK.plain;
}

export const wordAt = ({ occurrences }: Concordance, place: number): number =>
  (occurrences[place] ?? 0) & WORD_MASK;

/** The term that stands at a place, or `NO_TERM`. */
export const termAt = (concordance: Concordance, place: number): number =>
  concordance.lexicon.terms[wordAt(concordance, place)] ?? NO_TERM;

/** The look of a place; the first word of a sentence is a name when the shelf writes it so elsewhere. */
export function lookAt(concordance: Concordance, place: number, isFirst: boolean): Look {
  const look = ((concordance.occurrences[place] ?? 0) >>> LOOK_SHIFT) as Look;
  if (!isFirst || look !== LOOK.plain) return look;
  return isNameWord(concordance.lexicon, wordAt(concordance, place)) ? LOOK.name : look;
}

export const sentenceRun = ({ sentences }: Concordance, sentence: number): Run => ({
  from: sentences[sentence] ?? 0,
  to: sentences[sentence + 1] ?? 0,
});

export const passageRun = ({ sentences, passages }: Concordance, passage: number): Run => ({
  from: sentences[passages[passage] ?? 0] ?? 0,
  to: sentences[passages[passage + 1] ?? 0] ?? 0,
});

/** The sentence that holds a place. */
export const sentenceAt = ({ sentences }: Concordance, place: number): number => placeIn(sentences, place);

/** The passage that holds a place. */
export const passageAt = (concordance: Concordance, place: number): number =>
  placeIn(concordance.passages, sentenceAt(concordance, place));

/** The words of a run, in order. */
export function* wordsIn(concordance: Concordance, { from, to }: Run): Iterable<number> {
  for (let place = from; place < to; place++) yield wordAt(concordance, place);
}

/** The terms of a run, in order. */
export function* termsIn(concordance: Concordance, { from, to }: Run): Iterable<number> {
  for (let place = from; place < to; place++) {
    const term = termAt(concordance, place);
    if (term !== NO_TERM) yield term;
  }
}

/** The words of a run that begin within a span of its source's text. */
export function runWithin({ offsets }: Concordance, { from, to }: Run, { start, end }: Span): Run {
  const within = offsets.subarray(from, to);
  return { from: from + placeIn(within, start - 1) + 1, to: from + placeIn(within, end - 1) + 1 };
}
