import { best } from '../best.ts';
import type { PartKind, PartRef, Scope, WeightedWanted } from '../passage-index.ts';
import type { Connection } from './connection.ts';
import { type Counts, routed } from './counts.ts';
import type { PartDocument } from './documents.ts';
import { singleTokens, weighing } from './queries.ts';
import { scorer } from './score.ts';

/** So many times as many are fetched as are wanted: Lucene's weights are a little coarser than ours. */
const FETCHED = 4;
/** OpenSearch gives no more at once. */
const MOST_FETCHED = 10_000;

interface Hits {
  readonly hits: { readonly hits: readonly { readonly _source: PartDocument }[] };
}

/** The parts that hold any of what is looked for, those with most of its weight first. */
export async function propose(
  connection: Connection,
  index: string,
  counts: Counts,
  scope: Scope,
  kind: PartKind,
  wanted: readonly WeightedWanted[],
  limit: number,
): Promise<PartRef[]> {
  const tokens = singleTokens(wanted);
  const [totals, statistics] = await Promise.all([
    counts.totals(scope, kind),
    tokens.length > 0 ? counts.terms(scope, kind, tokens) : { size: 0, frequencies: new Map() },
  ]);
  const clauses = wanted.flatMap(({ alternatives }) => alternatives).length;
  if (totals.size === 0 || clauses === 0) return [];
  // What holds all of one thing is all alike: nothing is weighed.
  const isAlike = tokens.length === 0 && clauses === 1;
  const { body } = await connection.request<Hits>({
    method: 'POST',
    path: `/${index}/_search`,
    query: { ...routed(scope), search_type: 'dfs_query_then_fetch' },
    body: {
      size: Math.min(MOST_FETCHED, isAlike ? limit : FETCHED * limit),
      query: weighing(scope, kind, wanted, statistics),
      sort: [{ _score: 'desc' }, { ref: 'asc' }, { at: 'asc' }],
      track_total_hits: false,
      _source: isAlike ? ['ref', 'at'] : ['ref', 'at', kind],
    },
  });
  const found = body.hits.hits.map(({ _source }) => _source);
  const scoreOf = isAlike ? () => 1 : scorer(wanted, totals.distinct / totals.size);
  return best(
    found,
    {
      scoreOf: (part) => scoreOf((part[kind] ?? '').split(' ').filter(Boolean)),
      refOf: ({ ref, at }) => ({ ref, at }),
    },
    limit,
  );
}
