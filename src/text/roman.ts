const DIGITS: readonly (readonly [string, number])[] = [
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];
/** Of the numbers that things have, the larger ones are written so seldom. */
const LARGEST = 49;

/** A number from 1 to 49 in Roman letters, small ones; undefined for others. */
export function romanOf(value: number): string | undefined {
  return ROMANS[value - 1];
}

/** The value of a Roman number in small letters; undefined for what is none up to 49. */
export const romanValue = (form: string): number | undefined => VALUES.get(form);

function written(value: number): string {
  let left = value;
  let roman = '';
  for (const [letters, worth] of [...DIGITS].sort((a, b) => b[1] - a[1]))
    for (; left >= worth; left -= worth) roman += letters;
  return roman;
}

const ROMANS = Array.from({ length: LARGEST }, (_, at) => written(at + 1));
const VALUES: ReadonlyMap<string, number> = new Map(ROMANS.map((roman, at) => [roman, at + 1]));
