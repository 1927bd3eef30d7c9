/** How many pairs of equal characters a text has: quadratic work, to be found as such. */
export function pairs(text: string): number {
  let same = 0;
  for (const one of text) for (const other of text) if (one === other) same++;
  return same;
}
