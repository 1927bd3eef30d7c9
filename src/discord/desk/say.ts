import type {
  ButtonInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  RoleSelectMenuInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';
import { toModal } from '../../reply/form.ts';
import type { Reply } from '../../reply/reply.ts';
import { toDiscord } from '../../reply/to-discord.ts';
import type { DeskReply } from '../../shelves/index.ts';
import { deliver } from '../deliver.ts';
import { message } from '../message.ts';

export type Opening = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;
export type Use =
  | ButtonInteraction
  | StringSelectMenuInteraction
  | RoleSelectMenuInteraction
  | ModalSubmitInteraction;

/** A private message, or a form; more messages follow it. */
export async function answer(interaction: Opening | Use, led: DeskReply): Promise<void> {
  if ('form' in led) {
    if (interaction.isModalSubmit()) throw new Error('a form cannot lead to a form');
    const form = toModal(led.form, interaction.locale);
    return deliver(interaction, () => interaction.showModal(form));
  }
  const [first, ...others] = led.replies;
  if (!first) return;
  const body = message(toDiscord(first, interaction.locale), true);
  await deliver(interaction, () => interaction.reply(body));
  await followUp(interaction, others);
}

/** In the place of what stands there; what is more goes into messages of its own. */
export async function edit(interaction: Opening | Use, [first, ...others]: readonly Reply[]): Promise<void> {
  if (first) {
    const { components, files, allowedMentions } = message(toDiscord(first, interaction.locale), false);
    await interaction.editReply({ components, files, allowedMentions, flags: 'IsComponentsV2' });
  }
  await followUp(interaction, others);
}

async function followUp(interaction: Opening | Use, replies: readonly Reply[]): Promise<void> {
  for (const reply of replies)
    await interaction.followUp(message(toDiscord(reply, interaction.locale), true));
}
