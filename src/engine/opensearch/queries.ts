import type { PartKind, Scope, Wanted, WeightedWanted } from '../passage-index.ts';
import { gains } from '../times.ts';
import { token, tokenOf } from './documents.ts';

/** A query in OpenSearch's language. */
export type Query = Readonly<Record<string, unknown>>;

/** OpenSearch takes 1,024 clauses. */
const MOST_CLAUSES = 1000;

/** The documents of a shelf; all of the index where it is the operator's, who has one for himself. */
const ofShelf = ({ owner }: Scope): Query[] => (owner === undefined ? [] : [{ term: { owner } }]);

const filtered = (filter: readonly Query[]): Query => ({ bool: { filter } });

/** All parts of one kind. */
export const allParts = (scope: Scope, kind: PartKind): Query =>
  filtered([{ term: { kind } }, ...ofShelf(scope)]);

export const allSources = (scope: Scope): Query =>
  filtered([{ term: { kind: 'source' } }, ...ofShelf(scope)]);

/** The parts in which any of the alternatives stands. */
export function holding(scope: Scope, kind: PartKind, { alternatives }: Wanted): Query {
  const singles = alternatives
    .filter(({ stems }) => stems.length === 1)
    .map(({ stems: [stem = ''] }) => token(stem));
  const runs = alternatives
    .filter(({ stems }) => stems.length > 1)
    .map(({ stems }) => holdingAll(kind, stems));
  const any: Query[] = [
    ...(singles.length > 0 ? [{ terms: { [kind]: [...new Set(singles)] } }] : []),
    ...runs,
  ];
  if (any.length === 0) return { match_none: {} };
  const [only] = any;
  const scoped = ofShelf(scope);
  const [single] = singles;
  // A term by itself is counted without being looked through.
  if (any.length === 1 && singles.length === 1 && scoped.length === 0) return { term: { [kind]: single } };
  if (any.length === 1 && only) return filtered([only, ...scoped]);
  return { bool: { filter: scoped, should: any.slice(0, MOST_CLAUSES), minimum_should_match: 1 } };
}

const holdingAll = (kind: PartKind, stems: readonly string[]): Query =>
  filtered([...new Set(stems)].map((stem) => ({ term: { [kind]: token(stem) } })));

interface Boosted {
  readonly boost: number;
  readonly query: Query;
}

/** What holds the stems, with what each time that they stand there adds. */
function boosted(kind: PartKind, stems: readonly string[], weight: number): Boosted[] {
  const [stem = '', ...others] = stems;
  if (others.length === 0)
    return gains(weight).map((boost, before) => ({
      boost,
      query: { term: { [kind]: { value: tokenOf(stem, before + 1), boost } } },
    }));
  const boost = Math.fround(weight);
  return [{ boost, query: { constant_score: { filter: holdingAll(kind, stems), boost } } }];
}

/** The parts that hold any of what is looked for, scored as by the other engine. */
export function weighing(scope: Scope, kind: PartKind, wanted: readonly WeightedWanted[]): Query {
  const clauses = wanted.flatMap(({ alternatives, weight }) =>
    alternatives.flatMap(({ stems, share }) => boosted(kind, stems, share * weight)),
  );
  const heaviest = clauses.sort((a, b) => b.boost - a.boost).slice(0, MOST_CLAUSES);
  return {
    bool: { filter: ofShelf(scope), should: heaviest.map(({ query }) => query), minimum_should_match: 1 },
  };
}
