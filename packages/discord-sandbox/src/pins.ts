import { ApiError } from './errors.ts';
import { type Gateway, INTENT } from './gateway.ts';
import { announceChange, intentOf, postMessage } from './messages.ts';
import type { Posted } from './protocol.ts';
import { LIMITS } from './rules/limits.ts';
import { type Channel, channelById, type World } from './world.ts';

const PINNED = 6;

/** What is pinned in a channel, the newest pin first. */
export const pinnedIn = (world: World, { id }: Channel): Posted[] =>
  [...world.pins.keys()]
    .reverse()
    .flatMap((message) => world.posted.get(message) ?? [])
    .filter(({ message }) => message.channel_id === id);

/** Pins a message, with a line in its channel that says so, or takes the pin away. */
export function setPin(world: World, gateway: Gateway, posted: Posted, isPinned: boolean): void {
  const channel = channelById(world, posted.message.channel_id);
  if (!channel || posted.message.pinned === isPinned) return;
  if (isPinned && pinnedIn(world, channel).length >= LIMITS.pins) throw new ApiError('tooManyPins');
  const { id } = posted.message;
  if (isPinned) world.pins.set(id, new Date(world.clock.now()).toISOString());
  else world.pins.delete(id);
  posted.message = { ...posted.message, pinned: isPinned };
  announceChange(world, gateway, posted);
  const guild = channel.guild?.id ?? null;
  gateway.dispatch(
    'CHANNEL_PINS_UPDATE',
    {
      ...(guild && { guild_id: guild }),
      channel_id: channel.id,
      last_pin_timestamp: world.pins.get(pinnedIn(world, channel)[0]?.message.id ?? '') ?? null,
    },
    { guild, intent: channel.guild ? INTENT.guilds : intentOf(channel) },
  );
  if (isPinned)
    postMessage(world, gateway, {
      channel,
      author: world.bot,
      draft: {},
      extra: { type: PINNED, message_reference: { type: 0, message_id: id, channel_id: channel.id } },
    });
}
