import type { Library } from '../../library/index.ts';
import { BOUNDS } from '../../text/bounds.ts';
import type { WordSpan } from '../../text/words.ts';
import { gapBefore, type Typed } from './typed.ts';

const HYPHEN = /^[-‐‑]$/;
/** Verbs that a hyphen tells from others: "re-sign" is not "resign". */
const TOLD_APART =
  /^re(?:sign|cover|form|lay|sent|sort|press|treat|mark|serv|creat|dress|leas|solv|fus|bound|count|pos|stor)/;
/** Of the words that the shelf lacks, so many are taken apart. */
const MOST_SPLIT = 50;
/** Of two neighbours, so many places are looked at for a hyphen between them. */
const MOST_PLACES = 20;

/**
 * Typed words with hyphens as the shelf has them: "cooperation" is its "co-operation", "co-operation" its
 * "cooperation". Words that stand apart stay two: "every day" is not "everyday".
 */
export function hyphensAsWritten(library: Library, typed: Typed): Typed {
  const joined = joinedWords(library, typed);
  let left = MOST_SPLIT;
  const words = joined.flatMap((word) => {
    if (isKnown(library, word.form) || left-- <= 0) return [word];
    return halvesOf(library, word) ?? [word];
  });
  return words.length === typed.words.length && joined.length === words.length
    ? typed
    : withWords(typed, words);
}

const isKnown = ({ phrases }: Library, form: string): boolean => (phrases.numbers([form])[0] ?? -1) > 0;

function joinedWords(library: Library, { text, words }: Typed): WordSpan[] {
  const found: WordSpan[] = [];
  for (const [at, word] of words.entries()) {
    const last = found.at(-1);
    const both = last && last.form + word.form;
    const isOne =
      both &&
      last.end === words[at - 1]?.end &&
      HYPHEN.test(gapBefore(text, words, at)) &&
      !TOLD_APART.test(both) &&
      isKnown(library, both);
    if (isOne && !(isKnown(library, last.form) && isKnown(library, word.form)))
      found.splice(-1, 1, { start: last.start, end: word.end, form: both });
    else found.push(word);
  }
  return found;
}

/** The two parts of a word that the shelf has with a hyphen between them. */
function halvesOf(library: Library, { start, end, form }: WordSpan): WordSpan[] | undefined {
  if (form.length !== end - start || form.length > BOUNDS.compoundLetters || TOLD_APART.test(form))
    return undefined;
  for (let at = 1; at < form.length - 1; at++) {
    const halves = [form.slice(0, at), form.slice(at)];
    if (isHyphened(library, library.phrases.numbers(halves)))
      return halves.map((half, place) => ({
        start: place === 0 ? start : start + at,
        end: place === 0 ? start + at : end,
        form: half,
      }));
  }
  return undefined;
}

function isHyphened({ phrases, shelf }: Library, halves: Int32Array): boolean {
  if (halves.some((number) => number < 0)) return false;
  return phrases.places(halves, MOST_PLACES).some((place) => {
    const text = shelf[phrases.sourceAt(place).source]?.source.text ?? '';
    const between = text.slice(phrases.span(place, place + 1).end, phrases.span(place + 1, place + 2).start);
    return HYPHEN.test(between);
  });
}

/** The same text in other words: an ellipsis stays before the word that it stood before. */
function withWords({ text, words, ellipses }: Typed, changed: readonly WordSpan[]): Typed {
  const placeOf = (at: number): number => {
    const word = words[at];
    if (!word) return changed.length;
    return changed.findIndex(({ end }) => end > word.start);
  };
  return { text, words: changed, ellipses: new Set([...ellipses].map(placeOf)) };
}
