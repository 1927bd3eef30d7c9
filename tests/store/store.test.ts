import { existsSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { NewSource, Owner, Quota, Store } from '../../src/store/index.ts';
import { openStore } from '../../src/store/store.ts';
import { DATABASES, dropDatabases, type TestPlace } from './databases.ts';

const SERVER: Owner = 'server:100000000000000001';
const TASKS = {
  id: 'abc',
  owner: SERVER,
  server: '7',
  channel: '7',
  tasks: JSON.stringify(['Who?', 'When? \0']),
  due: 1000,
  zone: 'UTC',
  locale: 'fr',
  made_by: '5',
  made_at: 1,
  reminded: 0,
};
const HERE = { owner: SERVER, server: '100000000000000001' };
const QUOTA: Quota = { sources: 3, bytes: 1000, hourly: 100 };

const source = (id: string, text = `The mill of ${id} burned down.`): NewSource => ({
  id,
  title: `About ${id}`,
  file: new TextEncoder().encode(text),
  found: null,
  foundBy: null,
});
const ids = async (store: Store, owner: Owner = SERVER): Promise<string[]> =>
  (await store.list(owner)).map(({ id }) => id);

afterAll(dropDatabases);

describe.each(DATABASES)('the store on $name', ({ name, make, there }) => {
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

    it('is empty at first, and asks for nothing', async () => {
      expect(await store.list(SERVER)).toEqual([]);
      expect(await store.shelfAt({ server: null, channels: [], user: '7' })).toEqual({
        owner: 'user:7',
        server: null,
        revision: 0,
        settings: {},
      });
      if (at.place.postgres === undefined) expect(existsSync(at.place.folder)).toBe(false);
    });

    it('keeps a source as it came, letter by letter, after it was closed', async () => {
      const text = '---\ntitle: "ä\\0 😀"\n---\n\nA line with \0 in it, \r\nand “quotes”.\n';
      expect(await store.put(HERE, source('a', text), '5', 1000, QUOTA)).toBe('added');
      await store.close();
      store = openStore(at.place);
      const [kept] = await store.sources(SERVER, ['a']);
      expect(new TextDecoder().decode(kept?.file)).toBe(text);
      expect(await store.list(SERVER)).toEqual([
        {
          id: 'a',
          title: 'About a',
          size: kept?.file.length,
          added_by: '5',
          added_at: 1000,
          first_added_by: '5',
          first_added_at: 1000,
          removed_by: null,
          removed_at: null,
        },
      ]);
    });

    it('counts every change of a shelf, and of no other', async () => {
      const place = { server: '100000000000000001', channels: [], user: '5' };
      const revision = async () => (await store.shelfAt(place)).revision;
      await store.put(HERE, source('a'), '5', 1, QUOTA);
      const first = await revision();
      expect(first).toBeGreaterThan(0);
      await store.put({ owner: 'user:5', server: null }, source('a'), '5', 1, QUOTA);
      expect(await revision()).toBe(first);
      await store.remove(SERVER, 'a', '5', 2);
      await store.restore(SERVER, 'a', '5', 3);
      await store.set(HERE, 'operator', 'false', '5', 4);
      expect(await revision()).toBe(first + 3);
      await store.forget(SERVER);
      expect(await revision()).toBe(0);
      await new Promise((resolve) => setTimeout(resolve, 5));
      await store.put(HERE, source('b'), '5', 1, QUOTA);
      expect(await revision()).toBeGreaterThan(first);
    });

    it.skipIf(name !== 'PostgreSQL')(
      'lets no shelf that is made again be taken for the one before, where the clock of a process is behind',
      async () => {
        const place = { server: '100000000000000001', channels: [], user: '5' };
        await store.put(HERE, source('a'), '5', 1, QUOTA);
        const { revision } = await store.shelfAt(place);
        await store.forget(SERVER);
        const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 3_600_000);
        onTestFinished(() => clock.mockRestore());
        await store.put(HERE, source('b'), '5', 1, QUOTA);
        expect((await store.shelfAt(place)).revision).toBeGreaterThan(revision);
      },
    );

    it('takes a source out and puts it back, each once', async () => {
      await store.put(HERE, source('a'), '5', 1, QUOTA);
      expect(await store.remove(SERVER, 'a', '6', 2)).toBe(true);
      expect(await store.remove(SERVER, 'a', '6', 2)).toBe(false);
      expect(await ids(store)).toEqual([]);
      expect(await store.restore(SERVER, 'a', '5', 3)).toBe(true);
      expect(await store.restore(SERVER, 'a', '5', 3)).toBe(false);
      expect(await ids(store)).toEqual(['a']);
    });

    it('holds to the quotas, and a refusal leaves no trace', async () => {
      const strict = { sources: 2, bytes: 60, hourly: 3 };
      const put = (id: string, text: string, when = 1) =>
        store.put(HERE, source(id, text), '5', when, strict);
      expect(await put('a', 'x'.repeat(30))).toBe('added');
      expect(await put('b', 'x'.repeat(31))).toBe('tooLarge');
      expect(await put('b', 'x'.repeat(30))).toBe('added');
      expect(await put('c', 'x')).toBe('tooMany');
      expect(await put('b', 'y')).toBe('updated');
      expect(await put('b', 'z')).toBe('tooOften');
      expect(await put('b', 'z', 3_700_000)).toBe('updated');
      expect((await store.events(SERVER, 10)).map(({ what }) => what)).toEqual([
        'updated',
        'updated',
        'added',
        'added',
      ]);
    });

    it('lets no two who add at once go beyond a quota together', async () => {
      const all = await Promise.all(
        Array.from({ length: 12 }, (_, n) => store.put(HERE, source(`s${n}`), `${n}`, 1, QUOTA)),
      );
      expect(all.filter((one) => one === 'added')).toHaveLength(3);
      expect(await ids(store)).toHaveLength(3);
    });

    it('answers with the shelf of the thread, else of its channel, else of the server, else of the person', async () => {
      const [server, channel, thread] = ['1', '2', '3'];
      const where = async (channels: string[]) =>
        (await store.shelfAt({ server, channels, user: '9' })).owner;
      expect(await where([thread, channel])).toBe('server:1');
      await store.place(server, channel, 'channel:2', '9', 1);
      expect(await where([thread, channel])).toBe('channel:2');
      await store.place(server, thread, 'channel:3', '9', 1);
      expect(await where([thread, channel])).toBe('channel:3');
      expect(await where([channel])).toBe('channel:2');
      await store.place(server, channel, null, '9', 1);
      expect(await where([channel])).toBe('server:1');
      // The id of a channel means nothing in another server.
      expect((await store.shelfAt({ server: '8', channels: [thread], user: '9' })).owner).toBe('server:8');
    });

    it('has the settings of a server hold in its channels, unless they have their own', async () => {
      await store.place('1', '2', 'channel:2', '9', 1);
      await store.set({ owner: 'server:1', server: '1' }, 'operator', 'true', '9', 1);
      await store.set({ owner: 'server:1', server: '1' }, 'adders', '["7"]', '9', 1);
      await store.set({ owner: 'channel:2', server: '1' }, 'operator', 'false', '9', 1);
      const { settings } = await store.shelfAt({ server: '1', channels: ['2'], user: '9' });
      expect(settings).toEqual({ operator: 'false', adders: '["7"]' });
      await store.set({ owner: 'channel:2', server: '1' }, 'operator', null, '9', 1);
      expect((await store.shelfAt({ server: '1', channels: ['2'], user: '9' })).settings).toEqual({
        operator: 'true',
        adders: '["7"]',
      });
    });

    it('keeps a draft until it is dropped', async () => {
      const draft = {
        id: 'abc',
        owner: SERVER,
        made_by: '5',
        made_at: 1,
        file: new Uint8Array([1, 0, 255]),
        report: '{}',
      };
      await store.keepDraft(draft);
      const kept = await store.draft('abc');
      expect({ ...kept, file: [...(kept?.file ?? [])] }).toEqual({ ...draft, file: [1, 0, 255] });
      await store.dropDraft('abc');
      expect(await store.draft('abc')).toBeUndefined();
    });

    it('keeps the first answer of each to a question, though a class presses at once, twice, and after a restart', async () => {
      const press = (who: number, choice: number) =>
        store.answerQuiz({
          owner: SERVER,
          quiz: 'abc',
          question: 1,
          choice,
          who: `${who}`,
          right: choice === 2,
          at: 5,
        });
      const class40 = Array.from({ length: 40 }, (_, n) => n);
      const twice = await Promise.all(class40.flatMap((n) => [press(n, 1 + (n % 2)), press(n, 3)]));
      // Whichever of two came first counts for both.
      for (const n of class40) expect(twice[2 * n]).toEqual(twice[2 * n + 1]);
      const first = class40.map((n) => twice[2 * n]?.choice);
      const right = first.filter((choice) => choice === 2).length;
      const before = await store.quizTally(SERVER, 'abc', '1');
      expect(before.questions).toEqual([{ question: 1, answers: 40, right }]);
      expect(before.own).toEqual({ answers: 1, right: Number(first[1] === 2) });
      await store.close();
      store = openStore(at.place);
      expect(await press(1, 4)).toEqual({ choice: first[1] });
      expect(await store.quizTally(SERVER, 'abc', '1')).toEqual(before);
      expect((await store.quizTally(SERVER, 'other', '1')).questions).toEqual([]);
      expect((await store.quizTally('server:8', 'abc', '1')).questions).toEqual([]);
      await store.purge({ removed: 0, drafts: 0, left: 0, events: 0, quizzes: 6, due: 0 });
      expect((await store.quizTally(SERVER, 'abc', '1')).questions).toEqual([]);
    });

    it('lets one alone take a day of a channel, and remembers what was shown there', async () => {
      const daily = {
        channel: '7',
        owner: SERVER,
        server: HERE.server,
        what: 'any',
        hour: 8,
        zone: 'UTC',
        locale: 'fr',
        made_by: '5',
        last_day: null,
      };
      await store.setDaily(daily);
      const claims = await Promise.all(Array.from({ length: 8 }, () => store.claimDaily('7', '2026-03-01')));
      expect(claims.filter(Boolean)).toHaveLength(1);
      await store.giveBackDaily('7', '2026-03-01');
      expect(await store.claimDaily('7', '2026-03-01')).toBe(true);
      expect(await store.claimDaily('7', '2026-02-28')).toBe(false);
      await store.noteShown('7', 'b', false);
      await store.noteShown('7', 'a', false);
      await store.noteShown('7', 'a', false);
      await store.close();
      store = openStore(at.place);
      expect(await store.shownDaily('7')).toEqual(['a', 'b']);
      await store.noteShown('7', 'c', true);
      expect(await store.shownDaily('7')).toEqual(['c']);
      expect(await store.dailies()).toEqual([{ ...daily, last_day: '2026-03-01' }]);
      expect(await store.stopDaily('7', 'another server')).toBe(false);
      expect(await store.stopDaily('7', HERE.server)).toBe(true);
      expect([await store.dailies(), await store.shownDaily('7')]).toEqual([[], []]);
      await store.setDaily(daily);
      await store.left(HERE.server, 50);
      await store.purge({ removed: 0, drafts: 0, left: 51, events: 0, quizzes: 0, due: 0 });
      expect(await store.dailies()).toEqual([]);
    });

    /** Gives tasks from a draft: once without it, and thrice at once with it. */
    async function give(assignment: typeof TASKS): Promise<boolean[]> {
      const { id, owner, made_by, made_at } = assignment;
      const early = await store.putAssignment(assignment);
      await store.keepDraft({ id, owner, made_by, made_at, file: new Uint8Array([1]), report: '' });
      const given = await Promise.all([0, 1, 2].map(() => store.putAssignment(assignment)));
      return [early, ...given.sort().reverse()];
    }

    it('keeps what a class hands in at once, each answer in the place of the one before, as long as its tasks', async () => {
      const assignment = TASKS;
      const answer = (who: number, task: number, own: string) =>
        store.handIn({
          owner: SERVER,
          assignment: 'abc',
          task,
          who: `${who}`,
          name: `Pupil ${who}`,
          excerpt: who % 2 === 0 ? '{"id":"x"}' : null,
          own,
          at: 2,
        });
      expect(await answer(1, 1, 'too soon')).toBe(false);
      expect(await give(assignment)).toEqual([false, true, false, false]);
      const pupils = Array.from({ length: 40 }, (_, n) => n);
      const kept = await Promise.all(
        pupils.flatMap((n) => [answer(n, 1, 'one'), answer(n, 1, 'two'), answer(n, 2, 'half a \ud800 pair')]),
      );
      expect(kept.every(Boolean)).toBe(true);
      expect(await store.handedIn('abc')).toHaveLength(80);
      await answer(3, 1, 'the last');
      await store.close();
      store = openStore(at.place);
      const all = await store.handedIn('abc');
      expect(all).toHaveLength(80);
      expect(all.find(({ who, task }) => who === '3' && task === 1)).toMatchObject({
        own: 'the last',
        name: 'Pupil 3',
      });
      expect(all[0]).toMatchObject({ who: '0', task: 1, excerpt: '{"id":"x"}' });
      expect(await store.takeBack('abc', '3')).toBe(2);
      expect(await store.takeBack('abc', '3')).toBe(0);

      const claims = await Promise.all(Array.from({ length: 8 }, () => store.claimReminder('abc')));
      expect(claims.filter(Boolean)).toHaveLength(1);
      expect(await store.unreminded(500)).toEqual([]);
      await store.giveBackReminder('abc');
      expect(await store.unreminded(500)).toHaveLength(1);
      expect(await store.unreminded(1000)).toEqual([]);

      expect(await store.dropAssignment('abc', 'server:8')).toBe(false);
      await store.purge({ removed: 0, drafts: 0, left: 0, events: 0, quizzes: 0, due: 1000 });
      expect(await store.handedIn('abc')).toHaveLength(78);
      await store.purge({ removed: 0, drafts: 0, left: 0, events: 0, quizzes: 0, due: 1001 });
      expect([await store.assignment('abc'), await store.handedIn('abc')]).toEqual([undefined, []]);
      await give(assignment);
      await answer(1, 1, 'again');
      expect(await store.dropAssignment('abc', SERVER)).toBe(true);
      expect(await store.handedIn('abc')).toEqual([]);
    });

    it('keeps the first pick of each in a task, and reminds each person once, though it is pressed at once and twice', async () => {
      const pick = (who: number, choice: number, question = 1) =>
        store.pickInTask({
          owner: SERVER,
          assignment: TASKS.id,
          task: 2,
          question,
          choice,
          who: `${who}`,
          name: `Pupil ${String(who).padStart(2, '0')}`,
          right: Number(choice === 2),
          at: 3,
        });
      expect(await pick(1, 1)).toBeUndefined();
      await give(TASKS);
      const pupils = Array.from({ length: 40 }, (_, n) => n);
      const twice = await Promise.all(pupils.flatMap((n) => [pick(n, 1 + (n % 2)), pick(n, 3)]));
      for (const n of pupils) expect(twice[2 * n]).toBe(twice[2 * n + 1]);
      await store.close();
      store = openStore(at.place);
      expect(await pick(7, 4)).toBe(twice[14]);
      const all = await store.taskPicks(TASKS.id);
      expect(all.map(({ choice }) => choice)).toEqual(pupils.map((n) => twice[2 * n]));
      expect(await store.taskPicks(TASKS.id, '7')).toHaveLength(1);

      const people = [
        { who: '7', name: 'Pupil \ud800' },
        { who: '50', name: 'Later' },
      ];
      await Promise.all([
        store.notePeople(TASKS, people),
        store.notePeople({ ...TASKS, id: 'none' }, people),
        store.notePeople(TASKS, [{ who: '50', name: 'Last' }]),
      ]);
      expect((await store.taskPeople(TASKS.id)).map(({ who, reminded_at }) => [who, reminded_at])).toEqual([
        ['50', null],
        ['7', null],
      ]);
      expect(await store.taskPeople('none')).toEqual([]);
      const claims = Array.from({ length: 8 }, () => store.claimPerson(TASKS.id, '7', 100, 0));
      expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
      expect(await store.claimPerson(TASKS.id, '7', 200, 100)).toBe(false);
      expect(await store.claimPerson(TASKS.id, '7', 200, 101)).toBe(true);
      await store.giveBackPerson(TASKS.id, '7');
      expect(await store.claimPerson(TASKS.id, '7', 201, 0)).toBe(true);
      expect(await store.claimPerson(TASKS.id, 'nobody', 201, 0)).toBe(false);

      expect(await store.takeBack(TASKS.id, '7')).toBe(1);
      expect((await store.taskPeople(TASKS.id)).map(({ who }) => who)).toEqual(['50']);
      await store.purge({ removed: 0, drafts: 0, left: 0, events: 0, quizzes: 0, due: TASKS.due });
      expect(await store.taskPicks(TASKS.id)).toHaveLength(39);
      await store.purge({ removed: 0, drafts: 0, left: 0, events: 0, quizzes: 0, due: TASKS.due + 1 });
      expect([await store.taskPicks(TASKS.id), await store.taskPeople(TASKS.id)]).toEqual([[], []]);
    });

    it('deletes what has had its time, and nothing else', async () => {
      await store.put(HERE, source('a'), '5', 1, QUOTA);
      await store.put(HERE, source('b'), '5', 1, QUOTA);
      await store.remove(SERVER, 'a', '5', 100);
      await store.purge({ removed: 100, drafts: 0, left: 0, events: 0, quizzes: 0, due: 0 });
      expect(await store.sources(SERVER, ['a'])).toHaveLength(1);
      await store.purge({ removed: 101, drafts: 0, left: 0, events: 0, quizzes: 0, due: 0 });
      expect(await store.sources(SERVER, ['a', 'b'])).toHaveLength(1);
      expect(await store.restore(SERVER, 'a', '5', 3)).toBe(false);
    });

    it('deletes all of a server that the bot has left for long, channels included, and of no other', async () => {
      const channel = { owner: 'channel:2' as const, server: HERE.server };
      await store.put(HERE, source('a'), '5', 1, QUOTA);
      await store.put(channel, source('b'), '5', 1, QUOTA);
      await store.put({ owner: 'server:8', server: '8' }, source('c'), '5', 1, QUOTA);
      await store.left(HERE.server, 50);
      await store.purge({ removed: 0, drafts: 0, left: 50, events: 0, quizzes: 0, due: 0 });
      expect(await ids(store)).toEqual(['a']);
      await store.left(HERE.server, null);
      await store.purge({ removed: 0, drafts: 0, left: 100, events: 0, quizzes: 0, due: 0 });
      expect(await ids(store)).toEqual(['a']);
      await store.left(HERE.server, 50);
      await store.purge({ removed: 0, drafts: 0, left: 51, events: 0, quizzes: 0, due: 0 });
      expect([await ids(store), await ids(store, 'channel:2'), await ids(store, 'server:8')]).toEqual([
        [],
        [],
        ['c'],
      ]);
      expect(await store.events(SERVER, 5)).toEqual([]);
    });
  });
});
