import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { fetchAttachment } from '../../fetch/index.ts';
import { FILE_OPTIONS } from '../../reply/limits.ts';
import type { Reply } from '../../reply/reply.ts';
import { line, say } from '../../reply/reply.ts';
import type { Desk, Progress, Visitor } from '../../shelves/index.ts';
import { withProgress } from './progress.ts';
import { answer, edit, type OpeningInteraction } from './say.ts';

/** The largest file that is taken in, whatever Discord lets a server send. */
const LARGEST_FILE = 25 * 2 ** 20;
const MEGABYTE = 2 ** 20;

interface Sent {
  readonly name: string;
  readonly size: number;
  readonly url: string;
}

export interface Door {
  /** Where attachments are besides Discord's own hosts. */
  readonly attachments?: string | undefined;
  /** How often it is shown how far long work is, in milliseconds. */
  readonly progressEvery?: number | undefined;
}

export function addingAtDesk(desk: Desk, { attachments: origin, progressEvery }: Door) {
  async function ofFile(visitor: Visitor, file: Sent, tell: Progress): Promise<Reply[]> {
    if (file.size > LARGEST_FILE) return [[line(say('fileTooLarge', { n: LARGEST_FILE / MEGABYTE }))]];
    const bytes = await fetchAttachment(file, origin);
    return bytes ? desk.take(visitor, { name: file.name, bytes }, tell) : [[line(say('fileNotHad'))]];
  }

  /** Each by itself, so that what is wrong with one is told of that one alone. */
  async function ofFiles(visitor: Visitor, files: readonly Sent[], tell: Progress): Promise<Reply[]> {
    const replies: Reply[] = [];
    for (const file of files.slice(0, FILE_OPTIONS.length))
      replies.push(...(await ofFile(visitor, file, tell)));
    return replies;
  }

  /** A message's files, or its text; its author, address and day stand for what they do not say. */
  async function ofMessage(
    { targetMessage }: MessageContextMenuCommandInteraction,
    visitor: Visitor,
    tell: Progress,
  ): Promise<Reply[]> {
    const { content, attachments, author, createdAt, url } = targetMessage;
    const published = createdAt.toISOString().slice(0, 10);
    const replies = await ofFiles(visitor, [...attachments.values()], tell);
    if (attachments.size > FILE_OPTIONS.length)
      replies.push([line(say('more', { n: attachments.size - FILE_OPTIONS.length }))]);
    if (content.trim() !== '') {
      const fields = { authors: author.displayName.replaceAll(',', ' '), published, url };
      const text = { name: 'message.txt', bytes: Buffer.from(content), fields };
      replies.push(...(await desk.take(visitor, text, tell)));
    }
    return replies.length > 0 ? replies : [[line(say('nothingToAdd'))]];
  }

  return {
    /** What is fetched and read takes longer than Discord waits for a first answer; a form cannot be put off. */
    isLong: (interaction: OpeningInteraction): boolean =>
      interaction.isChatInputCommand() && interaction.options.data.length > 0,

    async command(interaction: ChatInputCommandInteraction, visitor: Visitor): Promise<void> {
      const { options } = interaction;
      const files = FILE_OPTIONS.flatMap((name) => options.getAttachment(name) ?? []);
      const link = options.getString('link');
      if (files.length === 0 && link === null) return answer(interaction, { form: desk.form });
      const replies = await withProgress(
        interaction,
        async (tell) => [
          ...(await ofFiles(visitor, files, tell)),
          ...(link === null ? [] : await desk.takeLink(visitor, link, tell)),
        ],
        progressEvery,
      );
      await edit(interaction, { replies });
    },

    async message(interaction: MessageContextMenuCommandInteraction, visitor: Visitor): Promise<void> {
      const replies = await withProgress(
        interaction,
        (tell) => ofMessage(interaction, visitor, tell),
        progressEvery,
      );
      await edit(interaction, { replies });
    },
  };
}
