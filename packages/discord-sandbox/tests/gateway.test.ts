import { once } from 'node:events';
import { constants, createInflate } from 'node:zlib';
import { Client, DefaultWebSocketManagerOptions, Events, GatewayIntentBits } from 'discord.js';
import { expect, onTestFinished, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { Sandbox, Settled } from '../src/index.ts';
import { call, openSandbox, slash, stage } from './stage.ts';

interface Frame {
  op: number;
  d: unknown;
  s: number | null;
  t: string | null;
}

/** A gateway connection by hand: frames in order, and the code it closes with. */
async function knock(sandbox: Sandbox, query = '?v=10&encoding=json') {
  const socket = new WebSocket(`${sandbox.api.replace('http', 'ws').replace('/api', '/gateway')}${query}`);
  onTestFinished(() => socket.terminate());
  const frames: Frame[] = [];
  socket.on('message', (data) => frames.push(JSON.parse(data.toString())));
  const closed = once(socket, 'close').then(([code]) => code as number);
  await once(socket, 'open');
  const next = (wanted: (frame: Frame) => boolean) => sandbox.until(() => frames.find(wanted));
  const send = (op: number, d: unknown) => socket.send(JSON.stringify({ op, d }));
  return { socket, frames, closed, next, send };
}

const identity = (sandbox: Sandbox, more: object = {}) => ({
  token: sandbox.token,
  intents: 1,
  properties: { os: 'linux', browser: 'test', device: 'test' },
  ...more,
});

test('a wrong token is refused by REST with 401 and by the gateway with 4004', async () => {
  const sandbox = await openSandbox();
  const wrong = { authorization: 'Bot wrong' };
  expect(await call(sandbox, 'GET', '/gateway/bot', undefined, wrong)).toEqual([
    401,
    { message: '401: Unauthorized', code: 0 },
  ]);
  const client = new Client({ intents: [], rest: { api: sandbox.api } });
  onTestFinished(() => client.destroy());
  await expect(client.login('wrong')).rejects.toThrow('An invalid token was provided');
  const { send, closed } = await knock(sandbox);
  send(2, identity(sandbox, { token: 'wrong' }));
  expect(await closed).toBe(4004);
});

test('a client beats and is answered; one that falls silent is hung up on', async () => {
  const { sandbox: lively, bot } = await stage([], () => {}, { heartbeatInterval: 50 });
  await lively.until(() => bot.ws.ping >= 0);
  const sandbox = await openSandbox({ heartbeatInterval: 50 });
  const { frames, send, next, closed } = await knock(sandbox);
  await next(({ op }) => op === 10);
  expect(frames[0]?.d).toMatchObject({ heartbeat_interval: 50 });
  send(2, identity(sandbox));
  expect(await closed).toBe(4009);
});

test('a client that is asked to reconnect resumes and gets what it missed', async () => {
  let missed: Promise<Settled> | null = null;
  const { sandbox, bot } = await stage(
    [slash('hello')],
    async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply('still here');
    },
    {
      onEvent: (event) => {
        if (event.kind === 'connection' && !event.online) missed ??= sandbox.slash({ command: 'hello' });
      },
    },
  );
  const readyAgain = vi.fn();
  bot.on(Events.ShardReady, readyAgain);
  const resumed = once(bot as never, Events.ShardResume);
  sandbox.faults.askToReconnect();
  const [, replayed] = await resumed;
  expect(await missed).toMatchObject({ kind: 'message', message: { content: 'still here' } });
  expect(replayed).toBe(2); // the interaction, and the word that all is told

  expect(readyAgain).not.toHaveBeenCalled();
});

test('a connection that drops is resumed', async () => {
  const { sandbox, bot } = await stage([slash('hello')], async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply('back');
  });
  const resumed = once(bot as never, Events.ShardResume);
  sandbox.faults.cutConnection(4000);
  await resumed;
  expect((await sandbox.slash({ command: 'hello' })).kind).toBe('message');
});

test('an invalid session is resumed when it may be, and begun anew when not', async () => {
  const sandbox = await openSandbox();
  const first = await knock(sandbox);
  first.send(2, identity(sandbox));
  const ready = await first.next(({ t }) => t === 'READY');
  const { session_id } = ready.d as { session_id: string };
  sandbox.faults.invalidateSession(true);
  expect((await first.next(({ op }) => op === 9)).d).toBe(true);
  first.socket.close(4900);
  await first.closed;

  const second = await knock(sandbox);
  second.send(6, { token: sandbox.token, session_id, seq: 1 });
  await second.next(({ t }) => t === 'RESUMED');
  expect(second.frames.filter(({ op }) => op === 0).map(({ t, s }) => [t, s])).toEqual([
    ['GUILD_CREATE', 2],
    ['RESUMED', 3],
  ]);

  sandbox.faults.invalidateSession(false);
  second.socket.close(4900);
  await second.closed;
  const third = await knock(sandbox);
  third.send(6, { token: sandbox.token, session_id, seq: 1 });
  expect((await third.next(({ op }) => op === 9)).d).toBe(false);
  third.send(2, identity(sandbox));
  await third.next(({ t }) => t === 'READY');
});

test('closing with 1000 ends the session', async () => {
  const sandbox = await openSandbox();
  const first = await knock(sandbox);
  first.send(2, identity(sandbox));
  const { d } = await first.next(({ t }) => t === 'READY');
  first.socket.close(1000);
  await first.closed;
  const second = await knock(sandbox);
  second.send(6, { token: sandbox.token, session_id: (d as { session_id: string }).session_id, seq: 1 });
  expect((await second.next(({ op }) => op === 9)).d).toBe(false);
});

const CLOSED: [
  claim: string,
  query: string,
  frames: (sandbox: Sandbox) => (string | object)[],
  code: number,
][] = [
  ['another version of the API', '?v=9&encoding=json', () => [], 4012],
  ['what is not JSON', '', () => ['{'], 4002],
  ['what is longer than 4,096 bytes', '', () => [{ op: 1, d: 'x'.repeat(4_096) }], 4002],
  [
    'an unknown operation',
    '',
    (sandbox) => [
      { op: 2, d: identity(sandbox) },
      { op: 99, d: null },
    ],
    4001,
  ],
  ['a request before identifying', '', () => [{ op: 3, d: {} }], 4003],
  [
    'identifying twice',
    '',
    (sandbox) => [
      { op: 2, d: identity(sandbox) },
      { op: 2, d: identity(sandbox) },
    ],
    4005,
  ],
  ['a shard that is not there', '', (sandbox) => [{ op: 2, d: identity(sandbox, { shard: [2, 2] }) }], 4010],
  ['intents that do not exist', '', (sandbox) => [{ op: 2, d: identity(sandbox, { intents: -1 }) }], 4013],
  ['privileged intents', '', (sandbox) => [{ op: 2, d: identity(sandbox, { intents: 1 << 15 }) }], 4014],
  ['more than 120 sends a minute', '', () => Array.from({ length: 121 }, () => ({ op: 1, d: null })), 4008],
];

test.each(CLOSED)('the gateway hangs up on %s', async (_claim, query, frames, code) => {
  const sandbox = await openSandbox();
  const { socket, closed } = await knock(sandbox, query || undefined);
  for (const frame of frames(sandbox)) socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  expect(await closed).toBe(code);
});

test('privileged intents are granted where the sandbox says so, and members can then be asked for', async () => {
  const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMembers];
  const { sandbox, bot } = await stage([], () => {}, { privilegedIntents: true }, { intents });
  const members = await bot.guilds.cache.get(sandbox.guildId)?.members.fetch();
  expect(members?.map(({ user }) => user.username).sort()).toEqual(['Example bot', 'amal', 'mina', 'tess']);
});

test('two shards share the work: the server on its own, direct messages on the first', async () => {
  const sandbox = await openSandbox();
  const shard = Number((BigInt(sandbox.guildId) >> 22n) % 2n);
  const connections = await Promise.all([knock(sandbox), knock(sandbox)]);
  for (const [index, { send }] of connections.entries()) send(2, identity(sandbox, { shard: [index, 2] }));
  const ready = await Promise.all(connections.map(({ next }) => next(({ t }) => t === 'READY')));
  expect(ready.map(({ d }) => (d as { guilds: unknown[] }).guilds.length)).toEqual(
    shard === 0 ? [1, 0] : [0, 1],
  );
});

test('servers are divided among as many connections as Discord wants, each server on its own', async () => {
  const { sandbox, bot } = await stage(
    [slash('where')],
    (interaction) => interaction.isRepliable() && interaction.reply(`on ${interaction.guild?.shardId}`),
    { shards: 3, maxConcurrency: 3, moreServers: 5 },
    { shards: 'auto' },
  );
  const shardOf = (id: string) => Number((BigInt(id) >> 22n) % 3n);
  expect(new Set(sandbox.servers.map(({ id }) => shardOf(id)))).toEqual(new Set([0, 1, 2]));
  expect(bot.guilds.cache.map(({ id, shardId }) => [id, shardId]).sort()).toEqual(
    sandbox.servers.map(({ id }) => [id, shardOf(id)]).sort(),
  );
  for (const { id, channel } of sandbox.servers)
    expect(await sandbox.slash({ command: 'where', channel })).toMatchObject({
      message: { content: `on ${shardOf(id)}` },
    });
  expect(sandbox.starts.map(({ shard, how }) => [shard, how]).sort()).toEqual([
    [0, 'identified'],
    [1, 'identified'],
    [2, 'identified'],
  ]);
});

test('whoever identifies too early is sent away, and a session that goes on is not counted', async () => {
  const sandbox = await openSandbox({ shards: 4, maxConcurrency: 2 });
  const [first, second, third] = await Promise.all([knock(sandbox), knock(sandbox), knock(sandbox)]);
  first.send(2, identity(sandbox, { shard: [0, 4] }));
  const { d } = await first.next(({ t }) => t === 'READY');
  second.send(2, identity(sandbox, { shard: [1, 4] }));
  await second.next(({ t }) => t === 'READY');
  third.send(2, identity(sandbox, { shard: [2, 4] }));
  expect(await third.next(({ op }) => op === 9)).toMatchObject({ op: 9, d: false });
  third.send(6, { token: sandbox.token, session_id: (d as { session_id: string }).session_id, seq: 1 });
  await third.next(({ t }) => t === 'RESUMED');
  expect(sandbox.starts.map(({ shard, how }) => [shard, how])).toEqual([
    [0, 'identified'],
    [1, 'identified'],
    [2, 'refused'],
    [0, 'resumed'],
  ]);
});

test('zlib-stream compression is understood', async () => {
  const sandbox = await openSandbox();
  const socket = new WebSocket(
    `${sandbox.api.replace('http', 'ws').replace('/api', '/gateway')}?v=10&encoding=json&compress=zlib-stream`,
  );
  onTestFinished(() => socket.terminate());
  const [data] = await once(socket, 'message');
  const inflate = createInflate({ finishFlush: constants.Z_SYNC_FLUSH });
  inflate.end(data);
  const chunks: Buffer[] = [];
  for await (const chunk of inflate) chunks.push(chunk);
  expect(JSON.parse(Buffer.concat(chunks).toString())).toMatchObject({ op: 10 });
});

test('a bot learns its shards and limits from the gateway, and discord.js from the guild', async () => {
  const { sandbox, bot } = await stage([], () => {});
  expect(await call(sandbox, 'GET', '/gateway/bot')).toMatchObject([
    200,
    { shards: 1, session_start_limit: { total: 1_000, remaining: 999 } },
  ]);
  expect(bot.user.id).toBe(sandbox.applicationId);
  expect(bot.guilds.cache.map(({ name }) => name)).toEqual(['Sandbox']);
  expect(DefaultWebSocketManagerOptions.version).toBe('10');
});
