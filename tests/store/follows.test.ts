import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupPlace, type Follow, restorePlace, type Store } from '../../src/store/index.ts';
import { openStore } from '../../src/store/store.ts';
import { DATABASES, dropDatabases, embeddedPlace, type TestPlace } from './databases.ts';

const SERVER = '100000000000000001';
const HERE = { owner: `server:${SERVER}`, server: SERVER } as const;
const QUOTA = { sources: 10, bytes: 1e6, hourly: 100 };
const BOUNDS = { own: 3, posts: 2 };
const source = (id: string) => ({ id, title: id, file: new Uint8Array(9), found: null, foundBy: null });

const followOf = (id: string, given: Partial<Follow> = {}): Follow => ({
  id,
  ...HERE,
  channel: '55',
  parent: null,
  who: '7',
  posts: 0,
  kind: 'topic',
  name: id,
  locale: 'de',
  since: 1000,
  shelf: 0,
  operator: 0,
  again: null,
  closed: 0,
  ...given,
});

afterAll(dropDatabases);

describe.each(DATABASES)('what is followed on $name', ({ make, there }) => {
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
    const idsOf = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id);
    const due = async (now = 5000) => idsOf(await store.followsToLookAt(now, 10));
    /** Notes that all were looked at as they are now. */
    const look = async (now = 5000): Promise<void> => {
      for (const { id, shelf, operator } of await store.followsToLookAt(now, 10))
        await store.lookedAtFollows([id], { shelf, operator, again: null });
    };

    it('is kept once, as often as there is room for, by person and by channel', async () => {
      const first = followOf('a');
      expect(await store.addFollow(first, BOUNDS)).toEqual(first);
      expect(await store.addFollow(followOf('b', { name: 'A' }), BOUNDS)).toEqual(first);
      await store.addFollow(followOf('c'), BOUNDS);
      await store.addFollow(followOf('d', { channel: '56', name: 'a' }), BOUNDS);
      expect(await store.addFollow(followOf('e'), BOUNDS)).toBe('full');
      await store.addFollow(followOf('f', { posts: 1 }), BOUNDS);
      await store.addFollow(followOf('g', { posts: 1, who: '8' }), BOUNDS);
      expect(await store.addFollow(followOf('h', { posts: 1, who: '9' }), BOUNDS)).toBe('full');
      expect(idsOf(await store.follows({ posts: 0, who: '7', channel: null }))).toEqual(['a', 'c', 'd']);
      expect(idsOf(await store.follows({ posts: 1, who: '7', channel: '55' }))).toEqual(['f', 'g']);
    });

    it('is looked at when a shelf of its server or the operator’s has changed, and not before', async () => {
      expect(await store.isFollowed()).toBe(false);
      await store.addFollow(followOf('a'), BOUNDS);
      await store.addFollow(
        followOf('b', { who: '8', server: null, channel: null, owner: 'user:8' }),
        BOUNDS,
      );
      expect(await store.isFollowed()).toBe(true);
      await look();
      expect(await due()).toEqual([]);
      await store.put(HERE, source('x'), '9', 2000, QUOTA);
      expect(await due()).toEqual(['a']);
      await look();
      await store.put({ owner: 'channel:55', server: SERVER }, source('x'), '9', 2000, QUOTA);
      expect(await due()).toEqual(['a']);
      await look();
      await store.put({ owner: 'user:8', server: null }, source('x'), '8', 2000, QUOTA);
      expect(await due()).toEqual(['b']);
      await look();
      await store.put({ owner: 'server:2', server: '2' }, source('x'), '9', 2000, QUOTA);
      expect(await due()).toEqual([]);
      await store.noteOperatorSources(['one', 'two'], 3000);
      expect(await due()).toEqual(['a', 'b']);
      await look();
      await store.noteOperatorSources(['one', 'two', 'three'], 4000);
      expect(await store.operatorSince(3000)).toEqual(['three']);
      expect(await due()).toEqual(['a', 'b']);
      await store.lookedAtFollows(['a', 'b'], { again: 6000 });
      expect(await due()).toEqual([]);
      expect(await due(6000)).toEqual(['a', 'b']);
    });

    it('tells of a source once, whoever tries', async () => {
      await store.addFollow(followOf('a'), BOUNDS);
      await store.addFollow(followOf('b'), BOUNDS);
      const both = [
        { follow: 'a', sources: ['x', 'y'] },
        { follow: 'b', sources: ['x'] },
      ];
      const taken = await Promise.all([store.claimNews(both, 2000), store.claimNews(both, 2000)]);
      expect(taken.sort()).toEqual([false, true]);
      // All of it, or nothing.
      expect(
        await store.claimNews(
          [
            { follow: 'a', sources: ['z'] },
            { follow: 'b', sources: ['x'] },
          ],
          3000,
        ),
      ).toBe(false);
      expect(await store.toldOf('a')).toEqual(['x', 'y']);
      expect(await store.claimNews([{ follow: 'none', sources: ['x'] }], 3000)).toBe(false);
      const me = { posts: 0, who: '7', channel: null };
      await store.claimNews([{ follow: 'b', sources: ['passed'] }], 0);
      await store.claimNews([{ follow: 'b', sources: ['w'] }], 4000);
      expect(await store.toldSince(me, 1000)).toEqual([2000, 4000]);
      expect(await store.toldSince(me, 2000)).toEqual([4000]);
      await store.giveBackNews(both);
      expect(await store.toldOf('a')).toEqual([]);
      expect(await store.claimNews(both, 5000)).toBe(true);
    });

    it('stands still for those whom no message reaches, until they say so', async () => {
      await store.addFollow(followOf('a'), BOUNDS);
      await store.addFollow(followOf('b', { posts: 1 }), BOUNDS);
      await store.closeFollower('7', 1);
      expect([await due(), await store.closedFollowers()]).toEqual([['b'], ['7']]);
      await store.closeFollower('7', 2);
      expect([await due(), await store.closedFollowers()]).toEqual([['b'], []]);
      await store.closeFollower('7', 0);
      expect(await due()).toEqual(['a', 'b']);
    });

    it('goes with its server, and with whoever follows', async () => {
      await store.addFollow(followOf('a'), BOUNDS);
      await store.addFollow(followOf('b', { posts: 1 }), BOUNDS);
      await store.addFollow(followOf('c', { who: '8', owner: 'server:2', server: '2' }), BOUNDS);
      await store.claimNews(
        ['a', 'b', 'c'].map((follow) => ({ follow, sources: ['x'] })),
        2000,
      );
      await store.noteOperatorSources(['one'], 3000);
      await store.forget('user:7');
      expect(await store.follow('a')).toBeUndefined();
      expect(await store.toldOf('a')).toEqual([]);
      expect(await store.follow('b')).toMatchObject({ id: 'b' });
      await store.left(SERVER, 2000);
      await store.purge({ removed: 0, drafts: 0, left: 3000, events: 0, quizzes: 0, due: 0 });
      expect(await store.follow('b')).toBeUndefined();
      expect(await store.toldOf('b')).toEqual([]);
      expect(await store.toldOf('c')).toEqual(['x']);
      expect(await store.forgetFollower('8')).toBe(1);
      expect(await store.toldOf('c')).toEqual([]);
      expect(await store.operatorSince(0)).toEqual(['one']);
    });

    it('knows by whom a source came first, and when, also of sources that were there before', async () => {
      await store.put(HERE, source('x'), '7', 2000, QUOTA);
      await store.put(HERE, source('x'), '8', 3000, QUOTA);
      await store.correct(HERE.owner, source('x'), '9', 4000);
      expect(await store.list(HERE.owner)).toMatchObject([
        { added_by: '8', added_at: 4000, first_added_by: '7', first_added_at: 2000 },
      ]);
    });

    it('is in a backup', async () => {
      await store.addFollow(followOf('a'), BOUNDS);
      await store.claimNews([{ follow: 'a', sources: ['x'] }], 2000);
      await store.noteOperatorSources(['one'], 3000);
      const file = join((await embeddedPlace()).place.folder, '..', 'backup');
      await backupPlace(at.place, file);
      const other = await make();
      await restorePlace(other.place, file);
      const restored = openStore(other.place);
      expect(await restored.follow('a')).toEqual(followOf('a'));
      expect(await restored.toldOf('a')).toEqual(['x']);
      expect(await restored.operatorSince(0)).toEqual(['one']);
      await restored.close();
      await other.clear();
    });
  });
});
