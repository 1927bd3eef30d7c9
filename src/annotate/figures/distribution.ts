import { CLOSES_A_PHRASE, POINTS_BACK } from '../../languages/en/counting.ts';
import type { Span } from '../../text/span.ts';
import { numberWord } from './cardinals.ts';
import type { FigureDraft } from './draft.ts';
import { TIME_UNITS } from './tables/calendar.ts';
import { CURRENCY_SIGNS } from './tables/currencies.ts';
import { isMark, isOf, isWord, type Token } from './token.ts';

/**
 * Gives a number without a unit the unit of its neighbour: the figure behind it in a range ("5 to 7 percent"),
 * or the counted noun before it in the same sentence ("2.5 million doses to Mexico and 1.5 million to Canada").
 */
export function shareUnits(
  row: readonly Token[],
  drafts: readonly FigureDraft[],
  sentences: readonly Span[],
): FigureDraft[] {
  const backward: FigureDraft[] = [];
  for (const draft of drafts.toReversed()) {
    const next = backward.at(-1);
    const range = next && isRange(row, draft, next) ? inRange(row, draft, next) : undefined;
    if (range) backward[backward.length - 1] = range[1];
    backward.push(range?.[0] ?? draft);
  }
  const shared: FigureDraft[] = [];
  let counting: FigureDraft | undefined;
  let sentence = 0;
  for (const draft of backward.reverse()) {
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= draft.figure.number.start) {
      sentence++;
      counting = undefined;
    }
    const given = counting && mayInherit(row, draft) ? withUnit(draft, counting) : draft;
    shared.push(given);
    if (draft.figure.unit) counting = isInheritable(row, draft) ? draft : undefined;
  }
  return shared;
}

function withUnit(draft: FigureDraft, { figure, counts }: FigureDraft): FigureDraft {
  const { unit, of } = figure;
  return {
    ...draft,
    figure: { ...draft.figure, ...(unit && { unit }), ...(of && { of }) },
    ...(counts !== undefined && { counts }),
  };
}

/** "5 to 7", "5-7", "between 5 and 7", "five or six": nothing but a joint stands between. */
function isRange(row: readonly Token[], low: FigureDraft, high: FigureDraft): boolean {
  const joint = row[low.next];
  const sign = CURRENCY_SIGNS.has(row[high.from - 1]?.text ?? '') ? 1 : 0;
  // "entre un 3 y un 4 por ciento"
  const article = isDetermined(row[low.next + 1]) && high.from === low.next + 2 + sign ? 1 : 0;
  if (high.from !== low.next + 1 + sign + article) return false;
  if (isWord(joint, 'para')) return isWord(row[low.from - 1], 'de');
  return isMark(joint, '-–—‑') || isOf(joint, ({ ranges }) => ranges) || isOf(joint, ({ versus }) => versus);
}

const isDetermined = (token: Token | undefined): boolean =>
  token?.lexicon.around !== undefined &&
  ((token.number?.kind === 'unit' && token.number.article === true) || isWord(token, 'el', 'il', 'o', 'le'));

/** Unit and scale of a range stand once: "5 to 7 percent", "between 5 and 7 million people", "$5-10 million". */
function inRange(
  row: readonly Token[],
  low: FigureDraft,
  high: FigureDraft,
): readonly [low: FigureDraft, high: FigureDraft] {
  const money = low.figure.unit !== undefined && low.figure.unit.end <= low.figure.number.start;
  const top = money && !high.figure.unit ? withUnit(high, low) : high;
  const scale = scaleBefore(row, high.next);
  const factor = low.figure.value < high.figure.value / scale ? scale : 1;
  const bottom = { ...low, figure: { ...low.figure, value: low.figure.value * factor } };
  return [low.figure.unit || !top.figure.unit ? bottom : withUnit(bottom, top), top];
}

/** The factor of the scale words that end at token `next`: "mil millones". */
function scaleBefore(row: readonly Token[], next: number): number {
  let factor = 1;
  for (let at = next - 1; at >= 0; at--) {
    const word = numberWord(row[at]);
    if (word?.kind !== 'scale') break;
    factor *= word.value;
  }
  return factor;
}

/** A count of things; time, shares and money are said anew with each number. */
const isInheritable = (row: readonly Token[], { figure, counts, next }: FigureDraft): boolean =>
  counts === true &&
  Math.abs(figure.value) >= 1 &&
  !row.slice(next, next + 3).some((token) => token.end === figure.unit?.end && TIME_UNITS.has(token.lower));

/** "1,500 people were killed and 11,000 jailed": what befell those that are counted. */
const BEFELL = /^(?:\w+ed|dead|hurt|homeless|jobless|missing|ill|sick)$/;

/** A number that nothing follows which it could count, and that does not point back ("the two", "all three"). */
function mayInherit(row: readonly Token[], { figure, from, next }: FigureDraft): boolean {
  if (figure.unit || Math.abs(figure.value) < 2) return false;
  const [before, behind] = [row[from - 1], row[next]];
  if (before?.kind === 'word' && POINTS_BACK.has(before.lower)) return false;
  // "people over 65," gives an age, "over 300 were hurt" a count.
  if (isWord(before, 'over', 'under') && behind?.kind !== 'word') return false;
  if (isMark(before, ',') && isMark(behind, ',')) return false;
  return (
    behind === undefined ||
    isMark(behind, '.,;)') ||
    (behind.kind === 'word' && (CLOSES_A_PHRASE.has(behind.lower) || BEFELL.test(behind.lower)))
  );
}
