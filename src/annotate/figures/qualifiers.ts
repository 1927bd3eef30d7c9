import type { Span } from '../../text/span.ts';
import { phraseTable } from './phrases.ts';
import {
  QUALIFIERS_BEFORE,
  QUALIFIERS_BEHIND,
  SIGNS_BEFORE,
  SIGNS_BEHIND,
  TAKES_ABOUT,
  TAKES_UP_TO,
} from './tables/qualifiers.ts';
import { isMark, type Token } from './token.ts';

const BEFORE = phraseTable(QUALIFIERS_BEFORE, 'last');
const BEHIND = phraseTable(QUALIFIERS_BEHIND, 'first');

/** The qualifier that ends right before token `index`: "more than", "an estimated", "~". */
export function qualifierBefore(tokens: readonly Token[], index: number): Span | undefined {
  const last = tokens[index - 1];
  if (last === undefined) return undefined;
  if (isMark(last, SIGNS_BEFORE)) return last;
  for (const phrase of (last.lexicon.around?.qualifiers ?? BEFORE).get(last.lower) ?? []) {
    const from = index - phrase.length;
    if (from < 0 || !matches(tokens, from, phrase)) continue;
    const verb = tokens[from - 1]?.lower ?? '';
    if (phrase.length === 1 ? TAKES_ABOUT.has(verb) : last.lower === 'to' && TAKES_UP_TO.has(verb))
      return undefined;
    return { start: tokens[from]?.start ?? last.start, end: last.end };
  }
  return undefined;
}

/** The qualifier that starts right behind a figure, at token `index`: "or more", "+". */
export function qualifierBehind(tokens: readonly Token[], index: number): Span | undefined {
  const first = tokens[index];
  if (first === undefined) return undefined;
  if (isMark(first, SIGNS_BEHIND) && first.glued) return first;
  const at = isMark(first, '-') && first.glued ? index + 1 : index;
  for (const phrase of (first.lexicon.around?.qualifiersBehind ?? BEHIND).get(tokens[at]?.lower ?? '') ?? [])
    if (matches(tokens, at, phrase))
      return {
        start: tokens[at]?.start ?? first.start,
        end: tokens[at + phrase.length - 1]?.end ?? first.end,
      };
  return undefined;
}

const matches = (tokens: readonly Token[], from: number, phrase: readonly string[]): boolean =>
  phrase.every((word, offset) => tokens[from + offset]?.lower === word);
