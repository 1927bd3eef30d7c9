import { PostgresDialect } from 'kysely';
import pg from 'pg';
import { type Database, migrated } from './database.ts';
import { StoreError } from './error.ts';

const CONNECTIONS = 8;
const PATIENCE_MS = 5000;
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
  const types: pg.CustomTypesConfig = {
    getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
      oid === BIGINT ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
  };
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE_MS,
    statement_timeout: PATIENCE_MS * 2,
    types,
  });
  // Without a listener, a server that goes away would end the process.
  pool.on('error', lost);
  try {
    return await migrated(new PostgresDialect({ pool }), 'postgres', upTo);
  } catch (error) {
    await pool.end();
    throw known(error, url);
  }
}

/** Never with the password. */
function known(error: unknown, url: string): unknown {
  if (error instanceof StoreError) return error;
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  const where = URL.canParse(url) ? `${new URL(url).host}${new URL(url).pathname}` : 'VERBATIM_DATABASE';
  if (/^28/.test(code))
    return new StoreError(`PostgreSQL at ${where} refuses the name or the password: check VERBATIM_DATABASE`);
  if (code === '3D000')
    return new StoreError(`PostgreSQL at ${where} has no such database: make it with createdb`);
  if (/^E[A-Z]+$/.test(code) || /timeout|terminated/i.test(message))
    return new StoreError(
      `PostgreSQL at ${where} cannot be reached (${code || message}): start it, or check VERBATIM_DATABASE`,
    );
  return error;
}
