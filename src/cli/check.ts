import { problemText } from '../corpus/problem.ts';
import type { Shelf } from '../corpus/shelf.ts';

/** What `verbatim check` prints: a line a problem, then the count of good sources. */
export function checkReport({ sources, problems }: Shelf): string {
  const good = `${sources.length} ${sources.length === 1 ? 'source is' : 'sources are'} good`;
  const bad =
    problems.length === 0 ? '' : `, ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
  return [...problems.map(problemText), `${good}${bad}.`].join('\n');
}
