import { type Sandbox, startSandbox } from 'discord-sandbox';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addOne, isConfirmed } from '../standing/cluster/adding.ts';
import { dropDatabases, hasPostgres, postgresPlace, type TestPlace } from '../store/databases.ts';
import { built, type Running, start } from '../support/program.ts';
import { shown } from '../support/shown.ts';

/** Puts the clock of a process by so many milliseconds. */
const clock = (by: number): Record<string, string> => ({
  NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(`const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given) { super(...(given.length === 0 ? [Real.now() + ${by}] : given)); }
      static now() { return Real.now() + ${by}; }
    };`)}"`,
});

const WIRE = { VERBATIM_WIRE_SECRET: 'a-secret-of-all-parts', VERBATIM_WIRE_PORT: '0' };
beforeAll(built, 60_000);

describe('a part that cannot be started says why in one sentence', () => {
  const shared = { ...WIRE, VERBATIM_DATABASE: 'postgres://postgres@127.0.0.1:1/none' };
  it.each([
    ['gateway', {}, 'a gateway asks other processes: set VERBATIM_ANSWERERS to their addresses'],
    ['answer', {}, 'the parts of Verbatim share a PostgreSQL: set VERBATIM_DATABASE'],
    [
      'answer',
      { VERBATIM_DATABASE: shared.VERBATIM_DATABASE },
      'the parts of Verbatim share a secret: set VERBATIM_WIRE_SECRET, the same for all',
    ],
    [
      'gateway',
      { ...shared, VERBATIM_ANSWERERS: 'https://one' },
      'the environment: VERBATIM_ANSWERERS is not an address: it begins with http://; several have commas between them',
    ],
    ['half', {}, 'there is no part "half": use gateway or answer, or none for all in one process'],
  ])('%s with %j', async (part, env, sentence) => {
    expect(await start('main.js', [part], { env }).ended).toEqual({
      code: 2,
      out: '',
      err: `verbatim: ${sentence}\n`,
    });
  });
});

describe.skipIf(!hasPostgres)(
  `a gateway and two processes that answer${hasPostgres ? '' : ' (skipped: no PostgreSQL on 127.0.0.1:5432)'}`,
  () => {
    let discord: Sandbox;
    let database: TestPlace;
    const running: Running[] = [];
    const begin = (part: string, env: Record<string, string>): Running => {
      const { postgres = '' } = database.place;
      const one = start('main.js', [part], { env: { ...WIRE, VERBATIM_DATABASE: postgres, ...env } });
      running.push(one);
      return one;
    };
    const said = (one: Running, words: RegExp): Promise<string> =>
      vi.waitFor(
        () => {
          const [, found] = words.exec(one.printed()) ?? [];
          if (found === undefined) throw new Error(one.printed());
          return found;
        },
        { timeout: 30_000 },
      );
    const answers = /answers gateways at (http:\S+)\.\n/;

    beforeAll(async () => {
      discord = await startSandbox();
      database = await postgresPlace();
    });
    afterAll(async () => {
      for (const { child } of running) child.kill('SIGKILL');
      await Promise.all(running.map(({ ended }) => ended));
      await discord.close();
      await database.clear();
      await dropDatabases();
    });

    it('answer as one process does, while those that answer are killed and come back', async () => {
      const first = begin('answer', {});
      const one = await said(first, answers);
      const two = await said(begin('answer', {}), answers);
      const gateway = begin('gateway', {
        DISCORD_TOKEN: discord.token,
        DISCORD_API: discord.api,
        LOG_LEVEL: 'info',
        VERBATIM_ANSWERERS: `${one},${two}`,
        VERBATIM_STATUS_PORT: '0',
      });
      await said(gateway, /(Verbatim is on Discord)/);
      const status = await said(gateway, /"address":"(http[^"]+)"/);
      const ask = async () =>
        shown(
          await discord.slash({ command: 'ask', options: { question: 'Which judge halted the attempt?' } }),
        ).text;
      const before = await ask();
      expect(before).toContain('Kacsmaryk');

      const all = Array.from({ length: 5 }, ask);
      first.child.kill('SIGKILL');
      expect(await Promise.all(all)).toEqual([before, before, before, before, before]);
      expect(await ask()).toBe(before);
      expect(gateway.printed()).toContain('another process is asked');
      // It comes back where it was, and serves again.
      const { port } = new URL(one);
      await said(begin('answer', { VERBATIM_WIRE_PORT: port }), answers);
      expect(await ask()).toBe(before);
      const ready = await (await fetch(`${status}/readyz`)).json();
      expect(ready).toEqual({ ready: true, answering: 'ok', store: 'ok', discord: 'ok' });
      // Two gateways of one bot that know different processes would answer for each other.
      gateway.child.kill('SIGTERM');
      expect((await gateway.ended).code).toBe(0);
    });

    it('need no clock in common: an hour behind or ahead, what is added is answered, and nothing is too late', async () => {
      const answering = await said(begin('answer', clock(3_600_000)), answers);
      const gateway = begin('gateway', {
        DISCORD_TOKEN: discord.token,
        DISCORD_API: discord.api,
        VERBATIM_ANSWERERS: answering,
        ...clock(-3_600_000),
      });
      await said(gateway, /(Verbatim is on Discord)/);
      expect(isConfirmed(await addOne({ discord }, 7))).toBe(true);
      const question = 'When did the mill on Street 7 open its doors?';
      expect(shown(await discord.slash({ command: 'ask', options: { question } })).text).toContain(
        'The mill on Street 7 opened its doors again on Monday',
      );
      gateway.child.kill('SIGTERM');
      expect((await gateway.ended).code).toBe(0);
    });

    it('leave in order: what is under way is answered first', async () => {
      const leaving = begin('answer', {});
      await said(leaving, answers);
      leaving.child.kill('SIGTERM');
      expect((await leaving.ended).code).toBe(0);
    });
  },
);
