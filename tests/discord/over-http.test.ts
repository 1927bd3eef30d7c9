import { generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureSentence } from '../../src/discord/failure.ts';
import { type Stage, stage } from '../support/bot.ts';
import { libraryOf } from '../support/library.ts';
import { keptLog } from '../support/log.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const { x = '' } = publicKey.export({ format: 'jwk' });
const KEY = Buffer.from(x, 'base64url').toString('hex');

const library = await libraryOf({
  'mill.md': '“The mill burned down on a quiet night in May,” said Ada Moss, the miller.',
});

const EPOCH = 1_420_070_400_000n;
let serial = 0n;
const snowflake = (at = Date.now()): string => String(((BigInt(at) - EPOCH) << 22n) | serial++);

/** A command as Discord brings it, used in a direct message. */
const command = (name: string, options: Readonly<Record<string, string>> = {}) => {
  const id = snowflake();
  return {
    id,
    application_id: '100000000000000001',
    type: 2,
    token: `token-${id}`,
    version: 1,
    user: { id: '100000000000000002', username: 'ada', discriminator: '0', avatar: null, global_name: null },
    channel_id: '100000000000000003',
    channel: { id: '100000000000000003', type: 1 },
    data: {
      id: '100000000000000004',
      name,
      type: 1,
      options: Object.entries(options).map(([option, value]) => ({ name: option, type: 3, value })),
    },
    locale: 'en-US',
    context: 1,
    entitlements: [],
    authorizing_integration_owners: {},
    app_permissions: '0',
    attachment_size_limit: 10_000_000,
  };
};

describe('interactions over HTTP', () => {
  const { log, said } = keptLog();
  let on: Stage;
  let url = '';
  beforeAll(async () => {
    on = await stage(() => library, { log, interactions: { port: 0, host: '127.0.0.1', publicKey: KEY } });
    url = String((await said('interactions are taken over HTTP')).address);
  });
  afterAll(() => on.close());

  const timestamp = String(Math.floor(Date.now() / 1000));
  const signed = (body: string, at = timestamp): Record<string, string> => ({
    'x-signature-ed25519': sign(null, Buffer.from(at + body), privateKey).toString('hex'),
    'x-signature-timestamp': at,
  });
  const bring = async (interaction: object, headers?: Record<string, string>) => {
    const body = JSON.stringify(interaction);
    const answer = await fetch(url, { method: 'POST', body, headers: headers ?? signed(body) });
    return { status: answer.status, body: await answer.text() };
  };

  it('answer a ping, by which Discord looks whether somebody is there', async () => {
    expect(await bring({ id: '1', type: 1 })).toEqual({ status: 200, body: '{"type":1}' });
  });

  it('are answered as those of the gateway are, in the answer to the request', async () => {
    const { status, body } = await bring(command('ask', { question: 'When did the mill burn down?' }));
    expect(status).toBe(200);
    const answer = JSON.parse(body);
    expect(answer.type).toBe(4);
    expect(JSON.stringify(answer.data.components)).toContain(
      '**“The mill burned down on a quiet night in May,”',
    );
    const { body: suggested } = await bring({
      ...command('whosaid'),
      type: 4,
      data: {
        id: '5',
        name: 'whosaid',
        type: 1,
        options: [{ name: 'quote', type: 3, value: 'mill', focused: true }],
      },
    });
    expect(JSON.parse(suggested)).toMatchObject({ type: 8, data: { choices: expect.any(Array) } });
  });

  it('that come twice are answered once', async () => {
    const twice = command('help');
    const [first, second] = await Promise.all([bring(twice), bring(twice)]);
    expect([first.status, second.status].sort()).toEqual([200, 202]);
  });

  it('say in a sentence that their port is taken', async () => {
    const { port } = new URL(url);
    const taken = stage(() => library, {
      interactions: { port: Number(port), host: '127.0.0.1', publicKey: KEY },
    });
    await expect(taken.catch(failureSentence)).resolves.toBe(
      `port ${port} of 127.0.0.1 cannot be used (EADDRINUSE): change VERBATIM_INTERACTIONS_PORT or VERBATIM_INTERACTIONS_HOST`,
    );
  });

  it('of nobody but Discord are taken: a wrong signature, timestamp or body is refused', async () => {
    const ping = JSON.stringify({ id: '1', type: 1 });
    const other = generateKeyPairSync('ed25519').privateKey;
    const refused = { status: 401, body: 'invalid request signature' };
    expect(await bring({ id: '1', type: 1 }, {})).toEqual(refused);
    expect(await bring({ id: '2', type: 1 }, signed(ping))).toEqual(refused);
    expect(await bring({ id: '1', type: 1 }, { ...signed(ping), 'x-signature-timestamp': '1' })).toEqual(
      refused,
    );
    for (const signature of [
      '',
      '00',
      'zz'.repeat(64),
      sign(null, Buffer.from(timestamp + ping), other).toString('hex'),
    ])
      expect(
        await bring({ id: '1', type: 1 }, { ...signed(ping), 'x-signature-ed25519': signature }),
      ).toEqual(refused);
    expect((await fetch(url)).status).toBe(405);
    const large = await fetch(url, { method: 'POST', body: 'x'.repeat(2 ** 20 + 1) }).catch(() => ({
      status: 413,
    }));
    expect(large.status).toBe(413);
    const broken = await fetch(url, { method: 'POST', body: '{', headers: signed('{') });
    expect(broken.status).toBe(400);
  });
});
