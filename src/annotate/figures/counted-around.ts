import type { Span } from '../../text/span.ts';
import type { Around } from './lexicon.ts';
import { isMark, isOf, type Token } from './token.ts';

/** Words are followed no further than this from their number. */
const REACH = 4;

/** What a number counts, and the token behind it. */
interface Counted {
  readonly unit: Span;
  readonly next: number;
}

/** Behind "de", "d’", "de los" where one stands at `index`, else `index`. */
export function behindOf(tokens: readonly Token[], index: number, around: Around): number {
  const at = isMark(tokens[index], "'’") && tokens[index]?.glued ? index + 1 : index;
  if (!isOf(tokens[at], () => around.of)) return at;
  const behind = isMark(tokens[at + 1], "'’") ? at + 2 : at + 1;
  const isShort = (tokens[behind]?.lower.length ?? 0) <= 3;
  const determined = isShort && isOf(tokens[behind], () => around.closes) ? behind + 1 : behind;
  return isMark(tokens[determined], "'’") ? determined + 1 : determined;
}

/**
 * The noun that the number before token `index` counts, outside English: in Romance languages the word behind it
 * ("1.250 familias afectadas"), in German the next with a capital ("1.250 betroffene Familien").
 */
export function countedAround(
  tokens: readonly Token[],
  index: number,
  one: boolean,
  around: Around,
): Counted | undefined {
  let at = behindOf(tokens, index, around);
  for (const last = at + REACH; at < last; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.number !== undefined || around.closes.has(token.lower))
      return undefined;
    if (token.glued && !isMark(tokens[at - 1], "'’")) return undefined;
    const isCapital = token.text[0] !== token.lower[0];
    const named = around.times.has(token.lower) || around.measures.has(token.lower);
    const describes = around.capitalNouns ? !isCapital : around.describes.has(token.lower);
    if (describes && !named) continue;
    if (
      !named &&
      !around.capitalNouns &&
      (isCapital || !(one || around.plurals.some((ending) => token.lower.endsWith(ending))))
    )
      return undefined;
    return {
      unit: { start: token.start, end: endOfCompound(tokens, at).end },
      next: endOfCompound(tokens, at).next,
    };
  }
  return undefined;
}

/** "U-Bahn-Stationen", "avant-postes". */
function endOfCompound(tokens: readonly Token[], index: number): { end: number; next: number } {
  let at = index;
  while (
    isMark(tokens[at + 1], '-‑') &&
    tokens[at + 1]?.glued &&
    tokens[at + 2]?.glued &&
    tokens[at + 2]?.kind === 'word'
  )
    at += 2;
  return { end: tokens[at]?.end ?? 0, next: at + 1 };
}
