import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupPlace, type Owner, restorePlace, type Store } from '../../src/store/index.ts';
import { openStore } from '../../src/store/store.ts';
import { DATABASES, dropDatabases, embeddedPlace, type TestPlace } from './databases.ts';

const SERVER = '100000000000000001';
const OWNER: Owner = 'channel:55';
const BOUNDS = { most: 4, hourly: 2 };
const HOUR = 3_600_000;

afterAll(dropDatabases);

describe.each(DATABASES)('what is said of answers, on $name', ({ make, there }) => {
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
    const give = (question: string, who = '7', when = 1000, owner: Owner = OWNER) =>
      store.giveFeedback(
        SERVER,
        { owner, at: when, who, verdict: 'wrong', command: 'ask', question, excerpts: '[]', comment: 'no\0' },
        BOUNDS,
      );
    const questions = async (owner: Owner = OWNER) =>
      (await store.feedback(owner, 10)).map(({ question }) => question);

    it('comes back newest first, as it was said', async () => {
      await give('one');
      await give('two', '8');
      expect(await questions()).toEqual(['two', 'one']);
      expect(await store.feedback(OWNER, 1, 1)).toMatchObject([
        { question: 'one', verdict: 'wrong', comment: 'no\ufffd', who: '7', at: 1000 },
      ]);
    });

    it('is as much as one may say in an hour, and as a shelf has room for', async () => {
      await give('one');
      await give('two');
      expect(await give('three')).toBe('tooOften');
      expect(await give('three', '7', 1001 + HOUR)).toBeTypeOf('number');
      await give('four', '8');
      expect(await give('five', '9')).toBe('full');
      expect(await questions()).toHaveLength(4);
    });

    it('is taken back by the one who said it alone, and removed by those who keep that shelf', async () => {
      const id = Number(await give('one'));
      expect(await store.takeBackFeedback(id, '8')).toBe(false);
      await store.dropFeedback('channel:56', [id]);
      expect(await questions()).toEqual(['one']);
      expect(await store.takeBackFeedback(id, '7')).toBe(true);
      const other = Number(await give('two'));
      await store.dropFeedback(OWNER, [other]);
      await store.dropFeedback(OWNER, []);
      expect(await questions()).toEqual([]);
    });

    it('goes after its time, and with its server', async () => {
      await give('old', '7', 1000);
      await give('new', '7', 3000 + HOUR);
      const none = { removed: 0, drafts: 0, left: 0, quizzes: 0, due: 0 };
      await store.purge({ ...none, events: 2000 });
      expect(await questions()).toEqual(['new']);
      await store.forgetServer(SERVER);
      expect(await questions()).toEqual([]);
    });

    it('is in a backup', async () => {
      await give('one');
      const other = await embeddedPlace();
      const file = join(other.place.folder, '..', 'backup');
      await store.close();
      await backupPlace(at.place, file);
      await restorePlace(other.place, file);
      const restored = openStore(other.place);
      expect(await restored.feedback(OWNER, 10)).toMatchObject([{ question: 'one', who: '7' }]);
      await restored.close();
      await other.clear();
    });
  });
});
