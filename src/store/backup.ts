import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { sql } from 'kysely';
import { z } from 'zod';
import { writeWhole } from '../corpus/write-whole.ts';
import { type Database, migrate, versionsOf } from './database.ts';
import { StoreError } from './error.ts';
import { migrationNames } from './migrations.ts';
import { TABLE_NAMES, type Tables } from './schema.ts';

/**
 * A backup is lines of JSON, packed with gzip, and the same for every database: the version, then each row behind the
 * name of its table, bytes in base 64, then how many rows there were. So it also takes data from one database to another.
 */
const header = z.object({ verbatim: z.literal('backup'), version: z.string() });
const row = z.tuple([z.enum(TABLE_NAMES), z.record(z.string(), z.unknown())]);
const footer = z.object({ rows: z.number() });

const ROWS_AT_ONCE = 100;

/** Writes all that is stored into a file, as it is at one moment, while others go on. */
export async function backup(
  { db, dialect }: Pick<Database, 'db' | 'dialect'>,
  file: string,
): Promise<number> {
  try {
    return await db
      .transaction()
      .setIsolationLevel(dialect === 'postgres' ? 'repeatable read' : 'serializable')
      .execute(async (tx) => {
        let count = 0;
        async function* lines(): AsyncGenerator<string> {
          const version = (await versionsOf({ db: tx })).at(-1) ?? '';
          yield `${JSON.stringify({ verbatim: 'backup', version })}\n`;
          for (const table of TABLE_NAMES)
            for (let offset = 0; ; offset += ROWS_AT_ONCE) {
              const part = await rowsOf(tx, table, offset);
              for (const one of part) yield `${JSON.stringify([table, packed(one)])}\n`;
              count += part.length;
              if (part.length < ROWS_AT_ONCE) break;
            }
          yield `${JSON.stringify({ rows: count })}\n`;
        }
        await pipeline(Readable.from(lines()), createGzip(), (bytes) =>
          writeWhole(file, bytes, undefined, 0o600),
        );
        return count;
      });
  } catch (error) {
    throw unwritable(error, file);
  }
}

async function rowsOf(
  db: Database['db'],
  table: keyof Tables,
  offset: number,
): Promise<Record<string, unknown>[]> {
  const order = sql.raw(ORDER[table]);
  const { rows } = await sql<Record<string, unknown>>`
    select * from ${sql.table(table)} order by ${order} limit ${ROWS_AT_ONCE} offset ${offset}`.execute(db);
  return rows;
}

/** Something that tells the rows of a table apart. */
const ORDER: Readonly<Record<keyof Tables, string>> = {
  shelves: 'owner',
  sources: 'owner, id',
  drafts: 'id',
  settings: 'owner, name',
  places: 'place',
  events: 'id',
  quiz_answers: 'owner, quiz, question, who',
  saved: 'owner, id',
  dailies: 'channel',
  daily_shown: 'channel, item',
  assignments: 'id',
  handed_in: 'assignment, task, who',
  task_picks: 'assignment, task, question, who',
  task_people: 'assignment, who',
  feedback: 'id',
  follows: 'id',
  follow_told: 'follow, source',
  operator_sources: 'id',
  discussions: 'thread',
  cited: 'thread, place, id',
};

/**
 * Brings a backup back into a database that nothing was stored in; all of it, or nothing.
 * @param empty opens that database and brings it to a version, and no further
 * @throws StoreError when the file is no whole backup, is of a newer Verbatim, or the database is not empty
 */
export async function restore(file: string, empty: (version: string) => Promise<Database>): Promise<number> {
  const lines = linesOf(file);
  const first = header.safeParse(await lines.next().then(({ value }) => value));
  if (!first.success)
    throw new StoreError(`${file} is no backup of Verbatim: give the file that verbatim backup wrote`);
  const { version } = first.data;
  if (!migrationNames().includes(version))
    throw new StoreError(
      `${file} was written by a newer Verbatim (${version}): install that one to restore it`,
    );
  const database = await empty(version);
  try {
    if ((await versionsOf(database)).at(-1) !== version || !(await isEmpty(database.db)))
      throw new StoreError('there are data already: restore into a new VERBATIM_DATA or an empty database');
    const count = await database.db.transaction().execute(async (tx) => {
      let rows = 0;
      for await (const line of lines) {
        const end = footer.safeParse(line);
        if (end.success && end.data.rows === rows) return rows;
        const { data } = row.safeParse(line);
        if (!data) break;
        rows++;
        const [table, values] = data;
        if (table === 'events' || table === 'feedback') delete values.id;
        await tx
          .insertInto(table)
          .values(unpacked(values) as never)
          .execute();
      }
      throw new StoreError(`${file} is damaged or cut off behind ${rows} rows: nothing was restored`);
    });
    await migrate(database);
    return count;
  } finally {
    await database.close();
  }
}

async function isEmpty(db: Database['db']): Promise<boolean> {
  const there = (await db.introspection.getTables()).map(({ name }) => name);
  for (const table of TABLE_NAMES)
    if (there.includes(table) && (await rowsOf(db, table, 0)).length > 0) return false;
  return true;
}

async function* linesOf(file: string): AsyncGenerator<unknown, undefined> {
  const stream = createReadStream(file);
  const unpacked = stream.pipe(createGunzip());
  stream.on('error', (error) => unpacked.destroy(error));
  try {
    for await (const line of createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY }))
      yield JSON.parse(line);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code.startsWith('E'))
      throw new StoreError(`${file} cannot be read (${code}): check its name and permissions`);
    throw new StoreError(`${file} is damaged or no backup of Verbatim: nothing was restored`);
  }
  return undefined;
}

const packed = (row: Record<string, unknown>): object =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value,
    ]),
  );

const unpacked = (row: Record<string, unknown>): object =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null && 'base64' in value
        ? Buffer.from(String(value.base64), 'base64')
        : value,
    ]),
  );

function unwritable(error: unknown, file: string): unknown {
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  return /^E[A-Z]+$/.test(code ?? '')
    ? new StoreError(`${file} cannot be written (${code}): check the folder and the disk`)
    : error;
}
