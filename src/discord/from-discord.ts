import { type ChatInputCommandInteraction, type Interaction, type Message, MessageFlags } from 'discord.js';
import type { RawOptions } from '../command.ts';
import { carriedBy } from '../reply/discord/carried.ts';
import type { Asked } from '../reply/reply.ts';

/** What was typed or picked; nothing that Verbatim declares is a number. */
export const optionsOf = ({ options }: ChatInputCommandInteraction): RawOptions =>
  Object.fromEntries(
    options.data.map(({ name, value }) => [name, typeof value === 'number' ? String(value) : value]),
  );

/** What a message of the bot's answers. */
export const askedIn = ({ components }: Message): Asked | undefined =>
  carriedBy(components.map((component) => component.toJSON()));

/** Whom a message answers: a command of theirs, or what they wrote. */
export const askerIn = ({ interactionMetadata, mentions }: Message): string | undefined =>
  interactionMetadata?.user.id ?? mentions.repliedUser?.id;

export const isPrivate = ({ flags }: Message): boolean => flags.has(MessageFlags.Ephemeral);

/** The name that others see there: a server's nickname before the account's name. */
export function displayName({ member, user }: Interaction): string {
  const nickname = member && ('displayName' in member ? member.displayName : member.nick);
  return nickname || user.displayName;
}
