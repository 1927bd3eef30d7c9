import type { Scope } from '../passage-index.ts';
import type { Connection } from './connection.ts';
import { routed } from './counts.ts';
import type { SourceDocument } from './documents.ts';
import { allSources } from './queries.ts';

export interface KnownSource {
  readonly hash: string;
  /** How many parts it has of each kind, in their order. */
  readonly counts: readonly number[];
}

const AT_ONCE = 5000;
const READING_MS = 60_000;

/** What an index has of a shelf, by ref. */
export async function readSources(
  connection: Connection,
  index: string,
  scope: Scope,
): Promise<Map<string, KnownSource>> {
  const known = new Map<string, KnownSource>();
  for (let last: string | undefined; ; ) {
    const { body } = await connection.request<{
      hits: { hits: readonly { readonly _source: SourceDocument }[] };
    }>({
      method: 'POST',
      path: `/${index}/_search`,
      query: routed(scope),
      body: {
        size: AT_ONCE,
        query: allSources(scope),
        sort: [{ ref: 'asc' }],
        track_total_hits: false,
        ...(last !== undefined && { search_after: [last] }),
      },
      timeout: READING_MS,
    });
    const found = body.hits.hits.map(({ _source }) => _source);
    for (const { ref, hash, counts } of found) known.set(ref, { hash, counts });
    last = found.at(-1)?.ref;
    if (last === undefined || found.length < AT_ONCE) return known;
  }
}
