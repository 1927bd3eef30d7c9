import { figure } from '../../src/answer/figure.ts';
import { parseSource } from '../../src/corpus/parse.ts';
import type { Shelf } from '../../src/corpus/shelf.ts';
import { buildLibrary } from '../../src/library/index.ts';

/** Sources of our own, and what is asked of them and of the starter corpus: words, and the value that answers. */
export interface FigureQueries {
  readonly sources: Readonly<Record<string, string>>;
  readonly queries: readonly (readonly [about: string, value: number])[];
}

/** How often the right value stands first, and among the first three, for the queries that are `chosen`. */
export async function ranked(
  name: string,
  { sources, queries }: FigureQueries,
  corpus: Shelf,
  chosen: (about: string) => boolean,
  showErrors: boolean,
): Promise<string> {
  const own = Object.entries(sources).flatMap(([file, text]) => {
    const parsed = parseSource(new TextEncoder().encode(text), file);
    return parsed.ok ? [parsed.source] : [];
  });
  const library = await buildLibrary({ sources: [...corpus.sources, ...own], problems: [] });
  const asked = queries.filter(([about]) => chosen(about));
  const errors: string[] = [];
  let [first, third] = [0, 0];
  for (const [about, value] of asked) {
    const answer = await figure(library, { about });
    const members = answer.kind === 'figures' ? answer.groups.flatMap((group) => group.members) : [];
    const values = members.map(({ find }) => find.figure.value);
    const at = values.findIndex((one) => Math.abs(one - value) <= 1e-6 * Math.max(1, value));
    if (at === 0) first++;
    if (at >= 0 && at < 3) third++;
    if (at !== 0) errors.push(`${about}: ${value} at ${at + 1} of ${values.slice(0, 4).join(', ')}`);
  }
  const share = (part: number): string => `${((100 * part) / Math.max(1, asked.length)).toFixed(1)} %`;
  return [
    `${name}, ${asked.length} queries: right first ${share(first)}, among three ${share(third)}`,
    ...(showErrors ? errors.map((error) => `  ${error}`) : []),
  ].join('\n');
}
