import { expect, test } from 'vitest';
import { manualClock } from '../src/index.ts';
import { call, callbackPath, openSandbox, silentStage, slash, webhookPath } from './stage.ts';

const answer = { type: 4, data: { content: 'hello' } };

test('an answer after three seconds finds an unknown interaction, and the person is told of the failure', async () => {
  const clock = manualClock();
  const { sandbox, received } = await silentStage([slash('slow')], { clock });
  const arrival = received();
  const outcome = sandbox.slash({ command: 'slow' });
  const interaction = await arrival;
  clock.advance(3_001);
  expect(await call(sandbox, 'POST', callbackPath(interaction), answer)).toMatchObject([
    404,
    { code: 10062 },
  ]);
  expect(await outcome).toMatchObject({ kind: 'failed', reason: 'silent' });
});

test('an answer within three seconds counts, even when the first attempt was refused', async () => {
  const clock = manualClock();
  const { sandbox, received } = await silentStage([slash('slow')], { clock });
  const arrival = received();
  const outcome = sandbox.slash({ command: 'slow' });
  const interaction = await arrival;
  clock.advance(2_000);
  const long = { type: 4, data: { content: 'x'.repeat(2_001) } };
  expect((await call(sandbox, 'POST', callbackPath(interaction), long))[0]).toBe(400);
  clock.advance(900);
  expect((await call(sandbox, 'POST', callbackPath(interaction), answer))[0]).toBe(204);
  expect(await outcome).toMatchObject({ kind: 'message', message: { content: 'hello' } });
});

test('an answer that was refused and not repaired says what was refused', async () => {
  const clock = manualClock();
  const { sandbox, received } = await silentStage([slash('slow')], { clock });
  const arrival = received();
  const outcome = sandbox.slash({ command: 'slow' });
  const interaction = await arrival;
  await call(sandbox, 'POST', callbackPath(interaction), { type: 4, data: {} });
  clock.advance(3_000);
  expect(await outcome).toMatchObject({
    kind: 'failed',
    reason: 'refused',
    refusals: [{ status: 400, response: { code: 50006 }, body: { type: 4, data: {} } }],
  });
});

test('a deferral lasts fifteen minutes, and then the token is dead', async () => {
  const clock = manualClock();
  const { sandbox, received } = await silentStage([slash('slow')], { clock });
  const arrival = received();
  const outcome = sandbox.slash({ command: 'slow' });
  const interaction = await arrival;
  await call(sandbox, 'POST', callbackPath(interaction), { type: 5 });
  expect(await sandbox.outcome(interaction.id)).toEqual({
    interaction: interaction.id,
    kind: 'waiting',
    thinking: true,
  });
  clock.advance(15 * 60_000 - 1);
  expect((await call(sandbox, 'POST', webhookPath(sandbox, interaction), { content: 'at last' }))[0]).toBe(
    200,
  );
  expect(await outcome).toMatchObject({ kind: 'message', message: { content: 'at last' } });
  clock.advance(2);
  expect(await call(sandbox, 'POST', webhookPath(sandbox, interaction), { content: 'more' })).toMatchObject([
    401,
    { code: 50027 },
  ]);
});

test('a deferral that nothing follows fails after fifteen minutes', async () => {
  const clock = manualClock();
  const { sandbox, received } = await silentStage([slash('slow')], { clock });
  const arrival = received();
  const outcome = sandbox.slash({ command: 'slow' });
  await call(sandbox, 'POST', callbackPath(await arrival), { type: 5 });
  clock.advance(15 * 60_000);
  expect(await outcome).toMatchObject({ kind: 'failed', reason: 'silent' });
});

test('without a bot an interaction fails at once', async () => {
  const sandbox = await openSandbox();
  await call(sandbox, 'PUT', `/applications/${sandbox.applicationId}/commands`, [slash('hello')]);
  expect(await sandbox.slash({ command: 'hello' })).toMatchObject({ kind: 'failed', reason: 'offline' });
});

test('every answer carries rate limits, and too many requests are sent away with 429', async () => {
  const clock = manualClock();
  const sandbox = await openSandbox({ clock, rates: { limit: 2, window: 5_000 } });
  const ask = () =>
    fetch(`${sandbox.api}/v10/users/@me`, { headers: { authorization: `Bot ${sandbox.token}` } });
  const first = await ask();
  expect(Object.fromEntries(first.headers)).toMatchObject({
    'x-ratelimit-limit': '2',
    'x-ratelimit-remaining': '1',
    'x-ratelimit-reset-after': '5.000',
    'x-ratelimit-bucket': expect.stringMatching(/^[0-9a-f]{32}$/),
  });
  await ask();
  const third = await ask();
  expect([third.status, third.headers.get('retry-after')]).toEqual([429, '5']);
  expect(await third.json()).toEqual({
    message: 'You are being rate limited.',
    retry_after: 5,
    global: false,
  });
  clock.advance(5_000);
  expect((await ask()).status).toBe(200);
});
