import { type InteractionReplyOptions, MessageFlags } from 'discord.js';
import type { DiscordMessage } from '../reply/discord/to-discord.ts';

/** A message as discord.js sends it. It can mention nobody. */
export function message({ components, files }: DiscordMessage, isPrivate: boolean) {
  return {
    components,
    files: files.map(({ name, text }) => ({ name, attachment: Buffer.from(text) })),
    flags: isPrivate ? MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral : MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [] },
  } satisfies InteractionReplyOptions;
}
