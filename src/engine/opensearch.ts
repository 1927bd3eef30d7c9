import { type Connection, checkServer, connect, type OpenSearchPlace } from './opensearch/connection.ts';
import { counts, type IndexCounts } from './opensearch/counts.ts';
import { putting, removalOf } from './opensearch/documents.ts';
import { EngineError } from './opensearch/error.ts';
import { aliasOf, ensureIndex, indexStates, type Names, type Room, roomOf } from './opensearch/indices.ts';
import { propose } from './opensearch/propose.ts';
import { type KnownSource, readSources } from './opensearch/sources.ts';
import { type Writer, writer } from './opensearch/writer.ts';
import { PART_KINDS, type PassageIndex, type Scope, type StemmedSource } from './passage-index.ts';

export interface OpenSearchOptions {
  readonly place: OpenSearchPlace;
  /** Names what cuts and stems the words: each version has indices of its own, and several answer side by side. */
  readonly version: string;
}

export interface EngineHealth {
  readonly ok: boolean;
  /** A sentence, where it is not. */
  readonly why?: string;
}

/** What the engine was asked since it was opened. */
export interface EngineUse {
  readonly requests: number;
  readonly failures: number;
  readonly seconds: number;
}

export interface OpenSearchIndex extends PassageIndex {
  use(): EngineUse;
  /** Whether it can be searched now, and takes changes. */
  health(): Promise<EngineHealth>;
  /** Why changes wait, in a sentence; nothing where they do not. */
  behind(): Promise<string | undefined>;
  /** Deletes all that this version of Verbatim has there. */
  destroy(): Promise<void>;
}

/** An index, with what is on its way into it and what was counted in it. */
interface Part {
  readonly index: string;
  readonly writer: Writer;
  readonly counts: IndexCounts;
}

/** Owners lie each in one shard: these are for the cluster to spread. */
export const OWNER_SHARDS = 4;

export const namesOf = ({ place, version }: OpenSearchOptions): Names => ({
  prefix: place.prefix ?? 'verbatim',
  version,
});

/**
 * The passages in OpenSearch: stems go in as they are, BM25 proposes what holds them, and what was put is kept when
 * this process ends. What is put is sent in bulk and seen before the next search.
 * @throws EngineError where there is none, or none that can be used
 */
export async function openSearchIndex(options: OpenSearchOptions): Promise<OpenSearchIndex> {
  const connection = await connect(options.place);
  const names = namesOf(options);
  try {
    await checkServer(connection);
    await ensureIndex(connection, aliasOf(names, 'operator'), options.place.shards ?? 1);
    await ensureIndex(connection, aliasOf(names, 'owners'), OWNER_SHARDS);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return indexOn(connection, names);
}

function indexOn(connection: Connection, names: Names): OpenSearchIndex {
  const parts: Readonly<Record<Room, Part>> = {
    operator: partOn(connection, aliasOf(names, 'operator')),
    owners: partOn(connection, aliasOf(names, 'owners')),
  };
  const partOf = (scope: Scope): Part => parts[roomOf(scope)];
  const known = new Map<string | undefined, Promise<Map<string, KnownSource>>>();
  const knownOf = (scope: Scope): Promise<Map<string, KnownSource>> => {
    const reading = known.get(scope.owner) ?? readKnown(scope);
    known.set(scope.owner, reading);
    reading.catch(() => known.delete(scope.owner));
    return reading;
  };
  async function readKnown(scope: Scope): Promise<Map<string, KnownSource>> {
    const { index, writer } = partOf(scope);
    await writer.settle();
    return readSources(connection, index, scope);
  }
  /** What was put is seen now, and read anew when something changes: there are as many of these as sources. */
  async function settled(scope: Scope): Promise<Part> {
    const part = partOf(scope);
    await part.writer.settle();
    if (!part.writer.blocked()) known.delete(scope.owner);
    return part;
  }

  return {
    async statistics(scope, kind, wanted) {
      const { counts } = await settled(scope);
      const [{ size, length }, frequencies] = await counts.all(scope, kind, wanted);
      return { size, length, frequencies };
    },
    async candidates(scope, kind, wanted, limit) {
      const { index } = await settled(scope);
      return propose(connection, index, scope, kind, wanted, limit);
    },
    async put(scope, source) {
      const sources = await knownOf(scope);
      const before = sources.get(source.ref);
      if (before?.hash === source.hash) return;
      sources.set(source.ref, { hash: source.hash, counts: partCounts(source) });
      await partOf(scope).writer.take(putting(scope, source, before?.counts ?? []));
    },
    async remove(scope, ref) {
      const sources = await knownOf(scope);
      const before = sources.get(ref);
      if (!before) return;
      sources.delete(ref);
      await partOf(scope).writer.take(removalOf(scope, ref, before.counts));
    },
    async sources(scope) {
      // Another process may have changed it.
      await settled(scope);
      const hashes = new Map<string, string>();
      for (const [ref, { hash }] of await knownOf(scope)) hashes.set(ref, hash);
      return hashes;
    },
    use: connection.use,
    async health() {
      try {
        await checkServer(connection);
        for (const { writer, counts } of Object.values(parts)) {
          await counts.totals({}, 'passages');
          const blocked = writer.blocked();
          if (blocked) throw blocked;
        }
        return { ok: true };
      } catch (error) {
        if (error instanceof EngineError) return { ok: false, why: error.message };
        throw error;
      }
    },
    async behind() {
      for (const { writer } of Object.values(parts)) await writer.settle();
      return Object.values(parts)
        .map(({ writer }) => writer.blocked()?.message)
        .find(Boolean);
    },
    async destroy() {
      for (const { current, index } of await indexStates(connection, names))
        if (current) await connection.request({ method: 'DELETE', path: `/${index}`, allow: [404] });
    },
    async close() {
      try {
        for (const { writer } of Object.values(parts)) await writer.flush();
      } finally {
        await connection.close();
      }
    },
  };
}

function partOn(connection: Connection, index: string): Part {
  const counted = counts(connection, index);
  return { index, counts: counted, writer: writer(connection, index, counted.forget) };
}

const partCounts = (source: StemmedSource): number[] => PART_KINDS.map((kind) => source[kind].length);
