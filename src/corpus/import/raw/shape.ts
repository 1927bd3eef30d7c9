/** Letters of scripts that put no blank between words, by how many of them make a word on average. */
const UNSPACED: readonly (readonly [RegExp, number])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, 2],
  [/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu, 4],
];
/** A script that writes no full stop. */
const STOPLESS = /[\p{Script=Thai}\p{Script=Lao}\p{M}]["'”’»)\]]*$/u;

/** How many words a text has; in languages without blanks as many as its letters make on average. */
function words(text: string): number {
  const blanks = text.split(' ').length;
  if (!UNSPACED_SCRIPT.test(text)) return blanks;
  return blanks + UNSPACED.reduce((sum, [letter, size]) => sum + (text.match(letter)?.length ?? 0) / size, 0);
}

/** How much text there is, in letters of an alphabet: a letter that is a word counts as that. */
export const weight = (text: string): number =>
  UNSPACED_SCRIPT.test(text)
    ? Math.max(text.length, words(text) * LETTERS_A_WORD)
    : text.length + (text.match(SYLLABLES)?.length ?? 0) * (LETTERS_A_SYLLABLE - 1);

/** Korean writes each syllable as a sign. */
const SYLLABLES = /\p{Script=Hangul}/gu;
const LETTERS_A_SYLLABLE = 2.5;

/** A sign of Chinese says what 3.5 letters of English do. */
const LETTERS_A_WORD = 7;

/** Whether a text is of a script that puts no blank between words, for the most part. */
export const isUnspaced = (text: string): boolean =>
  UNSPACED_SCRIPT.test(text) &&
  UNSPACED.reduce((sum, [letter]) => sum + (text.match(letter)?.length ?? 0), 0) > text.length / 2;

/** Signs that point to notes stand behind the full stop. */
const ENDS_SENTENCE = /[.!?。！？．｡।॥۔؟។။።]["'”’»)\]」』]*(?:\[\^?\d{1,3}\]){0,5}$/;
const ENDS_CUT_OFF = /(?:\.{3}|…)["'”’)\]]*$/;
const ENDS_INITIALISM = /(?:^|[\s(])(?:\p{Lu}\.){2,}$/u;
const UNSPACED_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** No sentence's end is longer. */
const LONGEST_END = 80;

export function endsSentence(text: string): boolean {
  const end = text.slice(-LONGEST_END);
  return ENDS_SENTENCE.test(end) && !ENDS_CUT_OFF.test(end) && !ENDS_INITIALISM.test(end);
}

/** A paragraph of running text: a whole sentence of some length, or any very long line. */
export function isProse(text: string): boolean {
  const count = words(text);
  return count >= 25 || (count >= 10 && (endsSentence(text) || isStopless(text)));
}

const isStopless = (text: string): boolean => STOPLESS.test(text) && UNSPACED_SCRIPT.test(text.slice(-4));

/** Anything that reads as a sentence, be it short; questions must be long, as headlines ask them too. */
export function isSentence(text: string): boolean {
  if (isProse(text)) return true;
  const least = /[?？؟]["'”’)\]]*$/.test(text) ? 10 : 3;
  return endsSentence(text) && words(text) >= least;
}

const LONGEST_TITLE = 220;
const MOST_TITLE_WORDS = 34;

/** A line that could be a headline. */
export function isTitleLike(text: string): boolean {
  const count = words(text);
  return (
    text.length <= LONGEST_TITLE &&
    count >= 3 &&
    count <= MOST_TITLE_WORDS &&
    /^["“'‘«¿¡([]?[\p{Lu}\p{Lo}\d]/u.test(text) &&
    !/[,;:]$/.test(text) &&
    !ENDS_CUT_OFF.test(text) &&
    !(endsSentence(text) && /[.。．｡।॥۔።။]["'”’」』]?$/.test(text))
  );
}

export const isCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);

/** A line of few words without a full stop: a label, a name, a menu entry. */
export const isLabel = (text: string): boolean =>
  words(text) <= 4 && text.length <= 40 && !endsSentence(text);

/** Whether every word of `part` is also in `whole`. */
export function isWithin(part: string, whole: string): boolean {
  const known = new Set(wordList(whole));
  const asked = wordList(part);
  return asked.length > 0 && asked.every((word) => known.has(word));
}

const wordList = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A text as its letters and digits alone, to be compared. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
