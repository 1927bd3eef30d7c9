import { CLOSES_A_PHRASE } from '../../../languages/en/counting.ts';
import { madeOnce } from '../../../text/made-once.ts';
import { countedNoun } from '../counted.ts';
import { isMark, type Token } from '../token.ts';
import { isBareInteger, isCapital, isNumeral, type ToldApartRule } from './rule.ts';

/** "235(b)(2)(C)", "(2)", "[3]": sections, list marks and notes. */
export const isBracketed: ToldApartRule = (tokens, phrase) => {
  const { from, next, value } = phrase;
  if (!isBareInteger(tokens, phrase)) return false;
  if (
    isMark(tokens[next], '(') &&
    tokens[next]?.glued &&
    /^\w$/.test(tokens[next + 1]?.text ?? '') &&
    isMark(tokens[next + 2], ')')
  )
    return true;
  const close = isMark(tokens[next], '.') ? tokens[next + 1] : tokens[next];
  const round = isMark(tokens[from - 1], '(') && isMark(close, ')');
  const square = isMark(tokens[from - 1], '[') && isMark(tokens[next], ']');
  if (round && isNumeral(tokens[next + 1])) return true;
  if (round) return tokens[from - 1]?.glued === true || from === 1 || value < 10;
  return square && value < 1000 && tokens[from - 1]?.glued === true;
};

/** "12. Second, …", "3) …", "5 Ada Stone" at the head of a paragraph. */
export const isListMark: ToldApartRule = (tokens, phrase) => {
  const behind = tokens[phrase.next];
  if (
    phrase.from > 0 ||
    !isBareInteger(tokens, phrase) ||
    phrase.value >= 100 ||
    tokens.length === phrase.next + 1
  )
    return false;
  if (isMark(behind, '.)')) return behind?.glued === true;
  return (
    isCapital(behind) &&
    isCapital(tokens[phrase.next + 1]) &&
    countedNoun(tokens, phrase.next, phrase.value === 1) === undefined
  );
};

/** Notes are told from amounts in brackets where there are this many: "as before (26), and later (27,29)". */
const NOTES = 3;

/** "[22]", "(26,29,49)", "[76–80]": the numbers of notes and sources behind a statement. */
export const isCitation: ToldApartRule = (tokens, { from }) => {
  const group = groupAround(tokens, from);
  if (!group) return false;
  const behind = tokens[group.close + 1];
  const counts =
    behind?.kind === 'word' &&
    !CLOSES_A_PHRASE.has(behind.lower) &&
    countedNoun(tokens, group.close + 1, false) !== undefined;
  if (isMark(tokens[group.open], '[')) return !counts;
  if (group.open === 0) return false;
  return group.isList ? !counts : notesIn(tokens) >= NOTES;
};

interface Group {
  readonly open: number;
  readonly close: number;
  /** It holds more than one number. */
  readonly isList: boolean;
}

const LONGEST_GROUP = 24;
const NOTE = /^\d{1,3}(?:,\d{1,3})*$/;

/** The brackets around token `index` when they hold whole numbers alone, as notes are written: "26,29", "4, 35–38". */
function groupAround(tokens: readonly Token[], index: number): Group | undefined {
  let open = index;
  while (open > Math.max(-1, index - LONGEST_GROUP) && isInGroup(tokens[open])) open--;
  let close = index;
  while (close < index + LONGEST_GROUP && isInGroup(tokens[close])) close++;
  const [first, last] = [tokens[open], tokens[close]];
  const round = isMark(first, '(') && isMark(last, ')');
  if (!round && !(isMark(first, '[') && isMark(last, ']'))) return undefined;
  const inside = tokens.slice(open + 1, close);
  if (!isNumeral(inside[0]) || !isNumeral(inside.at(-1))) return undefined;
  const isThousands = inside.length === 1 && /^\d{1,3}(?:,\d{3})+$/.test(inside[0]?.text ?? '');
  return isThousands
    ? undefined
    : { open, close, isList: inside.length > 1 || (inside[0]?.text.includes(',') ?? false) };
}

const isInGroup = (token: Token | undefined): boolean =>
  (isNumeral(token) && NOTE.test(token?.text ?? '')) || isMark(token, ',;–-');

/** How many bracketed notes a paragraph has. */
const notesIn = madeOnce((tokens: readonly Token[]): number => {
  let notes = 0;
  for (let at = 1; at + 1 < tokens.length; at++)
    if (
      isMark(tokens[at - 1], '(') &&
      isNumeral(tokens[at]) &&
      isMark(tokens[at + 1], ')') &&
      !/^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '')
    )
      notes++;
    else if (isMark(tokens[at - 1], '(') && isNumeral(tokens[at]) && groupAround(tokens, at)?.isList) notes++;
  return notes;
});

/** "0 = never, 1 = once": a number that stands for something; "{111} planes". */
export const isCode: ToldApartRule = (tokens, phrase) =>
  isBareInteger(tokens, phrase) &&
  ((phrase.value < 100 &&
    isMark(tokens[phrase.next], '=') &&
    !isMark(tokens[phrase.from - 1], '=~≈<>+-×/*')) ||
    (isMark(tokens[phrase.from - 1], '{') && isMark(tokens[phrase.next], '}')));

/** "1993b", "2011a": a publication of a year. */
export const isYearOfWork: ToldApartRule = (tokens, { from }) =>
  /^(?:1[89]|20)\d\d$/.test(tokens[from]?.text ?? '') &&
  /^[a-f]$/.test(tokens[from + 1]?.text ?? '') &&
  tokens[from + 1]?.glued === true;
