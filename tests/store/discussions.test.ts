import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NewDiscussion, Store } from '../../src/store/index.ts';
import { openStore } from '../../src/store/store.ts';
import { DATABASES, dropDatabases, type TestPlace } from './databases.ts';

afterAll(dropDatabases);

const BEGUN: NewDiscussion = {
  thread: '70',
  owner: 'server:9',
  server: '9',
  channel: '7',
  question: 'Who halted it? \0',
  opened_by: '5',
  opened_at: 100,
};
const NEVER = { removed: 0, drafts: 0, left: 0, events: 0, quizzes: 0, due: 0 };

describe.each(DATABASES)('discussions in $name', ({ make, there }) => {
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

    it('are begun once in a thread, however many begin at once, and are there after a restart', async () => {
      const many = await Promise.all(
        Array.from({ length: 8 }, (_, n) => store.openDiscussion({ ...BEGUN, opened_by: `${n}` })),
      );
      const [first] = many;
      expect(new Set(many.map(({ opened_by }) => opened_by)).size).toBe(1);
      await store.noteTop('70', '71');
      await store.close();
      store = openStore(at.place);
      expect(await store.discussion('70')).toEqual({
        ...BEGUN,
        question: 'Who halted it? \ufffd',
        opened_by: first?.opened_by,
        top: '71',
        ended_at: null,
      });
      expect(await store.discussion('72')).toBeUndefined();
    });

    it('keep what was cited once each, in its order, and no more than they may', async () => {
      await store.openDiscussion(BEGUN);
      await store.noteCited('70', ['z', 'b', 'z'], 5);
      await store.noteCited('70', ['b', 'a'], 5);
      await Promise.all(['c', 'd', 'e', 'c'].map((id) => store.noteCited('70', [id], 5)));
      const cited = await store.cited('70');
      expect(cited.slice(0, 3)).toEqual(['z', 'b', 'a']);
      expect([cited.length, new Set(cited).size]).toEqual([5, 5]);
      await store.noteCited('elsewhere', ['x'], 5);
      expect(await store.cited('elsewhere')).toEqual([]);
    });

    it('end once, and nothing is noted behind', async () => {
      await store.openDiscussion(BEGUN);
      await store.noteCited('70', ['a'], 5);
      const ends = await Promise.all([1, 2, 3, 4].map((n) => store.endDiscussion('70', 200 + n)));
      expect(ends.filter(Boolean)).toHaveLength(1);
      await store.noteCited('70', ['b'], 5);
      expect(await store.cited('70')).toEqual(['a']);
    });

    it('go with their thread, with their channel, and with all that the server has', async () => {
      const three = [BEGUN, { ...BEGUN, thread: '80' }, { ...BEGUN, thread: '90', channel: '8' }];
      const left = async () => {
        const found = await Promise.all(['70', '80', '90'].map((thread) => store.discussion(thread)));
        const cited = await Promise.all(['70', '80', '90'].map((thread) => store.cited(thread)));
        expect(cited.map(({ length }) => length)).toEqual(found.map((one) => (one ? 1 : 0)));
        return found.flatMap((one) => one?.thread ?? []);
      };
      for (const one of three) {
        await store.openDiscussion(one);
        await store.noteCited(one.thread, ['a'], 5);
      }
      expect(await store.dropDiscussions('70')).toBe(true);
      expect(await store.dropDiscussions('70')).toBe(false);
      expect(await left()).toEqual(['80', '90']);
      await store.dropDiscussions('7');
      expect(await left()).toEqual(['90']);
      await store.left('9', 50);
      await store.purge({ ...NEVER, left: 51 });
      expect(await left()).toEqual([]);
    });

    it('go thirty days after they ended, and a year after they were opened', async () => {
      await store.openDiscussion(BEGUN);
      await store.noteCited('70', ['a'], 5);
      await store.openDiscussion({ ...BEGUN, thread: '80' });
      await store.endDiscussion('80', 200);
      await store.purge({ ...NEVER, quizzes: 200, events: 100 });
      expect(await store.discussion('80')).toBeDefined();
      await store.purge({ ...NEVER, quizzes: 201 });
      expect([await store.discussion('80'), await store.discussion('70')]).toMatchObject([
        undefined,
        { thread: '70' },
      ]);
      await store.purge({ ...NEVER, events: 101 });
      expect([await store.discussion('70'), await store.cited('70')]).toEqual([undefined, []]);
    });
  });
});
