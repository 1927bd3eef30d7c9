import { MOST_COUNTED, type PartKind, type Scope, type Wanted } from '../passage-index.ts';
import type { Connection } from './connection.ts';
import { routing } from './documents.ts';
import { EngineError, reasonOf } from './error.ts';
import { allParts, holding, type Query } from './queries.ts';

/** How many parts there are of a kind, and how many stems in all of them. */
export interface Totals {
  readonly size: number;
  readonly length: number;
}

/** What was counted in one index since its last change. */
export interface IndexCounts {
  totals(scope: Scope, kind: PartKind): Promise<Totals>;
  /** In how many parts each thing stands, with the totals, in one request. */
  all(scope: Scope, kind: PartKind, wanted: readonly Wanted[]): Promise<[Totals, readonly number[]]>;
  forget(): void;
}

/** Counts that are kept: those of the words of some thousand questions. */
const REMEMBERED = 20_000;
/** What another process has changed is counted anew after so long, in milliseconds. */
const FRESH_MS = 60_000;

interface Counted {
  readonly hits: { readonly total: { readonly value: number } };
  readonly aggregations?: Readonly<Record<'length', { readonly value: number }>>;
  readonly error?: object;
}

export function counts(connection: Connection, index: string): IndexCounts {
  let known = new Map<string, Promise<unknown>>();
  let since = performance.now();
  const forget = (): void => {
    known = new Map();
    since = performance.now();
  };

  /** What is known by these keys; the rest is asked for at once. */
  async function recall<Value>(
    keys: readonly string[],
    ask: (missing: readonly number[]) => Promise<Value[]>,
  ): Promise<Value[]> {
    if (known.size > REMEMBERED || performance.now() - since > FRESH_MS) forget();
    const here = known;
    const missing = [...keys.keys()].filter((at) => !here.has(keys[at] ?? ''));
    if (missing.length > 0) {
      const asked = ask(missing);
      for (const [place, at] of missing.entries()) {
        const key = keys[at] ?? '';
        const value = asked.then((values) => values[place]);
        here.set(key, value);
        // What failed is asked again.
        value.catch(() => here.delete(key));
      }
    }
    return Promise.all(keys.map((key) => here.get(key) as Promise<Value>));
  }

  const all: IndexCounts['all'] = async (scope, kind, wanted) => {
    const keyOf = (what: unknown) => JSON.stringify([scope.owner ?? null, kind, what]);
    const keys = [
      keyOf('all'),
      ...wanted.map(({ alternatives }) => keyOf(alternatives.map(({ stems }) => stems))),
    ];
    const [totals, ...frequencies] = await recall<Totals | number>(keys, (missing) =>
      count(
        connection,
        index,
        scope,
        missing.map((at) => searchesFor(scope, kind, wanted[at - 1])),
      ),
    );
    return [totals as Totals, frequencies as number[]];
  };

  return {
    all,
    totals: async (scope, kind) => (await all(scope, kind, []))[0],
    forget,
  };
}

/**
 * A search that counts, and where nothing is looked for also sums. What has several alternatives is counted so far as it
 * is told, and the first of these to its end, which takes no time where it is one stem.
 */
function searchesFor(scope: Scope, kind: PartKind, wanted: Wanted | undefined): Query[] {
  const all = { size: 0, track_total_hits: true };
  const aggs = { length: { sum: { field: 'length' } } };
  if (!wanted) return [{ ...all, query: allParts(scope, kind), aggs }];
  const { alternatives } = wanted;
  const query = holding(scope, kind, wanted);
  if (alternatives.length < 2) return [{ ...all, query }];
  const first = holding(scope, kind, { alternatives: alternatives.slice(0, 1) });
  return [
    { ...all, query, track_total_hits: MOST_COUNTED + 1 },
    { ...all, query: first },
  ];
}

/** Owners lie in one shard each; the operator's sources in all. */
export const routed = (scope: Scope): { readonly routing?: string } =>
  scope.owner === undefined ? {} : { routing: routing(scope, '') };

async function count(
  connection: Connection,
  index: string,
  scope: Scope,
  searches: readonly (readonly Query[])[],
): Promise<(Totals | number)[]> {
  const { body } = await connection.request<{ responses: readonly Counted[] }>({
    method: 'POST',
    path: `/${index}/_msearch`,
    lines: searches.flat().flatMap((search) => [routed(scope), search]),
  });
  const left = [...body.responses];
  return searches.map(({ length }) => countOf(connection, left.splice(0, length)));
}

function countOf(connection: Connection, [one, first]: readonly Counted[]): Totals | number {
  const failed = [one, first].find((answer) => answer?.error);
  if (failed) throw new EngineError(`OpenSearch at ${connection.at} cannot count (${reasonOf(failed)})`);
  const size = one?.hits.total.value ?? 0;
  const { length } = one?.aggregations ?? {};
  if (length) return { size, length: length.value };
  return first && size > MOST_COUNTED ? Math.max(MOST_COUNTED, first.hits.total.value) : size;
}
