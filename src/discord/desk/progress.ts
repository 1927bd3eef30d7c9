import type {
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import { toDiscord } from '../../reply/discord/to-discord.ts';
import { line, say } from '../../reply/reply.ts';
import type { Progress } from '../../shelves/index.ts';
import { message } from '../message.ts';

type Deferred = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ModalSubmitInteraction;

/** What is done sooner shows its result alone; Discord lets a message be edited about so often. */
const EVERY_MS = 1500;

/**
 * Runs work that may take long, and shows how far it is in the message that waits for it.
 * @returns what the work gives, once no edit is under way any more that could come behind it
 */
export async function withProgress<Result>(
  interaction: Deferred,
  work: (tell: Progress) => Promise<Result>,
  every = EVERY_MS,
): Promise<Result> {
  let next: Parameters<Progress> | undefined;
  let showing: Promise<unknown> = Promise.resolve();
  const show = async ([key, parts]: Parameters<Progress>): Promise<void> => {
    const reply = toDiscord([line(say(key, parts))], interaction.locale);
    const { components, allowedMentions } = message(reply, false);
    await interaction.editReply({ components, allowedMentions, flags: 'IsComponentsV2' });
  };
  const timer = setInterval(() => {
    if (!next) return;
    // Whoever is not told how far it is, is told what came of it.
    showing = show(next).catch(() => {});
    next = undefined;
  }, every);
  try {
    return await work((...step) => {
      next = step;
    });
  } finally {
    clearInterval(timer);
    await showing;
  }
}
