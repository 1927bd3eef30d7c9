import { type Interaction, PermissionFlagsBits } from 'discord.js';
import type { Visitor } from '../../shelves/index.ts';
import type { Place } from '../../store/index.ts';

/** Where an interaction comes from. A server counts where the bot is a member of it, not where a user brought it along. */
export function whereAsked(interaction: Interaction): Place {
  const { guildId, channelId, channel, user, authorizingIntegrationOwners: owners } = interaction;
  const isMember = guildId !== null && owners?.[0] === guildId;
  const parent = channel?.isThread() ? channel.parentId : null;
  return {
    server: isMember ? guildId : null,
    channels: isMember ? [channelId, parent].filter((id) => id !== null) : [],
    user: user.id,
  };
}

export function visitorOf(interaction: Interaction): Visitor {
  const { member, memberPermissions, locale, user } = interaction;
  const roles = member && ('cache' in member.roles ? [...member.roles.cache.keys()] : member.roles);
  return {
    ...whereAsked(interaction),
    roles: roles ?? [],
    manages: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    locale,
    name: (member && ('displayName' in member ? member.displayName : member.nick)) || user.displayName,
  };
}
