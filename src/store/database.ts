import { Kysely, type KyselyConfig, Migrator, sql } from 'kysely';
import { StoreError } from './error.ts';
import { type Dialect, migrationNames, migrationsUpTo } from './migrations.ts';
import type { Tables } from './schema.ts';

/** A database that is open, at the version of this program. */
export interface Database {
  readonly db: Kysely<Tables>;
  readonly dialect: Dialect;
  close(): Promise<void>;
}

const MIGRATION_TABLE = 'verbatim_migrations';

/** @param upTo stops behind that migration */
export async function migrated(
  config: KyselyConfig['dialect'],
  dialect: Dialect,
  upTo?: string,
): Promise<Database> {
  const db = new Kysely<Tables>({ dialect: config });
  const database = { db, dialect, close: () => db.destroy() };
  await migrate(database, upTo);
  return database;
}

/** Whether a database has steps before it to be at the version of this program. @param upTo looks no further */
export async function isBehind(config: KyselyConfig['dialect'], upTo?: string): Promise<boolean> {
  const there = await versionsOf({ db: new Kysely<Tables>({ dialect: config }) });
  return migrationNames().some((name) => !there.includes(name) && (upTo === undefined || name <= upTo));
}

/**
 * Brings a database to the version of this program, each step whole or not at all.
 * @throws StoreError when a newer Verbatim has written it
 */
export async function migrate(
  { db, dialect }: Pick<Database, 'db' | 'dialect'>,
  upTo?: string,
): Promise<void> {
  const there = await versionsOf({ db });
  const newer = there.filter((name) => !migrationNames().includes(name));
  if (newer.length > 0)
    throw new StoreError(
      `the data was written by a newer Verbatim (${newer.at(-1)}): install that one, or restore a backup of this one`,
    );
  // Forward only: one that is past the wanted version stays as it is.
  if (upTo !== undefined && there.some((name) => name > upTo)) return;
  const migrator = new Migrator({
    db,
    provider: migrationsUpTo(dialect, upTo),
    migrationTableName: MIGRATION_TABLE,
    migrationLockTableName: `${MIGRATION_TABLE}_lock`,
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

/** The migrations that a database has behind it. */
export async function versionsOf({ db }: Pick<Database, 'db'>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === MIGRATION_TABLE)) return [];
  const { rows } = await sql<{
    name: string;
  }>`select name from ${sql.table(MIGRATION_TABLE)} order by name`.execute(db);
  return rows.map(({ name }) => name);
}
