import type { Sandbox } from 'discord-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LastingStage, lastingStage } from '../support/lasting-stage.ts';
import { shown } from '../support/shown.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('/daily, through the real client', () => {
  let on: LastingStage;
  let sandbox: Sandbox;
  /** What the clock on the wall shows. */
  let now = Date.parse('2026-03-01T05:00:00Z');

  beforeAll(async () => {
    on = await lastingStage({ desk: { now: () => now }, bot: { lookEvery: 20 } });
    sandbox = on.sandbox;
  }, 60_000);
  afterAll(() => on.close());

  type Body = { readonly components?: readonly unknown[] };
  /** What was posted into the channel so far, without being asked. */
  const posts = () =>
    sandbox.log
      .filter(
        ({ method, path, status }) =>
          method === 'POST' && /\/channels\/\d+\/messages$/.test(path) && status < 300,
      )
      .map(({ body }) => JSON.stringify((body as Body).components));
  const daily = async (options: Record<string, string>, user: 'administrator' | 'member' = 'administrator') =>
    shown(await sandbox.slash({ command: 'daily', options, user }));
  const posted = (count: number) => sandbox.until(() => posts().length >= count && posts(), 8000);
  /** Long enough to look several times. */
  const meanwhile = () => new Promise((resolve) => setTimeout(resolve, 200));

  it('is for those who keep the shelf, and says what is no zone', async () => {
    expect((await daily({ hour: '8' }, 'member')).text).toContain('those who manage the server');
    expect((await daily({ hour: '8', zone: 'Atlantis' })).text).toContain('There is no time zone “Atlantis”');
    const found = await sandbox.autocomplete({
      command: 'daily',
      options: { zone: 'madr' },
      focused: 'zone',
      user: 'administrator',
    });
    expect(found).toMatchObject({ kind: 'choices', choices: [{ value: 'Europe/Madrid' }] });
  });

  it('posts at its hour, once a day, and never the same', async () => {
    const set = await daily({ hour: '8', zone: 'Europe/Madrid', what: 'quotation' });
    expect(set.ephemeral).toBe(true);
    expect(set.text).toContain('**Every day at 08:00** (Europe/Madrid)');
    expect(set.text).toContain('It begins today.');
    now = Date.parse('2026-03-01T06:59:00Z');
    await meanwhile();
    expect(posts()).toEqual([]);
    now = Date.parse('2026-03-01T07:00:00Z');
    const [first] = await posted(1);
    expect(first).toContain('Quotation of the day');
    expect(first).toContain('1 March 2026');
    now += 12 * HOUR;
    await meanwhile();
    expect(posts()).toHaveLength(1);
    for (let day = 2; day <= 6; day++) {
      now += DAY;
      await posted(day);
    }
    const quoted = posts().map((text) => /id\u00a0([\w-]+)/.exec(text)?.[1]);
    expect(new Set(quoted).size).toBe(6);
  }, 30_000);

  it('is forgotten by no restart, and makes up for one day at most', async () => {
    await on.stop();
    const before = posts().length;
    now += 9 * DAY;
    await on.start();
    await posted(before + 1);
    await meanwhile();
    expect(posts()).toHaveLength(before + 1);
    // The same day once more, after another restart.
    await on.stop();
    await on.start();
    await meanwhile();
    expect(posts()).toHaveLength(before + 1);
    const quoted = posts().map((text) => /id\u00a0([\w-]+)/.exec(text)?.[1]);
    expect(new Set(quoted).size).toBe(quoted.length);
  }, 30_000);

  it('tries again on the same day when Discord did not take it', async () => {
    const before = posts().length;
    let refused = 0;
    sandbox.faults.rest(({ route }) =>
      route?.endsWith('/messages') && refused++ < 1 ? { kind: 'refuse', status: 400 } : null,
    );
    now += DAY;
    await posted(before + 1);
    expect(refused).toBeGreaterThan(1);
    sandbox.faults.rest(() => null);
  }, 30_000);

  it('stops with one click on what was posted', async () => {
    const set = await daily({ hour: '0', zone: 'UTC', what: 'any' });
    expect(set.text).toContain('It begins tomorrow.');
    const stopped = shown(
      await sandbox.press(set.id, set.buttons.get('Stop the daily post') ?? '', 'administrator'),
    );
    expect(stopped.text).toContain('Stopped');
    const before = posts().length;
    now += 2 * DAY;
    await meanwhile();
    expect(posts()).toHaveLength(before);
    const again = shown(
      await sandbox.press(set.id, set.buttons.get('Stop the daily post') ?? '', 'administrator'),
    );
    expect(again.text).toContain('Nothing is posted there every day.');
  });
});
