import type { Figure } from '../../annotate/types.ts';
import { type Excerpt, excerpt, passageAt } from '../../corpus/excerpt.ts';
import { languageOf } from '../../languages/index.ts';
import type { Library } from '../../library/index.ts';
import type { Shelved, SourceEntries } from '../../search/index.ts';
import { exactWords } from '../../text/exact-words.ts';
import { contains, overlaps, type Span, slice } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import type { Find } from '../found.ts';
import type { Lots } from './lots.ts';
import type { Difficulty } from './types.ts';

/** A sentence that can be asked about by itself. */
export interface Sentence {
  readonly entries: SourceEntries;
  readonly span: Span;
}

/** What questions are made of, and how. */
export interface QuizMaterial {
  readonly library: Library;
  readonly lots: Lots;
  readonly difficulty: Difficulty;
  /** Of a source, the sentences that may be asked about. */
  sentencesOf(entries: SourceEntries): readonly Sentence[];
  /** Sources from which wrong answers are taken. */
  readonly pool: readonly SourceEntries[];
}

const SHORTEST = 40;
const LONGEST = 320;
const LEAST_WORDS = 7;

/** Sentences that say what they say alone: whole ones, which take up nothing that stands before. */
export function sentencesIn(entries: SourceEntries, wanted?: (span: Span) => boolean): Sentence[] {
  const { source, document } = entries.shelved;
  const { anaphora, capitalNouns } = languageOf(source.language);
  return document.paragraphs.flatMap((paragraph, at) =>
    (source.passages[at]?.caption ? [] : paragraph.sentences)
      .filter((span) => {
        const text = slice(source.text, span);
        if (text.length < SHORTEST || text.length > LONGEST || !WHOLE.test(text) || BROKEN.test(text))
          return false;
        const found = words(source.text, span);
        return (
          found.length >= LEAST_WORDS &&
          !anaphora.has(found[0]?.form ?? '') &&
          (capitalNouns || !isHeadline(text)) &&
          (wanted?.(span) ?? true)
        );
      })
      .map((span) => ({ entries, span })),
  );
}

/** "Early Opens Shop: A Dream Come True.": where most words have capitals, they tell no names. */
function isHeadline(text: string): boolean {
  const all = text.match(/\p{L}{4,}/gu) ?? [];
  return all.filter((word) => /^\p{Lu}/u.test(word)).length > MOST_CAPITALS * all.length;
}
const MOST_CAPITALS = 0.7;

/** Begins with a capital, a number or a mark, and ends as a sentence does. */
const WHOLE = /^[“"„«¿¡([]?[\p{Lu}\p{N}].*[.!?…][”"“»)\]]*$/su;
/** A line break, a mark of Markdown or an address: no running text. */
const BROKEN = /[\n|]|https?:|\]\(|^\s*[-*#>]/u;

/** The figures in a place. */
export const figuresWithin = ({ figures }: SourceEntries, span: Span): Figure[] =>
  figures.filter(({ figure }) => contains(span, figure.span)).map(({ figure }) => figure);

/** A place of a source as what proves an answer. A spot between two words, where one was put in, is not highlighted. */
export function findAt(shelved: Shelved, span: Span, spots: readonly Span[]): Find | undefined {
  const passage = passageAt(shelved.source, span.start);
  const highlights = spots.filter(({ start, end }) => start < end);
  return passage && { shelved, excerpt: excerpt(shelved.source, span), passage, score: 1, highlights };
}

/** A place of the shelf. */
interface Place extends Span {
  readonly shelved: Shelved;
}

const MOST_PLACES = 20;

/** Where words stand as they are, at most a few places. */
export function placesOfWords({ phrases, shelf }: Library, text: string): Place[] {
  const numbers = phrases.numbers(exactWords(text).map(({ form }) => form));
  if (numbers.length === 0) return [];
  return phrases.places(numbers, MOST_PLACES).flatMap((place) => {
    const shelved = shelf[phrases.sourceAt(place).source];
    return shelved ? [{ shelved, ...phrases.span(place, place + numbers.length) }] : [];
  });
}

/** Where a run of so many words of an excerpt stands a second time. */
export function elsewhere(library: Library, whole: Excerpt, run: number): Place[] {
  const found = exactWords(whole.text);
  const length = Math.min(run, found.length);
  const others: Place[] = [];
  for (let at = 0; at + length <= found.length; at++) {
    const text = whole.text.slice(found[at]?.start, found[at + length - 1]?.end);
    others.push(
      ...placesOfWords(library, text).filter(
        (place) => place.shelved.source !== whole.source || !overlaps(place, whole),
      ),
    );
  }
  return others;
}

/** How many wrong answers a question has. */
export const WRONG: Readonly<Record<Difficulty, number>> = { easy: 2, medium: 3, hard: 4 };
export const LEAST_WRONG = 2;
