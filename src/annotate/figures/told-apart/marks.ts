import { counted } from '../counted.ts';
import { isMark } from '../token.ts';
import { isBareInteger, isCapital, isNumeral, type Rule } from './rule.ts';

/** "235(b)(2)(C)", "(2)", "[3]": sections, list marks and notes. */
export const isBracketed: Rule = (tokens, phrase) => {
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
export const isListMark: Rule = (tokens, phrase) => {
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
    counted(tokens, phrase.next, phrase.value === 1) === undefined
  );
};
