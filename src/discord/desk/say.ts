import type {
  ButtonInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  RoleSelectMenuInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';
import { toModal } from '../../reply/form.ts';
import { type DiscordMessage, toDiscord } from '../../reply/to-discord.ts';
import type { DeskReply } from '../../shelves/index.ts';
import { deliver } from '../deliver.ts';
import { message } from '../message.ts';

export type Opening = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;
export type Use =
  | ButtonInteraction
  | StringSelectMenuInteraction
  | RoleSelectMenuInteraction
  | ModalSubmitInteraction;

/** A message, which is private unless it is for everybody, or a form; more messages follow it. */
export async function answer(interaction: Opening | Use, led: DeskReply): Promise<void> {
  if ('form' in led) {
    if (interaction.isModalSubmit()) throw new Error('a form cannot lead to a form');
    const form = toModal(led.form, interaction.locale);
    return deliver(interaction, () => interaction.showModal(form));
  }
  if ('everybody' in led) {
    const body = message(toDiscord(led.everybody, interaction.locale), false);
    return deliver(interaction, () => interaction.reply(body));
  }
  const [first, ...others] = messagesOf(interaction, led);
  const isPrivate = !('shown' in led);
  if (!first) return;
  await deliver(interaction, () => interaction.reply(message(first, isPrivate)));
  await followUp(interaction, others, isPrivate);
}

/** In the place of what stands there; what is more goes into messages of its own. */
export async function edit(interaction: Opening | Use, led: DeskReply): Promise<void> {
  const [first, ...others] = messagesOf(interaction, led);
  if (first) {
    const { components, files, allowedMentions } = message(first, false);
    await interaction.editReply({ components, files, allowedMentions, flags: 'IsComponentsV2' });
  }
  await followUp(interaction, others);
}

const messagesOf = ({ locale }: Opening | Use, led: DeskReply): readonly DiscordMessage[] => {
  if ('messages' in led) return led.messages;
  if ('shown' in led) return led.shown;
  return 'replies' in led ? led.replies.map((reply) => toDiscord(reply, locale)) : [];
};

async function followUp(
  interaction: Opening | Use,
  messages: readonly DiscordMessage[],
  isPrivate = true,
): Promise<void> {
  for (const one of messages) await interaction.followUp(message(one, isPrivate));
}
