import { type KyselyConfig, PostgresDialect } from 'kysely';
import pg from 'pg';
import { type Database, isBehind, migrated } from './database.ts';
import { StoreError } from './error.ts';
import { boundedPool, endPool, Silent } from './postgres-pool.ts';

const CONNECTIONS = 8;
const PATIENCE_MS = 5000;
/** Steps from one version to the next may take long. */
const MIGRATION_MS = 600_000;
/** Type ids of PostgreSQL: bigint, which holds moments and counts, all of them safe numbers. */
const BIGINT = 20;

/**
 * Opens a database of PostgreSQL.
 * @param lost told when a connection breaks that nobody is using
 * @throws StoreError when it cannot be reached, or a newer Verbatim has written it
 */
export async function openPostgres(
  url: string,
  lost: (error: unknown) => void = () => {},
  upTo?: string,
): Promise<Database> {
  const serving = poolAt(url, PATIENCE_MS, lost);
  try {
    const dialect = dialectOn(serving, PATIENCE_MS);
    if (await isBehind(dialect, upTo)) {
      const pool = poolAt(url, MIGRATION_MS, lost);
      await migrated(dialectOn(pool, MIGRATION_MS), 'postgres', upTo).finally(() => endPool(pool));
    }
    return await migrated(dialect, 'postgres', upTo);
  } catch (error) {
    await endPool(serving);
    throw known(error, url);
  }
}

const dialectOn = (pool: pg.Pool, patience: number): KyselyConfig['dialect'] =>
  new PostgresDialect({ pool: boundedPool(pool, patience) });

/** @param patience how long a query may take, in milliseconds; behind twice of it the server gives it up too */
function poolAt(url: string, patience: number, lost: (error: unknown) => void): pg.Pool {
  const types: pg.CustomTypesConfig = {
    getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
      oid === BIGINT ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
  };
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE_MS,
    statement_timeout: patience * 2,
    keepAlive: true,
    types,
  });
  // Without a listener, a server that goes away would end the process; also between the moment at which a connection
  // is made and that at which it is used: the pool hears of neither, and its greeting and its end may come at once.
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** Never with the password. */
function known(error: unknown, url: string): unknown {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  const where = URL.canParse(url) ? `${new URL(url).host}${new URL(url).pathname}` : 'VERBATIM_DATABASE';
  if (error instanceof Silent)
    return new StoreError(`PostgreSQL at ${where} does not answer in time: check it, and the way to it`);
  if (error instanceof StoreError) return error;
  if (/^28/.test(code))
    return new StoreError(`PostgreSQL at ${where} refuses the name or the password: check VERBATIM_DATABASE`);
  if (code === '42501' || code === '3F000')
    return new StoreError(
      `PostgreSQL at ${where} does not let this user make tables (${message}): make the user the owner of the database`,
    );
  if (code === '25006')
    return new StoreError(
      `PostgreSQL at ${where} takes no changes (${message}): name the one that does in VERBATIM_DATABASE`,
    );
  if (code === '3D000')
    return new StoreError(`PostgreSQL at ${where} has no such database: make it with createdb`);
  if (/^E[A-Z]+$/.test(code) || /^57P/.test(code) || /timeout|terminated|discarded/i.test(message))
    return new StoreError(
      `PostgreSQL at ${where} cannot be reached (${code || message}): start it, or check VERBATIM_DATABASE`,
    );
  return error;
}
