import type { Library } from '../library/index.ts';
import { words } from '../text/words.ts';
import { type Answer, nothing } from './answer.ts';
import { check } from './verify/check.ts';
import { quotationsIn } from './verify/typed.ts';
import type { Verification } from './verify/types.ts';

/**
 * Whether the sources have words as they were typed, and, with a name, from that speaker. A text that is no
 * quotation as a whole but holds some in quotation marks (“…,” Moss said) is checked by those.
 */
export function verify(
  library: Library,
  { quote, speaker }: { quote: string; speaker?: string | undefined },
): Answer {
  const asked = speaker?.trim() || undefined;
  const whole = check(library, quote, asked);
  if (!whole) return { kind: 'hint', hint: 'empty' };
  const inMarks = isSettled(whole) ? [] : betterInMarks(library, whole, asked);
  const [first, ...others] = inMarks;
  if (others.length === 0) return toAnswer(library, first ?? whole);
  const checks = inMarks.map((one) => ({ quote: one.typed, answer: toAnswer(library, one) }));
  return { kind: 'checked', checks, more: 0 };
}

/** What was not found is nothing, with the words that are nearest. */
function toAnswer(library: Library, check: Verification): Answer {
  if (check.verdict !== 'not-found') return { kind: 'verified', check };
  const answer = nothing(library, differentWords(check.typed));
  return answer.kind === 'nothing' ? { ...answer, verdict: 'not-found' } : answer;
}

/** Different words, as many as are looked for among those of the shelf that are nearest. */
const MOST_WORDS = 20;

const differentWords = (typed: string): string =>
  [...new Map(words(typed).map(({ form, start, end }) => [form, typed.slice(start, end)])).values()]
    .slice(0, MOST_WORDS)
    .join(' ');

const isSettled = ({ verdict }: Verification): boolean =>
  verdict === 'verbatim' || verdict === 'misattributed';
const isKnown = ({ verdict }: Verification): boolean => verdict !== 'not-found';

const MOST_IN_MARKS = 10;

/** The quotations within the text, when the sources know them better than the text as a whole. */
function betterInMarks(library: Library, whole: Verification, asked?: string): Verification[] {
  const inside = quotationsIn(whole.typed)
    .filter((quote) => quote.length < whole.typed.length)
    .slice(0, MOST_IN_MARKS)
    .flatMap((quote) => check(library, quote, asked) ?? []);
  const isBetter = (one: Verification): boolean =>
    isKnown(one) && (!isKnown(whole) || isSettled(one) || one.changes.length < whole.changes.length);
  return inside.some(isBetter) ? inside : [];
}
