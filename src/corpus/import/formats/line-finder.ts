/** After this many openings that are not found the search is given up: it would cost more than it tells. */
const MOST_MISSES = 100;

/**
 * Finds the line of each paragraph of a page, asked for in the order of the page: the line where its first words
 * next stand, or the last line found where they do not stand in the file as they are read.
 */
export function lineFinder(file: string): (opening: string) => number {
  let at = 0;
  let line = 1;
  let misses = 0;
  return (opening) => {
    const found = opening === '' || misses > MOST_MISSES ? -1 : file.indexOf(opening, at);
    if (found < 0) {
      misses++;
      return line;
    }
    for (
      let newline = file.indexOf('\n', at);
      newline >= 0 && newline < found;
      newline = file.indexOf('\n', newline + 1)
    )
      line++;
    at = found;
    return line;
  };
}
