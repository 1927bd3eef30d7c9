import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, versionsOf } from '../../src/store/database.ts';
import { backupPlace, restorePlace, type StorePlace } from '../../src/store/index.ts';
import { databaseFile, openLibsql } from '../../src/store/libsql.ts';
import { migrationNames } from '../../src/store/migrations.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { openStore } from '../../src/store/store.ts';
import {
  DATABASES,
  dropDatabases,
  embeddedPlace,
  hasPostgres,
  postgresPlace,
  type TestPlace,
} from './databases.ts';

const openAt = ({ folder, postgres }: StorePlace, version?: string): Promise<Database> =>
  postgres === undefined ? openLibsql(folder, version) : openPostgres(postgres, undefined, version);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const QUOTA = { sources: 1000, bytes: 1e9, hourly: 1000 };

/** A row as the first version has it. */
const FIRST = {
  owner: 'user:5',
  id: 'a',
  title: 'The mill',
  file: bytes('The mill burned down.'),
  size: 21,
  added_by: '5',
  added_at: 1,
} as const;

afterAll(dropDatabases);

describe.each(DATABASES)('data on $name', ({ make, there }) => {
  describe.skipIf(!there)('', () => {
    let at: TestPlace;
    beforeEach(async () => {
      at = await make();
    });
    afterEach(() => at.clear());

    it.each(migrationNames())(
      'of version %s are brought to this one, and nothing is lost',
      async (version) => {
        const old = await openAt(at.place, version);
        expect((await versionsOf(old)).at(-1)).toBe(version);
        await old.db
          .insertInto('sources')
          .values(FIRST as never)
          .execute();
        await old.close();
        const store = openStore(at.place);
        expect(await store.list('user:5')).toMatchObject([{ id: 'a', title: 'The mill' }]);
        expect(await store.remove('user:5', 'a', '5', 2)).toBe(true);
        await store.close();
        const now = await openAt(at.place);
        expect(await versionsOf(now)).toEqual(migrationNames());
        await now.close();
      },
    );

    it('of a newer version are refused with a sentence', async () => {
      const newer = await openAt(at.place);
      await sql`insert into verbatim_migrations values ('9999-future', '2030-01-01')`.execute(newer.db);
      await newer.close();
      await expect(openStore(at.place).check()).rejects.toThrow(
        'the data was written by a newer Verbatim (9999-future): install that one, or restore a backup of this one',
      );
    });

    it.each(migrationNames())('of version %s are restored from a backup', async (version) => {
      const old = await openAt(at.place, version);
      await old.db
        .insertInto('sources')
        .values(FIRST as never)
        .execute();
      await old.close();
      const other = await make();
      try {
        const file = join((await embeddedPlace()).place.folder, '..', 'backup');
        // Written by the program of that time, which had the tables of that time.
        const rows = [{ verbatim: 'backup', version }, ['sources', packed(FIRST)], { rows: 1 }];
        await writeFile(file, gzipSync(rows.map((row) => `${JSON.stringify(row)}\n`).join('')));
        expect(await restorePlace(other.place, file)).toBe(1);
        const store = openStore(other.place);
        const [source] = await store.sources('user:5', ['a']);
        expect(new TextDecoder().decode(source?.file)).toBe('The mill burned down.');
        await store.close();
      } finally {
        await other.clear();
      }
    });

    it('are backed up while they are used, and restored whole into either database', async () => {
      const store = openStore(at.place);
      for (let n = 0; n < 120; n++)
        await store.put(
          { owner: `server:${n % 3}`, server: `${n % 3}` },
          { ...FIRST, id: `s${n}`, file: bytes(`${n} \0 “ä😀”`), found: bytes('{}'), foundBy: 'x' },
          '5',
          n,
          QUOTA,
        );
      await store.place('1', '2', 'channel:2', '5', 1);
      const file = join((await embeddedPlace()).place.folder, '..', 'backup');
      const count = await backupPlace(at.place, file);
      const everything = async () => [
        await Promise.all([0, 1, 2].map((n) => store.list(`server:${n}`))),
        await store.shelfAt({ server: '1', channels: ['2'], user: '5' }),
      ];
      const before = await everything();
      await store.close();
      for (const target of [embeddedPlace, ...(hasPostgres ? [postgresPlace] : [])]) {
        const other = await target();
        expect(await restorePlace(other.place, file)).toBe(count);
        const restored = openStore(other.place);
        expect(await Promise.all([0, 1, 2].map((n) => restored.list(`server:${n}`)))).toEqual(before[0]);
        expect(await restored.shelfAt({ server: '1', channels: ['2'], user: '5' })).toEqual(before[1]);
        // It goes on from there.
        await restored.put(
          { owner: 'user:5', server: null },
          { ...FIRST, found: null, foundBy: null },
          '5',
          1,
          QUOTA,
        );
        await expect(restorePlace(other.place, file)).rejects.toThrow(/in use|there are data already/);
        await restored.close();
        await expect(restorePlace(other.place, file)).rejects.toThrow('there are data already');
        await other.clear();
      }
    });

    it('are not restored from half a backup, and can be from the whole one then', async () => {
      const store = openStore(at.place);
      await store.put(
        { owner: 'user:5', server: null },
        { ...FIRST, found: null, foundBy: null },
        '5',
        1,
        QUOTA,
      );
      const file = join((await embeddedPlace()).place.folder, '..', 'backup');
      await backupPlace(at.place, file);
      await store.close();
      const whole = await readFile(file);
      const lines = gunzipSync(whole).toString().split('\n');
      const other = await make();
      for (const broken of [
        whole.subarray(0, whole.length / 2),
        gzipSync(lines.slice(0, -2).join('\n')),
        bytes('x'),
      ]) {
        await writeFile(file, broken);
        await expect(restorePlace(other.place, file)).rejects.toThrow(/damaged|no backup/);
      }
      await writeFile(file, whole);
      expect(await restorePlace(other.place, file)).toBe(3);
      await other.clear();
    });
  });
});

const packed = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value,
    ]),
  );

describe('an embedded database', () => {
  let at: TestPlace;
  beforeEach(async () => {
    at = await embeddedPlace();
  });
  afterEach(() => at.clear());

  it('refuses a second one that would use the same data', async () => {
    const first = openStore(at.place);
    await first.set({ owner: 'user:5', server: null }, 'a', '1', '5', 1);
    await expect(openStore(at.place).check()).rejects.toThrow(
      `the data in ${at.place.folder} is in use by another Verbatim: stop that one, or give this one a folder of its own in VERBATIM_DATA`,
    );
    await first.close();
    await expect(openStore(at.place).check()).resolves.toBeUndefined();
  });

  it('that is damaged is told of, and not touched', async () => {
    mkdirSync(at.place.folder, { recursive: true });
    const file = databaseFile(at.place.folder);
    writeFileSync(file, 'x'.repeat(5000));
    await expect(openStore(at.place).check()).rejects.toThrow(
      `${file} is damaged (file is not a database): move it away, and bring a backup back with verbatim restore`,
    );
    expect(await readFile(file, 'utf8')).toBe('x'.repeat(5000));
  });

  it('is damaged in its middle too', async () => {
    const store = openStore(at.place);
    for (let n = 0; n < 40; n++)
      await store.put(
        { owner: 'user:5', server: null },
        { ...FIRST, id: `s${n}`, file: bytes('word '.repeat(1000)), found: null, foundBy: null },
        '5',
        n,
        QUOTA,
      );
    await store.close();
    const file = databaseFile(at.place.folder);
    const whole = await readFile(file);
    whole.fill(0xff, 40_960, 40_960 + 8192);
    await writeFile(file, whole);
    await expect(openStore(at.place).check()).rejects.toThrow('is damaged (');
  });

  it('in a folder that cannot be made is told of', async () => {
    mkdirSync(join(at.place.folder, '..'), { recursive: true });
    writeFileSync(at.place.folder, 'a file');
    const store = openStore(at.place);
    await expect(store.set({ owner: 'user:5', server: null }, 'a', '1', '5', 1)).rejects.toThrow(
      /cannot be opened \(E[A-Z]+\): check the folder's permissions and the disk, or set VERBATIM_DATA/,
    );
  });

  it('is backed up from nothing with a sentence', async () => {
    await expect(backupPlace(at.place, join(at.place.folder, 'x'))).rejects.toThrow('nothing was stored yet');
  });
});

describe.skipIf(!hasPostgres)('a PostgreSQL that does not let Verbatim do what it needs', () => {
  let at: TestPlace;
  beforeEach(async () => {
    at = await postgresPlace();
  });
  afterEach(() => at.clear());
  const opening = async (options: string): Promise<string> => {
    const url = new URL(at.place.postgres ?? '');
    url.searchParams.set('options', options);
    const error = await openPostgres(url.href).catch((reason: unknown) => reason);
    return String(error).replace(url.host + url.pathname, 'HERE');
  };

  it('says so where it lets nobody make tables, without the migrations', async () => {
    expect(await opening('-c role=pg_monitor')).toBe(
      'StoreError: PostgreSQL at HERE does not let this user make tables (no schema has been selected to create in): make the user the owner of the database',
    );
  });

  it('says so where it is read alone', async () => {
    expect(await opening('-c default_transaction_read_only=on')).toBe(
      'StoreError: PostgreSQL at HERE takes no changes (cannot execute CREATE TABLE in a read-only transaction): name the one that does in VERBATIM_DATABASE',
    );
  });
});

describe('a PostgreSQL that is not there', () => {
  it('is told of without the password', async () => {
    const error = await openPostgres('postgres://me:secret@127.0.0.1:1/x').catch((error: Error) => error);
    expect(String(error)).toBe(
      'StoreError: PostgreSQL at 127.0.0.1:1/x cannot be reached (ECONNREFUSED): start it, or check VERBATIM_DATABASE',
    );
  });
});
