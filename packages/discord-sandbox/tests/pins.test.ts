import { type Client, Events, type SendableChannels } from 'discord.js';
import { expect, test } from 'vitest';
import { type Message, manualClock, type Sandbox } from '../src/index.ts';
import { call, stage } from './stage.ts';

const PIN = 1n << 51n;
const CREATE_PUBLIC_THREADS = 1n << 35n;
const SEND_IN_THREADS = 1n << 38n;

async function channelOf({ sandbox, bot }: { sandbox: Sandbox; bot: Client<true> }) {
  const { message } = await sandbox.say({ content: 'a question' });
  const channel = await bot.channels.fetch(message.channel_id);
  if (!channel?.isSendable()) throw new Error('no channel');
  return { channel, said: message };
}
const send = async (channel: SendableChannels, content: string) => channel.send(content);
const without = (sandbox: Sandbox, ...bits: bigint[]): string =>
  String(bits.reduce((left, bit) => left & ~bit, BigInt(sandbox.users.manager.permissions) | PIN));

test('a bot pins messages, which are listed newest first with a line in their channel, and unpins them', async () => {
  const on = await stage([], () => undefined);
  const { channel } = await channelOf(on);
  const updates: unknown[] = [];
  on.bot.on(Events.ChannelPinsUpdate, (_channel, time) => updates.push(time));
  const first = await send(channel, 'first');
  const second = await send(channel, 'second');
  await first.pin();
  await second.pin();
  await second.pin();
  const { items, hasMore } = await channel.messages.fetchPins();
  expect(items.map(({ message }) => [message.content, message.pinned])).toEqual([
    ['second', true],
    ['first', true],
  ]);
  expect(hasMore).toBe(false);
  const [, listed] = await call(on.sandbox, 'GET', `/channels/${channel.id}/messages`);
  const lines = (listed as Message[]).filter(({ type }) => type === 6);
  expect(lines.map(({ message_reference }) => message_reference?.message_id)).toEqual([second.id, first.id]);
  await second.unpin();
  const [, left] = await call(on.sandbox, 'GET', `/channels/${channel.id}/pins`);
  expect((left as Message[]).map(({ content }) => content)).toEqual(['first']);
  await first.delete();
  expect((await channel.messages.fetchPins()).items).toEqual([]);
  await on.sandbox.until(() => updates.length === 3);
});

test('a channel has at most 250 pins', async () => {
  const clock = manualClock();
  const on = await stage([], () => undefined, { clock });
  const { channel } = await channelOf(on);
  const pin = async () => {
    // No faster than Discord lets a bot be.
    clock.advance(1_000);
    const { id } = await send(channel, 'one');
    return call(on.sandbox, 'PUT', `/channels/${channel.id}/messages/pins/${id}`);
  };
  for (let n = 0; n < 250; n++) expect((await pin())[0]).toBe(204);
  expect(await pin()).toMatchObject([400, { code: 30003 }]);
}, 30_000);

test('what the bot may not do in a server is refused, and told with every interaction', async () => {
  const told: (string | undefined)[] = [];
  const on = await stage([{ name: 'go', description: 'Goes' }], async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    told.push(String(interaction.appPermissions.bitfield));
    await interaction.reply('here');
  });
  const { channel, said } = await channelOf(on);
  const threads = `/channels/${channel.id}/messages/${said.id}/threads`;
  on.sandbox.permit('bot', without(on.sandbox, PIN, CREATE_PUBLIC_THREADS));
  await on.sandbox.slash({ command: 'go' });
  expect(told).toEqual([without(on.sandbox, PIN, CREATE_PUBLIC_THREADS)]);
  const { id } = await send(channel, 'still');
  expect(await call(on.sandbox, 'PUT', `/channels/${channel.id}/messages/pins/${id}`)).toMatchObject([
    403,
    { code: 50013 },
  ]);
  expect(await call(on.sandbox, 'POST', threads, { name: 'no' })).toMatchObject([403, { code: 50013 }]);
  on.sandbox.permit('bot', without(on.sandbox, SEND_IN_THREADS));
  const [, thread] = await call(on.sandbox, 'POST', threads, { name: 'yes' });
  const there = `/channels/${(thread as { id: string }).id}/messages`;
  expect(await call(on.sandbox, 'POST', there, { content: 'no' })).toMatchObject([403, { code: 50013 }]);
});

test('a message with a nonce that is enforced is sent once in the past few minutes', async () => {
  const on = await stage([], () => undefined);
  const { channel } = await channelOf(on);
  const once = { content: 'once', nonce: '42', enforceNonce: true };
  const [one, two] = [await channel.send(once), await channel.send(once)];
  expect([two.id, two.nonce]).toEqual([one.id, '42']);
  const other = await channel.send({ content: 'twice', nonce: '42', enforceNonce: false });
  expect(other.id).not.toBe(one.id);
});

test('a person who may no longer do something says so with every interaction', async () => {
  const told: boolean[] = [];
  const on = await stage([{ name: 'go', description: 'Goes' }], async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    told.push(interaction.memberPermissions?.has('CreatePublicThreads') ?? false);
    await interaction.reply('here');
  });
  await on.sandbox.slash({ command: 'go' });
  on.sandbox.permit('member', String(BigInt(on.sandbox.users.member.permissions) & ~CREATE_PUBLIC_THREADS));
  await on.sandbox.slash({ command: 'go' });
  expect(told).toEqual([true, false]);
});
