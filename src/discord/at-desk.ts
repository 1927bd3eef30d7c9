import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  type RoleSelectMenuInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Suggestion } from '../answer/complete.ts';
import { fetchAttachment } from '../fetch/index.ts';
import { choices } from '../reply/choices.ts';
import { toModal } from '../reply/form.ts';
import type { Reply } from '../reply/reply.ts';
import { line, say } from '../reply/reply.ts';
import type { DeskVerb } from '../reply/state.ts';
import { toDiscord } from '../reply/to-discord.ts';
import type { Desk, DeskReply, Material, Visitor } from '../shelves/index.ts';
import type { Place } from '../store/index.ts';
import { deliver } from './deliver.ts';
import { message } from './message.ts';

type Opening = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;
type Use =
  | ButtonInteraction
  | StringSelectMenuInteraction
  | RoleSelectMenuInteraction
  | ModalSubmitInteraction;

/** The largest file that is taken in, whatever Discord lets a server send. */
const LARGEST_FILE = 25 * 2 ** 20;
const MEGABYTE = 2 ** 20;
const MOST_FILES = 10;

/**
 * Brings what people do on Discord to the desk, and its replies back, all of them private.
 * @param origin where attachments are besides Discord's own hosts
 */
export function atDesk(desk: Desk, origin?: string) {
  async function open(interaction: Opening): Promise<void> {
    const visitor = visitorOf(interaction);
    const { commandName } = interaction;
    const refused = await desk.refusal(visitor, commandName === 'settings' ? 'decide' : 'add');
    if (refused) return answer(interaction, refused);
    if (commandName === 'settings') return answer(interaction, await desk.settings(visitor));
    if (commandName === 'remove') {
      const source = optionsOf(interaction).getString('source') ?? '';
      return answer(interaction, await desk.remove(visitor, source));
    }
    const { file, link } = given(interaction);
    if (interaction.isChatInputCommand() && !file && link === undefined)
      return deliver(interaction, () => interaction.showModal(toModal(desk.form, interaction.locale)));
    // What is fetched and read takes longer than Discord waits for a first answer.
    await deliver(interaction, () => interaction.deferReply({ flags: 'Ephemeral' }));
    const replies = interaction.isMessageContextMenuCommand()
      ? await ofMessage(interaction, visitor)
      : [
          ...(file ? await ofFile(visitor, file) : []),
          ...(link === undefined ? [] : await desk.takeLink(visitor, link)),
        ];
    await edit(interaction, replies);
  }

  async function ofFile(visitor: Visitor, file: Sent, fields: Material['fields'] = {}): Promise<Reply[]> {
    if (file.size > LARGEST_FILE) return [[line(say('fileTooLarge', { n: LARGEST_FILE / MEGABYTE }))]];
    const bytes = await fetchAttachment(file, origin);
    return bytes ? desk.take(visitor, { name: file.name, bytes, fields }) : [[line(say('fileNotHad'))]];
  }

  /** A message's files, or its text; its author, address and day stand for what they do not say. */
  async function ofMessage(
    { targetMessage }: MessageContextMenuCommandInteraction,
    visitor: Visitor,
  ): Promise<Reply[]> {
    const { content, attachments, author, createdAt, url } = targetMessage;
    const day = createdAt.toISOString().slice(0, 10);
    const files = [...attachments.values()].slice(0, MOST_FILES);
    const replies: Reply[] = [];
    for (const file of files) replies.push(...(await ofFile(visitor, file)));
    if (content.trim() !== '')
      replies.push(
        ...(await desk.take(visitor, {
          name: 'message.txt',
          bytes: Buffer.from(content),
          fields: { authors: author.displayName.replaceAll(',', ' '), published: day, url },
        })),
      );
    return replies.length > 0 ? replies : [[line(say('nothingToAdd'))]];
  }

  async function use(interaction: Use, verb: DeskVerb, id: string): Promise<void> {
    const visitor = visitorOf(interaction);
    const refused = await desk.refusal(visitor, verb === 'set' ? 'decide' : 'add');
    if (refused) return answer(interaction, refused);
    const picked = 'values' in interaction ? interaction.values : [];
    const values = interaction.isModalSubmit() ? valuesOf(interaction) : undefined;
    if (verb === 'correct' && !values) {
      const led = await desk.use(visitor, verb, id, {});
      if ('form' in led && !interaction.isModalSubmit())
        return deliver(interaction, () => interaction.showModal(toModal(led.form, interaction.locale)));
      return answerAll(interaction, led);
    }
    if (verb === 'text') {
      await deliver(interaction, () => interaction.deferReply({ flags: 'Ephemeral' }));
      const led = await desk.use(visitor, verb, id, values ? { values } : {});
      return edit(interaction, 'replies' in led ? led.replies : []);
    }
    // The message that the button stands in is the visitor's own, and shows what has become of it.
    const onMessage = !interaction.isModalSubmit() || interaction.isFromMessage();
    if (onMessage) await deliver(interaction, () => interaction.deferUpdate());
    const led = await desk.use(visitor, verb, id, { picked, ...(values && { values }) });
    if (onMessage) return edit(interaction, 'replies' in led ? led.replies : []);
    return answerAll(interaction, led);
  }

  return {
    open,
    use,
    suggest: async (interaction: AutocompleteInteraction, words: string): Promise<Suggestion[]> =>
      choices(await desk.suggest(visitorOf(interaction), words)),
  };
}

interface Sent {
  readonly name: string;
  readonly size: number;
  readonly url: string;
}

const optionsOf = (interaction: Opening) => (interaction as ChatInputCommandInteraction).options;

const given = (interaction: Opening): { file?: Sent | null; link?: string } => {
  if (!interaction.isChatInputCommand()) return {};
  const link = interaction.options.getString('link');
  return { file: interaction.options.getAttachment('file'), ...(link !== null && { link }) };
};

const valuesOf = ({ fields }: ModalSubmitInteraction): Record<string, string> =>
  Object.fromEntries(
    [...fields.fields.values()].map((field) => [
      field.customId,
      'value' in field ? String(field.value ?? '') : '',
    ]),
  );

async function answerAll(interaction: Opening | Use, led: DeskReply): Promise<void> {
  const [first, ...others] = 'replies' in led ? led.replies : [];
  if (first) await answer(interaction, first);
  for (const reply of others) await interaction.followUp(message(toDiscord(reply, interaction.locale), true));
}

async function answer(interaction: Opening | Use, reply: Reply): Promise<void> {
  const body = message(toDiscord(reply, interaction.locale), true);
  await deliver(interaction, () => interaction.reply(body));
}

/** In the place of what stands there; what is more goes into messages of its own. */
async function edit(interaction: Opening | Use, [first, ...others]: readonly Reply[]): Promise<void> {
  if (first) {
    const { components, files, allowedMentions } = message(toDiscord(first, interaction.locale), false);
    await interaction.editReply({ components, files, allowedMentions, flags: 'IsComponentsV2' });
  }
  for (const reply of others) await interaction.followUp(message(toDiscord(reply, interaction.locale), true));
}

/** Where an interaction comes from. A server counts where the bot is a member of it, not where a user brought it along. */
export function placeOf(interaction: Interaction): Place {
  const { guildId, channelId, channel, user, authorizingIntegrationOwners: owners } = interaction;
  const isMember = guildId !== null && owners?.[0] === guildId;
  const parent = channel?.isThread() ? channel.parentId : null;
  return {
    server: isMember ? guildId : null,
    channels: isMember ? [channelId, parent].filter((id) => id !== null) : [],
    user: user.id,
  };
}

function visitorOf(interaction: Interaction): Visitor {
  const { member, memberPermissions, locale } = interaction;
  const roles = member && ('cache' in member.roles ? [...member.roles.cache.keys()] : member.roles);
  return {
    ...placeOf(interaction),
    roles: roles ?? [],
    manages: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    locale,
  };
}
