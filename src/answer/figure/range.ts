/** The values that a figure allows as it is written. */
export interface ValueRange {
  readonly low: number;
  readonly high: number;
}

const WORDS = {
  over: /\b(?:more|greater|higher|better) than\b|\b(?:over|above|beyond|exceeding|north of|in excess of|upwards? of|at least|at the very least|no (?:less|fewer) than|not (?:less|fewer) than|(?:at|a) minimum|or (?:more|higher|greater|over|above|older)|and (?:over|above)|plus)\b|[>≥+]/,
  under:
    /\b(?:less|fewer|lower) than\b|\b(?:under|below|nearly|almost|close to|approaching|south of|up to|at most|at the most|no more than|not more than|(?:at|a) maximum|or (?:less|fewer|lower|under|younger)|barely|hardly)\b|[<≤]/,
  about:
    /\b(?:about|around|roughly|approximately|approx|circa|some|estimated|or so|or thereabouts|possibly|perhaps|maybe|probably)\b|[~≈]/,
} as const;

/** "No more than" holds "more than", so the words that turn it around are looked for first. */
const UNDER_FIRST = /\b(?:no|not) more than\b/;

/** Of a rounded number without a qualifier, the most that the rounding may hide; of a qualified one. */
const MOST_HIDDEN = { plain: 1 / 20, about: 1 / 10 };

/**
 * The range of a number by the rounding of its written digits and by its qualifier.
 * - Written digits: half a unit of the last one on either side. Closing groups of three zeros and words such as
 *   "million" are no digits ("42,000" is 41,500 to 42,500, "2.5 million" 2.45 to 2.55), but hide no more than a twentieth.
 * - "About": half a unit of the last digit that is not zero, and no more than a tenth ("about 40,000" is 36,000 to 44,000).
 * - "More than", "at least": up to the next value that could have been written as shortly, one unit of the last
 *   digit that is not zero ("more than 40,000" ends at 50,000: who knew of more would have written so); "nearly",
 *   "up to", "less than" the same downwards.
 *
 * @param digits the number as it stands: "42,000", "2.5 million", "five"
 * @param qualifier as it stands, in any case
 */
export function rangeOf(value: number, digits: string, qualifier = ''): ValueRange {
  const words = qualifier.toLowerCase();
  const size = Math.abs(value);
  const unit = lastUnit(size);
  if (!UNDER_FIRST.test(words) && WORDS.over.test(words)) return { low: value, high: value + unit };
  if (WORDS.under.test(words)) return { low: value - unit, high: value };
  const written = writtenUnit(value, digits);
  const plain = written <= 1 ? written / 2 : Math.min(written / 2, size * MOST_HIDDEN.plain);
  const slack = WORDS.about.test(words)
    ? Math.max(plain, Math.min(unit / 2, size * MOST_HIDDEN.about))
    : plain;
  return { low: value - slack, high: value + slack };
}

/** Words that set a bound and tell nothing of how far away the value is; "nearly" and "barely" tell that it is close. */
const BOUND = {
  over: /\b(?:more|greater|higher|better) than\b|\b(?:over|above|beyond|exceeding|north of|in excess of|upwards? of|at least|at the very least|no (?:less|fewer) than|not (?:less|fewer) than|(?:at|a) minimum|or (?:more|higher|greater|over|above|older)|and (?:over|above)|plus|as (?:few|little|low) as)\b|[>≥+]/,
  under:
    /\b(?:less|fewer|lower) than\b|\b(?:under|below|south of|up to|at most|at the most|no more than|not more than|(?:at|a) maximum|or (?:less|fewer|lower|under|younger)|as (?:many|much|high|often) as)\b|[<≤]/,
} as const;
const NOT_LESS = /\b(?:no|not) (?:less|fewer) than\b/;

/** The same range with the side open to which a bound leaves it: "fewer than 3,500" is every lower number. */
export function widestOf({ low, high }: ValueRange, qualifier = ''): ValueRange {
  const words = qualifier.toLowerCase();
  const isUnder = UNDER_FIRST.test(words) || (BOUND.under.test(words) && !NOT_LESS.test(words));
  if (isUnder) return { low: Number.NEGATIVE_INFINITY, high };
  return BOUND.over.test(words) ? { low, high: Number.POSITIVE_INFINITY } : { low, high };
}

/** Whether two ranges share more than an end: what rounds to 42 does not round to 43. */
export const rangesMeet = (a: ValueRange, b: ValueRange): boolean => a.low < b.high && b.low < a.high;

/** The unit of the last digit that is not zero: 1,000 of 42,000, a tenth of 2.5; 1 of zero. */
function lastUnit(size: number): number {
  if (size === 0) return 1;
  const [mantissa = '', exponent = '0'] = size.toExponential().split('e');
  return 10 ** (Number(exponent) - (mantissa.split('.')[1]?.length ?? 0));
}

/** The unit of the last digit that was written, closing groups of zeros left out. */
function writtenUnit(value: number, digits: string): number {
  const [numeral = ''] = /\d[\d.,'’ ]*/.exec(digits) ?? [];
  const shown = numeral.trim().replace(/[.,'’ ]+$/, '');
  if (shown === '') return Math.abs(value) >= 1000 ? lastGroup(Math.abs(value)) : 1;
  const decimals = /^\d+(?:,\d{3})*\.(\d+)$/.exec(shown)?.[1]?.length ?? 0;
  const whole = Number(shown.replace(/[,'’ ]/g, ''));
  const scale = whole > 0 ? Math.abs(value) / whole : 1;
  const scaled = Number.isFinite(scale) && scale > 0 ? scale : 1;
  return decimals > 0 ? scaled / 10 ** decimals : scaled * lastGroup(whole);
}

/** A thousand for each closing group of three zeros. */
function lastGroup(size: number): number {
  let group = 1;
  while (size > 0 && Number.isInteger(size / (group * 1000))) group *= 1000;
  return group;
}
