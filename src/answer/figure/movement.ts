import type { Figure } from '../../annotate/types.ts';
import type { Span } from '../../text/span.ts';

/**
 * What a figure is of something that moves: a level that stands, with the way that led there where it is told, the
 * change itself, or the level before; or an end of a range.
 */
export type Movement = '' | 'to, up' | 'to, down' | 'by, up' | 'by, down' | 'former' | 'low end' | 'high end';

const UP =
  'grow|grows|grew|grown|growing|growth|rise|rises|rose|risen|rising|increase|increases|increased|increasing|climb|climbs|climbed|climbing|jump|jumps|jumped|surge|surges|surged|soar|soars|soared|gain|gains|gained|expand|expands|expanded|expansion|swell|swelled|swollen|raise|raises|raised|leap|leaps|leapt|up';
const DOWN =
  'fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|decrease|decreases|decreased|decreasing|decline|declines|declined|declining|shrink|shrinks|shrank|shrunk|shrinking|plunge|plunges|plunged|slump|slumps|slumped|slide|slides|slid|sink|sinks|sank|sunk|dip|dips|dipped|tumble|tumbles|tumbled|contract|contracts|contracted|contraction|reduce|reduces|reduced|reduction|cut|cuts|lower|lowers|lowered|ease|eases|eased|down';

/** Words that may stand between a verb or a preposition and the number, and say nothing of which way it goes. */
const BETWEEN = String.raw`(?:(?:a|an|the|another|further|some|only|just|well|still|record|full|total|of|\p{Ll}+ly)\s+)`;

const MOVES = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:(${UP})|(${DOWN}))(?![\p{L}\p{N}])`, 'giu');
/** The small word before a number. */
const PREPOSITION = new RegExp(String.raw`(?<![\p{L}\p{N}])(by|to|from|at)\s+${BETWEEN}?${BETWEEN}?$`, 'iu');
const OLD = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:compared\s+(?:with|to)|(?:as\s+)?against|versus|vs\.?|instead\s+of|rather\s+than|previously|formerly)\s+${BETWEEN}?${BETWEEN}?$`,
  'iu',
);
const RIGHT_BEFORE = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:(${UP})|(${DOWN}))\s+${BETWEEN}{0,3}$`, 'iu');
/** Behind a number and its unit: "12 percent more", "a 12 percent rise". */
const RIGHT_BEHIND =
  /^\s+(?:(more|higher|above|up|growth|rise|increase|jump|surge|gain|climb)|(less|fewer|lower|below|down|fall|drop|decrease|decline|slump|plunge|reduction|cut|dip))(?![\p{L}\p{N}-])/iu;
/** Behind a value that is given up for another: "was 5 percent a year earlier". */
const BACK_THEN =
  /^[^.,;:]{0,20}\s(?:(?:a|one|the)\s+(?:year|month|week|day|quarter|decade)\s+(?:earlier|before|ago)|(?:the\s+)?(?:year|month|week|quarter)\s+before)(?![\p{L}\p{N}])/iu;

/** Verbs that a count may follow without being a change: "cut 200 jobs", "raised 340 euros", "gained 40 seats". */
const TAKES_A_COUNT =
  /^(?:cuts?|raise[sd]?|lower(?:s|ed)?|gain(?:s|ed)?|reduce[sd]?|contract(?:s|ed)?|expand(?:s|ed)?|drop(?:s|ped)?)$/i;

const REACH = 120;

/**
 * @param statement the words that hold the figure
 * @param figures all of the text, in order
 */
export function movementOf(
  text: string,
  figure: Figure,
  { statement, figures }: { statement: Span; figures: readonly Figure[] },
): Movement {
  const { span, unit, of } = figure;
  const end = Math.max(span.end, unit?.end ?? 0, of?.end ?? 0);
  const before = text.slice(Math.max(statement.start, span.start - REACH), span.start);
  const behind = text.slice(end, Math.min(statement.end, end + REACH));
  if (OLD.test(before) || BACK_THEN.test(behind)) return 'former';
  const way = lastWay(before);
  const preposition = PREPOSITION.exec(before)?.[1]?.toLowerCase();
  const isShare = unit !== undefined && /%|per\s?cent|points?$/i.test(text.slice(unit.start, unit.end));
  const rangeEnd = way === undefined ? endOf(text, figure, figures) : undefined;
  if (rangeEnd) return rangeEnd;
  if (preposition !== undefined && way !== undefined) {
    if (preposition === 'by') return `by, ${way}`;
    if (preposition === 'from') return 'former';
    return `to, ${way}`;
  }
  const next = RIGHT_BEHIND.exec(behind);
  if (next) return next[1] === undefined ? 'by, down' : 'by, up';
  const last = RIGHT_BEFORE.exec(before);
  const verb = last?.[1] ?? last?.[2];
  if (verb === undefined || (!isShare && TAKES_A_COUNT.test(verb))) return '';
  return last?.[1] === undefined ? 'by, down' : 'by, up';
}

/** Which end of "between 300 and 400", "300 to 400" or "300–400" a figure is. */
function endOf(text: string, figure: Figure, figures: readonly Figure[]): 'low end' | 'high end' | undefined {
  const at = figures.indexOf(figure);
  const isRange = (low: Figure | undefined, high: Figure | undefined): boolean => {
    if (!low || !high || at < 0) return false;
    const joint = text.slice(low.number.end, high.number.start).trim().toLowerCase();
    if (joint === 'and')
      return /\bbetween\s+\S{0,20}\s?$/i.test(
        text.slice(Math.max(0, low.number.start - 40), low.number.start),
      );
    return RANGE_JOINT.test(joint);
  };
  if (isRange(figure, figures[at + 1])) return 'low end';
  return isRange(figures[at - 1], figure) ? 'high end' : undefined;
}

const RANGE_JOINT = /^(?:%|percent)?\s?(?:to|or|[-–—])\s?[$€£]?$/;

/** The way of the last word before a number that tells one. */
function lastWay(before: string): 'up' | 'down' | undefined {
  const last = [...before.matchAll(MOVES)].at(-1);
  if (!last) return undefined;
  return last[1] === undefined ? 'down' : 'up';
}

/** Whether two figures may be the same part of one movement: a level may leave open which way led there. */
export const moveAlike = (a: Movement, b: Movement): boolean =>
  a === b || (a === '' && b.startsWith('to')) || (b === '' && a.startsWith('to'));
