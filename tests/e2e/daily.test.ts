import { type Sandbox, startSandbox } from 'discord-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { deskCommands, registrationBody } from '../../src/answering/registration-body.ts';
import { type AnsweringService, answeringService } from '../../src/answering/service.ts';
import { createPool } from '../../src/corpus/import/index.ts';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import { openShelves } from '../../src/library/open-shelves.ts';
import { createLog } from '../../src/log.ts';
import { openDesk } from '../../src/shelves/index.ts';
import type { Store } from '../../src/store/index.ts';
import { openStore } from '../../src/store/store.ts';
import { embeddedPlace, type TestPlace } from '../store/databases.ts';
import { starterLibrary } from '../support/library.ts';
import { shown } from '../support/shown.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** As if it were in a thread of its own. */
const awaited = (service: object): AnsweringService =>
  Object.fromEntries(
    Object.entries(service).map(([name, run]) => [
      name,
      async (...given: unknown[]) => (run as (...given: unknown[]) => unknown)(...given),
    ]),
  ) as unknown as AnsweringService;

describe('/daily, through the real client', () => {
  let at: TestPlace;
  let store: Store;
  let sandbox: Sandbox;
  let bot: Bot;
  /** What the clock on the wall shows. */
  let now = Date.parse('2026-03-01T05:00:00Z');

  async function start(): Promise<void> {
    store = openStore(at.place);
    const operator = await starterLibrary();
    const service = answeringService(operator, commands, openShelves({ operator, store }));
    const desk = openDesk({
      store,
      pool: createPool({}),
      inspect: async (file, id) => service.inspect(file, id),
      now: () => now,
    });
    const { token, api } = sandbox;
    bot = await startBot({
      token,
      api,
      registration: registrationBody(commands),
      service: awaited(service),
      log: createLog('silent'),
      desk: { desk, commands: new Set(deskCommands(commands)) },
      lookEvery: 20,
    });
  }
  async function stop(): Promise<void> {
    await bot.stop();
    await store.close();
  }
  beforeAll(async () => {
    at = await embeddedPlace();
    sandbox = await startSandbox();
    await start();
  }, 60_000);
  afterAll(async () => {
    await stop();
    await sandbox.close();
    await at.clear();
  });

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
    await stop();
    const before = posts().length;
    now += 9 * DAY;
    await start();
    await posted(before + 1);
    await meanwhile();
    expect(posts()).toHaveLength(before + 1);
    // The same day once more, after another restart.
    await stop();
    await start();
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
