import { paragraphs } from '../../src/text/paragraphs.ts';
import { slice } from '../../src/text/span.ts';
import { words } from '../../src/text/words.ts';
import { has, readNews, readQuestions } from './data.ts';

/** Paragraphs of so many, of which the first are those that the questions are about. */
export function benchParagraphs(count: number): string[] {
  const asked = has('questions-en-tune.json')
    ? readQuestions('en').articles.flatMap(({ paragraphs }) => paragraphs)
    : [];
  const news = has('quotations-tune.jsonl')
    ? readNews().flatMap(({ text }) => paragraphs(text).map((span) => slice(text, span)))
    : generated(8000);
  return [...asked, ...grown(news, Math.max(0, count - asked.length))].slice(0, count);
}

/**
 * Repeats texts until there are enough. In each repetition words that are rare get another ending, so that the
 * vocabulary goes on growing as that of real text does (Heaps 1978).
 */
function grown(texts: readonly string[], count: number): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) for (const { form } of words(text)) counts.set(form, (counts.get(form) ?? 0) + 1);
  return Array.from({ length: count }, (_, at) => {
    const text = texts[at % texts.length] ?? '';
    const round = Math.floor(at / texts.length);
    return round === 0 ? text : changed(text, counts, round);
  });
}

const MOST_FOR_RARE = 4;

function changed(text: string, counts: ReadonlyMap<string, number>, round: number): string {
  const ending = letters(round);
  let end = 0;
  // Joined at the end: a string that is put together piece by piece takes several times the room.
  const made: string[] = [];
  for (const word of words(text)) {
    if ((counts.get(word.form) ?? 0) > MOST_FOR_RARE || (word.start + round) % 3 !== 0) continue;
    made.push(text.slice(end, word.end), ending);
    end = word.end;
  }
  return [...made, text.slice(end)].join('');
}

const letters = (number: number): string =>
  [...number.toString(20)].map((digit) => 'bcdfghjklmnpqrstvwxz'[Number.parseInt(digit, 20)] ?? 'b').join('');

/** Paragraphs of made-up words whose frequencies fall as those of real words (Zipf 1949). */
function generated(count: number): string[] {
  const next = random(1);
  const word = (): string => `w${letters(Math.floor(Math.exp(next() * Math.log(60_000))))}a`;
  return Array.from({ length: count }, () =>
    Array.from({ length: 3 }, () => {
      const sentence = Array.from({ length: 15 }, word).join(' ');
      return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
    }).join(' '),
  );
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
