import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { StorePlace } from '../../src/store/index.ts';

/** A place for data that is gone after the test. */
export interface TestPlace {
  readonly place: StorePlace;
  clear(): Promise<void>;
}

/** Where a PostgreSQL may be for tests. Databases are made there, and dropped again. */
const SERVER = 'postgres://postgres@127.0.0.1:5432';

/** Where none runs that is known at once; one that runs may be slow while files are compiled. */
async function onServer<Result>(run: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: `${SERVER}/postgres`, connectionTimeoutMillis: 10_000 });
  await client.connect();
  return run(client).finally(() => client.end());
}

export const hasPostgres: boolean = await onServer(async () => true).catch(() => false);

/** Writing that waits for the disk waits for nothing in memory. */
const ROOM = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** The process is in the name, so that what a killed one has left can be told. */
const OURS = `verbatim-store-of-${process.pid}-`;

/** Deletes what killed processes have left in memory. */
function sweep(): void {
  for (const name of readdirSync(ROOM)) {
    const [, pid] = /^verbatim-store-of-(\d+)-/.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(join(ROOM, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

sweep();

export async function embeddedPlace(): Promise<TestPlace> {
  const folder = mkdtempSync(join(ROOM, OURS));
  return {
    place: { folder: join(folder, 'data') },
    clear: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Made once and emptied between tests, since making one waits for the disk. */
const free: string[] = [];
const made: string[] = [];

export async function postgresPlace(): Promise<TestPlace> {
  let name = free.pop();
  if (name === undefined) {
    name = `verbatim_test_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
    await onServer((client) => client.query(`create database ${name}`));
    made.push(name);
  }
  const postgres = `${SERVER}/${name}?options=-c%20synchronous_commit%3Doff`;
  return {
    place: { folder: '', postgres },
    async clear() {
      const client = new pg.Client({ connectionString: postgres });
      await client.connect();
      await client.query('drop schema public cascade; create schema public').finally(() => client.end());
      free.push(name);
    },
  };
}

/** Call it when a file of tests ends. */
export async function dropDatabases(): Promise<void> {
  free.length = 0;
  for (const name of made.splice(0))
    await onServer((client) => client.query(`drop database if exists ${name} with (force)`));
}

/** The databases that every test of the store runs on. */
export const DATABASES = [
  { name: 'libsql', make: embeddedPlace, there: true },
  {
    name: `PostgreSQL${hasPostgres ? '' : ' (skipped: none runs on 127.0.0.1:5432)'}`,
    make: postgresPlace,
    there: hasPostgres,
  },
] as const;
