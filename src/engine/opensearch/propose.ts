import type { PartKind, PartRef, Scope, WeightedWanted } from '../passage-index.ts';
import type { Connection } from './connection.ts';
import { routed } from './counts.ts';
import { weighing } from './queries.ts';

/** OpenSearch gives no more at once. */
const MOST = 10_000;

/** What a hit is sorted by tells which part it is: nothing else of it is read. */
type Sorted = readonly [score: number, distinct: number, ref: string, at: number];

interface Hits {
  readonly hits?: { readonly hits?: readonly { readonly sort: Sorted }[] };
}

/** The parts that hold any of what is looked for, those with most of its weight first. */
export async function propose(
  connection: Connection,
  index: string,
  scope: Scope,
  kind: PartKind,
  wanted: readonly WeightedWanted[],
  limit: number,
): Promise<PartRef[]> {
  if (wanted.every(({ alternatives }) => alternatives.length === 0)) return [];
  const { body } = await connection.request<Hits>({
    method: 'POST',
    path: `/${index}/_search`,
    query: { ...routed(scope), filter_path: 'hits.hits.sort' },
    body: {
      size: Math.min(MOST, limit),
      query: weighing(scope, kind, wanted),
      sort: [{ _score: 'desc' }, { distinct: 'asc' }, { ref: 'asc' }, { at: 'asc' }],
      track_total_hits: false,
      stored_fields: '_none_',
    },
  });
  return (body.hits?.hits ?? []).map(({ sort: [, , ref, at] }) => ({ ref, at }));
}
