import { excerpt } from '../../corpus/excerpt.ts';
import { publishedOf } from '../../corpus/source.ts';
import type { Span } from '../../text/span.ts';
import { datesIn } from '../timeline/dates.ts';
import { findAt, type QuizMaterial, type Sentence } from './material.ts';
import type { QuizChoice, QuizQuestion } from './types.ts';
import { asked } from './wrong.ts';

/** A sentence that gives one date, with its year. */
export interface DatedSentence {
  readonly sentence: Sentence;
  readonly date: string;
  readonly span: Span;
}

/** Words before a date that make a stretch of it, and numbers beside it that tell a year. */
const STRETCH =
  /(?:since|until|till|by|before|after|from|between|than|about|around|desde|hasta|depuis|jusqu|seit|bis|até)\s(?:the\s|\w+\s)?$/iu;
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/gu;

/** The sentences of a place whose one date is said, and not worked out. */
export function datedSentences(sentences: readonly Sentence[]): DatedSentence[] {
  return sentences.flatMap((sentence) => {
    const { source } = sentence.entries.shelved;
    const found = datesIn(source.text, sentence.span, publishedOf(source), source.language);
    const [only] = found;
    if (found.length !== 1 || !only || only.isWorkedOut) return [];
    const before = source.text.slice(Math.max(sentence.span.start, only.span.start - 20), only.span.start);
    const rest =
      source.text.slice(sentence.span.start, only.span.start) +
      source.text.slice(only.span.end, sentence.span.end);
    if (STRETCH.test(before) || YEAR.test(rest)) return [];
    return [{ sentence, date: only.date, span: only.span }];
  });
}

const EVENTS = 3;
const ORDERS: readonly (readonly number[])[] = [
  [1, 2, 3],
  [1, 3, 2],
  [2, 1, 3],
  [2, 3, 1],
  [3, 1, 2],
  [3, 2, 1],
];

/** In what order did these happen? Their dates are left open. */
export function inWhatOrder(
  material: QuizMaterial,
  all: readonly DatedSentence[],
  from: DatedSentence,
): QuizQuestion | undefined {
  const { lots, difficulty } = material;
  const picked = [from];
  for (const other of lots.shuffled(all)) {
    if (picked.length === EVENTS) break;
    if (picked.every((one) => areApart(one.date, other.date))) picked.push(other);
  }
  if (picked.length < EVENTS) return undefined;
  const shown = lots.shuffled(picked);
  const inTime = [...shown].sort((a, b) => (a.date < b.date ? -1 : 1));
  const right = inTime.map((one) => shown.indexOf(one) + 1);
  const others = lots.shuffled(ORDERS.filter((order) => order.join() !== right.join()));
  const choice = (order: readonly number[]): QuizChoice => ({ kind: 'order', order });
  const wrong = others.slice(0, difficulty === 'easy' ? 2 : difficulty === 'hard' ? 4 : 3);
  return asked(
    material,
    'order',
    shown.map(({ sentence, span }) => ({
      excerpt: excerpt(sentence.entries.shelved.source, sentence.span),
      gap: span,
    })),
    choice(right),
    wrong.map(choice),
    inTime.map(({ sentence, span }) => findAt(sentence.entries.shelved, sentence.span, [span])),
  );
}

/** Whether one is before the other whatever is meant: a year holds all of its months. */
function areApart(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) !== other.slice(0, length);
}
