import { type Kysely, PostgresAdapter, type RawBuilder, sql } from 'kysely';
import type { Tables } from './schema.ts';

/**
 * This moment by the clock that all who write to a database share, in milliseconds: that of PostgreSQL. A file has the
 * clock of its one process.
 */
export const sharedNow = (db: Kysely<Tables>): RawBuilder<number> =>
  db.getExecutor().adapter instanceof PostgresAdapter
    ? sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`
    : sql<number>`${Date.now()}`;
