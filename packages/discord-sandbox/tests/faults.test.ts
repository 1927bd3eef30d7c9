import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ConnectionFaults, type RestFault, randomFaults } from '../src/index.ts';
import { call, openSandbox, slash, stage } from './stage.ts';

const hello = slash('hello');
const ME = '/users/@me';

/** What a client sees of one call that meets a fault: a status, or the kind of error; and whether Discord acted. */
async function meet(fault: RestFault) {
  const sandbox = await openSandbox();
  sandbox.faults.rest(({ route }) => (route === '/applications/{application_id}/commands' ? fault : null));
  const body = { name: 'made', description: 'Made' };
  const path = `/applications/${sandbox.applicationId}/commands`;
  const patience = AbortSignal.timeout(300);
  const seen = await fetch(`${sandbox.api}/v10${path}`, {
    method: 'POST',
    headers: { authorization: `Bot ${sandbox.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: patience,
  }).then(
    async (response) => [response.status, await response.json().catch(() => 'broken')],
    (error: Error) => error.name,
  );
  sandbox.faults.rest(null);
  const [, commands] = await call(sandbox, 'GET', path);
  return { seen, acted: (commands as unknown[]).length === 1 };
}

test.each<[RestFault, unknown, boolean]>([
  [{ kind: 'drop', acted: false }, 'TypeError', false],
  [{ kind: 'drop', acted: true }, 'TypeError', true],
  [{ kind: 'stall', acted: false }, 'TimeoutError', false],
  [{ kind: 'stall', acted: true }, 'TimeoutError', true],
  [{ kind: 'slow', acted: false, milliseconds: 5 }, [201, { name: 'made' }], true],
  [{ kind: 'slow', acted: true, milliseconds: 5 }, [201, { name: 'made' }], true],
  [{ kind: 'malformed' }, [200, 'broken'], true],
  [{ kind: 'refuse', status: 503 }, [503, { code: 0 }], false],
  [
    { kind: 'refuse', status: 403, body: { message: 'Missing Access', code: 50001 } },
    [403, { code: 50001 }],
    false,
  ],
  [{ kind: 'rateLimit', seconds: 0.3, global: true }, [429, { retry_after: 0.3, global: true }], false],
])('a call meets %j', async (fault, seen, acted) => {
  expect(await meet(fault)).toMatchObject({ seen, acted });
});

test('a fault is for the calls that the rule names, and for nobody once the rule is taken back', async () => {
  const sandbox = await openSandbox();
  const asked: string[] = [];
  sandbox.faults.rest(({ method, path, route }) => {
    asked.push(`${method} ${path} ${route}`);
    return route === ME ? { kind: 'refuse', status: 500 } : undefined;
  });
  expect(await call(sandbox, 'GET', ME)).toMatchObject([500, {}]);
  expect(await call(sandbox, 'GET', '/gateway')).toMatchObject([200, {}]);
  sandbox.faults.rest(null);
  expect(await call(sandbox, 'GET', ME)).toMatchObject([200, {}]);
  expect(asked).toEqual([`GET ${ME} ${ME}`, 'GET /gateway /gateway']);
  expect(sandbox.log.map(({ status }) => status)).toEqual([500, 200, 200]);
});

test.each<keyof ConnectionFaults>(['askToReconnect', 'cutConnection', 'dropConnection', 'muteConnection'])(
  'discord.js comes back after %s, and gets what it missed',
  async (fault) => {
    const { sandbox } = await stage(
      [hello],
      (interaction) => interaction.isRepliable() && interaction.reply('Hello'),
      {
        heartbeatInterval: 150,
      },
    );
    (sandbox.faults[fault] as () => void)();
    expect(await sandbox.slash({ command: 'hello' })).toMatchObject({ message: { content: 'Hello' } });
  },
);

test('an event that comes twice comes twice', async () => {
  let came = 0;
  const { sandbox } = await stage([hello], (interaction) => {
    came++;
    return interaction.isRepliable() && interaction.reply('Hello').catch(() => undefined);
  });
  await sandbox.slash({ command: 'hello' });
  sandbox.faults.repeatEvent();
  await sandbox.until(() => came === 2);
});

test('the same seed makes the same bad day, and every kind of fault has its turn', () => {
  const happens = (seed: number, calls: number) => {
    const faults = randomFaults(seed, 0.5);
    const call = { method: 'GET', path: ME, route: ME };
    const nothing = () => undefined;
    const quiet: ConnectionFaults = {
      askToReconnect: nothing,
      invalidateSession: nothing,
      cutConnection: nothing,
      dropConnection: nothing,
      muteConnection: nothing,
      garbleConnection: nothing,
      repeatEvent: nothing,
    };
    return Array.from({ length: calls }, () => [faults.rest(call), faults.connection(quiet)]);
  };
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      expect(happens(seed, 20)).toEqual(happens(seed, 20));
    }),
  );
  const many = happens(1, 1_000);
  expect(new Set(many.map(([fault]) => (fault as RestFault | null)?.kind)).size).toBe(7);
  expect(new Set(many.map(([, name]) => name)).size).toBe(8);
  const share = many.filter(([fault]) => fault).length / many.length;
  expect(share).toBeGreaterThan(0.4);
  expect(share).toBeLessThan(0.6);
});
