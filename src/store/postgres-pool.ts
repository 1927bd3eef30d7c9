import { setTimeout as sleep } from 'node:timers/promises';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { StoreError } from './error.ts';

/** PostgreSQL, or the way to it, says nothing; whether it did what it was told is not known. */
export class Silent extends StoreError {}

/** The connection has ended, and says nothing more. */
class Ended extends Silent {}

/** A server that is silent does not say goodbye. */
const GOODBYE_MS = 1000;

/**
 * A pool whose every query ends within a time, also where the server or the way to it has fallen silent: then the
 * query fails and its connection is thrown away, since an answer might still come of it and be taken for another's.
 * (`query_timeout` of `pg` puts such a connection back among the good ones.)
 * @param patience how long a query may take, in milliseconds
 */
export const boundedPool = (pool: pg.Pool, patience: number): PostgresPool => ({
  connect: () => bounded(() => pool.connect().catch(thrown), patience),
  end: () => endPool(pool),
});

/** Ends what is at rest, and waits no longer than a server that answers would take. */
export const endPool = (pool: pg.Pool): Promise<void> =>
  Promise.race([pool.end(), sleep(GOODBYE_MS, undefined, { ref: false })]);

/** A connection that ended at rest is noticed by whoever begins with it: so many are tried, since others ended with it. */
const MOST_BEGUN = 3;
const BEGINS = /^(?:begin|start transaction)\b/i;

async function bounded(connect: () => Promise<pg.PoolClient>, patience: number): Promise<PostgresPoolClient> {
  let silent = false;
  // One that breaks while it is taken tells whoever queries it; without a listener it would end the process.
  const broken = (): void => {
    silent = true;
  };
  const take = async (): Promise<pg.PoolClient> => (await connect()).on('error', broken);
  /** None where one has ended and no other could be had. */
  let client: pg.PoolClient | undefined = await take();
  const leave = (): void => {
    client?.off('error', broken);
    client?.release(silent);
    client = undefined;
  };
  const ask = (text: string, parameters: readonly unknown[]): Promise<unknown> => {
    const taken = client;
    if (silent || !taken) return Promise.reject(new Ended('PostgreSQL does not answer'));
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        silent = true;
        reject(new Silent('PostgreSQL does not answer in time'));
      }, patience);
      taken
        .query(text, [...parameters])
        .catch(thrown)
        .then(resolve, reject)
        .finally(() => clearTimeout(timer));
    });
  };
  const query = async (text: string, parameters: readonly unknown[]): Promise<unknown> => {
    for (let begun = 1; ; begun++) {
      try {
        return await ask(text, parameters);
      } catch (error) {
        // Where nothing was begun nothing is lost: the next connection is tried.
        if (!(error instanceof Ended) || !BEGINS.test(text) || begun === MOST_BEGUN) throw error;
      }
      silent = true;
      leave();
      client = await take();
      silent = false;
    }
  };
  return { query: query as PostgresPoolClient['query'], release: leave };
}

/** What `pg` itself says of a connection that broke, or did not come in time, has no code. */
function thrown(error: Error): never {
  const { message } = error;
  if ('code' in error) throw error;
  if (/terminated/i.test(message)) throw new Ended(message);
  throw /timeout|connection/i.test(message) ? new Silent(message) : error;
}
