import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isStoreError, knowingPlaces, type Owner, type Store } from '../../src/store/index.ts';
import { openStore } from '../../src/store/store.ts';
import { moodyStore } from '../support/moody-store.ts';
import { embeddedPlace, type TestPlace } from './databases.ts';

const IN_SERVER = { server: '1', channels: ['11'], user: '5' };
const IN_OTHER = { server: '2', channels: ['21'], user: '5' };
const PRIVATE = { server: null, channels: [], user: '5' };
const HERE = { owner: 'server:1' as Owner, server: '1' };
const QUOTA = { sources: 10, bytes: 1e6, hourly: 100 };
const source = (id: string) => ({ id, title: id, file: new Uint8Array(9), found: null, foundBy: null });

describe('where answers come from', () => {
  let at: TestPlace;
  let moody: ReturnType<typeof moodyStore>;
  let known: Store;
  let now = 0;
  beforeEach(async () => {
    at = await embeddedPlace();
    moody = moodyStore(openStore(at.place));
    known = knowingPlaces(moody.store, () => now);
  });
  afterEach(async () => {
    await known.close();
    await at.clear();
  });

  it('is asked once of a place, however often somebody asks there', async () => {
    for (let n = 0; n < 1000; n++)
      for (const place of [IN_SERVER, IN_OTHER, PRIVATE]) await known.shelfAt(place);
    expect(moody.calls()).toBe(3);
  });

  it('is known anew behind each change that concerns it, and behind no other', async () => {
    const revisions = async () => [
      (await known.shelfAt(IN_SERVER)).revision,
      (await known.shelfAt(IN_OTHER)).revision,
      (await known.shelfAt(PRIVATE)).revision,
    ];
    const changes: readonly [string, () => Promise<unknown>, readonly boolean[]][] = [
      ['put', () => known.put(HERE, source('a'), '5', 1, QUOTA), [true, false, false]],
      [
        'put elsewhere',
        () => known.put({ owner: 'user:5', server: null }, source('a'), '5', 1, QUOTA),
        [false, false, true],
      ],
      ['remove', () => known.remove('server:1', 'a', '5', 2), [true, false, false]],
      ['restore', () => known.restore('server:1', 'a', '5', 3), [true, false, false]],
      ['set', () => known.set(HERE, 'operator', 'false', '5', 4), [true, false, false]],
      ['place', () => known.place('1', '99', 'channel:99', '5', 5), [true, false, false]],
      ['left', () => known.left('1', 6), [false, false, false]],
      ['forget', () => known.forget('user:5'), [false, false, true]],
      ['forgetServer', () => known.forgetServer('1'), [true, false, false]],
    ];
    for (const [name, change, expected] of changes) {
      const before = await revisions();
      const calls = moody.calls();
      await change();
      const after = await revisions();
      expect([name, after.map((one, n) => one !== before[n])]).toEqual([name, expected]);
      // The change, and a question for each place that it concerns.
      expect([name, moody.calls() - calls]).toEqual([name, 1 + expected.filter(Boolean).length]);
    }
  });

  it('follows a channel that is given another shelf, and back', async () => {
    const owner = async () => (await known.shelfAt(IN_SERVER)).owner;
    expect(await owner()).toBe('server:1');
    await known.place('1', '11', 'channel:11', '5', 1);
    expect(await owner()).toBe('channel:11');
    const { revision } = await known.shelfAt(IN_SERVER);
    await known.put({ owner: 'channel:11', server: '1' }, source('a'), '5', 1, QUOTA);
    expect((await known.shelfAt(IN_SERVER)).revision).toBeGreaterThan(revision);
    await known.place('1', '11', null, '5', 1);
    expect(await owner()).toBe('server:1');
  });

  it('is not kept where a change came while it was read', async () => {
    const reading = known.shelfAt(IN_SERVER);
    const putting = known.put(HERE, source('a'), '5', 1, QUOTA);
    await Promise.all([reading, putting]);
    expect((await known.shelfAt(IN_SERVER)).revision).toBeGreaterThan(0);
  });

  it('is asked anew beside the answer when it is old, since another process may have changed it', async () => {
    expect((await known.shelfAt(IN_SERVER)).revision).toBe(0);
    await moody.store.put(HERE, source('a'), '5', 1, QUOTA);
    now += 29_000;
    expect((await known.shelfAt(IN_SERVER)).revision).toBe(0);
    now += 2000;
    expect((await known.shelfAt(IN_SERVER)).revision).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await known.shelfAt(IN_SERVER)).revision).toBeGreaterThan(0);
  });

  it('is what it was last while the store is away, also behind a change that failed', async () => {
    await known.put(HERE, source('a'), '5', 1, QUOTA);
    const before = await known.shelfAt(IN_SERVER);
    for (const mood of ['hangs', 'fails'] as const) {
      moody.be(mood);
      now += 60_000;
      expect(await known.shelfAt(IN_SERVER)).toEqual(before);
      expect(await known.shelfAt(IN_SERVER)).toEqual(before);
      await expect(known.shelfAt({ ...IN_SERVER, server: `7${mood}` })).rejects.toSatisfy(isStoreError);
      if (mood === 'fails')
        await expect(known.put(HERE, source('b'), '5', 1, QUOTA)).rejects.toSatisfy(isStoreError);
      expect(await known.shelfAt(IN_SERVER)).toEqual(before);
    }
    moody.be('well');
    await known.put(HERE, source('b'), '5', 1, QUOTA);
    expect((await known.shelfAt(IN_SERVER)).revision).toBe(before.revision + 1);
  });
});
