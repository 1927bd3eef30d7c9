import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/index.ts';
import { openStore } from '../../src/store/store.ts';
import { embeddedPlace, type TestPlace } from '../store/databases.ts';
import { article, type DeskStage, deskStage, shownOf } from '../support/desk-stage.ts';

describe('/log', () => {
  let at: TestPlace;
  let store: Store;
  let on: DeskStage;
  beforeAll(async () => {
    at = await embeddedPlace();
    store = openStore(at.place);
    on = await deskStage(store);
  });
  afterAll(async () => {
    await on.close();
    await store.close();
    await at.clear();
  });

  it('says that nothing was done, privately, and is for those alone who may change the shelf', async () => {
    const empty = await on.slash('log', {}, 'manager');
    expect(empty).toMatchObject({ ephemeral: true });
    expect(shownOf(empty)).toContain('Nothing was done to this shelf yet');
    expect(shownOf(await on.slash('log', {}, 'member'))).toContain('for those who manage the server');
  });

  it('tells who did what, the newest first, and pings nobody', async () => {
    const put = await on.press(await on.slash('add', { file: on.file(article()) }), 'Put on shelf');
    const out = await on.press(put, 'Take out');
    await on.press(out, 'Undo');
    const where = { owner: `server:${on.sandbox.guildId}`, server: on.sandbox.guildId } as const;
    await store.set(where, 'operator', 'false', on.sandbox.users.manager.user.id, Date.now());
    const led = await on.slash('log', {}, 'manager');
    const lines = shownOf(led)
      .split('\n')
      .slice(1)
      .map((line) => line.replace(/^-# <t:\d+:f> · /, ''));
    const [amal, tess] = (['administrator', 'manager'] as const).map((key) => on.sandbox.users[key].user.id);
    expect(lines).toEqual([
      `<@${tess}> changed a setting: whether the sources of this bot count`,
      `<@${amal}> put back “The bakery reopens after the flood”`,
      `<@${amal}> took out “The bakery reopens after the flood”`,
      `<@${amal}> added “The bakery reopens after the flood”`,
    ]);
    expect(led.kind === 'message' && led.message?.mentions).toEqual([]);
  });

  it('calls a text without a title by its first words, whole', async () => {
    const text =
      'The ferries of the northern sound, which had been laid up since the storms of January, sail again on Friday.\n\nNobody on the quay had hoped for it before the spring.\n';
    await on.press(await on.slash('add', { file: on.file(text) }), 'Put on shelf');
    expect(shownOf(await on.slash('log', {}, 'manager'))).toContain(
      'added “The ferries of the northern sound, which had…”',
    );
  });

  it('shows a shelf its own log and no other’s', async () => {
    expect(shownOf(await on.slash('log', {}, 'administrator', 'bot-dm'))).toContain('Nothing was done');
    expect(shownOf(await on.slash('log', {}, 'visitor'))).toContain('Nothing was done');
  });

  it('has pages, whatever a title says', async () => {
    const owner = `user:${on.sandbox.users.visitor.user.id}` as const;
    const quota = { sources: 100, bytes: 10_000, hourly: 100 };
    for (let n = 0; n < 12; n++) {
      const source = {
        id: `s${n}`,
        title: `**${n}** @everyone`,
        file: new Uint8Array(1),
        found: null,
        foundBy: null,
      };
      await store.put({ owner, server: null }, source, '1', n * 1000, quota);
    }
    const first = await on.slash('log', {}, 'visitor');
    expect(shownOf(first)).toContain('\\*\\*11\\*\\* \\@everyone');
    expect(shownOf(first)).not.toContain('\\*\\*1\\*\\*');
    const second = await on.press(first, 'Next', 'visitor');
    expect(shownOf(second)).toContain('\\*\\*1\\*\\*');
    expect(shownOf(await on.press(second, 'Previous', 'visitor'))).toContain('\\*\\*11\\*\\*');
  });
});
