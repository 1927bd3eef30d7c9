import { CLOSES_A_PHRASE } from '../../../languages/en/counting.ts';
import { numberWord } from '../cardinals.ts';
import { countedNoun } from '../counted.ts';
import type { NumberPhrase } from '../grammar.ts';
import { measureAt } from '../measures.ts';
import { MONTHS } from '../tables/calendar.ts';
import { CURRENCY_CODES } from '../tables/currencies.ts';
import {
  BOOKS,
  CAPITAL_LABELS,
  LABELS,
  LETTERED_NOUNS,
  NUMBERED_NOUNS,
  NUMBERED_PLURALS,
  STREETS,
} from '../tables/labels.ts';
import { UNIT_SYMBOLS } from '../tables/symbols.ts';
import { isMark, isOf, isWord, type Token } from '../token.ts';
import { isBareInteger, isCapital, isNumeral, type ToldApartRule } from './rule.ts';

/** "COVID-19", "B52", "F-16", "a/1": letters touch the number from the left. */
export const touchesLetters: ToldApartRule = (tokens, { from }) => {
  const [before, joint, token] = [tokens[from - 2], tokens[from - 1], tokens[from]];
  if (!token?.glued || !isNumeral(token)) return false;
  if (joint?.kind === 'word' || joint?.kind === 'address') return true;
  if (!isMark(joint, '-‑/_:.#&') || !joint?.glued) return false;
  // "2 million-3 million", "2m-3m": a number ends before the hyphen.
  if (numberWord(before) || (before?.glued && isNumeral(tokens[from - 3]))) return false;
  return before?.kind === 'word' || isMark(before, ')');
};

/** "3,4-dihydroxy": places in a molecule. */
export const isLocant: ToldApartRule = (tokens, { from, next }) =>
  /^\d(?:,\d{1,2})+$/.test(tokens[from]?.text ?? '') &&
  isMark(tokens[next], '-') &&
  tokens[next + 1]?.kind === 'word';

/** "3D", "2nd", "1990s", "747s", "5G": letters that are no unit touch the number from the right. */
export const isNamedByLetters: ToldApartRule = (tokens, { from, next }) => {
  const tail = tokens[next];
  if (!isNumeral(tokens[from]) || tail?.kind !== 'word' || !tail.glued) return false;
  if (tail.lexicon.around && ROMANCE_ORDINAL.test(tail.lower)) return true;
  if (isCoinedName(tail)) return true;
  if (tail.lexicon.around) return false;
  return /^(?:d|s|st|nd|rd|th|g|x\d*)$/.test(tail.lower) && !(tail.lower === 'g' && tail.text === 'g');
};

/** "a 4K screen", "in 8K": how sharp it is, where it multiplies nothing. */
export const isResolution: ToldApartRule = (tokens, { from, next }) => {
  const [sharp, letter] = tokens.slice(from, from + 2);
  return (
    next === from + 2 &&
    letter?.glued === true &&
    letter.text === 'K' &&
    /^[248]$/.test(sharp?.text ?? '') &&
    countedNoun(tokens, next, false) === undefined
  );
};

/** "3DAP", "2θ": what no unit, suffix or currency is. */
const isCoinedName = ({ text }: Token): boolean =>
  (/^[A-Z]{2,}$/.test(text) || GREEK.test(text)) &&
  !UNIT_SYMBOLS.has(text) &&
  !CURRENCY_CODES.has(text) &&
  !CURRENCY_CODES.has(text.slice(1)) &&
  text !== 'MM';

const GREEK = /^[α-λν-ωΑ-ΨΔ]/;

const ROMANCE_ORDINAL = /^(?:[ºªoa°]|er|re|ère|e|è|ème|eme|nde|os|as|[dx]\d*)$/;

/** "Title 42", "page 12", "Article Five", "INA 235(b)", "Senda de Vida 2". */
export const isLabelled: ToldApartRule = (tokens, phrase) => {
  const { from, next } = phrase;
  // "Eq. (12)"
  const bracket = isMark(tokens[from - 1], '(') && isMark(tokens[next], ')') ? 1 : 0;
  const dotted = isMark(tokens[from - 1 - bracket], '.') && tokens[from - 1 - bracket]?.glued;
  const label = tokens[(dotted ? from - 2 : from - 1) - bracket];
  if (bracket && label?.kind === 'word') return EQUATIONS.has(label.lower);
  const token = tokens[from];
  if (isMark(tokens[from - 1], '§#¶')) return true;
  const { around } = token?.lexicon ?? {};
  // "Figure 2b": no billions
  const lettered =
    next === from + 2 && tokens[from + 1]?.glued === true && tokens[from + 1]?.text.length === 1;
  const names = isBareInteger(tokens, phrase) || isDecimalName(tokens, phrase) || lettered;
  if (around && names && isOf(label, () => around.labels)) return true;
  if (around?.capitalNouns) return false;
  if (label?.kind !== 'word') return false;
  // "de 12% para 9%": what labels in English may be another word elsewhere.
  if (around && LABELS.has(label.lower) && !isCapital(label)) return false;
  if (!names) return isCapital(label) && isCapital(token) && LABELS.has(label.lower);
  if (dotted && (PAGES.has(label.lower) || (label.text.length === 1 && isCapital(label)))) return true;
  // "seat 14C": no degrees
  const letter =
    lettered ||
    (next === from + 1 && tokens[next]?.glued === true && /^[A-Z]$/.test(tokens[next]?.text ?? ''));
  if (letter && (NUMBERED_NOUNS.has(label.lower) || LETTERED_NOUNS.has(label.lower))) return true;
  if (isNumbered(tokens, phrase, label)) return true;
  if (!LABELS.has(label.lower)) return !dotted && isNameNumber(tokens, phrase);
  if (CAPITAL_LABELS.has(label.lower) && !isCapital(label))
    return dotted === true && isWord(label, 'no', 'nos');
  // "Flight 19 passengers" may open a sentence as "Release 40 prisoners" does; "Article 19" is always one.
  if (!CAPITAL_LABELS.has(label.lower)) return true;
  return countedNoun(tokens, next, false)?.next !== next + 1 || !isFirst(tokens, from - 1);
};

const PAGES: ReadonlySet<string> = new Set(['p', 'n', 'v', 'l', 'll', 'ch', 'pg', 'pt', 'vv', 'ff']);
const EQUATIONS: ReadonlySet<string> = new Set([
  'eq',
  'eqs',
  'eqn',
  'equation',
  'equations',
  'expression',
  'ref',
  'refs',
]);

/** "phase 3", "type 2 diabetes", "complex 1", "phases 3, 5 and 7", but "in this phase 30 people". */
function isNumbered(tokens: readonly Token[], phrase: NumberPhrase, label: Token): boolean {
  const { from, next, value } = phrase;
  if (!isBareInteger(tokens, phrase) || tokens[from - 1] !== label) return false;
  if (NUMBERED_PLURALS.has(label.lower))
    return isMark(tokens[next], ',–-') || isWord(tokens[next], 'and', 'or', 'to', 'through');
  if (!NUMBERED_NOUNS.has(label.lower)) return false;
  if (isWord(tokens[from - 2], 'this', 'that', 'each', 'every', 'per', 'a', 'an', 'another')) return false;
  const thing = countedNoun(tokens, next, value === 1);
  return (
    thing === undefined || thing.next > next + 1 || (value < 10 && !isWord(tokens[from - 2], 'in', 'the'))
  );
}

const LONGEST_LIST = 12;

/** "pages 12-15", "Articles 12, 13 and 14": numerals that go on from a labelled one and count nothing. */
export const isInLabelledList: ToldApartRule = (tokens, phrase) => {
  let at = phrase.from;
  if (!isBareInteger(tokens, phrase) || countedNoun(tokens, phrase.next, false)) return false;
  for (let steps = 0; steps < LONGEST_LIST; steps++) {
    const joint = isMark(tokens[at - 2], ',') && isWord(tokens[at - 1], 'and', 'or') ? at - 2 : at - 1;
    const joins = isMark(tokens[joint], ',-–&') || isWord(tokens[joint], 'and', 'or', 'to', 'through');
    if (!joins || !isNumeral(tokens[joint - 1])) return false;
    at = joint - 1;
    if (isLabelled(tokens, { from: at, next: at + 1, value: 0 })) return true;
  }
  return false;
};

/** "Version 2.1", "section 3.4". */
const isDecimalName = (tokens: readonly Token[], { from, next }: NumberPhrase): boolean =>
  next === from + 1 && /^\d+\.\d+$/.test(tokens[from]?.text ?? '');

const isFirst = (tokens: readonly Token[], index: number): boolean => {
  const [ended, mark, token] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  if (index === 0 || (isMark(mark, '.!?“"‘:;') && !mark?.glued)) return true;
  // "It is done. Serves 4 to 6.", but "St. Helens 4"
  const ends = ended?.kind === 'word' && ended.text.length > 3 && !isCapital(ended);
  return token?.lexicon.isEnglish === true && ends && isMark(mark, '.!?') && !token.glued;
};

/** A numeral that ends a name: a capital before it, nothing that it could count behind it. */
function isNameNumber(tokens: readonly Token[], { from, next }: NumberPhrase): boolean {
  const [before, behind] = [tokens[from - 1], tokens[next]];
  const isName = isCapital(before) || /\p{Lu}/u.test(before?.text ?? '');
  if (!isName || CLOSES_A_PHRASE.has(before?.lower ?? '') || numberWord(before)) return false;
  if (
    isFirst(tokens, from - 1) ||
    before?.kind !== 'word' ||
    MONTHS.has(before.lower) ||
    isWord(before, 'age', 'aged')
  )
    return false;
  if (measureAt(tokens, next)) return false;
  // "The Greens won 41 seats and the Farmers 38."
  if (before.lower.endsWith('s') && isWord(tokens[from - 2], 'the')) return false;
  return (
    behind === undefined ||
    isMark(behind, '.,;:()’\'”"') ||
    (behind.kind === 'word' && (CLOSES_A_PHRASE.has(behind.lower) || isCapital(behind)))
  );
}

/** "Group of 20", "Gang of Eight". */
export const isGroupName: ToldApartRule = (tokens, { from }) =>
  isWord(tokens[from - 1], 'of') &&
  isCapital(tokens[from - 2]) &&
  isWord(tokens[from - 2], 'group', 'gang', 'league', 'council');

/** "1600 Pennsylvania Avenue", "221B Baker Street". */
export const isAddress: ToldApartRule = (tokens, phrase) => {
  const [numeral, letter] = tokens.slice(phrase.from, phrase.next);
  const isHouse = phrase.next === phrase.from + 2 && letter?.glued === true && letter.text.length === 1;
  if (!isBareInteger(tokens, phrase) && !(isHouse && /^\d+$/.test(numeral?.text ?? ''))) return false;
  for (let at = phrase.next; at < phrase.next + 5 && (isCapital(tokens[at]) || isNth(tokens, at)); at++)
    if (at > phrase.next && STREETS.has(tokens[at]?.lower ?? '')) return true;
  return false;
};

/** "Goethestraße 14", "12 rue de Rivoli", "calle Mayor, 12": where a street is told in other languages. */
export const isAddressAround: ToldApartRule = (tokens, phrase) => {
  const { from, next } = phrase;
  const { around } = tokens[from]?.lexicon ?? {};
  if (!around || !isBareInteger(tokens, phrase)) return false;
  if (around.capitalNouns)
    return GERMAN_STREET.test(tokens[from - 1]?.lower ?? '') && !isCapital(tokens[next]);
  const behind = isMark(tokens[next], ',') ? tokens[next + 1] : tokens[next];
  if (FRENCH_STREETS.has(behind?.lower ?? '')) return true;
  let at = isMark(tokens[from - 1], ',') ? from - 2 : from - 1;
  for (let steps = 0; steps < 5 && (isCapital(tokens[at]) || isWord(tokens[at], ...STREET_JOINTS)); steps++)
    at--;
  return (
    at < from - 1 &&
    ROMANCE_STREETS.has(tokens[at]?.lower ?? '') &&
    isCapital(tokens[isWord(tokens[at + 1], ...STREET_JOINTS) ? at + 2 : at + 1]) &&
    countedNoun(tokens, next, false) === undefined
  );
};
const STREET_JOINTS = ['de', 'da', 'do', 'dos', 'das', 'del', 'della', 'dei', 'la', 'du', 'des'];
const GERMAN_STREET = /.{3}(?:straße|strasse|gasse|allee|weg|platz|ufer|chaussee)$/;
const FRENCH_STREETS: ReadonlySet<string> = new Set('rue avenue boulevard quai impasse chemin'.split(' '));
const ROMANCE_STREETS: ReadonlySet<string> = new Set([
  ...FRENCH_STREETS,
  ...'calle avenida paseo rua travessa via viale corso'.split(' '),
]);

/** The "31" and the "st" of "31st Street". */
const isNth = (tokens: readonly Token[], index: number): boolean =>
  (isNumeral(tokens[index]) && isWord(tokens[index + 1], 'st', 'nd', 'rd', 'th')) ||
  (isWord(tokens[index], 'st', 'nd', 'rd', 'th') && tokens[index]?.glued === true);

/** "1 Corinthians 13:4", "2 Kings 4", "Genesis 1". */
export const isScripture: ToldApartRule = (tokens, { from, next, value }) =>
  (value <= 4 && isCapital(tokens[next]) && BOOKS.has(tokens[next]?.lower ?? '')) ||
  (isCapital(tokens[from - 1]) &&
    BOOKS.has(tokens[from - 1]?.lower ?? '') &&
    isNumeral(tokens[from]) &&
    !isWord(tokens[from - 2], 'the'));

/** A reporter is cited in so many tokens at most. */
const LONGEST_REPORTER = 9;

/** "347 U.S. 483", "42 U.S.C. § 1983", "12 F. Supp. 3d 44": volume, reporter, page. */
export const isReporter: ToldApartRule = (tokens, phrase) => {
  if (!isBareInteger(tokens, phrase)) return false;
  const { from } = phrase;
  if (pageCited(tokens, from) !== undefined) return true;
  for (let volume = from - 3; volume >= Math.max(0, from - LONGEST_REPORTER); volume--)
    if (isNumeral(tokens[volume]) && pageCited(tokens, volume) === from) return true;
  return false;
};

/** The token of the page or section in "347 U.S. 483", whose volume is the numeral at `volume`. */
function pageCited(tokens: readonly Token[], volume: number): number | undefined {
  const next = volume + 1;
  // "from 20 Metern. 90. Minute"
  if (measureAt(tokens, next) || tokens[next]?.lexicon.around?.measures.has(tokens[next].lower))
    return undefined;
  if (!isCapital(tokens[next]) || !isMark(tokens[next + 1], '.')) return undefined;
  for (let at = next; at < next + LONGEST_REPORTER; at++) {
    if (
      at > next + 1 &&
      (isMark(tokens[at], '§') || (isNumeral(tokens[at]) && !isWord(tokens[at + 1], 'd', 'th')))
    )
      return isMark(tokens[at - 1], ',') ? undefined : at;
    const goesOn =
      isCapital(tokens[at]) ||
      isMark(tokens[at], '.') ||
      isNumeral(tokens[at]) ||
      isWord(tokens[at], 'd', 'th');
    if (!goesOn) return undefined;
  }
  return undefined;
}

/** "Ocean's Eleven", "the Magnificent Seven", "7-Eleven": a number word in a name. */
export const isNameWord: ToldApartRule = (tokens, { from, next }) => {
  const [before, token] = [tokens[from - 1], tokens[from]];
  if (next !== from + 1 || token?.kind !== 'word' || !isCapital(token) || !token.lexicon.isEnglish)
    return false;
  if (isMark(before, '-') && before?.glued && token.glued) return isNumeral(tokens[from - 2]);
  return (
    isCapital(before) &&
    before?.text !== before?.text.toUpperCase() &&
    !isFirst(tokens, from - 1) &&
    !CLOSES_A_PHRASE.has(before?.lower ?? '') &&
    !numberWord(before) &&
    countedNoun(tokens, next, false) === undefined
  );
};
