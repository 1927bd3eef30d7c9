import { numberWord } from '../cardinals.ts';
import { counted } from '../counted.ts';
import type { NumberPhrase } from '../grammar.ts';
import { MONTHS } from '../tables/calendar.ts';
import { CAPITAL_LABELS, LABELS, STREETS } from '../tables/labels.ts';
import { CLOSES_A_PHRASE } from '../tables/words-around.ts';
import { isMark, isOf, isWord, type Token } from '../token.ts';
import { isBareInteger, isCapital, isNumeral, type Rule } from './rule.ts';

/** "COVID-19", "B52", "F-16", "a/1": letters touch the number from the left. */
export const touchesLetters: Rule = (tokens, { from }) => {
  const [before, joint, token] = [tokens[from - 2], tokens[from - 1], tokens[from]];
  if (!token?.glued || !isNumeral(token)) return false;
  if (joint?.kind === 'word' || joint?.kind === 'address') return true;
  if (!isMark(joint, '-‑/_:.#&') || !joint?.glued) return false;
  // "2 million-3 million", "2m-3m": a number ends before the hyphen.
  if (numberWord(before) || (before?.glued && isNumeral(tokens[from - 3]))) return false;
  return before?.kind === 'word' || isMark(before, ')');
};

/** "3D", "2nd", "1990s", "747s", "5G": letters that are no unit touch the number from the right. */
export const isNamedByLetters: Rule = (tokens, { from, next }) => {
  const tail = tokens[next];
  if (!isNumeral(tokens[from]) || tail?.kind !== 'word' || !tail.glued) return false;
  if (tail.lexicon.around) return ROMANCE_ORDINAL.test(tail.lower);
  return /^(?:d|s|st|nd|rd|th|g|x\d*)$/.test(tail.lower) && !(tail.lower === 'g' && tail.text === 'g');
};

const ROMANCE_ORDINAL = /^(?:[ºªoa°]|er|re|ère|e|è|ème|eme|nde|os|as|[dx]\d*)$/;

/** "Title 42", "page 12", "Article Five", "INA 235(b)", "Senda de Vida 2". */
export const isLabelled: Rule = (tokens, phrase) => {
  const { from, next } = phrase;
  const dotted = isMark(tokens[from - 1], '.') && tokens[from - 1]?.glued;
  const label = tokens[dotted ? from - 2 : from - 1];
  const token = tokens[from];
  if (isMark(tokens[from - 1], '§#¶')) return true;
  const { around } = token?.lexicon ?? {};
  if (around && isBareInteger(tokens, phrase) && isOf(label, () => around.labels)) return true;
  if (around?.capitalNouns) return false;
  if (label?.kind !== 'word') return false;
  if (!isBareInteger(tokens, phrase) && !isDecimalName(tokens, phrase))
    return isCapital(label) && isCapital(token) && LABELS.has(label.lower);
  if (dotted && label.text.length === 1 && isCapital(label)) return true;
  if (!LABELS.has(label.lower)) return !dotted && isNameNumber(tokens, phrase);
  if (CAPITAL_LABELS.has(label.lower) && !isCapital(label))
    return dotted === true && isWord(label, 'no', 'nos');
  // "Flight 19 passengers" may open a sentence as "Release 40 prisoners" does; "Article 19" is always one.
  if (!CAPITAL_LABELS.has(label.lower)) return true;
  return counted(tokens, next, false)?.next !== next + 1 || !isFirst(tokens, from - 1);
};

const LONGEST_LIST = 12;

/** "pages 12-15", "Articles 12, 13 and 14": numerals that go on from a labelled one and count nothing. */
export const isInLabelledList: Rule = (tokens, phrase) => {
  let at = phrase.from;
  if (!isBareInteger(tokens, phrase) || counted(tokens, phrase.next, false)) return false;
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

const isFirst = (tokens: readonly Token[], index: number): boolean =>
  index === 0 || (isMark(tokens[index - 1], '.!?“"‘:;') && !tokens[index - 1]?.glued);

/** A numeral that ends a name: a capital before it, nothing that it could count behind it. */
function isNameNumber(tokens: readonly Token[], { from, next }: NumberPhrase): boolean {
  const [before, behind] = [tokens[from - 1], tokens[next]];
  if (!isCapital(before) || CLOSES_A_PHRASE.has(before?.lower ?? '') || numberWord(before)) return false;
  if (isFirst(tokens, from - 1) || before?.kind !== 'word' || MONTHS.has(before.lower)) return false;
  // "The Greens won 41 seats and the Farmers 38."
  if (before.lower.endsWith('s') && isWord(tokens[from - 2], 'the')) return false;
  return (
    behind === undefined ||
    isMark(behind, '.,;:)’\'”"') ||
    (behind.kind === 'word' && (CLOSES_A_PHRASE.has(behind.lower) || isCapital(behind)))
  );
}

/** "Group of 20", "Gang of Eight". */
export const isGroupName: Rule = (tokens, { from }) =>
  isWord(tokens[from - 1], 'of') &&
  isCapital(tokens[from - 2]) &&
  isWord(tokens[from - 2], 'group', 'gang', 'league', 'council');

/** "1600 Pennsylvania Avenue", "221B Baker Street". */
export const isAddress: Rule = (tokens, phrase) => {
  const [numeral, letter] = tokens.slice(phrase.from, phrase.next);
  const isHouse = phrase.next === phrase.from + 2 && letter?.glued === true && letter.text.length === 1;
  if (!isBareInteger(tokens, phrase) && !(isHouse && /^\d+$/.test(numeral?.text ?? ''))) return false;
  for (let at = phrase.next; at < phrase.next + 4 && isCapital(tokens[at]); at++)
    if (at > phrase.next && STREETS.has(tokens[at]?.lower ?? '')) return true;
  return false;
};
