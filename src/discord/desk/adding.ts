import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { fetchAttachment } from '../../fetch/index.ts';
import type { Reply } from '../../reply/reply.ts';
import { line, say } from '../../reply/reply.ts';
import type { Desk, Material, Visitor } from '../../shelves/index.ts';
import { deliver } from '../deliver.ts';
import { answer, edit } from './say.ts';

/** The largest file that is taken in, whatever Discord lets a server send. */
const LARGEST_FILE = 25 * 2 ** 20;
const MEGABYTE = 2 ** 20;
const MOST_FILES = 10;

interface Sent {
  readonly name: string;
  readonly size: number;
  readonly url: string;
}

/** @param origin where attachments are besides Discord's own hosts */
export function adding(desk: Desk, origin?: string) {
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
    const published = createdAt.toISOString().slice(0, 10);
    const replies: Reply[] = [];
    for (const file of [...attachments.values()].slice(0, MOST_FILES))
      replies.push(...(await ofFile(visitor, file)));
    if (content.trim() !== '') {
      const fields = { authors: author.displayName.replaceAll(',', ' '), published, url };
      const text = { name: 'message.txt', bytes: Buffer.from(content), fields };
      replies.push(...(await desk.take(visitor, text)));
    }
    return replies.length > 0 ? replies : [[line(say('nothingToAdd'))]];
  }

  /** What is fetched and read takes longer than Discord waits for a first answer. */
  const later = (interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction) =>
    deliver(interaction, () => interaction.deferReply({ flags: 'Ephemeral' }));

  return {
    async command(interaction: ChatInputCommandInteraction, visitor: Visitor): Promise<void> {
      const { options } = interaction;
      const file = options.getAttachment('file');
      const link = options.getString('link');
      if (!file && link === null) return answer(interaction, { form: desk.form });
      await later(interaction);
      const replies = [
        ...(file ? await ofFile(visitor, file) : []),
        ...(link === null ? [] : await desk.takeLink(visitor, link)),
      ];
      await edit(interaction, { replies });
    },

    async message(interaction: MessageContextMenuCommandInteraction, visitor: Visitor): Promise<void> {
      await later(interaction);
      await edit(interaction, { replies: await ofMessage(interaction, visitor) });
    },
  };
}
