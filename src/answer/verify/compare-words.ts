import { lexiconOf, type NumberLexicon, type NumberWord } from '../../annotate/figures/lexicon.ts';
import { excerpt } from '../../corpus/excerpt.ts';
import type { Library } from '../../library/index.ts';
import { isShelfName, type Shelved } from '../../search/index.ts';
import { exactWords } from '../../text/exact-words.ts';
import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { NOT_ALWAYS_NUMBERS, SIGNS, turningOf } from './lexicon.ts';
import { gapBefore, type Typed, typedText } from './typed.ts';
import type { Change, ChangeKind, Difference } from './types.ts';

/** What may be left out or put in for the change to be one of the negation or the number alone. */
const FEW = 3;

/** What kind of change each difference is. */
export function toChanges(library: Library, typed: Typed, differences: readonly Difference[]): Change[] {
  const moved = movedAmong(typed, differences);
  return differences.map((one, at) => toChange(library, typed, one, moved.has(at)));
}

function toChange(library: Library, typed: Typed, difference: Difference, isMoved: boolean): Change {
  const { source, shelved } = difference;
  const { start, end } = difference.typed;
  const isEllipsis = start === end && typed.ellipses.has(start);
  const isMarks = difference.kind === 'punctuation';
  const to = isMarks ? marksAt(typed, start) : isEllipsis ? '…' : typedText(typed, start, end);
  return {
    kind:
      difference.kind ??
      (isMoved
        ? 'order'
        : isEllipsis
          ? hidesNegation(typed, difference)
            ? 'negation'
            : 'left-out'
          : kindOf(library, typed, difference)),
    ...(source.end > source.start && { from: excerpt(shelved.source, source) }),
    ...(to !== '' && { to }),
  };
}

/** "We will […] close the mill", where the source has "not": dots over a negation that governs what follows them. */
function hidesNegation({ words }: Typed, { typed: run, source, shelved }: Difference): boolean {
  const out = exactWords(shelved.source.text, source);
  const { isNegation } = turningOf(shelved.source.language);
  return run.start < words.length && out.length <= FEW && out.some(({ form }) => isNegation(form));
}

const marksAt = ({ text, words }: Typed, at: number): string => gapBefore(text, words, at).trim();

function kindOf(library: Library, typed: Typed, { typed: run, source, shelved }: Difference): ChangeKind {
  const put = typed.words.slice(run.start, run.end).map(({ form }) => form);
  const out = exactWords(shelved.source.text, source).map(({ form }) => form);
  const few = put.length <= FEW && out.length <= FEW;
  const { isNegation } = turningOf(shelved.source.language);
  if (few && put.length === 0 && deniesStill(typed, run.start, shelved, source, isNegation))
    return 'left-out';
  if (few && put.some(isNegation) !== out.some(isNegation)) return 'negation';
  if (isNumberChange(put, out, numbersOf(shelved.source.language))) return 'number';
  if (put.length === 0 || out.length > put.length + FEW) return 'left-out';
  if (out.length === 0 || put.length > out.length + FEW) return 'put-in';
  if (few && isNameChange(library, typed, run, shelved, source)) return 'name';
  return 'word';
}

/** "It will not happen, [not] in my time": a negation behind a comma, where one in front of it stands in what was typed too. */
function deniesStill(
  { words }: Typed,
  at: number,
  { source: { text } }: Shelved,
  { start }: Span,
  isNegation: (form: string) => boolean,
): boolean {
  const parted = /[,;–—]\s*$/.test(text.slice(Math.max(0, start - 4), start));
  return parted && words.slice(Math.max(0, at - CLAUSE), at).some(({ form }) => isNegation(form));
}
/** Words of a clause, at most. */
const CLAUSE = 8;

function isNumberChange(
  put: readonly string[],
  out: readonly string[],
  isNumber: (form: string) => boolean,
): boolean {
  const [putNumbers, outNumbers] = [put.filter(isNumber), out.filter(isNumber)];
  if (putNumbers.join() === outNumbers.join()) return false;
  if (put.length > FEW || out.length > FEW) return putNumbers.length > 0 && outNumbers.length > 0;
  const all = [...put, ...out];
  return all.every(isNumber) || all.some((form) => isNumber(form) && !NOT_ALWAYS_NUMBERS.has(form));
}

/** The number words of a lexicon, in the form of exact words. */
const NUMBERS = new WeakMap<NumberLexicon, ReadonlyMap<string, NumberWord>>();

/** Whether a word is a number in a language; "un" and "eine" are articles. */
function numbersOf(language: string): (form: string) => boolean {
  const lexicon = lexiconOf(language);
  const numbers =
    NUMBERS.get(lexicon) ?? new Map([...lexicon.words].map(([word, value]) => [foldText(word), value]));
  NUMBERS.set(lexicon, numbers);
  return (form) => {
    if (/^\d/.test(form) || SIGNS.has(form)) return true;
    const word = numbers.get(form);
    if (!word || lexicon.isEnglish) return word !== undefined;
    return word.kind !== 'part' && !('article' in word && word.article);
  };
}

/** Whether a name stands on either side: a word that the shelf writes with a capital, or that the user so wrote. */
function isNameChange(
  library: Library,
  { words, text }: Typed,
  { start, end }: Difference['typed'],
  { source: { text: sourceText } }: Shelved,
  source: Span,
): boolean {
  const typedName = words
    .slice(start, end)
    .some(
      (word, at) =>
        isCapital(text.charAt(word.start)) &&
        (start + at > 0 || isShelfName(library.vocabulary, searchForm(word.form))) &&
        word.form !== 'i' &&
        !startsSentence(text, word.start),
    );
  const sourceName = exactWords(sourceText, source).some(
    (word) =>
      isCapital(sourceText.charAt(word.start)) &&
      !/^i(?:'|$)/.test(word.form) &&
      isShelfName(library.vocabulary, searchForm(word.form)),
  );
  return typedName || sourceName;
}

const searchForm = (form: string): string => foldText(form).replace(/'s$/, '');
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
const startsSentence = (text: string, at: number): boolean =>
  /[.?!:]["'”’)\s]*$/.test(text.slice(Math.max(0, at - 6), at));

/** The differences whose words only changed places: all of them together, or a run left out here and put in there. */
function movedAmong(typed: Typed, differences: readonly Difference[]): Set<number> {
  const put = differences.map(({ typed: run }) => sorted(typed.words.slice(run.start, run.end)));
  const out = differences.map(({ source, shelved }) => sorted(exactWords(shelved.source.text, source)));
  const moved = new Set<number>();
  for (const at of differences.keys()) {
    if (put[at] === out[at] && put[at] !== '') moved.add(at);
    for (const other of differences.keys())
      if (other !== at && put[at] !== '' && put[at] === out[other]) {
        moved.add(at);
        moved.add(other);
      }
  }
  const all = (lists: readonly string[]): string =>
    lists
      .flatMap((words) => words.split(' ').filter(Boolean))
      .sort()
      .join(' ');
  if (differences.length > 1 && all(put) === all(out)) for (const at of differences.keys()) moved.add(at);
  return moved;
}

const sorted = (words: readonly { readonly form: string }[]): string =>
  words
    .map(({ form }) => form)
    .sort()
    .join(' ');
