/** The letter of an item such as "(b) Hours of opening". */
const LETTER = /^\(([a-z])\)\s/i;

const letterOf = (text: string | undefined): number =>
  LETTER.exec(text ?? '')?.[1]
    ?.toLowerCase()
    .charCodeAt(0) ?? Number.NaN;

/** Whether the line at `at` is an item between its neighbours in the alphabet: "(c)" behind "(b)" is no sign of copyright. */
export function isLetteredItem(lines: readonly string[], at: number): boolean {
  const letter = letterOf(lines[at]);
  return letterOf(lines[at - 1]) === letter - 1 || letterOf(lines[at + 1]) === letter + 1;
}
