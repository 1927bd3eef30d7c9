import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupPlace, type Owner, restorePlace, type Store } from '../../src/store/index.ts';
import { openStore } from '../../src/store/store.ts';
import { DATABASES, dropDatabases, embeddedPlace, type TestPlace } from './databases.ts';

const ME: Owner = 'user:7';
const MINE = { owner: ME, server: null };
const CLASS: Owner = 'channel:55';
const OURS = { owner: CLASS, server: '100000000000000001' };

afterAll(dropDatabases);

describe.each(DATABASES)('saved excerpts on $name', ({ make, there }) => {
  describe.skipIf(!there)('', () => {
    let at: TestPlace;
    let store: Store;
    beforeEach(async () => {
      at = await make();
      store = openStore(at.place);
    });
    afterEach(async () => {
      await store.close();
      await at.clear();
    });
    const ids = async (owner: Owner, limit = 10, offset = 0) =>
      (await store.saved(owner, limit, offset)).map(({ id }) => id);

    it('come back newest first, once each, a page at a time', async () => {
      expect(await store.save(MINE, ['a', 'b', 'a'], '7', 1000, 10)).toBe(2);
      expect(await store.save(MINE, ['b', 'c'], '7', 2000, 10)).toBe(1);
      expect(await ids(ME)).toEqual(['c', 'a', 'b']);
      expect(await ids(ME, 2, 1)).toEqual(['a', 'b']);
      expect(await store.countSaved(ME)).toBe(3);
      expect((await store.savedAt(ME, 1000)).map(({ id }) => id).sort()).toEqual(['a', 'b']);
      expect(await store.save(MINE, ['a'], '7', 3000, 10)).toBe(0);
    });

    it('are as many as there is room for, all or none', async () => {
      await store.save(MINE, ['a', 'b'], '7', 1000, 3);
      expect(await store.save(MINE, ['c', 'd'], '7', 2000, 3)).toBeUndefined();
      expect(await ids(ME)).toEqual(['a', 'b']);
      expect(await store.save(MINE, ['c'], '7', 2000, 3)).toBe(1);
    });

    it('are taken out one by one or all at once, of this collection alone', async () => {
      await store.save(MINE, ['a', 'b', 'c'], '7', 1000, 10);
      await store.save(OURS, ['a'], '7', 1000, 10);
      expect(await store.unsave(ME, ['a', 'x'], '7', 2000)).toBe(1);
      expect(await store.unsave(ME, [], '7', 2000)).toBe(0);
      expect(await ids(ME)).toEqual(['b', 'c']);
      expect(await store.unsave(ME, undefined, '7', 2000)).toBe(2);
      expect([await ids(ME), await ids(CLASS)]).toEqual([[], ['a']]);
    });

    it('of everybody are in the log, and go with their server; one’s own are in none', async () => {
      await store.save(MINE, ['a'], '7', 1000, 10);
      await store.save(OURS, ['a'], '7', 1000, 10);
      await store.unsave(CLASS, ['a'], '8', 2000);
      await store.save(OURS, ['b'], '7', 3000, 10);
      const log = await store.events(CLASS, 10, 0);
      expect(log.map(({ what, who, about }) => [what, who, about])).toEqual([
        ['saved', '7', 'b'],
        ['unsaved', '8', 'a'],
        ['saved', '7', 'a'],
      ]);
      expect(await store.events(ME, 10, 0)).toEqual([]);
      await store.forgetServer('100000000000000001');
      expect([await ids(ME), await ids(CLASS)]).toEqual([['a'], []]);
      await store.forget(ME);
      expect(await ids(ME)).toEqual([]);
    });

    it('are in a backup', async () => {
      await store.save(MINE, ['a'], '7', 1000, 10);
      const other = await embeddedPlace();
      const file = join(other.place.folder, '..', 'backup');
      await store.close();
      expect(await backupPlace(at.place, file)).toBe(1);
      await restorePlace(other.place, file);
      const restored = openStore(other.place);
      expect((await restored.saved(ME, 10)).map(({ id }) => id)).toEqual(['a']);
      await restored.close();
      await other.clear();
    });
  });
});
