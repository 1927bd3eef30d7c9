import { join } from 'node:path';
import {
  type DatabaseConnection,
  type Driver,
  type Dialect as KyselyDialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';
import Libsql from 'libsql';
import { makeFolder } from '../corpus/make-folder.ts';
import { type Database, migrated } from './database.ts';
import { StoreError } from './error.ts';

const FILE = 'verbatim.db';

export const databaseFile = (folder: string): string => join(folder, FILE);

type Connection = InstanceType<typeof Libsql>;

/** SQLite takes back what a broken migration has done to the tables too, which Kysely leaves unused. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** A full disk ends a transaction by itself: what is told then is that it is full. */
class ForgivingDriver extends SqliteDriver {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    super({ database: withBuffers(connection) });
    this.#connection = connection;
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#connection.inTransaction) await super.rollbackTransaction(connection);
  }
}

class Embedded extends SqliteDialect implements KyselyDialect {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    super({ database: withBuffers(connection) });
    this.#connection = connection;
  }

  override createDriver(): Driver {
    return new ForgivingDriver(this.#connection);
  }

  override createAdapter(): SqliteAdapter {
    return new Adapter();
  }
}

/** An empty database that is nowhere but in memory, for as long as nothing is stored. */
export const openInMemory = (): Promise<Database> => embedded(new Libsql(':memory:'));

/**
 * Opens the database in a folder, and makes both where they are not there. It is held by this one connection alone:
 * what libsql bundles, SQLite 3.45, has a fault in its write-ahead log when two connections use it.
 * @throws StoreError when another process holds it, it is damaged, or a newer Verbatim has written it
 */
export async function openLibsql(folder: string, upTo?: string): Promise<Database> {
  try {
    await makeFolder(folder, 0o700);
    const connection = new Libsql(databaseFile(folder), { timeout: 500 });
    try {
      for (const pragma of ['locking_mode = EXCLUSIVE', 'journal_mode = WAL', 'synchronous = FULL'])
        connection.prepare(`pragma ${pragma}`).all([]);
      // The lock is taken by the first writing, and kept.
      connection.exec('begin immediate; commit');
      const [checked] = connection.prepare('pragma integrity_check').all([]) as { integrity_check: string }[];
      if (checked?.integrity_check !== 'ok') throw damaged(folder, checked?.integrity_check ?? '');
      const database = await embedded(connection, upTo);
      return { ...database, close: () => release(connection) };
    } catch (error) {
      await release(connection).catch(() => {});
      throw error;
    }
  } catch (error) {
    throw known(error, folder);
  }
}

/**
 * Lets go of the file, all of it written: libsql holds it until its statements are collected as garbage, so the lock
 * is given back before. On a full disk it stays in two files, and the lock goes with the process.
 */
async function release(connection: Connection): Promise<void> {
  try {
    for (const pragma of ['journal_mode = DELETE', 'locking_mode = NORMAL', 'schema_version'])
      connection.prepare(`pragma ${pragma}`).all([]);
  } catch (error) {
    if (!/^SQLITE_(FULL|IOERR)/.test(codeOf(error))) throw error;
  } finally {
    connection.close();
  }
}

const codeOf = (error: unknown): string => String((error as { code?: unknown } | undefined)?.code ?? '');

const embedded = (connection: Connection, upTo?: string): Promise<Database> =>
  migrated(new Embedded(connection), 'libsql', upTo);

/** libsql takes bytes as a `Uint8Array`, and gives them as an `ArrayBuffer`. */
const withBuffers = (connection: Connection): SqliteDatabase => ({
  close: () => connection.close(),
  prepare(query) {
    const statement = connection.prepare(query);
    return {
      reader: statement.reader,
      all: (given) => statement.all(given).map(bytesOf),
      run: (given) => statement.run(given),
      iterate: (given) => statement.iterate(given) as IterableIterator<unknown>,
    };
  },
});

const bytesOf = (row: unknown): unknown =>
  Object.fromEntries(
    Object.entries(row as object).map(([name, value]) => [
      name,
      value instanceof ArrayBuffer ? new Uint8Array(value) : value,
    ]),
  );

const damaged = (folder: string, why: string): StoreError =>
  new StoreError(
    `${databaseFile(folder)} is damaged (${why.split('\n', 1)[0]}): move it away, and bring a backup back with verbatim restore`,
  );

function known(error: unknown, folder: string): unknown {
  if (error instanceof StoreError) return error;
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  if (/^SQLITE_(BUSY|LOCKED)/.test(code))
    return new StoreError(
      `the data in ${folder} is in use by another Verbatim: stop that one, or give this one a folder of its own in VERBATIM_DATA`,
    );
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return damaged(folder, message);
  if (/^(SQLITE_(CANTOPEN|READONLY|IOERR|FULL|PERM)|EACCES|EROFS|ENOTDIR|EEXIST|EPERM|ENOSPC)/.test(code))
    return new StoreError(
      `the data in ${folder} cannot be opened (${code}): check the folder's permissions and the disk, or set VERBATIM_DATA`,
    );
  return error;
}
