import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isStoreError, type NewSource, type Owner, type Store, storeThread } from '../../src/store/index.ts';
import { openStore } from '../../src/store/store.ts';
import { built, STORE_WORKER } from '../support/program.ts';
import { type TcpProxy, tcpProxy } from '../support/tcp-proxy.ts';
import { dropDatabases, embeddedPlace, hasPostgres, postgresPlace, type TestPlace } from './databases.ts';

const SERVER: Owner = 'server:1';
const HERE = { owner: SERVER, server: '1' };
const QUOTA = { sources: 10_000, bytes: 1e9, hourly: 100_000 };
const source = (id: string, size = 100): NewSource => ({
  id,
  title: id,
  file: new Uint8Array(size).fill(97),
  found: null,
  foundBy: null,
});
const put = (store: Store, id: string, size?: number) => store.put(HERE, source(id, size), '5', 1, QUOTA);
const ids = async (store: Store): Promise<string[]> => (await store.list(SERVER)).map(({ id }) => id);

/** A place on a disk of one megabyte; nothing where this process may not make one. */
function smallDisk(): { readonly folder: string; clear(): void } | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-small-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  return {
    folder,
    clear() {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

const disk = smallDisk();
disk?.clear();

describe.skipIf(!disk)(`a full disk${disk ? '' : ' (skipped: no disk can be mounted here)'}`, () => {
  it('lets nothing half done, goes on reading, opens again, and takes in more once there is room', async () => {
    const at = smallDisk();
    if (!at) throw new Error('no disk');
    const place = { folder: join(at.folder, 'data') };
    // A thread each, since a lock that a full disk keeps goes with its thread.
    await built();
    let store = storeThread(STORE_WORKER, place);
    try {
      const there: string[] = [];
      let told: unknown;
      for (let n = 0; told === undefined && n < 100; n++)
        await put(store, `s${n}`, 30_000).then(
          () => there.push(`s${n}`),
          (error: unknown) => {
            told = error;
          },
        );
      expect(isStoreError(told)).toBe(true);
      expect(String(told)).toMatch(/cannot be read or written \(SQLITE_FULL\)/);
      expect(there.length).toBeGreaterThan(5);
      expect((await ids(store)).sort()).toEqual(there.sort());
      await store.close();
      store = storeThread(STORE_WORKER, place);
      await store.check();
      expect((await ids(store)).sort()).toEqual(there.sort());
      await expect(put(store, 'more', 200_000)).rejects.toSatisfy(isStoreError);
      execFileSync('mount', ['-o', 'remount,size=4m', at.folder]);
      expect(await put(store, 'more', 200_000)).toBe('added');
      expect(await ids(store)).toContain('more');
    } finally {
      await store.close();
      at.clear();
    }
  });
});

describe('data that another process came to hold first', () => {
  it('are told of by the first writing, and had as soon as they are free', async () => {
    const at = await embeddedPlace();
    const late = openStore(at.place);
    expect(await ids(late)).toEqual([]);
    const first = openStore(at.place);
    await put(first, 'a');
    await expect(put(late, 'b')).rejects.toThrow('is in use by another Verbatim');
    await first.close();
    expect(await put(late, 'b')).toBe('added');
    expect(await ids(late)).toEqual(['a', 'b']);
    await late.close();
    await at.clear();
  });
});

describe.skipIf(!hasPostgres)(
  `PostgreSQL behind a bad line${hasPostgres ? '' : ' (skipped: none runs on 127.0.0.1:5432)'}`,
  () => {
    let at: TestPlace;
    let proxy: TcpProxy;
    let store: Store;
    beforeEach(async () => {
      at = await postgresPlace();
      const url = new URL(at.place.postgres ?? '');
      proxy = await tcpProxy({ host: url.hostname, port: Number(url.port) });
      url.port = String(proxy.port);
      store = openStore({ folder: '', postgres: url.href });
      await put(store, 'a');
    });
    afterEach(async () => {
      proxy.flow();
      await store.close();
      await proxy.close();
      await at.clear();
    });
    afterAll(dropDatabases);

    it('that is cut fails at once, and goes on by itself', async () => {
      proxy.cut();
      await expect(put(store, 'b')).rejects.toSatisfy(isStoreError);
      await expect(ids(store)).rejects.toSatisfy(isStoreError);
      proxy.flow();
      expect(await put(store, 'c')).toBe('added');
      expect(await ids(store)).toEqual(['a', 'c']);
    });

    it('that is cut in the middle of much at once leaves each whole or absent', async () => {
      const all = Array.from({ length: 30 }, (_, n) => put(store, `s${n}`).catch(() => 'told'));
      await new Promise((resolve) => setTimeout(resolve, 20));
      proxy.cut();
      const told = await Promise.all(all);
      proxy.flow();
      const there = await ids(store);
      for (const [n, what] of told.entries()) if (what === 'added') expect(there).toContain(`s${n}`);
      const { length } = await store.events(SERVER, 100);
      expect(length).toBe(there.length);
    });

    it('that falls silent makes nothing wait without end, and takes no late answer for another’s', async () => {
      proxy.stall();
      const all = await Promise.allSettled([put(store, 'b'), ids(store), store.draft('x')]);
      for (const one of all) expect(one.status === 'rejected' && isStoreError(one.reason)).toBe(true);
      proxy.flow();
      expect(await store.draft('x')).toBeUndefined();
      expect(await ids(store)).toContain('a');
      expect(await put(store, 'c')).toBe('added');
    }, 40_000);

    it('that falls silent can be closed', async () => {
      proxy.stall();
      await store.close();
    }, 15_000);

    it('that is silent from the start is told of', async () => {
      proxy.stall();
      const url = new URL(at.place.postgres ?? '');
      url.port = String(proxy.port);
      const other = openStore({ folder: '', postgres: url.href });
      await expect(other.check()).rejects.toThrow(
        /^PostgreSQL at 127\.0\.0\.1:\d+\/\w+ (cannot be reached|does not answer)/,
      );
      proxy.flow();
      await other.check();
      await other.close();
    }, 40_000);

    it('whose connections the server ends, as a restart does, goes on by itself', async () => {
      const client = new pg.Client({ connectionString: at.place.postgres });
      await client.connect();
      const end = () =>
        client.query(
          'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
        );
      const ended: string[] = [];
      for (let n = 0; n < 10; n++) {
        const putting = put(store, `r${n}`).catch((error: unknown) => {
          if (!isStoreError(error)) throw error;
          return 'told';
        });
        await end();
        ended.push(await putting);
      }
      await client.end();
      expect(await put(store, 'z')).toBe('added');
      const there = await ids(store);
      for (const [n, what] of ended.entries()) if (what === 'added') expect(there).toContain(`r${n}`);
      expect((await store.events(SERVER, 100)).length).toBe(there.length);
    }, 40_000);
  },
);
