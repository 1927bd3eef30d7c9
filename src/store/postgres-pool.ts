import { setTimeout as sleep } from 'node:timers/promises';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { StoreError } from './error.ts';

/** PostgreSQL, or the way to it, says nothing; whether it did what it was told is not known. */
export class Silent extends StoreError {}

/** A server that is silent does not say goodbye. */
const GOODBYE_MS = 1000;

/**
 * A pool whose every query ends within a time, also where the server or the way to it has fallen silent: then the
 * query fails and its connection is thrown away, since an answer might still come of it and be taken for another's.
 * (`query_timeout` of `pg` puts such a connection back among the good ones.)
 * @param patience how long a query may take, in milliseconds
 */
export const boundedPool = (pool: pg.Pool, patience: number): PostgresPool => ({
  connect: async () => bounded(await pool.connect().catch(thrown), patience),
  end: () => endPool(pool),
});

/** Ends what is at rest, and waits no longer than a server that answers would take. */
export const endPool = (pool: pg.Pool): Promise<void> =>
  Promise.race([pool.end(), sleep(GOODBYE_MS, undefined, { ref: false })]);

function bounded(client: pg.PoolClient, patience: number): PostgresPoolClient {
  let silent = false;
  // One that breaks while it is taken tells whoever queries it; without a listener it would end the process.
  const broken = (): void => {
    silent = true;
  };
  client.on('error', broken);
  const query = (text: string, parameters: readonly unknown[]): Promise<unknown> => {
    if (silent) return Promise.reject(new Silent('PostgreSQL does not answer'));
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        silent = true;
        reject(new Silent('PostgreSQL does not answer in time'));
      }, patience);
      client
        .query(text, [...parameters])
        .catch(thrown)
        .then(resolve, reject)
        .finally(() => clearTimeout(timer));
    });
  };
  return {
    query: query as PostgresPoolClient['query'],
    release() {
      client.off('error', broken);
      client.release(silent);
    },
  };
}

/** What `pg` itself says of a connection that broke, or did not come in time, has no code. */
function thrown(error: Error): never {
  const { message } = error;
  throw !('code' in error) && /terminated|timeout|connection/i.test(message) ? new Silent(message) : error;
}
