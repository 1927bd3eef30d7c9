import { isChained, isFixed, isScore, isTelephone, isWoven } from './chains.ts';
import { isDayOfMonth, isShortYear, isSpokenYear, isTimeOfDay, isYear } from './dates.ts';
import { isBracketed, isListMark } from './marks.ts';
import {
  isAddress,
  isGroupName,
  isInLabelledList,
  isLabelled,
  isNamedByLetters,
  touchesLetters,
} from './names.ts';
import type { Rule } from './rule.ts';
import {
  isArticle,
  isDottedOrdinal,
  isInPercent,
  isOrdinal,
  isPronoun,
  isVague,
  isZeroMark,
} from './words.ts';

const RULES: readonly Rule[] = [
  touchesLetters,
  isNamedByLetters,
  isDayOfMonth,
  isChained,
  isScore,
  isTelephone,
  isWoven,
  isVague,
  isGroupName,
  isTimeOfDay,
  isYear,
  isShortYear,
  isLabelled,
  isInLabelledList,
  isBracketed,
  isListMark,
  isAddress,
  isPronoun,
  isArticle,
  isInPercent,
  isDottedOrdinal,
  isOrdinal,
  isZeroMark,
  isSpokenYear,
  isFixed,
];

/** Whether `phrase` is not an amount: it names, dates, numbers or addresses something. */
export const isNoFigure: Rule = (tokens, phrase) => RULES.some((rule) => rule(tokens, phrase));
