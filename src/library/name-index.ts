import type { Source } from '../corpus/source.ts';
import { spelling, typosAllowed, wrongLetters } from '../search/index.ts';
import { BOUNDS } from '../text/bounds.ts';
import type { Holding } from '../text/rising-numbers.ts';
import { genderOfTitle, TITLES } from '../words/titles.ts';
import { formsOf, type NameWords, wordsOfNames } from './name-words.ts';
import type { Person } from './people.ts';

/** Finds names by what somebody types of them. */
export interface NameIndex {
  /** What the index follows from. */
  readonly words: NameWords;
  /** The places of the names that have just this folded word, in their order. */
  having(form: string): number[];
  /** The places of the names that fit, best first, ties in their order. */
  fitting(typed: string): number[];
}

/**
 * Looks up each typed word among the words of all names, and weighs only the names that have all of them.
 * @param spare words that may be left out of what is typed where no name has them
 * @param before an index of most of the names
 * @param holding where its numbers lie; in memory by default
 */
export function nameIndex(
  names: Iterable<string>,
  {
    spare = new Set(),
    before,
    holding,
  }: {
    readonly spare?: ReadonlySet<string>;
    readonly before?: NameIndex | undefined;
    readonly holding?: (() => Holding) | undefined;
  } = {},
): NameIndex {
  const cut = wordsOfNames(names, before?.words, holding);
  const { distinct, formsAt, holdersOf } = cut;
  const { near, beginningWith } = spelling(distinct);

  const havingLike = (typed: string): Set<number> => {
    const places = new Set(beginningWith(typed, BOUNDS.beginnings));
    for (const { place } of near(typed, typosAllowed(typed))) places.add(place);
    // A typo in the beginning of a longer word: the word is known by what stands before the typo.
    const sound = typed.slice(0, Math.max(2, Math.ceil(typed.length / 2)));
    for (const place of beginningWith(sound, BOUNDS.beginnings))
      if (wordSimilarity(typed, distinct[place] ?? '') > 0) places.add(place);
    return new Set([...places].flatMap((place) => [...holdersOf(place)]));
  };
  return {
    words: cut,
    having(form) {
      const [word] = beginningWith(form, 1);
      return word === undefined || distinct[word] !== form ? [] : [...holdersOf(word)];
    },
    fitting(typed) {
      const wanted = [...new Set(telling(formsOf(typed)))];
      if (wanted.length > BOUNDS.nameWords) return [];
      const found = fittingAll(wanted);
      const bare = wanted.filter((form) => !spare.has(form));
      return found.length > 0 || bare.length === 0 || bare.length === wanted.length
        ? found
        : fittingAll(bare);
    },
  };

  function fittingAll(wanted: readonly string[]): number[] {
    const [first, ...others] = wanted.map(havingLike).sort((a, b) => a.size - b.size);
    const fitting = [...(first ?? [])].filter((at) => others.every((other) => other.has(at)));
    const weighed =
      fitting.length > MOST_WEIGHED ? fitting.sort((a, b) => a - b).slice(0, MOST_WEIGHED) : fitting;
    const scored = weighed
      .map((at) => {
        const forms = formsAt(at);
        return { at, score: likeness(wanted, forms), sound: isSound(wanted, forms) };
      })
      .filter(({ score }) => score > 0);
    // A name with all the words as typed leaves no doubt whether others are meant with a typo.
    const sound = scored.filter((one) => one.sound);
    return (sound.length > 0 ? sound : scored)
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .map(({ at }) => at);
  }
}

/** What is typed of a name tells little where it fits so many: of more, the first are weighed. */
const MOST_WEIGHED = 20_000;

/** How well typed words fit a name, 0 to 1; see `likeness`. */
export const similarity = (typed: string, name: string): number => likeness(formsOf(typed), formsOf(name));

/** Typed words without "the" and "of", unless there are no others. */
function telling(typed: string[]): string[] {
  const found = typed.filter((form) => !SMALL.has(form));
  return found.length > 0 ? found : typed;
}

/** Titles that may be left out: "Senator Moss" where the sources say "Moss", but not "Mrs Moss", who is not any Moss. */
export const SPARE_TITLES: ReadonlySet<string> = new Set(
  TITLES.split(/\s+/).filter((title) => !genderOfTitle(title)),
);

const SMALL: ReadonlySet<string> = new Set(['a', 'an', 'at', 'for', 'of', 'the']);

/** Whether every typed word is one of the name's, or the beginning of one. */
const isSound = (wanted: readonly string[], there: readonly string[]): boolean =>
  wanted.every((word) => there.some((other) => other.startsWith(word)));

/**
 * How well typed words fit a name: every one must be a word of it, the beginning of one, or one with a typo.
 * @returns 0 for no fit, else up to 1; whole words fit better than beginnings, beginnings better than typos
 */
function likeness(wanted: readonly string[], there: readonly string[]): number {
  const fits = wanted.map((word) => Math.max(0, ...there.map((other) => wordSimilarity(word, other))));
  if (fits.length === 0 || fits.some((one) => one === 0)) return 0;
  const average = fits.reduce((sum, one) => sum + one, 0) / fits.length;
  const [shorter, longer] = [Math.min(wanted.length, there.length), Math.max(wanted.length, there.length)];
  return average * (0.9 + (0.1 * shorter) / longer);
}

function wordSimilarity(typed: string, word: string): number {
  if (typed === word) return 1;
  if (word.startsWith(typed)) return 0.8;
  const allowed = typosAllowed(typed);
  const isNear = (other: string): boolean => wrongLetters(typed, other, allowed) <= allowed;
  if (isNear(word)) return 0.6;
  return word.length > typed.length && isNear(word.slice(0, typed.length)) ? 0.4 : 0;
}

export const nameOfPerson = ({ nameWords, roleWords, called }: Person): string =>
  [nameWords, roleWords, ...called].filter(Boolean).join(' ');

export const nameOfSource = ({ id, title, publisher, published, about }: Source): string =>
  [id, title, publisher, published, about?.title, about?.publisher].filter(Boolean).join(' ');
