import { type Gateway, INTENT } from './gateway.ts';
import { channelPayload } from './payloads.ts';
import type { UserKey } from './protocol.ts';
import { channelById, type World } from './world.ts';

/** Hides a channel from people of its server, and shows it to all others. */
export function hideChannel(world: World, gateway: Gateway, id: string, from: readonly UserKey[]): void {
  const channel = channelById(world, id);
  if (!channel?.guild) throw new Error(`there is no channel ${id} of a server`);
  channel.hiddenFrom = from;
  const data = channelPayload(world, channel);
  gateway.dispatch('CHANNEL_UPDATE', data, { guild: channel.guild.id, intent: INTENT.guilds });
}
