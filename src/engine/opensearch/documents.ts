import { createHash } from 'node:crypto';
import { PART_KINDS, type PartKind, type Scope, type StemmedSource } from '../passage-index.ts';
import { MOST_TIMES } from '../times.ts';

/** A part of a source as OpenSearch keeps it: its stems are in the field that has the name of its kind. */
export type PartDocument = {
  readonly owner?: string;
  readonly ref: string;
  /** Its place among the parts of its kind. */
  readonly at: number;
  readonly kind: PartKind;
  /** How many stems it has, and how many different ones. */
  readonly length: number;
  readonly distinct: number;
} & { readonly [Kind in PartKind]?: string };

/** That a source is there, with what is needed to take it away. */
export interface SourceDocument {
  readonly owner?: string;
  readonly ref: string;
  readonly kind: 'source';
  readonly hash: string;
  /** How many parts it has of each kind, in their order. */
  readonly counts: readonly number[];
}

const keyword = { type: 'keyword' } as const;
const unsearched = { index: false, doc_values: false } as const;
/** What stands in a part weighs what whoever asks says: no statistics, no lengths. */
const stems = {
  type: 'text',
  analyzer: 'whitespace',
  similarity: 'boolean',
  index_options: 'docs',
  norms: false,
} as const;

/** What an index is made with. Nothing is seen before it is asked for: a source is seen whole or not at all. */
export const indexBody = (shards: number) => ({
  settings: {
    number_of_shards: shards,
    auto_expand_replicas: '0-1',
    refresh_interval: -1,
  },
  mappings: {
    dynamic: 'strict',
    properties: {
      owner: keyword,
      ref: keyword,
      kind: keyword,
      at: { type: 'integer' },
      length: { type: 'integer' },
      distinct: { type: 'integer' },
      hash: { ...keyword, ...unsearched },
      counts: { type: 'integer', ...unsearched },
      passages: stems,
      headings: stems,
      quotations: stems,
      figures: stems,
    },
  },
});

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** What the analyser cuts off or takes for a space, what JSON cannot hold, or the client takes for an attack, is told by its hash. */
const LONGEST = 200;
const UNPLAIN = /[\s\p{Z}\p{Cc}\p{Cs}]/u;
const FORBIDDEN = new Set(['__proto__', 'constructor']);
const HASHED = '\u{1}';

/** A stem as the index has it. Equal stems have equal tokens, and different ones different tokens. */
export const token = (stem: string): string =>
  stem !== '' && stem.length <= LONGEST && !UNPLAIN.test(stem) && !FORBIDDEN.has(stem)
    ? stem
    : `${HASHED}${digest(JSON.stringify(stem))}`;

const AGAIN = '\u{2}';

/** What a part has in which a stem stands so often, or more often. */
export const tokenOf = (stem: string, times: number): string =>
  times === 1 ? token(stem) : `${token(stem)}${AGAIN}${times}`;

/** Each stem once, and again for each time up to which it counts how often it stands. */
function tokensOf(stems: readonly string[]): string {
  const times = new Map<string, number>();
  for (const stem of stems) times.set(stem, (times.get(stem) ?? 0) + 1);
  return Array.from(times, ([stem, count]) =>
    Array.from({ length: Math.min(count, MOST_TIMES) }, (_, before) => tokenOf(stem, before + 1)).join(' '),
  ).join(' ');
}

const SHORT = /^[\w-]{1,100}$/;
const name = (text: string): string => (SHORT.test(text) ? text : digest(JSON.stringify(text)));

/** Where all of an owner's documents lie; those of the operator lie by source. */
export const routing = ({ owner }: Scope, ref: string): string => digest(owner ?? `operator ${ref}`);

const idOf = ({ owner }: Scope, ref: string): string =>
  `${owner === undefined ? '' : digest(owner)}.${name(ref)}`;
const partId = (scope: Scope, ref: string, kind: PartKind, at: number): string =>
  `${idOf(scope, ref)}.${kind}.${at}`;

/** One line or two of a bulk request. */
export type Operation = readonly [action: object, document?: PartDocument | SourceDocument];

/** Puts a source in the place of one that had so many parts. */
export function putting(scope: Scope, source: StemmedSource, before: readonly number[]): Operation[] {
  const { ref, hash } = source;
  const to = routing(scope, ref);
  const owner = scope.owner === undefined ? {} : { owner: scope.owner };
  const operations: Operation[] = PART_KINDS.flatMap((kind) =>
    source[kind].map((all, at): Operation => {
      const length = all.length;
      const distinct = new Set(all).size;
      const document = { ...owner, ref, at, kind, length, distinct, [kind]: tokensOf(all) };
      return [{ index: { _id: partId(scope, ref, kind, at), routing: to } }, document];
    }),
  );
  const counts = PART_KINDS.map((kind) => source[kind].length);
  const record: SourceDocument = { ...owner, ref, kind: 'source', hash, counts };
  return [
    ...operations,
    ...droppedParts(scope, ref, before, counts),
    [{ index: { _id: idOf(scope, ref), routing: to } }, record],
  ];
}

export const removalOf = (scope: Scope, ref: string, before: readonly number[]): Operation[] => [
  ...droppedParts(scope, ref, before, []),
  [{ delete: { _id: idOf(scope, ref), routing: routing(scope, ref) } }],
];

/** Of each kind, the parts behind the last one that stays. */
const droppedParts = (
  scope: Scope,
  ref: string,
  before: readonly number[],
  after: readonly number[],
): Operation[] =>
  PART_KINDS.flatMap((kind, place) => {
    const stays = after[place] ?? 0;
    return Array.from(
      { length: Math.max(0, (before[place] ?? 0) - stays) },
      (_, at): Operation => [
        { delete: { _id: partId(scope, ref, kind, stays + at), routing: routing(scope, ref) } },
      ],
    );
  });
