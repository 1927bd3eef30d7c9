import { problemText } from '../corpus/problem.ts';
import type { Shelf } from '../corpus/shelf.ts';

/** What is wrong with a shelf: a line a problem, then the count of good sources. */
export const checkReport = (shelf: Shelf): string =>
  [...shelf.problems.map(problemText), checkCount(shelf)].join('\n');

/** How many sources are good, and how many problems there are. */
export function checkCount({ sources, problems }: Shelf): string {
  const good = `${sources.length} ${sources.length === 1 ? 'source is' : 'sources are'} good`;
  const bad =
    problems.length === 0 ? '' : `, ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
  return `${good}${bad}.`;
}
