import {
  ApplicationIntegrationType,
  type ButtonInteraction,
  type ChannelSelectMenuInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  type RoleSelectMenuInteraction,
  type StringSelectMenuInteraction,
  type UserSelectMenuInteraction,
} from 'discord.js';
import { toModal } from '../../reply/discord/form.ts';
import { type DiscordMessage, toDiscord } from '../../reply/discord/to-discord.ts';
import { LIMITS } from '../../reply/limits.ts';
import { line, say } from '../../reply/reply.ts';
import type { DeskReply } from '../../shelves/index.ts';
import { deliver } from '../deliver.ts';
import { message } from '../message.ts';
import { sendDirect } from './direct.ts';

export type OpeningInteraction = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;
export type Use =
  | ButtonInteraction
  | StringSelectMenuInteraction
  | RoleSelectMenuInteraction
  | UserSelectMenuInteraction
  | ChannelSelectMenuInteraction
  | ModalSubmitInteraction;

/** A message, which is private unless it is for everybody, or a form; more messages follow it. */
export async function answer(interaction: OpeningInteraction | Use, led: DeskReply): Promise<void> {
  if ('form' in led) {
    if (interaction.isModalSubmit()) throw new Error('a form cannot lead to a form');
    const form = toModal(led.form, interaction.locale);
    return deliver(interaction, () => interaction.showModal(form));
  }
  const [first, ...others] = messagesOf(interaction, led);
  const isPrivate = !('shown' in led);
  if (!first) return;
  await deliver(interaction, () => interaction.reply(message(first, isPrivate)));
  await followUp(interaction, others, isPrivate);
}

/**
 * In the place of what stands there; what is more goes into messages of its own. What all are to see is posted, and
 * what people are to see alone is sent to them, before it is told that it was.
 */
export async function edit(interaction: OpeningInteraction | Use, led: DeskReply): Promise<void> {
  if ('direct' in led) {
    const sent = await sendDirect(interaction, led.direct);
    return edit(interaction, { replies: [await led.told(sent)] });
  }
  if ('everybody' in led) {
    await interaction.followUp(message(toDiscord(led.everybody, interaction.locale), false));
    return edit(interaction, { replies: led.own ? [led.own] : [] });
  }
  const [first, ...others] = messagesOf(interaction, led);
  if (first) {
    const { components, files, allowedMentions } = message(first, false);
    await interaction.editReply({ components, files, allowedMentions, flags: 'IsComponentsV2' });
  }
  await followUp(interaction, others);
}

const messagesOf = ({ locale }: OpeningInteraction | Use, led: DeskReply): readonly DiscordMessage[] => {
  if ('messages' in led) return led.messages;
  if ('shown' in led) return led.shown;
  return 'replies' in led ? led.replies.map((reply) => toDiscord(reply, locale)) : [];
};

async function followUp(
  interaction: OpeningInteraction | Use,
  messages: readonly DiscordMessage[],
  isPrivate = true,
): Promise<void> {
  for (const one of allowed(interaction, messages)) await interaction.followUp(message(one, isPrivate));
}

/** Where a user has brought the app along, Discord takes few messages: the last one says how many it did not take. */
function allowed(
  { authorizingIntegrationOwners: owners, locale }: OpeningInteraction | Use,
  messages: readonly DiscordMessage[],
): readonly DiscordMessage[] {
  const most = LIMITS.followUps;
  if (messages.length <= most || owners[ApplicationIntegrationType.GuildInstall] !== undefined)
    return messages;
  const shown = messages.slice(0, most - 1);
  return [...shown, toDiscord([line(say('notSaid', { n: messages.length - shown.length }))], locale)];
}
