import { ApiError } from './errors.ts';
import { type Gateway, INTENT } from './gateway.ts';
import { postMessage } from './messages.ts';
import { channelPayload } from './payloads.ts';
import type { Posted } from './protocol.ts';
import { FLAG } from './shapes.ts';
import { type Channel, channelView, type Thread, type World } from './world.ts';

export interface NewThread {
  name: string;
  type: 11 | 12;
  autoArchive: number;
}

/** Starts a thread: from a message, whose id it takes over, or with a line in its channel. */
export function startThread(
  world: World,
  gateway: Gateway,
  parent: Channel,
  { name, type, autoArchive }: NewThread,
  from?: Posted,
): Channel {
  const now = new Date(world.clock.now()).toISOString();
  const thread: Thread = {
    parent: parent.id,
    ownerId: world.bot.id,
    archived: false,
    locked: false,
    autoArchive,
    createdAt: now,
    changedAt: now,
  };
  const id = from?.message.id ?? world.snowflake();
  const channel: Channel = { ...parent, id, type, name, thread };
  world.channels.push(channel);
  announce(world, gateway, 'THREAD_CREATE', channel, { newly_created: true });
  if (from) markStarter(world, gateway, from, channel);
  else if (type === 11)
    postMessage(world, gateway, {
      channel: parent,
      author: world.bot,
      draft: { content: name },
      extra: {
        type: 18,
        message_reference: { type: 0, channel_id: id },
        thread: { id, name },
      },
    });
  return channel;
}

function markStarter(world: World, gateway: Gateway, from: Posted, { id, name, guild }: Channel) {
  from.message = { ...from.message, flags: from.message.flags | FLAG.hasThread, thread: { id, name } };
  world.emit({ kind: 'message', posted: { ...from, earlier: [...from.earlier] } });
  const data = { ...from.message, guild_id: guild?.id };
  gateway.dispatch('MESSAGE_UPDATE', data, { guild: guild?.id ?? null, intent: INTENT.guildMessages });
}

export type ThreadChange = Partial<Pick<Thread, 'archived' | 'locked' | 'autoArchive'> & { name: string }>;

export function changeThread(world: World, gateway: Gateway, channel: Channel, change: ThreadChange) {
  const { name = channel.name, ...rest } = change;
  if (!channel.thread) return;
  channel.name = name;
  Object.assign(channel.thread, rest, { changedAt: new Date(world.clock.now()).toISOString() });
  announce(world, gateway, 'THREAD_UPDATE', channel);
}

export function removeThread(world: World, gateway: Gateway, channel: Channel) {
  world.channels.splice(world.channels.indexOf(channel), 1);
  world.emit({ kind: 'channelGone', channel: channel.id });
  const { id, type, guild, thread } = channel;
  const data = { id, type, guild_id: guild?.id, parent_id: thread?.parent };
  gateway.dispatch('THREAD_DELETE', data, { guild: guild?.id ?? null, intent: INTENT.guilds });
}

/** A message opens a closed thread again, unless it is locked. */
export function wakeThread(world: World, gateway: Gateway, channel: Channel) {
  if (!channel.thread?.archived) return;
  if (channel.thread.locked) throw new ApiError('threadArchived');
  changeThread(world, gateway, channel, { archived: false });
}

function announce(world: World, gateway: Gateway, event: string, channel: Channel, extra: object = {}) {
  world.emit({ kind: 'channel', channel: channelView(channel) });
  const data = { ...channelPayload(world, channel), ...extra };
  gateway.dispatch(event, data, { guild: channel.guild?.id ?? null, intent: INTENT.guilds });
}
