import { askingSet } from '../asking-tables.ts';

/** What a word looks like where it stands. Kept beside each occurrence. */
export const LOOK = { plain: 0, name: 1, number: 2, year: 3, date: 4 } as const;
export type Look = (typeof LOOK)[keyof typeof LOOK];

const NUMBER_WORDS = askingSet(({ numbers }) => numbers);
const DATE_WORDS = askingSet(({ dates }) => dates);

const YEAR = /^(?:1\d|20)\d\ds?$/;
const DIGIT = /^\d/;

/** What a form is by itself; a capital, which makes it a name, is seen where it stands. */
export function lookOf(form: string): Look {
  if (YEAR.test(form)) return LOOK.year;
  if (DIGIT.test(form) || NUMBER_WORDS.has(form)) return LOOK.number;
  return DATE_WORDS.has(form) ? LOOK.date : LOOK.plain;
}

/** Whether a form is a number or a year, in digits or in words. */
export const isNumber = (form: string): boolean => {
  const look = lookOf(form);
  return look === LOOK.number || look === LOOK.year;
};

/** Whether a form names a day, a month or a length of time that dates have. */
export const isDate = (form: string): boolean => lookOf(form) === LOOK.date;
