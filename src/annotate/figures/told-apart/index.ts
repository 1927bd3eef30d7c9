import { isChained, isFixed, isOdds, isScore, isSpokenScore, isTelephone, isWoven } from './chains.ts';
import { isDayOfMonth, isDecade, isEra, isShortYear, isSpokenYear, isTimeOfDay, isYear } from './dates.ts';
import { isBracketed, isCitation, isCode, isListMark, isYearOfWork } from './marks.ts';
import {
  isAddress,
  isAddressAround,
  isGroupName,
  isInLabelledList,
  isLabelled,
  isLocant,
  isNamedByLetters,
  isNameWord,
  isReporter,
  isScripture,
  touchesLetters,
} from './names.ts';
import type { Rule } from './rule.ts';
import {
  isArticle,
  isDottedOrdinal,
  isHyphenedAway,
  isInPercent,
  isOrdinal,
  isPronoun,
  isVague,
  isVagueOne,
  isZeroMark,
} from './words.ts';

const RULES: readonly Rule[] = [
  touchesLetters,
  isNamedByLetters,
  isDayOfMonth,
  isChained,
  isScore,
  isSpokenScore,
  isTelephone,
  isWoven,
  isVague,
  isGroupName,
  isTimeOfDay,
  isYear,
  isDecade,
  isEra,
  isScripture,
  isReporter,
  isNameWord,
  isOdds,
  isShortYear,
  isLabelled,
  isInLabelledList,
  isBracketed,
  isCitation,
  isCode,
  isYearOfWork,
  isLocant,
  isHyphenedAway,
  isVagueOne,
  isListMark,
  isAddress,
  isAddressAround,
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
