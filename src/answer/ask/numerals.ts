import { KNOWN_LANGUAGES, type Language, languageOf } from '../../languages/index.ts';
import { once } from '../../languages/once.ts';
import { foldText } from '../../text/fold.ts';
import { madeOnce } from '../../text/made-once.ts';
import { romanValue } from '../../text/roman.ts';
import type { WordSpan } from '../../text/words.ts';
import { hasWords, inAny } from './asked-in.ts';

/** Numbers of things that are not years, and with parts or a letter: "4.2", "12a". */
const DIGITS = /^(?!(?:1\d|20)\d\d$)[1-9]\d{0,3}\p{L}?$|^\d+(?:\.\d+)+$/u;
const LETTER = /^\p{L}$/u;

/** Behind a noun it is a number too, and not only a word: "grade I". */
const ROMAN_ONE = 'I';

/** Whether a word may number a thing. @param spelled as it was typed; `form`, folded */
export function mayNumber(spelled: string, form: string): boolean {
  const isLarge = spelled !== spelled.toLowerCase();
  if (DIGITS.test(form)) return true;
  if (LETTER.test(form)) return isLarge && spelled !== ROMAN_ONE;
  if (romanValue(form) !== undefined) return isLarge;
  const value = wordValues().get(form);
  return value !== undefined && (value > 1 || isLarge);
}

/** Numbers in words, in any language: "three". */
const wordValues = once((): ReadonlyMap<string, number> => {
  const tables = KNOWN_LANGUAGES.flatMap((tag) => languageOf(tag).numbers ?? []);
  return new Map(
    tables
      .flatMap(({ units, teens, tens }) => [units, teens, tens].flatMap(entriesOf))
      .flatMap(([value, forms]) => forms.map((form) => [form, value] as const)),
  );
});

/** "4 four; 5 five / fives", as the tables of numbers have them. */
const entriesOf = (list: string): [number, string[]][] =>
  foldText(list)
    .split(';')
    .map((entry) => entry.replace('/', ' ').trim().split(/\s+/))
    .map(([digits, ...forms]) => [Number(digits), forms]);

export function isSameNumeral(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [numeralValue(one), numeralValue(other)];
  return a !== undefined && a === b;
}

function numeralValue(form: string): number | undefined {
  if (/^\d+$/.test(form)) return Number(form);
  return wordValues().get(form) ?? romanValue(form);
}

/** The places in a row that say the same as a number behind the noun: "seventh", "7th". */
export function ordinalsOf(language: Language, number: string): ReadonlySet<string> {
  const value = numeralValue(number);
  return new Set(value === undefined ? [] : ordinals(language).get(value));
}

const ordinals = madeOnce((language: Language): ReadonlyMap<number, readonly string[]> => {
  const { ordinals = '', placeEndings } = language.numbers ?? {};
  const endings = placeEndings?.split(' ') ?? [];
  return new Map(
    entriesOf(ordinals).map(([value, forms]) => [
      value,
      [...forms, ...endings.map((ending) => value + ending)],
    ]),
  );
});

/** So many words behind a noun are looked at for its numbers. */
const MOST_BEHIND = 12;
/** What may stand behind the noun, or a sign, and what joins two numbers: "12, 13", "12–14". */
const BETWEEN = /^[\s\u00a0.()º°-]{1,3}$/u;
const JOINING = /^[\s\u00a0]?[,;&/–-][\s\u00a0]?$/u;
const isJoint = hasWords(inAny('and'));
const isThrough = hasWords(inAny('through'));
const isSign = hasWords(inAny('numbered'));
/** The numbers from one to another are no more than this. */
const LONGEST_RANGE = 100;

/** The numbers that stand behind a noun: those of "rooms 11, 12 and 14", and of "chapters 3 to 5" the ones between. */
export function numeralsBehind(text: string, found: readonly WordSpan[], noun: number): string[] {
  const numbers: string[] = [];
  let end = found[noun]?.end ?? 0;
  let joint: 'none' | 'and' | 'through' = 'and';
  for (const { start, end: behind, form } of found.slice(noun + 1, noun + 1 + MOST_BEHIND)) {
    const between = text.slice(end, start);
    const last = numbers.at(-1);
    const isJoining = last !== undefined && JOINING.test(between);
    if (!isJoining && !BETWEEN.test(between)) break;
    if (isJoining) joint = /[–-]/.test(between) ? 'through' : 'and';
    end = behind;
    const spelled = text.slice(start, behind);
    if ((spelled === ROMAN_ONE || mayNumber(spelled, form)) && joint !== 'none') {
      numbers.push(...(joint === 'through' ? numbersBetween(last, form) : []), form);
      joint = 'none';
    } else if (last === undefined ? isSign(form) : isThrough(form) || isJoint(form))
      joint = last !== undefined && isThrough(form) ? 'through' : 'and';
    else break;
  }
  return numbers;
}

function numbersBetween(first: string | undefined, last: string): string[] {
  const [from, to] = [Number(first), Number(last)];
  if (!(to - from < LONGEST_RANGE)) return [];
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, at) => String(from + 1 + at));
}
