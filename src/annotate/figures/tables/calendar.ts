import { type DateTable, languageOf } from '../../../languages/index.ts';
import { wordList, wordSet } from '../../../text/word-list.ts';

/** The forms of a list of lines by the number of their line. */
export const numberedLines = (lines: string, first: number): ReadonlyMap<string, number> =>
  new Map(
    lines
      .split('\n')
      .flatMap((forms, index) => wordList(forms).map((form) => [form, index + first] as const)),
  );

/** The name of a month, or its abbreviation, in English and its number from 1. */
export const MONTHS: ReadonlyMap<string, number> = numberedLines(
  (languageOf('en').dates as DateTable).months,
  1,
);

/** Words behind a numeral that make it a time of day. */
export const TIME_TAILS = wordSet(
  "am pm a.m p.m o'clock gmt et est edt pt pst pdt ct cst utc cet bst noon midnight",
);

/** Words before four digits that make them a year. */
export const BEFORE_A_YEAR = wordSet(`
  in since by until till during from of before after the early late mid circa through and to between year fiscal
  spring summer autumn fall winter election class back around between throughout for`);
/** Of these, the ones that make any four digits a year, not only those of the last hundred years. */
export const BEFORE_ANY_YEAR = wordSet(
  'in since until till during circa year fiscal spring summer autumn winter throughout',
);

/** Words that start another event, whose date is not the figure's: "41 people born in 1990". */
export const OTHER_DATE = wordSet(`
  who whom whose which that when while where since after before until because although born built founded signed
  created established elected passed introduced launched began started opened expire expires due maturing compared`);

/** Stretches of time. */
export const TIME_UNITS = wordSet(`
  second seconds minute minutes hour hours day days night nights week weeks weekend weekends month months quarter
  quarters year years season seasons decade decades century centuries`);
