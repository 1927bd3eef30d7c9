import type { Scope } from '../passage-index.ts';
import { carryOut } from './bulk.ts';
import type { Connection } from './connection.ts';
import { indexBody, type Operation, type PartDocument, type SourceDocument } from './documents.ts';
import { EngineError } from './error.ts';

/** The operator's shelf has an index for itself, so that a giant one is not looked through for whose it is. */
export type Room = 'operator' | 'owners';
export const ROOMS: readonly Room[] = ['operator', 'owners'];
export const roomOf = ({ owner }: Scope): Room => (owner === undefined ? 'operator' : 'owners');

/** The names of indices. Another version of Verbatim stems otherwise: it has others, and both answer side by side. */
export interface Names {
  readonly prefix: string;
  readonly version: string;
}

/** The name that is searched and written to: an alias, behind which an index can be made anew. */
export const aliasOf = ({ prefix, version }: Names, room: Room): string =>
  `${prefix}-${version}-${room}`.toLowerCase();

const MAKING_MS = 30_000;

/** Makes an index, with its alias, where there is none. */
export async function ensureIndex(connection: Connection, alias: string, shards: number): Promise<void> {
  if (await exists(connection, alias)) return;
  const { status } = await connection.request({
    method: 'PUT',
    path: `/${alias}-1`,
    body: { ...indexBody(shards), aliases: { [alias]: {} } },
    timeout: MAKING_MS,
    // Another process was faster.
    allow: [400],
  });
  if (status === 400 && !(await exists(connection, alias)))
    throw new EngineError(
      `OpenSearch at ${connection.at} cannot make the index ${alias}-1: look into the log of OpenSearch`,
    );
}

async function exists(connection: Connection, alias: string): Promise<boolean> {
  const { status } = await connection.request({
    method: 'GET',
    path: `/_alias/${alias}`,
    allow: [404],
    timeout: MAKING_MS,
  });
  return status === 200;
}

/** The index behind an alias. */
async function behind(connection: Connection, alias: string): Promise<string> {
  const { body } = await connection.request<object>({ method: 'GET', path: `/_alias/${alias}` });
  const [index] = Object.keys(body);
  if (index === undefined) throw new EngineError(`OpenSearch at ${connection.at} has no index ${alias}`);
  return index;
}

const AT_ONCE = 2000;

interface Page {
  readonly _scroll_id?: string;
  readonly hits: {
    readonly hits: readonly {
      readonly _id: string;
      readonly _routing?: string;
      readonly _source: PartDocument | SourceDocument;
    }[];
  };
}

/** Copies every document, and makes them seen. OpenSearch could do it by itself, but not every one has that module. */
async function copy(connection: Connection, from: string, to: string): Promise<void> {
  const next = { method: 'POST', timeout: MAKING_MS } as const;
  let page = await connection.request<Page>({
    ...next,
    path: `/${from}/_search`,
    query: { scroll: '5m' },
    body: { size: AT_ONCE, sort: ['_doc'] },
  });
  for (let { hits } = page.body.hits; hits.length > 0; { hits } = page.body.hits) {
    await carryOut(
      connection,
      to,
      hits.map(({ _id, _routing, _source }): Operation => [{ index: { _id, routing: _routing } }, _source]),
    );
    const scroll_id = page.body._scroll_id;
    page = await connection.request<Page>({
      ...next,
      path: '/_search/scroll',
      body: { scroll: '5m', scroll_id },
    });
  }
  await connection.request({ ...next, path: `/${to}/_refresh` });
}

/**
 * Copies an index into a new one, with other shards, say, and then lets its alias lead there. Answers go on from the
 * old one; changes wait meanwhile.
 * @throws EngineError; the old index then still is the one that answers
 */
export async function rebuild(connection: Connection, alias: string, shards: number): Promise<string> {
  const old = await behind(connection, alias);
  const next = `${alias}-${Number(old.slice(alias.length + 1)) + 1}`;
  const block = (write: boolean | null) =>
    connection.request({ method: 'PUT', path: `/${old}/_settings`, body: { 'index.blocks.write': write } });
  await connection.request({ method: 'DELETE', path: `/${next}`, allow: [404], timeout: MAKING_MS });
  await connection.request({ method: 'PUT', path: `/${next}`, body: indexBody(shards), timeout: MAKING_MS });
  await block(true);
  try {
    await copy(connection, old, next);
    const actions = [{ remove: { index: old, alias } }, { add: { index: next, alias } }];
    await connection.request({ method: 'POST', path: '/_aliases', body: { actions }, timeout: MAKING_MS });
  } catch (error) {
    await block(null);
    throw error;
  }
  await connection.request({ method: 'DELETE', path: `/${old}`, timeout: MAKING_MS });
  return next;
}

export interface IndexState {
  readonly index: string;
  readonly documents: number;
  readonly bytes: number;
  /** Whether this version of Verbatim answers from it. */
  readonly current: boolean;
}

/** All indices of Verbatim, those of other versions too. */
export async function indexStates(connection: Connection, names: Names): Promise<IndexState[]> {
  const { body } = await connection.request<
    { index: string; 'docs.count': string | null; 'store.size': string | null }[]
  >({
    method: 'GET',
    path: `/_cat/indices/${names.prefix.toLowerCase()}-*`,
    query: { format: 'json', bytes: 'b', s: 'index' },
    timeout: MAKING_MS,
  });
  const current = ROOMS.map((room) => `${aliasOf(names, room)}-`);
  return body.map((one) => ({
    index: one.index,
    documents: Number(one['docs.count'] ?? 0),
    bytes: Number(one['store.size'] ?? 0),
    current: current.some((start) => one.index.startsWith(start)),
  }));
}

/** Deletes what other versions of Verbatim had. @returns the names */
export async function dropOthers(connection: Connection, names: Names): Promise<string[]> {
  const others = (await indexStates(connection, names)).filter(({ current }) => !current);
  for (const { index } of others)
    await connection.request({ method: 'DELETE', path: `/${index}`, timeout: MAKING_MS });
  return others.map(({ index }) => index);
}
