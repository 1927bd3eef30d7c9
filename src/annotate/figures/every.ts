import type { ReadNumber } from './cardinals.ts';
import { countedNoun } from './counted.ts';
import type { Around } from './lexicon.ts';
import { TIME_UNITS } from './tables/calendar.ts';
import { isOf, isWord, type Token } from './token.ts';

/**
 * "every tenth tree", "jede vierte Frau", "jeder Dritte": one in so many of what the noun behind calls. Not so where a
 * time is told ("every third Sunday").
 */
export function everyNth(tokens: readonly Token[], index: number): ReadNumber | undefined {
  const [every, nth, behind] = tokens.slice(index, index + 3);
  const below = isOf(every, ({ every: words }) => words) && nth?.lexicon.nth.get(nth.lower);
  if (!below || !nth) return undefined;
  const { around } = nth.lexicon;
  if (recurs(behind, around)) return undefined;
  const alone = around?.capitalNouns === true && nth.text !== nth.lower;
  return alone || countedNoun(tokens, index + 2, true)
    ? { value: 1 / below, next: index + 2, scale: 1 }
    : undefined;
}

const recurs = (token: Token | undefined, around: Around | undefined): boolean =>
  token?.kind === 'word' &&
  (isDay(token) ||
    isWord(token, 'mal', 'keer') ||
    (around
      ? around.times.has(token.lower)
      : TIME_UNITS.has(token.lower) || isWord(token, 'time', 'morning', 'evening')));

const isDay = ({ lower }: Token): boolean => /(?:day|tag|abend|morgen)$/.test(lower);
